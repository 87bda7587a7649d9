// The page for a browser, with the same slots and blocks as the email.

import { pageScript } from './script.ts';
import { pageStyle } from './styles.ts';

const optional = (block: string, html: string) => `<!--{${block}-->${html}<!--}${block}-->`;

const source = `<!--{linked--><a
href="{{href}}">{{label}}</a><!--}linked-->${optional('plain', '{{label}}')}${optional('published', ', {{text}}')}`;
const evidence = optional(
  'evidence',
  `<p class="evidence"><span dir="auto"{{lang}}>{{sentence}}</span>
<span class="source">${optional('source', `―&nbsp;${source}`)}${optional('more', ', {{text}}')}</span></p>
`,
);
const more = optional('more', '<p class="soft">{{text}}</p>\n');

const glance = optional(
  'glance',
  `<section><h2>{{heading}}</h2>
<ol>
${optional('rows', '<li class="row"{{live}}><span><span class="number" data-count>{{count}}</span> <span class="soft" data-unit>{{unit}}</span></span> <b dir="auto"{{lang}}>{{name}}</b> <span class="soft">{{date}}</span></li>\n')}</ol></section>
`,
);

const count = (block: string, look: string) =>
  optional(block, `<p class="number ${look}" data-count data-look>{{text}}</p>\n`);

const card = optional(
  'cards',
  `<li class="card"{{live}}>
<div>${count('days', 'days')}${count('manyDays', 'many')}${count('word', 'word')}<p class="soft" data-unit>${optional('unit', '{{text}}')}</p>
<p class="tick" data-tick aria-hidden="true" hidden></p></div>
<div class="card-body"><h3 dir="auto"{{lang}}>{{name}}</h3>
<p>${optional('relative', '<span data-relative>{{text}}</span> · ')}${optional('date', '{{text}}')}${optional('formerDate', '<s class="soft">{{text}}</s>')}${optional('status', ' · <span class="status">{{text}}</span>')}</p>
${optional('details', '<p class="soft" dir="auto">{{text}}</p>\n')}${optional('notes', '<p class="soft note" dir="auto">{{text}}</p>\n')}${evidence}</div>
</li>
`,
);

const undated = optional(
  'undated',
  `<section><h2>{{heading}}</h2>
<ul>
${optional(
  'events',
  `<li class="story"><h3 dir="auto"{{lang}}>{{title}}</h3>
<p>{{note}}</p>
${optional('details', '<p class="soft" dir="auto">{{text}}</p>\n')}${evidence}</li>
`,
)}</ul>
${more}</section>
`,
);

const parties = optional(
  'positions',
  `<section><h2>{{heading}}</h2>
<ul>
${optional(
  'parties',
  `<li class="party"><h3 dir="auto">{{who}}</h3>
${optional(
  'lines',
  `<p class="position" dir="auto"{{lang}}>{{text}}</p>
${evidence}`,
)}</li>
`,
)}</ul>
${more}</section>
`,
);

const stories = optional(
  'stories',
  `<section><h2>{{heading}}</h2>
${optional(
  'articles',
  `<article class="story"{{lang}}>
<h3 dir="auto"><!--{linkedTitle--><a
href="{{href}}">{{title}}</a><!--}linkedTitle-->${optional('plainTitle', '{{title}}')}</h3>
${optional('source', `<p class="source">${source}</p>\n`)}${optional('sentences', '<p class="sentence" dir="auto">{{text}}</p>\n')}${optional('quotes', '<div class="quote"><p dir="auto">{{text}}</p>\n<p class="source" dir="auto">― {{speaker}}</p></div>\n')}</article>
`,
)}${more}</section>
`,
);

const link = (block: string) => optional(block, '<p><a\nhref="{{href}}">{{label}}</a></p>\n');

const foot = `<footer>
<p>{{coverage}}</p>
${optional('problems', `<p>{{heading}}</p>\n<ul>${optional('lines', '<li dir="auto">{{text}}</li>\n')}</ul>\n`)}<p>{{composed}}</p>
<p dir="auto">{{why}}</p>
<div class="links">${link('unsubscribe')}</div>
</footer>
`;

/** `{{policy}}` is what may run and look: the script and the style below, and nothing else. */
export const pageTemplate = `<!doctype html>
<html lang="{{language}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{subject}}</title>
<style>${pageStyle}</style>
</head>
<body>
<div class="sheet" lang="{{language}}" dir="{{dir}}">
<header><h1 dir="auto">{{name}}</h1>
<p>{{asOf}}<span class="live" hidden> · {{live}}</span></p></header>
<main data-words="{{liveWords}}">
${optional('nothing', '<p>{{text}}</p>\n')}${glance}${optional('coming', `<section><h2>{{heading}}</h2>\n<ol>\n${card}</ol>\n${more}</section>\n`)}${undated}${parties}${stories}</main>
${foot}</div>
<script>${pageScript}</script>
</body>
</html>
`;
