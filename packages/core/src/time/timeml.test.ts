import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes, toTimeML } from './index.ts';

const PUBLISHED = '2022-06-15';

/** A child in document order: text under `#text`, an element under its name, its attributes under `:@`. */
type Child = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7, maxEntityCount: 1e6 },
});

function childrenOf(node: readonly Child[], name: string): readonly Child[] {
  const found = node.find((child) => name in child);
  if (!found) throw new Error(`no ${name}`);
  return found[name] as readonly Child[];
}

function textOf(children: readonly Child[]): string {
  return children
    .map((child) => ('#text' in child ? String(child['#text']) : textOf(Object.values(child)[0] as Child[])))
    .join('');
}

interface Tagged {
  readonly start: number;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function read(xml: string): {
  readonly text: string;
  readonly dct: Tagged;
  readonly tagged: readonly Tagged[];
} {
  expect(XMLValidator.validate(xml)).toBe(true);
  const root = childrenOf(parser.parse(xml), 'TimeML');
  const children = childrenOf(root, 'TEXT');
  const [dct] = taggedIn(childrenOf(root, 'DCT'));
  if (!dct) throw new Error('no creation time');
  return { text: textOf(children), dct, tagged: taggedIn(children) };
}

function taggedIn(children: readonly Child[]): Tagged[] {
  let start = 0;
  const tagged: Tagged[] = [];
  for (const child of children) {
    const text = textOf([child]);
    if ('TIMEX3' in child) tagged.push({ start, text, attributes: child[':@'] as Tagged['attributes'] });
    start += text.length;
  }
  return tagged;
}

test('a document in full', () => {
  const text = 'Op 12 juli is het overleg & feest. De dag erna niet; begin 2009 <wel>.';
  const timexes = tagTimes(text, { published: PUBLISHED, language: nl });
  expect(toTimeML(text, timexes, { published: PUBLISHED, id: 'a "b"', title: 'Overleg' })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>a "b"</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2022-06-15" temporalFunction="false" functionInDocument="CREATION_TIME">2022-06-15</TIMEX3></DCT>
<TITLE>Overleg</TITLE>
<TEXT>Op <TIMEX3 tid="t1" type="DATE" value="2022-07-12" temporalFunction="true" anchorTimeID="t0" functionInDocument="NONE">12 juli</TIMEX3> is het overleg &amp; feest. <TIMEX3 tid="t2" type="DATE" value="2022-07-13" temporalFunction="true" anchorTimeID="t1" functionInDocument="NONE">De dag erna</TIMEX3> niet; <TIMEX3 tid="t3" type="DATE" value="2009" mod="START" temporalFunction="false" functionInDocument="NONE">begin 2009</TIMEX3> &lt;wel&gt;.</TEXT>
</TimeML>
`,
  );
});

test('without a publication date its value is open', () => {
  const { dct } = read(toTimeML('In 1998.', tagTimes('In 1998.', { language: en })));
  expect(dct.attributes).toMatchObject({
    tid: 't0',
    value: 'XXXX-XX-XX',
    functionInDocument: 'CREATION_TIME',
  });
});

test.each([
  ['a carriage return', 'In 1998.\r\nIn 1999.\rIn 2000.', 'In 1998.\r\nIn 1999.\rIn 2000.'],
  [
    'control characters',
    'In\u0000 1998\u0008 or\u001b 1999\ufffe',
    'In\ufffd 1998\ufffd or\ufffd 1999\ufffd',
  ],
  ['half a surrogate pair', 'a \ud83d 1998 \ude00 😀', 'a \ufffd 1998 \ufffd 😀'],
  [
    'markup',
    '<TIMEX3>1998</TIMEX3> ]]> &amp; <!-- 1999 -->',
    '<TIMEX3>1998</TIMEX3> ]]> &amp; <!-- 1999 -->',
  ],
])('%s keeps every offset', (_, text, kept) => {
  const timexes = tagTimes(text, { published: PUBLISHED, language: en });
  const back = read(toTimeML(text, timexes, { published: PUBLISHED }));
  expect(back.text).toBe(kept);
  expect(back.tagged.map(({ start, text: words }) => [start, words])).toEqual(
    timexes.map(({ start, text: words }) => [start, words]),
  );
});

/** What an XML parser gives back of a text. */
const held = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

describe.each([nl, en, de])('any text, read as $code', (language) => {
  const examples = language.time.rules.flatMap(({ examples: rows }) => rows.map(([words]) => words));
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(...examples),
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '&#0;',
          '\r',
          '\r\n',
          '\u0000',
          '\ud800',
          '\t',
          '\n\n',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  test('comes back out of the XML with the same spans and values', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(null, PUBLISHED, '2022'), (text, published) => {
        const timexes = tagTimes(text, { published, language });
        const xml = toTimeML(text, timexes, { published, id: text, title: text });
        const back = read(xml);
        expect(back.text).toBe(held(text));
        expect(
          back.tagged.map(({ start, text: words, attributes }) => [start, words, attributes.value]),
        ).toEqual(timexes.map(({ start, text: words, value }) => [start, held(words), value]));
        const known = new Set(['t0', ...back.tagged.map(({ attributes }) => attributes.tid)]);
        expect(known.size).toBe(timexes.length + 1);
        for (const { attributes } of back.tagged)
          if (attributes.anchorTimeID) expect(known).toContain(attributes.anchorTimeID);
        expect(xml).toBe(held(xml));
        expect(xml).not.toContain('\r');
      }),
      { numRuns: 300 },
    );
  });
});
