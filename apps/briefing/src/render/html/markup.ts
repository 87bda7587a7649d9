// The only way text becomes HTML: escaped, folded into short lines, links checked.

declare const escaped: unique symbol;

/** HTML that is safe where an element or a quoted attribute is filled; made by the functions here alone. */
export type Html = string & { readonly [escaped]: true };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
};

/** For attributes and `<title>`: braces, brackets and backticks too, which template languages and old readers act on. */
export function escapeText(text: string): Html {
  return text.replace(/[&<>"'`{}[\]]/gu, (sign) => entities[sign] ?? '') as Html;
}

/** Columns after which a line of HTML is broken, and a word may be; a line of mail has at most 998 bytes. */
const foldAt = 100;
const wordAt = 60;

/**
 * For the inside of an element. Spaces become line ends now and then; a very long word gets places to break, written
 * so that no space appears.
 */
export function textHtml(text: string): Html {
  let column = 0;
  const words = text.split(' ').map((word) => {
    const html = [...chunks(word)].map(escapeText).join('<wbr\n>');
    const start = column + html.length > foldAt ? '\n' : ' ';
    column = start === '\n' ? html.length : column + html.length + 1;
    return `${start}${html}`;
  });
  return words.join('').slice(1) as Html;
}

function* chunks(word: string): Generator<string> {
  if (word.length <= wordAt) return yield word;
  const points = [...word];
  for (let start = 0; start < points.length; start += wordAt)
    yield points.slice(start, start + wordAt).join('');
}

/**
 * The address for `href`, escaped; null for all but http, https and mailto, and for what is too long for a line of
 * mail. `javascript:` survives every escaping, so only what is known to be harmless passes.
 */
export function linkHtml(address: string | null): Html | null {
  if (address === null || !URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  const isKnown = protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:';
  const html = escapeText(href);
  return isKnown && !/[\p{Cc}\s]/u.test(href) && html.length <= 900 ? html : null;
}
