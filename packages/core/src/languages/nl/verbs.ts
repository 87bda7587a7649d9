// Dutch verbs by their infinitive: what the present and the weak past look like follows from how it is spelt.

const WEAK = `aankondigen bellen beloven benoemen besteden betalen
  bouwen braken claimen debatteren demonstreren dienen doden dreigen duren eisen evalueren executeren exporteren feliciteren
  filmen financieren fuseren groeien haken halen hervatten herstellen hopen investeren
  keuren klagen kosten kruisen lanceren landen leggen leiden lekken leren leveren lozen maken melden
  mikken noemen noteren onthullen opereren overleggen passeren pauzeren plaatsen plannen
  pleiten praten presenteren produceren proberen protesteren publiceren rapporteren reageren redden reizen
  remmen repareren richten ruilen rusten schatten scheuren schorsen schrappen selecteren spelen spoelen staken starten
  stemmen steunen stoppen straffen strooien studeren sturen telefoneren testen toetsen tonen trainen trouwen
  verdelen verhogen verkennen verklaren verlagen verplaatsen
  vertellen vertragen verwachten vieren volgen voeren voltooien vormen vrezen waarschuwen
  werken wensen zetten zorgen bezetten bereiken bespelen bestormen betogen controleren
  verbazen verhuizen verhuren vermelden vernielen vernieuwen verrassen versterken vervolgen installeren analyseren
  arresteren blokkeren confereren escaleren evacueren formeren garanderen informeren inspecteren instrueren integreren`;

/** Weak ones whose last syllable is light, so that no vowel is doubled: `weigeren` -> `weigert`. */
const LIGHT = `naderen vergaderen verwijderen weigeren handelen bemiddelen regelen rekenen openen heropenen onderhandelen oordelen
  beoordelen veroordelen tekenen ondertekenen twijfelen treuzelen wijzigen verdedigen beschuldigen bevestigen huldigen
  vestigen koppelen schakelen hinderen minderen veranderen zekeren vorderen bevorderen verzekeren herinneren wandelen
  ontwikkelen verzamelen inhuldigen beëdigen eindigen beëindigen kondigen verlengen antwoorden`;

/** Strong and mixed ones, whose past is listed with the tenses: infinitive, then the stem where spelling hides it. */
const STRONG = `beginnen/begin besluiten/besluit beslissen/beslis bespreken/bespreek bezoeken/bezoek bieden/bied binden/bind
  blijven/blijf breken/breek brengen/breng buigen/buig denken/denk dragen/draag drinken/drink dwingen/dwing eten/eet geven/geef
  grijpen/grijp hangen/hang helpen/help houden/houd kiezen/kies kijken/kijk komen/kom kopen/koop krijgen/krijg laten/laat
  lezen/lees liggen/lig lopen/loop nemen/neem ontmoeten/ontmoet ontvangen/ontvang overlijden/overlijd
  rijden/rijd roepen/roep schieten/schiet schrijven/schrijf slaan/slaa sluiten/sluit spreken/spreek springen/spring staan/staa
  stappen/stap sterven/sterf stijgen/stijg treden/treed treffen/tref trekken/trek vallen/val varen/vaar vechten/vecht
  verdwijnen/verdwijn verkopen/verkoop verlaten/verlaat verliezen/verlies verschijnen/verschijn vertrekken/vertrek vinden/vind
  vliegen/vlieg werpen/werp wijzen/wijs winnen/win worden/word zeggen/zeg zenden/zend zien/zie zingen/zing zitten/zit zoeken/zoek`;

/** What else these forms are: nouns, adjectives and adverbs that would make a present of any clause. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'plant test schat start zet pleit maak dient kost leden plannen plaats maken vragen starten testen straffen staken doden klachten klagen handelen haken landen zorgen vormen kosten lasten redden plaatsen regelen bouwen volgen beperkt bekend bezet verwacht leert recht richt rust groeit lekken ruilen wensen lopen eten winnen houdt laat'.split(
    ' ',
  ),
);

interface Conjugation {
  readonly present: readonly string[];
  readonly past: readonly string[];
}

/** `stemmen` -> `stemt stemmen` and `stemde stemden`; by the rules of Dutch spelling. */
function conjugateWeak(infinitive: string, isLight: boolean): Conjugation {
  const root = infinitive.slice(0, -2);
  const stem = isLight ? root : stemOf(root);
  const suffix = /(?:[tkfsp]|ch|x)$/.test(root) ? 'te' : 'de';
  const past = `${stem}${suffix}`;
  return { present: [thirdOf(stem), infinitive], past: [past, `${past}n`] };
}

/** The root as it is written without its ending: one consonant for two, two vowels for one, f and s for v and z. */
function stemOf(root: string): string {
  const hardened = root.replace(/v$/, 'f').replace(/z$/, 's');
  if (/([bdfgklmnprst])\1$/.test(hardened)) return hardened.slice(0, -1);
  if (/(?:[^aeiou]|u)er$/.test(hardened)) return hardened.replace(/er$/, 'eer');
  return hardened.replace(/(^|[^aeiou])([aeou])([bcdfgklmnprst])$/, '$1$2$2$3');
}

function thirdOf(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}

function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

const weak = [
  ...listOf(WEAK).map((infinitive) => conjugateWeak(infinitive, false)),
  ...listOf(LIGHT).map((infinitive) => conjugateWeak(infinitive, true)),
];
const strong = listOf(STRONG).map((pair) => {
  const [infinitive = '', stem = ''] = pair.split('/');
  return [thirdOf(stem), infinitive];
});

/** Finite forms of the present: third person and plural. */
export const presentForms: readonly string[] = [
  ...weak.flatMap(({ present }) => present),
  ...strong.flat(),
].filter((form) => !NO_VERBS.has(form));

/** Weak forms of the past. */
export const pastForms: readonly string[] = weak.flatMap(({ past }) => past);
