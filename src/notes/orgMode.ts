import { sectionLabelOf } from './sectionLabel';

const HEADLINE = /^(\*{1,6})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?=\S)/;
const TITLE = /^#\+title:[ \t]*/i;
/** Code between two lines of their own. */
const CODE = /^[ \t]{0,9}#\+(?:begin|end)_(?:src|example)\b[ \t]*/i;

/**
 * Notes of Emacs' Org mode as Markdown: "* Lamp", "** Situation" become headings. Where no line of several stars names
 * a section, or it has a number of its own, a star is a bullet and everything stays.
 */
export function readOrg(text: string): string {
  const lines = text.split('\n');
  const deep = lines.filter((line) => /^\*{2,6}[ \t]+\S/.test(line) && namesSection(line));
  const titled = lines.slice(0, 20).some((line) => TITLE.test(line));
  const top = lines.filter((line) => HEADLINE.test(line) && namesSection(line));
  if (deep.length < 1 && !(titled && top.length >= 2)) return text;
  return lines
    .map((line) => line.replace(CODE, '```'))
    .map((line) => line.replace(TITLE, 'Title: '))
    .map((line) => line.replace(HEADLINE, (_, stars: string) => `${'#'.repeat(stars.length)} `))
    .join('\n');
}

function namesSection(line: string): boolean {
  return sectionLabelOf(line.replace(HEADLINE, '')).names.length > 0;
}
