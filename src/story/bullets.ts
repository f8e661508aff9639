import type { Range } from './types';

/** Signs that open a list item wherever a line begins with one: nobody writes them inside a sentence. */
const SIGNS = '•‣⁃◦●○·∙▪▫■□◆◇❖►▶▸▹➤➢➔➜✓✔✅☑☐✗✘❌★☆';
/** Signs that open an item too, but can also begin a wrapped line of prose: dashes, arrows and Markdown's own, indented. */
const DASHES = '–—―−→⇒➡*+-';

/** What is between the square brackets of a pattern for one bullet. The hyphen stands last. */
export const BULLETS = SIGNS + DASHES;

const SIGN = new RegExp(`[ \\t]*[${SIGNS}]\\uFE0F?(?:[ \\t\\u00A0]+(?=\\S)|(?=[\\p{L}\\p{N}]))`, 'uy');
const DASH = new RegExp(`[ \\t]*([${DASHES}])\\uFE0F?[ \\t\\u00A0]+(?=\\S)`, 'uy');
/** After one of these at the end of a line, the next line begins something of its own. */
const CLOSED = /[.:;!?…)"”’»\]*_]$/;

/** A stretch of a paragraph: a list item, without its bullet, or what stands before the first one. */
export interface Part {
  readonly range: Range;
  readonly item: boolean;
}

/**
 * A paragraph cut before each line that begins with a bullet Markdown does not know ("• Error rate fell"). What follows
 * without a bullet belongs to the item above it. Lines end in "\n". One part, not an item, where there is no bullet.
 */
export function cutAtBullets(source: string, { start, end }: Range): readonly Part[] {
  const parts: Part[] = [];
  let part = { start, item: false };
  let dash = '';
  let before = '';
  const close = (at: number): void => {
    const words = source.slice(part.start, at).trimEnd();
    if (words.trim() !== '') {
      parts.push({ range: { start: part.start, end: part.start + words.length }, item: part.item });
    }
  };
  for (let line = start; line < end; ) {
    const newline = source.indexOf('\n', line);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const sure = matchAt(SIGN, source, line);
    const sign = sure ? undefined : matchAt(DASH, source, line);
    const known = sign?.[1] === dash || line === start || CLOSED.test(before) || (part.item && dash === '');
    const next = lineEnd < end ? matchAt(DASH, source, lineEnd + 1) : undefined;
    const bullet = sure ?? (sign && (known || next?.[1] === sign[1]) ? sign : undefined);
    if (bullet && line + bullet[0].length < lineEnd) {
      close(line);
      part = { start: line + bullet[0].length, item: true };
      dash = bullet[1] ?? dash;
    }
    if (lineEnd < end) before = source.slice(Math.max(line, lineEnd - 40), lineEnd).trimEnd();
    line = lineEnd + 1;
  }
  if (!part.item) return [{ range: { start, end }, item: false }];
  close(end);
  return parts;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}
