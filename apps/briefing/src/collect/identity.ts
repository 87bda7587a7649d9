// Who an article is: the same address, or the same text, is the same article.

import { createHash } from 'node:crypto';

/** From its address where it has one, else from its text. 16 hexadecimal digits. */
export function articleId(article: { readonly url: string | null; readonly text: string }): string {
  const identity = article.url === null ? `text ${article.text}` : `url ${canonicalUrl(article.url)}`;
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

/** Parameters that say where a reader came from, not what is read. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|ref|at_\w+)$/u;

/** Without fragment and tracking parameters, `http` and `https` alike; an address that is none stays as it is. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()]) {
    if (tracking.test(name)) parsed.searchParams.delete(name);
  }
  parsed.hash = '';
  const path = parsed.pathname.replace(/\/+$/u, '');
  return `${parsed.host}${path}${parsed.search}`;
}
