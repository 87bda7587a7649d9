import type { TimeTables } from '../../time/tables.ts';
import { tense } from './tense.ts';
import { rules } from './time-rules.ts';
import { compounds, numberWords, words } from './time-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** Dutch expressions of time. */
export const time: TimeTables = {
  words: { ...words, the: { the: 'de het' } },
  numberWords,
  compounds,
  phrases: {
    count:
      '[een] <vague>|<article>|[<article>] <half>|(<digits>[.<digits3>][.<digits3>]|<digits>,<digits>) [<number>]|<number> [<number>] [<number>] [en een <half>]',
    year: "<year4>|'<digits2>",
    dayNumber: '<day>[<ordinalEnding>]|<ordinal>',
  },
  holidays: [
    ['nieuwjaarsdag;nieuwjaar', { kind: 'fixed', month: 1, day: 1 }],
    ['valentijnsdag', { kind: 'fixed', month: 2, day: 14 }],
    ['goede vrijdag', { kind: 'easter', offset: -2 }],
    ['pasen;eerste paasdag;paaszondag', { kind: 'easter', offset: 0 }],
    ['tweede paasdag;paasmaandag', { kind: 'easter', offset: 1 }],
    ['koningsdag', { kind: 'fixed', month: 4, day: 27 }],
    ['koninginnedag', { kind: 'fixed', month: 4, day: 30 }],
    ['dag van de arbeid', { kind: 'fixed', month: 5, day: 1 }],
    ['dodenherdenking', { kind: 'fixed', month: 5, day: 4 }],
    ['bevrijdingsdag', { kind: 'fixed', month: 5, day: 5 }],
    ['hemelvaart;hemelvaartsdag', { kind: 'easter', offset: 39 }],
    ['moederdag', { kind: 'nth', month: 5, weekday: 7, nth: 2 }],
    ['pinksteren;eerste pinksterdag', { kind: 'easter', offset: 49 }],
    ['tweede pinksterdag', { kind: 'easter', offset: 50 }],
    ['vaderdag', { kind: 'nth', month: 6, weekday: 7, nth: 3 }],
    ['prinsjesdag', { kind: 'nth', month: 9, weekday: 2, nth: 3 }],
    ['sinterklaasavond;pakjesavond', { kind: 'fixed', month: 12, day: 5 }],
    ['kerstavond', { kind: 'fixed', month: 12, day: 24 }],
    ['kerstmis;kerst;eerste kerstdag', { kind: 'fixed', month: 12, day: 25 }],
    ['tweede kerstdag', { kind: 'fixed', month: 12, day: 26 }],
    ['oudejaarsavond;oudejaarsdag;oud en nieuw', { kind: 'fixed', month: 12, day: 31 }],
  ],
  rules,
  joints: {
    of: set('van in ,'),
    whole: set('van'),
    and: set('en of tot met - – tussen van'),
    begins: set('van beginnend aanvangend op'),
    after: set('na vanaf gerekend'),
    before: set('voor vóór'),
    owner: set(''),
    on: set('om , rond op vanaf van tussen tegen omstreeks circa'),
  },
  beside: {
    ahead: set('tot vanaf uiterlijk'),
    behind: set('sinds'),
    moved: set('verplaatst verzet verschoven uitgesteld opgeschoven vervroegd verdaagd doorgeschoven'),
    toward: set('naar tot'),
    year: set(
      'in sinds tot van uit voor na vanaf en of tussen voorjaar zomer herfst najaar winter jaar anno rond begin eind per vóór ( mid medio halverwege',
    ),
    capitalNouns: false,
    counted: set(
      'mensen mannen vrouwen kinderen banen soldaten euro dollar miljoen miljard punten procent leden bezoekers km kilometer meter kilo ton arbeidsplaatsen werknemers doden gewonden inwoners stuks exemplaren keer woningen plaatsen aandelen auto bedrijven gulden frank',
    ),
    noun: set(''),
    nounBehind: set(''),
    name: set('zwarte'),
  },
  countdown: set('nog gaan resteren voordat voor'),
  tense,
};
