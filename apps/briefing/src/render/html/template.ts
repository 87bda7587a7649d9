// Templates: HTML with slots and repeating blocks, cut once and filled often.

import type { Html } from './markup.ts';

/** `{{slot}}`, and `<!--{block-->…<!--}block-->`, which stands once for every fill it is given. */
export type Template = readonly TemplatePart[];

type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'block'; readonly name: string; readonly parts: Template };

/** What fills a template: markup for a slot, any number of fills for a block. */
export interface Fill {
  readonly [name: string]: Html | readonly Fill[];
}

const marks = /\{\{(?<slot>\w+)\}\}|<!--\{(?<open>\w+)-->|<!--\}(?<close>\w+)-->/gu;

/** Throws on a block that is not closed where it should be: a fault in a template of ours. */
export function cutTemplate(html: string): Template {
  const stack: { name: string; parts: TemplatePart[] }[] = [{ name: '', parts: [] }];
  let end = 0;
  for (const match of html.matchAll(marks)) {
    const { slot, open, close } = match.groups ?? {};
    stack.at(-1)?.parts.push({ kind: 'text', text: html.slice(end, match.index) });
    end = match.index + match[0].length;
    if (slot !== undefined) stack.at(-1)?.parts.push({ kind: 'slot', name: slot });
    if (open !== undefined) stack.push({ name: open, parts: [] });
    if (close !== undefined) closeBlock(stack, close);
  }
  const [root, ...unclosed] = stack;
  if (root === undefined || unclosed.length > 0)
    throw new Error(`Template block "${unclosed[0]?.name}" is not closed.`);
  return [...root.parts, { kind: 'text', text: html.slice(end) }];
}

function closeBlock(stack: { name: string; parts: TemplatePart[] }[], name: string): void {
  const block = stack.pop();
  if (block?.name !== name) throw new Error(`Template closes "${name}" inside "${block?.name}".`);
  stack.at(-1)?.parts.push({ kind: 'block', ...block });
}

/**
 * The template with all its slots filled, in one pass: what is filled in is never looked at again. A block sees only its
 * own fill. Throws on a name that it lacks.
 */
export function fillTemplate(template: Template, fill: Fill): string {
  return template.map((part) => (part.kind === 'text' ? part.text : fillPart(part, fill))).join('');
}

function fillPart(part: Exclude<TemplatePart, { kind: 'text' }>, fill: Fill): string {
  const value = fill[part.name];
  if (part.kind === 'slot') {
    if (typeof value !== 'string') throw new Error(`Template slot "${part.name}" has no text.`);
    return value;
  }
  if (value === undefined || typeof value === 'string')
    throw new Error(`Template block "${part.name}" has no list.`);
  return value.map((inner) => fillTemplate(part.parts, inner)).join('');
}
