import { sectionLabelOf } from './sectionLabel';
import { isTitle } from './titles';

const HEADLINE = /^(\*{1,6})[ \t]+(?:(TODO|DONE|NEXT|WAITING)[ \t]+)?(?=\S)/;
const TITLE = /^#\+title:[ \t]*/i;
/** ":night:work:" behind a headline without spaces at its end. */
const TAGS = /[ \t]((?::[\p{L}\p{N}_@#%]{1,40})+):$/u;
/** A drawer of properties, which Org folds away. */
const DRAWER = /^([ \t]*):(?:PROPERTIES|LOGBOOK):[ \t]*$/i;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/i;
/** A drawer that is longer never ends, or is none. */
const LONGEST_DRAWER = 40;
/** "- Situation :: words": no star at the beginning of the line, where it is a headline's. */
const DEFINITION = /^(?:[ \t]{0,24}[+-]|[ \t]{1,24}\*)[ \t]{1,4}(\S[^\n:]{0,60})[ \t]::(?=\s|$)/;
/** Code between two lines of their own. */
const CODE = /^[ \t]{0,9}#\+(?:begin|end)_(?:src|example)\b[ \t]*/i;

/**
 * Notes of Emacs' Org mode as Markdown: "* Lamp", "** Situation" become headings. Where no line of several stars and no
 * definition names a section, or it has a number of its own, a star is a bullet and everything stays.
 */
export function readOrg(text: string): string {
  const lines = text.split('\n');
  const deep = lines.filter((line) => /^\*{2,6}[ \t]+\S/.test(line) && namesSection(line));
  const titled = lines.slice(0, 20).some((line) => TITLE.test(line));
  const top = lines.filter((line) => HEADLINE.test(line) && namesSection(line));
  if (deep.length < 1 && !(titled && top.length >= 2) && !areDefined(lines, titled)) return text;
  return withoutDrawers(lines)
    .map((line) => line.replace(CODE, '```'))
    .map((line) => line.replace(TITLE, 'Title: '))
    .map(asHeading)
    .join('\n');
}

/** Whether sections are defined below a title, or below headlines that are nothing but titles. */
function areDefined(lines: readonly string[], titled: boolean): boolean {
  const names = lines.filter((line) => sectionLabelOf(DEFINITION.exec(line)?.[1] ?? '').names.length > 0);
  const stars = lines.filter((line) => HEADLINE.test(line)).map((line) => line.trimEnd().replace(TAGS, ''));
  const areTitles = stars.every((line) => isTitle(line.replace(HEADLINE, '')) && !namesSection(line));
  return names.length >= 2 && areTitles && (titled || stars.length > 0);
}

/**
 * A headline as a heading. How far the writer is with it stays where a section's name is read behind it, and stands in a
 * comment below any other; its tags stand on a line of their own.
 */
function asHeading(line: string): string {
  const [head = '', stars, state] = HEADLINE.exec(line) ?? [];
  if (stars === undefined) return line;
  const whole = line.trimEnd();
  const tags = TAGS.exec(whole)?.[1]?.split(':').filter(Boolean) ?? [];
  const words = (tags.length === 0 ? line : whole.replace(TAGS, '').trimEnd()).slice(head.length);
  const isRead = state !== undefined && sectionLabelOf(`${state} ${words}`).names.length > 0;
  return [
    `${'#'.repeat(stars.length)} ${isRead ? `${state} ` : ''}${words}`,
    ...(state === undefined || isRead ? [] : [`<!-- ${state} -->`]),
    ...(tags.length === 0 ? [] : [`Tags: ${tags.map((tag) => `#${tag}`).join(' ')}`]),
  ].join('\n');
}

/** What drawers hold as comments: it's kept, and no part of the story. */
function withoutDrawers(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const length = DRAWER.test(line)
      ? lines.slice(at, at + LONGEST_DRAWER).findIndex((one) => DRAWER_END.test(one))
      : -1;
    if (length < 0) {
      kept.push(line);
      continue;
    }
    const held = lines.slice(at + 1, at + length).map((one) => one.trim().replaceAll('--', '—'));
    kept.push(`<!-- ${line.trim().replaceAll(':', '')} ${held.join(' ')} -->`);
    at += length;
  }
  return kept;
}

function namesSection(line: string): boolean {
  return sectionLabelOf(line.replace(HEADLINE, '')).names.length > 0;
}
