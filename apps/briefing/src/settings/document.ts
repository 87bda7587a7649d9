// The settings file as YAML: its value, its own faults, and where each key and value stands.

import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault, PathStep } from './fault.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface SettingsDocument {
  /** Plain data; null when the YAML itself is broken. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where the value at `path` begins, or the nearest value around it when there is none. */
  readonly locate: (path: readonly PathStep[]) => Position;
}

/** `file` is how its faults call it. Never throws. */
export function readDocument(text: string, file: string): SettingsDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }): Fault => {
    const hint = 'Look at this line and the one above: indentation, quotation marks, a colon';
    return { message: oneLine(message), hint, at: { kind: 'line', text: file, ...positionAt(pos[0]) } };
  });
  return {
    ...(faults.length > 0 ? { value: null, faults } : plainValue(document, file)),
    locate: (path) => positionAt(offsetOf(document, path)),
  };
}

/** Anchors that multiply (a few lines that would fill the memory) are refused by the library, not one inside itself. */
function plainValue(document: Document, file: string): Pick<SettingsDocument, 'value' | 'faults'> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (holdsItself(value, [])) throw new Error('A value holds itself');
    return { value, faults: [] };
  } catch (error) {
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const hint = 'Write the values out instead of repeating them by *name';
    return { value: null, faults: [{ message, hint, at: { kind: 'line', text: file, line: 1, column: 1 } }] };
  }
}

function holdsItself(value: unknown, around: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (around.includes(value)) return true;
  return Object.values(value).some((one) => holdsItself(one, [...around, value]));
}

function offsetOf(document: Document, path: readonly PathStep[]): number {
  const parent = path.slice(0, -1);
  const around = path.length > 1 ? document.getIn(parent, true) : document.contents;
  if (isMap(around)) {
    const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    const key = pair?.key;
    if (isScalar(key) && key.range) return key.range[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (hasRange(node)) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, parent);
}

function hasRange(node: unknown): node is Node & { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
