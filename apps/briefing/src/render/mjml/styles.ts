// The look of the email. Inline for clients that read no style sheet; classes only where dark or a phone differs.

import { day, night, type Palette, sans, serif } from '../html/palette.ts';

/** Where it needs room it gets a margin: Outlook keeps those of a paragraph and drops its padding. */
const text = (size: number, line: number, color: string) =>
  `margin:0;font-size:${size}px;line-height:${line}px;color:${color}`;
const title = (size: number, line: number, color: string) =>
  `margin:0;font-family:${serif};font-weight:700;font-size:${size}px;line-height:${line}px;color:${color}`;
/** For cells: Outlook hands no font down into a table, and a long word must not push it wider than a phone. */
const breaking = `font-family:${sans};overflow-wrap:anywhere;word-break:break-word`;
/** One width for all digits, so that 7, 10 and 11 stand under each other. */
const tabular = 'font-variant-numeric:lining-nums tabular-nums';
const number = (size: number, line: number) =>
  `margin:0;font-family:${serif};font-size:${size}px;line-height:${line}px;color:${day.accent};${tabular}`;
const hairline = `border-top:1px solid ${day.rule}`;

export const style = {
  /** In the text's own colour, for a client that turns text light on dark leaves borders as they are. */
  mastheadBox: 'padding-bottom:10px;border-bottom:2px solid',
  masthead: `${title(30, 34, day.ink)};overflow-wrap:anywhere`,
  asOf: `${text(13, 18, day.soft)};margin-top:4px`,
  heading: `${text(12, 16, day.soft)};margin-bottom:8px;font-weight:600;letter-spacing:.08em;text-transform:uppercase`,
  countCell: `width:64px;font-family:${sans};padding:12px 12px 14px 0;vertical-align:top;${hairline}`,
  bodyCell: `padding:12px 0 14px;vertical-align:top;${hairline};${breaking}`,
  days: number(44, 44),
  manyDays: number(28, 34),
  word: `${number(18, 26)};font-style:italic`,
  unit: `${text(13, 18, day.soft)};margin-top:2px`,
  name: title(20, 26, day.ink),
  when: text(15, 21, day.ink),
  status: `font-weight:600;color:${day.accent}`,
  formerDate: `color:${day.soft}`,
  details: text(14, 20, day.soft),
  note: `${text(14, 20, day.soft)};font-style:italic`,
  evidence: `${text(14, 20, day.ink)};margin-top:6px`,
  /** Lower than the line it stands in, or smaller letters would push the lines apart. */
  source: `font-size:13px;line-height:18px;color:${day.soft}`,
  line: text(13, 18, day.soft),
  sourceLink: `color:${day.soft};text-decoration:underline`,
  glanceCount: `width:64px;padding:5px 12px 4px 0;vertical-align:baseline;white-space:nowrap;${hairline};${number(17, 22)}`,
  glanceName: `padding:5px 10px 4px 0;vertical-align:baseline;${hairline};${breaking};${title(16, 22, day.ink)}`,
  glanceDate: `padding:5px 0 4px;vertical-align:baseline;${hairline};font-family:${sans};${text(13, 22, day.soft)};text-align:right;white-space:nowrap`,
  glanceUnit: `font-family:${sans};font-size:13px;font-style:normal;color:${day.soft}`,
  storyCell: `padding:16px 0 18px;${hairline};${breaking}`,
  storyTitle: title(20, 26, day.ink),
  storyLink: `color:${day.ink};text-decoration:none`,
  sentence: `${text(15, 22, day.ink)};margin-top:8px`,
  partyCell: `padding:10px 0 12px;${hairline};${breaking}`,
  party: title(17, 23, day.ink),
  position: `${text(15, 21, day.ink)};margin-top:8px`,
  positionEvidence: `${text(14, 20, day.soft)};margin-top:2px`,
  quote: `${text(15, 22, day.ink)};margin-top:10px;margin-left:16px`,
  speaker: `${text(13, 18, day.soft)};margin-left:16px`,
  more: `${text(14, 20, day.soft)};margin-top:10px`,
  footBox: 'padding-top:12px;border-top:2px solid',
  foot: text(13, 19, day.soft),
  footBreak: `${text(13, 19, day.soft)};margin-top:8px`,
  footLink: `color:${day.ink};text-decoration:underline`,
  preheader: 'display:none;max-height:0;overflow:hidden',
} as const;

/** What only a style sheet can say: the night, on its own colours, and Outlook's names for it. */
export const sheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${nightRules('').join('')}}`,
  ...nightRules('[data-ogsc] '),
  `[data-ogsb] .paper,[data-ogsb] .paper>div{background-color:${night.paper}!important}`,
  '@media only screen and (max-width:480px){.masthead{font-size:27px!important;line-height:31px!important}}',
].join('\n');

function nightRules(within: string): readonly string[] {
  const color = (name: keyof Palette) => `${within}.${name}{color:${night[name]}!important}`;
  return [
    `${within}.paper,${within}.paper>div{background-color:${night.paper}!important}`,
    ...(['ink', 'soft', 'accent'] as const).map(color),
    `${within}.rule{border-color:${night.rule}!important}`,
    `${within}.edge{border-color:${night.ink}!important}`,
  ];
}
