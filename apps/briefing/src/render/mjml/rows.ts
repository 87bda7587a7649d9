// The repeating parts of the email: countdowns, announcements, stories, as table rows with slots.

import { style } from './styles.ts';

const optional = (block: string, html: string) => `<!--{${block}-->${html}<!--}${block}-->`;

const source = `<!--{linked--><a class="soft"
href="{{href}}"
style="${style.sourceLink}">{{label}}</a><!--}linked--><!--{plain-->{{label}}<!--}plain-->${optional('published', ', {{text}}')}`;

/** The sentence and, in the same line of thought, where it stands. */
const evidenceIn = (color: 'ink' | 'soft', css: string) =>
  `<!--{evidence--><p class="${color}" style="${css}"><span dir="auto"{{lang}}>{{sentence}}</span>
<span class="soft" style="${style.source}">${optional('source', `―&nbsp;${source}`)}${optional('more', ', {{text}}')}</span></p>
<!--}evidence-->`;

const evidence = evidenceIn('ink', style.evidence);

export const glanceRow = `<!--{rows-->
<tr>
<td class="rule accent" width="76" style="${style.glanceCount}">{{count}} <span class="soft" style="${style.glanceUnit}">{{unit}}</span></td>
<td class="rule ink" dir="auto"{{lang}} style="${style.glanceName}">{{name}}</td>
<td class="rule soft" style="${style.glanceDate}">{{date}}</td>
</tr><!--}rows-->`;

export const cardRow = `<!--{cards-->
<tr>
<td class="rule" width="76" valign="top" style="${style.countCell}">
${optional('days', `<p class="accent" style="${style.days}">{{text}}</p>`)}
${optional('manyDays', `<p class="accent" style="${style.manyDays}">{{text}}</p>`)}
${optional('word', `<p class="accent" style="${style.word}">{{text}}</p>`)}
${optional('unit', `<p class="soft" style="${style.unit}">{{text}}</p>`)}
</td>
<td class="rule" valign="top" style="${style.bodyCell}">
<h3 class="ink" dir="auto"{{lang}} style="${style.name}">{{name}}</h3>
<p class="ink" style="${style.when}">${optional('relative', '{{text}} · ')}${optional('date', '{{text}}')}${optional('formerDate', `<s class="soft" style="${style.formerDate}">{{text}}</s>`)}${optional('status', ` · <span class="accent" style="${style.status}">{{text}}</span>`)}</p>
${optional('details', `<p class="soft" dir="auto" style="${style.details}">{{text}}</p>`)}
${optional('notes', `<p class="soft" dir="auto" style="${style.note}">{{text}}</p>\n`)}
${evidence}
</td>
</tr><!--}cards-->`;

export const undatedRow = `<!--{events-->
<tr>
<td class="rule" style="${style.storyCell}">
<h3 class="ink" dir="auto"{{lang}} style="${style.name}">{{title}}</h3>
<p class="ink" style="${style.when}">{{note}}</p>
${optional('details', `<p class="soft" dir="auto" style="${style.details}">{{text}}</p>`)}
${evidence}
</td>
</tr><!--}events-->`;

/** A party's name, and below it what it wants, each with the sentence that says so. */
export const partyRow = `<!--{parties-->
<tr>
<td class="rule" style="${style.partyCell}">
<h3 class="ink" dir="auto" style="${style.party}">{{who}}</h3>
<!--{lines--><p class="ink" dir="auto"{{lang}} style="${style.position}">{{text}}</p>
${evidenceIn('soft', style.positionEvidence)}
<!--}lines-->
</td>
</tr><!--}parties-->`;

const storyTitle = `<!--{linkedTitle--><a class="ink"
href="{{href}}"
style="${style.storyLink}">{{title}}</a><!--}linkedTitle--><!--{plainTitle-->{{title}}<!--}plainTitle-->`;

export const storyRow = `<!--{articles-->
<tr>
<td class="rule"{{lang}} style="${style.storyCell}">
<h3 class="ink" dir="auto" style="${style.storyTitle}">${storyTitle}</h3>
${optional('source', `<p class="soft" style="${style.line}">${source}</p>\n`)}
${optional('sentences', `<p class="ink" dir="auto" style="${style.sentence}">{{text}}</p>\n`)}
${optional('quotes', `<p class="ink" dir="auto" style="${style.quote}">{{text}}</p>\n<p class="soft" dir="auto" style="${style.speaker}">― {{speaker}}</p>\n`)}
</td>
</tr><!--}articles-->`;

export const moreLine = optional('more', `<p class="soft" style="${style.more}">{{text}}</p>`);

const footLine = (block: string) => optional(block, `<p class="soft" style="${style.foot}">{{text}}</p>`);
const footLink = (block: string) =>
  optional(
    block,
    `<p class="soft" style="${style.footBreak}"><a class="ink"
href="{{href}}"
style="${style.footLink}">{{label}}</a></p>`,
  );

export const footLines = `<p class="soft" style="${style.foot}">{{coverage}}</p>
<!--{problems--><p class="soft" style="${style.foot}">{{heading}}</p>
${optional('lines', `<p class="soft" dir="auto" style="${style.foot}">{{text}}</p>\n`)}<!--}problems-->
<p class="soft" style="${style.footBreak}">{{composed}}</p>
${footLine('calendar')}
<p class="soft" dir="auto" style="${style.foot}">{{why}}</p>
${footLink('page')}
${footLink('unsubscribe')}`;
