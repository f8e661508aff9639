import type { Edit } from '../../src/checks/types';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Throws unless a range lies in the text, in its order, and cuts no character in two. */
export function expectSound({ start, end }: Span, text: string, about: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end < start || end > text.length)
    throw new Error(`${about}: ${start}–${end} is no range of ${text.length} characters.`);
  for (const at of [start, end])
    if (cutsCharacter(text, at)) throw new Error(`${about}: ${start}–${end} cuts a character in two.`);
}

/** The same for an edit, whose parts must not overlap. */
export function expectApplicable({ title, edits }: Edit, text: string): void {
  if (title === '' || edits.length === 0) throw new Error('An edit has no title, or does nothing.');
  let reached = 0;
  for (const { range } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    expectSound(range, text, `The edit ${title}`);
    if (range.start < reached) throw new Error(`The edit ${title} overlaps itself at ${range.start}.`);
    reached = range.end;
  }
}

/** The same for whatever has a start and an end, however deep it lies in what was read. */
export function expectAllSound(read: unknown, text: string, about: string, seen = new Set<unknown>()): void {
  if (typeof read !== 'object' || read === null || seen.has(read)) return;
  seen.add(read);
  if (isSpan(read)) expectSound(read, text, about);
  for (const [key, value] of Object.entries(read)) expectAllSound(value, text, `${about}.${key}`, seen);
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
