import type { TimeTables } from '../../time/tables.ts';
import { tense } from './tense.ts';
import { rules } from './time-rules.ts';
import { compounds, numberWords, words } from './time-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** English expressions of time. */
export const time: TimeTables = {
  words,
  numberWords,
  compounds,
  phrases: {
    count:
      '[a] <vague> [of]|<article>|[<article>] <half> [<article>]|[<article>] <pair> [of]|(<digits>[,<digits3>][,<digits3>]|<digits>.<digits>|<digits> <digits>/<digits>|<digits>-<digits>/<digits>) [<number>]|[<article>] <number> ([-|and] <number>){0,8} [and <article> <half>]',
    year: "<year4> [<before>]|'<digits2>|<number> <number>[-<number>]|<digits> (<before>|<beforeLetter>.C[.])",
    dayNumber: '<day>[<ordinalEnding>]|<ordinal>|<number>-<ordinal>',
  },
  holidays: [
    ["new year's day;new year's", { kind: 'fixed', month: 1, day: 1 }],
    ["valentine's day", { kind: 'fixed', month: 2, day: 14 }],
    ["st. patrick's day", { kind: 'fixed', month: 3, day: 17 }],
    ['good friday', { kind: 'easter', offset: -2 }],
    ['easter;easter sunday', { kind: 'easter', offset: 0 }],
    ['easter monday', { kind: 'easter', offset: 1 }],
    ["king's day", { kind: 'fixed', month: 4, day: 27 }],
    ['may day', { kind: 'fixed', month: 5, day: 1 }],
    ["mother's day", { kind: 'nth', month: 5, weekday: 7, nth: 2 }],
    ['ascension day', { kind: 'easter', offset: 39 }],
    ['pentecost;whit sunday', { kind: 'easter', offset: 49 }],
    ['whit monday', { kind: 'easter', offset: 50 }],
    ['memorial day', { kind: 'nth', month: 5, weekday: 1, nth: -1 }],
    ["father's day", { kind: 'nth', month: 6, weekday: 7, nth: 3 }],
    ['independence day;fourth of july', { kind: 'fixed', month: 7, day: 4 }],
    ['labor day', { kind: 'nth', month: 9, weekday: 1, nth: 1 }],
    ['columbus day', { kind: 'nth', month: 10, weekday: 1, nth: 2 }],
    ['halloween', { kind: 'fixed', month: 10, day: 31 }],
    ['election day', { kind: 'nth', month: 11, weekday: 1, nth: 1, offset: 1 }],
    ['veterans day', { kind: 'fixed', month: 11, day: 11 }],
    ['thanksgiving;thanksgiving day', { kind: 'nth', month: 11, weekday: 4, nth: 4 }],
    ['christmas eve', { kind: 'fixed', month: 12, day: 24 }],
    ['christmas;christmas day', { kind: 'fixed', month: 12, day: 25 }],
    ['boxing day', { kind: 'fixed', month: 12, day: 26 }],
    ["new year's eve", { kind: 'fixed', month: 12, day: 31 }],
  ],
  rules,
  joints: {
    of: set('of in ,'),
    whole: set('of'),
    and: set('and or to through until - – between from'),
    begins: set('of beginning starting commencing on'),
    after: set('after from starting'),
    before: set('before'),
    owner: set("' ’ s"),
    on: set('on , at around from between by'),
  },
  beside: {
    ahead: set('until till'),
    behind: set('since'),
    moved: set('moved postponed rescheduled shifted pushed delayed adjourned brought deferred'),
    toward: set('to until till for'),
    year: set(
      'in since until till as by from of for after before during and or between through to spring summer autumn fall winter year about around early late mid pre post ( end circa c last next this each every',
    ),
    capitalNouns: false,
    counted: set(
      'people men women children jobs soldiers troops dollars million billion points percent members visitors miles feet meters kilometers pounds tons workers employees dead wounded residents copies times homes shares cars companies tanks aircraft planes prisoners casualties killed votes seats pages students guns horses ships yards',
    ),
    noun: set('march may'),
    nounBehind: set('to on against for of through across i we you he she it they the not be have'),
    name: set('usa mr mrs ms theresa black bloody times telegraph mirror express herald post'),
  },
  countdown: set('to left remaining before until'),
  tense,
};
