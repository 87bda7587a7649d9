// HTML becomes plain text: a paragraph for every block, no markup, no script.

import { parseHTML } from 'linkedom';
import { isTooDeep } from './depth.ts';

/** What we use of a DOM node. */
export interface MarkupNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
}

export interface MarkupElement extends MarkupNode {
  getAttribute(name: string): string | null;
}

export interface MarkupDocument extends MarkupNode {
  readonly documentElement: MarkupElement | null;
  readonly body: MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
}

/** Parses a whole page or a fragment. */
export function parseMarkup(html: string): MarkupDocument {
  const whole = /<(?:html|body)[\s>]/iu.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return document;
}

const blocks = new Set(
  'address article aside blockquote dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'head script style template noscript iframe svg math object audio video figure form'.split(' '),
);

/** Paragraphs parted by an empty line, white space inside them made one. Walks without recursion: nesting can be deep. */
export function textOfNode(root: MarkupNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const close = () => {
    const text = current
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  let node: MarkupNode | null = root;
  while (node) {
    const name: string = node.localName?.toLowerCase() ?? '';
    if (node.nodeType === 3) current += (node.textContent ?? '').replace(/\s+/gu, ' ');
    if (name === 'br') current += '\n';
    if (blocks.has(name)) close();
    const isEntered: boolean = !silent.has(name) && node.firstChild !== null;
    node = isEntered ? node.firstChild : after(node, root, close);
  }
  close();
  return paragraphs.join('\n\n');
}

/** The next node outside `node`, closing the blocks that are left on the way; null at the end of `root`. */
function after(node: MarkupNode, root: MarkupNode, close: () => void): MarkupNode | null {
  let at: MarkupNode | null = node;
  while (at && at !== root) {
    if (blocks.has(at.localName?.toLowerCase() ?? '')) close();
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Markup that is no tree at all loses its tags and keeps its words. */
export function textOfHtml(html: string): string {
  if (isTooDeep(html))
    return html
      .replace(/<[^<>]{0,2000}>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  const { body } = parseMarkup(html);
  return body ? textOfNode(body) : '';
}
