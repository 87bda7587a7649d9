// Reads a text for quotes with names given by hand, so that these tests need no other finder.

import { makeArticle } from '../../article.ts';
import { en } from '../../languages/en/index.ts';
import { nl } from '../../languages/nl/index.ts';
import type { Entity, EntityKind, Mention, MentionForm, Names } from '../../mention.ts';
import type { Quote } from '../../reading.ts';
import { bySpan } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import { findQuotes } from '../find.ts';

/** `Anna Bos`, `org:Navo`, `place:Spanje`; other ways to say it behind `=`: `Ivan Petrov=de Russische leider`. */
export type Known = string;

export function read(text: string, language: 'nl' | 'en', known: readonly Known[] = []): readonly Quote[] {
  const tables = language === 'nl' ? nl : en;
  return findQuotes(makeArticle(tokenize(text), tables.text), namesIn(text, known), tables.quotes).quotes;
}

/** Each as one line: `direct | words | speaker | cue`. */
export function told(quotes: readonly Quote[]): string[] {
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, text, speaker, cue }) => [kind, text, speaker?.name ?? '-', cue?.text ?? '-'].join(' | '));
}

function namesIn(text: string, known: readonly Known[]): Names {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  known.forEach((entry, id) => {
    const [, kind = 'person', forms = ''] = /^(?:(org|place):)?(.*)$/u.exec(entry) ?? [];
    const [name = '', ...others] = forms.split('=');
    entities.push(entityOf(id, name, kindOf(kind)));
    const last = name.split(' ').at(-1) ?? name;
    for (const form of [name, ...others]) mentions.push(...mentionsOf(text, form, { id, form: 'name' }));
    if (kind === 'person' && last !== name) mentions.push(...mentionsOf(text, last, { id, form: 'name' }));
  });
  return { entities, mentions: withoutInner(mentions.sort(bySpan)) };
}

function kindOf(kind: string): EntityKind {
  if (kind === 'org') return 'organisation';
  return kind === 'place' ? 'place' : 'person';
}

function entityOf(id: number, name: string, kind: EntityKind): Entity {
  return { id, kind, name, acronym: null, role: null, world: null, country: null, zone: null };
}

function mentionsOf(text: string, words: string, is: { id: number; form: MentionForm }): Mention[] {
  const found: Mention[] = [];
  for (let start = text.indexOf(words); words && start >= 0; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length, text: words, entity: is.id, form: is.form });
  return found;
}

function withoutInner(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => mentions.slice(0, i).every(({ end }) => end <= mention.start));
}
