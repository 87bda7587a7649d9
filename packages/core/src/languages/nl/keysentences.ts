import type { KeySentenceTables } from '../../keysentences/tables.ts';

/** How Dutch news says that somebody takes a position, and what is at stake. */
export const keysentences: KeySentenceTables = {
  positions: (
    'wil eist eisen dreigt dreigen weigert weigeren belooft beloven waarschuwt waarschuwde waarschuwen beslist besluit besloot besloten ' +
    'beschuldigt beschuldigen verwerpt verwerpen verbiedt verbieden keurt stemt steunt steunen verzet verzetten blijft houdt_vast vasthoudt ' +
    'roept_op stelt_voor voorstelt duidelijk_gemaakt duidelijk_maakte op_het_hart onbespreekbaar onaanvaardbaar onder_voorwaarde ' +
    'afgesproken verplicht veroordeelt veroordeelde aanklacht vervolgt pleit pleitte trekt_terug treedt_af ontslag'
  ).split(' '),
  stakes: (
    'sancties oorlog vrede doden gewonden slachtoffers miljard miljoen akkoord verdrag wet vonnis straf verkiezing verkiezingen stakingen staking staakt-het-vuren overeenstemming ' +
    'garanties wapens gevolgen crisis schade banen prijzen belasting asiel veiligheid voorwaarde'
  ).split(' '),
  pronouns: new Set(
    'hij zij ze het dat dit die deze hun haar hem daar daarmee daarvan daarbij er hier'.split(' '),
  ),
  backward: new Set('hij zij ze dat dit die deze hun haar hem zijn diens'.split(' ')),
  personal: new Set(['hij', 'zij']),
  binding: new Set(
    'dat of omdat als toen terwijl waar waarin waarop waarmee waarvan wat hoe die en maar want zodat nadat voordat wanneer hoewel'.split(
      ' ',
    ),
  ),
  leaning: new Set(
    'ook maar en want daarnaast daarom bovendien toch echter zo wel verder tegelijk desondanks'.split(' '),
  ),
};
