import { sectionLabelOf } from './sectionLabel';

/** "== Situation ==" and "h2. Situation", as wikis and trackers have them. */
/** In UTF-16 units. */
const LONGEST = 300;
const HEADING = /^(={1,6})([^=]{1,200})={1,6}$|^h([1-6])\.[ \t](.{1,200})$/;

/** Notes of a wiki as Markdown, where two lines or more that look like its headings name sections. */
export function readWikiHeadings(text: string): string {
  const lines = text.split('\n');
  const found = lines.map((line) => (line.length > LONGEST ? null : HEADING.exec(line.trim())));
  const sections = found.filter((one) => one && sectionLabelOf(one[2] ?? one[4] ?? '').names.length > 0);
  if (sections.length < 2) return text;
  return lines
    .map((line, at) => {
      const [, signs, title, level, other] = found[at] ?? [];
      const words = (title ?? other)?.trim();
      return words === undefined ? line : `${'#'.repeat(signs?.length ?? Number(level))} ${words}`;
    })
    .join('\n');
}
