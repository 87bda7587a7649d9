// The email as an MJML tree: what stands in which section, in what order.

import { day, sans } from '../html/palette.ts';
import { cardRow, footLines, glanceRow, moreLine, partyRow, storyRow, undatedRow } from './rows.ts';
import { sheet, style } from './styles.ts';

export type MjmlNode = { readonly tagName: string; readonly attributes: Readonly<Record<string, string>> } & (
  | { readonly children: readonly MjmlNode[] }
  | { readonly content: string }
);

type Attributes = Readonly<Record<string, string>>;

const parent = (tagName: string, attributes: Attributes, children: readonly MjmlNode[]): MjmlNode => ({
  tagName,
  attributes,
  children,
});
const leaf = (tagName: string, content: string, attributes: Attributes = {}): MjmlNode => ({
  tagName,
  attributes,
  content,
});

/** The margin of a phone; on wider screens the body's own width makes the rest. */
const margin = '20px';

const section = (padding: string, children: readonly MjmlNode[]) =>
  parent(
    'mj-section',
    { padding: `${padding.split(' ')[0]} ${margin} ${padding.split(' ')[1]}`, 'text-align': 'left' },
    [parent('mj-column', {}, children)],
  );
const text = (html: string) => leaf('mj-text', html, { padding: '0', 'font-family': sans, color: day.ink });
const table = (rows: string) =>
  leaf('mj-table', `<tbody>${rows}</tbody>`, {
    padding: '0',
    role: 'presentation',
    'font-family': sans,
    color: day.ink,
  });
const around = (block: string, node: MjmlNode): readonly MjmlNode[] => [
  leaf('mj-raw', `<!--{${block}-->`),
  node,
  leaf('mj-raw', `<!--}${block}-->`),
];

const heading = `<h2 class="soft" style="${style.heading}">{{heading}}</h2>`;

const head = parent('mj-head', {}, [
  leaf('mj-title', '{{subject}}'),
  leaf(
    'mj-raw',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
  ),
  leaf('mj-style', sheet),
]);

const body = parent('mj-body', { width: '600px', 'background-color': day.paper, 'css-class': 'paper' }, [
  leaf('mj-raw', `<div lang="{{language}}" dir="{{dir}}" style="${style.preheader}">{{preheader}}</div>`),
  section('20px 0', [
    text(
      `<div class="edge" style="${style.mastheadBox}"><h1 class="ink masthead" dir="auto" style="${style.masthead}">{{name}}</h1>\n<p class="soft" style="${style.asOf}">{{asOf}}</p></div>`,
    ),
  ]),
  ...around('nothing', section('20px 0', [text(`<p class="ink" style="${style.when}">{{text}}</p>`)])),
  ...around('glance', section('18px 0', [text(heading), table(glanceRow)])),
  ...around('coming', section('18px 0', [text(heading), table(cardRow), text(moreLine)])),
  ...around('undated', section('22px 0', [text(heading), table(undatedRow), text(moreLine)])),
  ...around('positions', section('22px 0', [text(heading), table(partyRow), text(moreLine)])),
  ...around('stories', section('22px 0', [text(heading), table(storyRow), text(moreLine)])),
  section('26px 36px', [text(`<div class="edge" style="${style.footBox}">\n${footLines}\n</div>`)]),
]);

/** The language and direction are slots: one template serves all. */
export const emailTree: MjmlNode = parent('mjml', { lang: '{{language}}', dir: '{{dir}}' }, [head, body]);
