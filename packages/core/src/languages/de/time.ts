import type { TimeTables } from '../../time/tables.ts';
import { tense } from './tense.ts';
import { rules } from './time-rules.ts';
import { compounds, numberWords, words } from './time-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** German expressions of time. */
export const time: TimeTables = {
  words,
  numberWords,
  compounds,
  phrases: {
    count:
      '[ein] <vague>|<article>|[<article>] <half>|(<digits>[.<digits3>][.<digits3>]|<digits>,<digits>) [<number>]|[<article>] <number> [<number>] [und ein <half>]',
    year: "<year4> [v. <before>[.]]|'<digits2>|<digits> v. <before>[.]",
    dayNumber: '<day>[.]|<ordinal>',
  },
  holidays: [
    ['neujahr;neujahrstag', { kind: 'fixed', month: 1, day: 1 }],
    ['heilige drei könige;dreikönigstag;dreikönig', { kind: 'fixed', month: 1, day: 6 }],
    ['valentinstag', { kind: 'fixed', month: 2, day: 14 }],
    ['rosenmontag', { kind: 'easter', offset: -48 }],
    ['faschingsdienstag', { kind: 'easter', offset: -47 }],
    ['aschermittwoch', { kind: 'easter', offset: -46 }],
    ['palmsonntag', { kind: 'easter', offset: -7 }],
    ['gründonnerstag', { kind: 'easter', offset: -3 }],
    ['karfreitag', { kind: 'easter', offset: -2 }],
    ['karsamstag', { kind: 'easter', offset: -1 }],
    ['ostern;ostersonntag', { kind: 'easter', offset: 0 }],
    ['ostermontag', { kind: 'easter', offset: 1 }],
    ['tag der arbeit', { kind: 'fixed', month: 5, day: 1 }],
    ['muttertag', { kind: 'nth', month: 5, weekday: 7, nth: 2 }],
    ['christi himmelfahrt;himmelfahrtstag', { kind: 'easter', offset: 39 }],
    ['pfingsten;pfingstsonntag', { kind: 'easter', offset: 49 }],
    ['pfingstmontag', { kind: 'easter', offset: 50 }],
    ['fronleichnam', { kind: 'easter', offset: 60 }],
    ['mariä himmelfahrt', { kind: 'fixed', month: 8, day: 15 }],
    ['tag der deutschen einheit', { kind: 'fixed', month: 10, day: 3 }],
    ['reformationstag', { kind: 'fixed', month: 10, day: 31 }],
    ['allerheiligen', { kind: 'fixed', month: 11, day: 1 }],
    ['allerseelen', { kind: 'fixed', month: 11, day: 2 }],
    ['martinstag', { kind: 'fixed', month: 11, day: 11 }],
    ['nikolaustag', { kind: 'fixed', month: 12, day: 6 }],
    ['heiligabend;heiliger abend;heiligen abend', { kind: 'fixed', month: 12, day: 24 }],
    ['weihnachten;weihnachtstag;erster weihnachtstag', { kind: 'fixed', month: 12, day: 25 }],
    ['zweiter weihnachtstag;zweiten weihnachtstag;stephanstag', { kind: 'fixed', month: 12, day: 26 }],
    ['silvester;silvesterabend', { kind: 'fixed', month: 12, day: 31 }],
  ],
  rules,
  joints: {
    of: set('des der im in ,'),
    whole: set('des der im in vom von'),
    and: set('und oder bis zum - – / zwischen von vom'),
    begins: set('vom von beginnend ab'),
    after: set('nach ab'),
    before: set('vor'),
    owner: set(''),
    on: set('um , gegen ab am von'),
  },
  beside: {
    ahead: set('bis spätestens'),
    behind: set('seit'),
    moved: set('verschoben vertagt verlegt vorverlegt verzögert'),
    toward: set('auf bis'),
    year: set(
      'in seit bis von aus vor nach ab und oder zwischen frühjahr sommer herbst winter jahr jahre jahres anno um anfang ende ( mitte jahrgang gegen gegenüber für',
    ),
    capitalNouns: true,
    counted: set(
      'menschen männer frauen kinder personen arbeitsplätze stellen soldaten euro dollar mark franken millionen milliarden mio mrd prozent punkte mitglieder besucher km kilometer meter metern m kg kilo tonnen liter beschäftigte mitarbeiter tote verletzte einwohner stück exemplare mal wohnungen zuschauer teilnehmer plätze aktien autos fahrzeuge firmen unternehmen betriebe gäste schüler studenten hektar quadratmeter stunden seiten',
    ),
    name: set('herr herrn frau familie agenda boeing airbus windows'),
    noun: set(''),
    nounBehind: set(''),
  },
  countdown: set('noch bis verbleiben bleiben vor'),
  tense,
};
