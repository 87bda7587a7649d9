// The files of an edition: the default language at the top, each other language in a folder of its own.

import { previewMessage } from '../deliver/message.ts';
import { composeMime } from '../deliver/transport.ts';
import type { FolderContent } from '../files/write.ts';
import type { Edition } from '../model/edition.ts';
import type { Settings } from '../settings/settings.ts';
import { dispatchOf, type MadeEdition } from './edition.ts';

/** The seven files of one language. */
const editionFiles = [
  'issue.html',
  'issue.txt',
  'web.html',
  'events.ics',
  'edition.json',
  'message.eml',
  'summary.md',
] as const;

/** The languages to write, the one at the top first. */
export async function filesOf(
  made: MadeEdition,
  settings: Settings,
  languages: readonly string[],
): Promise<FolderContent> {
  const content = new Map<string, string | Uint8Array>();
  for (const [i, language] of languages.entries()) {
    const files = await filesIn(made, settings, language);
    for (const name of editionFiles) content.set(i === 0 ? name : `${language}/${name}`, files[name]);
  }
  return content;
}

type Files = Readonly<Record<(typeof editionFiles)[number], string | Uint8Array>>;

async function filesIn(made: MadeEdition, settings: Settings, language: string): Promise<Files> {
  const edition = made.editionIn(language);
  const issue = await made.issueIn(language, settings.zone);
  return {
    'issue.html': issue.html,
    'issue.txt': issue.text,
    'web.html': issue.page,
    'events.ics': issue.calendar,
    'edition.json': writeEdition(edition),
    'message.eml': await composeMime(previewMessage(dispatchOf(settings, edition), issue)),
    'summary.md': issue.summary,
  };
}

function writeEdition(edition: Edition): string {
  return `${JSON.stringify(edition, null, 2)}\n`;
}

/**
 * The settings' language first, then those of its recipients; all of them when the list is not known here. An
 * explicit one stands alone.
 */
export function languagesOf(
  settings: Settings,
  { asked, known }: { readonly asked: string | null; readonly known: readonly string[] },
): readonly string[] {
  if (asked !== null) return [asked];
  const read = settings.recipients?.map(({ language }) => language) ?? known;
  return [...new Set([settings.language, ...known.filter((language) => read.includes(language))])];
}
