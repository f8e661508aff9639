import type { Edit, Finding } from '../checks/types';
import type { CheckedStory } from '../index';
import type { Range, Story } from '../story/types';

/** What is shown of a story while somebody writes it, and what waits until they have finished the sentence. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly held: readonly Finding[];
}

/**
 * Holds back what is new in the sentence at the cursor while that is unfinished. What was shown `before` stays, even
 * where the half sentence has drawn it away from its place.
 */
export function holdBack(checked: CheckedStory, before: CheckedStory, cursor: number): Shown {
  const { story, findings } = checked;
  const places = unfinishedAt(story, cursor);
  const change = new Change(before.story.text, story.text);
  const isNew = (finding: Finding): boolean =>
    !before.findings.some((old) => old.check === finding.check && change.isSamePlace(old.range, finding.range));
  const held = findings.filter((finding) => places.some((place) => touches(finding.range, place)) && isNew(finding));
  if (held.length === 0) return { findings, held };
  const shown = findings.filter((finding) => !held.includes(finding));
  const checks = new Set(held.map(({ check }) => check));
  const gone = before.findings.filter(
    (old) =>
      checks.has(old.check) &&
      !findings.some((one) => one.check === old.check && change.isSamePlace(old.range, one.range)),
  );
  const kept = gone.flatMap((old) => change.carry(old) ?? []);
  return { findings: [...shown, ...kept].sort((a, b) => a.range.start - b.range.start), held };
}

/** Marks that end a sentence, with what may close after them. */
const ENDED = /[.!?…][)\]"'”’*_]{0,4}[ \t]{0,8}$/;
/** Between a sentence and a cursor that still belongs to it: no word, no new line. */
const NOTHING_NEW = /^[^\p{L}\p{N}\r\n]*$/u;

/**
 * The stretches that cannot be judged yet with the cursor where it is: the half sentence and the heading of its section,
 * which speaks for what the section lacks; the front matter, whose YAML is whole only when it is finished; or the line.
 */
function unfinishedAt({ text, frontMatter, sections, sentences, lineStarts }: Story, cursor: number): readonly Range[] {
  if (frontMatter.range && cursor < frontMatter.range.end) return [frontMatter.range];
  const sentence = sentences.findLast(({ range }) => range.start <= cursor);
  if (sentence && NOTHING_NEW.test(text.slice(sentence.range.end, cursor))) {
    if (ENDED.test(text.slice(Math.max(0, cursor - 16), cursor))) return [];
    const heading = sections[sentence.sectionIndex]?.heading;
    return heading ? [sentence.range, heading] : [sentence.range];
  }
  const line = lineStarts.findLastIndex((start) => start <= cursor);
  return [{ start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? text.length }];
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What one text and the next have in common at their beginnings and ends; typing changes what lies between. */
class Change {
  /** Lengths in UTF-16 units. */
  private readonly head: number;
  private readonly tail: number;
  private readonly growth: number;

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    this.head = head;
    this.tail = tail;
    this.growth = after.length - before.length;
  }

  /** True for a range that begins, or ends, where the old one did. */
  isSamePlace(old: Range, now: Range): boolean {
    if (old.start === now.start && now.start <= this.head) return true;
    return old.end + this.growth === now.end && this.after.length - now.end <= this.tail;
  }

  /** The finding at its place in the new text; undefined where that has been changed. */
  carry(finding: Finding): Finding | undefined {
    const range = this.move(finding.range);
    if (!range) return undefined;
    const { fix, ...rest } = finding;
    const carriedFix = fix && this.carryEdit(fix);
    const suggestions = finding.suggestions.flatMap((edit) => this.carryEdit(edit) ?? []);
    return { ...rest, range, suggestions, ...(carriedFix && { fix: carriedFix }) };
  }

  private carryEdit({ title, edits }: Edit): Edit | undefined {
    const moved = edits.flatMap(({ range, text }) => {
      const place = this.move(range);
      return place ? [{ range: place, text }] : [];
    });
    return moved.length === edits.length ? { title, edits: moved } : undefined;
  }

  private move({ start, end }: Range): Range | undefined {
    if (end <= this.head) return { start, end };
    if (start < this.before.length - this.tail) return undefined;
    return { start: start + this.growth, end: end + this.growth };
  }
}
