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
    dayNumber: '<day>[<ordinalEnding>]|<ordinal>|<number>',
  },
  holidays: [
    ['nieuwjaarsdag;nieuwjaar', { kind: 'fixed', month: 1, day: 1 }],
    ['driekoningen', { kind: 'fixed', month: 1, day: 6 }],
    ['valentijnsdag', { kind: 'fixed', month: 2, day: 14 }],
    ['vastenavond', { kind: 'easter', offset: -47 }],
    ['aswoensdag', { kind: 'easter', offset: -46 }],
    ['palmzondag;palmpasen', { kind: 'easter', offset: -7 }],
    ['witte donderdag', { kind: 'easter', offset: -3 }],
    ['goede vrijdag', { kind: 'easter', offset: -2 }],
    ['stille zaterdag', { kind: 'easter', offset: -1 }],
    ['pasen;eerste paasdag;paaszondag', { kind: 'easter', offset: 0 }],
    ['tweede paasdag;paasmaandag', { kind: 'easter', offset: 1 }],
    ['koningsdag', { kind: 'fixed', month: 4, day: 27, neverSunday: true }],
    ['koninginnedag', { kind: 'fixed', month: 4, day: 30, neverSunday: true }],
    ['[de] dag van de arbeid', { kind: 'fixed', month: 5, day: 1 }],
    ['dodenherdenking', { kind: 'fixed', month: 5, day: 4 }],
    ['bevrijdingsdag', { kind: 'fixed', month: 5, day: 5 }],
    ['hemelvaart;hemelvaartsdag', { kind: 'easter', offset: 39 }],
    ['moederdag', { kind: 'nth', month: 5, weekday: 7, nth: 2 }],
    ['pinksteren;eerste pinksterdag;pinksterzondag', { kind: 'easter', offset: 49 }],
    ['tweede pinksterdag;pinkstermaandag', { kind: 'easter', offset: 50 }],
    ['sacramentsdag', { kind: 'easter', offset: 60 }],
    ['vaderdag', { kind: 'nth', month: 6, weekday: 7, nth: 3 }],
    ['veteranendag', { kind: 'nth', month: 6, weekday: 6, nth: -1 }],
    ['keti koti', { kind: 'fixed', month: 7, day: 1 }],
    ['onafhankelijkheidsdag;onafhankelijksdag', { kind: 'fixed', month: 7, day: 4 }],
    ['quatorze juillet', { kind: 'fixed', month: 7, day: 14 }],
    ['prinsjesdag', { kind: 'nth', month: 9, weekday: 2, nth: 3 }],
    ['dierendag', { kind: 'fixed', month: 10, day: 4 }],
    ['halloween', { kind: 'fixed', month: 10, day: 31 }],
    ['allerheiligen', { kind: 'fixed', month: 11, day: 1 }],
    ['allerzielen', { kind: 'fixed', month: 11, day: 2 }],
    ['(sint-maarten|wapenstilstandsdag)', { kind: 'fixed', month: 11, day: 11 }],
    ['thanksgiving', { kind: 'nth', month: 11, weekday: 4, nth: 4 }],
    ['black friday', { kind: 'nth', month: 11, weekday: 4, nth: 4, offset: 1 }],
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
