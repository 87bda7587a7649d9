// The generated parts of README.md: between `<!-- NAME -->` and `<!-- /NAME -->`.

/** Code -> one plain sentence. */
export type Sentences = Readonly<Record<string, string>>;

/** A Markdown table, codes in their own order; `|` in a sentence is escaped. */
export function problemTable(codes: Sentences): string {
  const rows = Object.entries(codes).map(
    ([code, says]) => `| \`${code}\` | ${says.replaceAll('|', '\\|')} |`,
  );
  return ['| code | what it says |', '|---|---|', ...rows].join('\n');
}

/** The text with that section's content replaced; throws when it has no such section. */
export function fillSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  if (!section.test(text)) throw new Error(`no section <!-- ${name} -->`);
  return text.replace(section, (_, open: string, close: string) => `${open}${content}\n${close}`);
}
