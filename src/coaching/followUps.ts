import { lineEndingOf } from '../base/edits';
import type { Edit, Finding } from '../checks/types';
import { readingsOf } from '../evidence/readings';
import type { Range, Story, Subheading } from '../story/types';
import { canEnd } from './cutWords';

export type AnswerState = 'open' | 'added' | 'writing' | 'answered' | 'weak';

/**
 * How far a probe has come: not in the file, there without a whole sentence, under the cursor, answered, or answered with
 * a finding on it.
 */
export interface Answer {
  readonly state: AnswerState;
  /** Where the answer stands, once the probe is in the file. */
  readonly range?: Range;
  /** What the checks say of the answer. */
  readonly findings: readonly Finding[];
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ENDS_A_SENTENCE = /[.!?…][”"'’)\]*_]*$/;
/** In words: what ends in no stop is a sentence from here on. */
const SHORTEST_UNSTOPPED = 3;

/**
 * What the story's Follow-ups hold for a question.
 *
 * @param cursor where the writer is, in an answer that is not told yet: it is judged once they have left
 */
export function answerTo(question: string, story: Story, findings: readonly Finding[], cursor?: number): Answer {
  const heading = followUpHeadings(story).find(({ title }) => letters(title) === letters(question));
  if (!heading) return { state: 'open', findings: [] };
  const { body } = heading;
  const range = { start: heading.range.start, end: body.end };
  if (cursor !== undefined && isIn(heading, story, cursor)) return { state: 'writing', range, findings: [] };
  if (!holdsSentence(story, body)) return { state: 'added', range, findings: [] };
  const inside = findings.filter((finding) => finding.range.start >= body.start && finding.range.end <= body.end);
  return { state: inside.length > 0 ? 'weak' : 'answered', range, findings: inside };
}

/** The answer that the cursor is in: where its heading stands, and whether it holds a whole sentence. */
export function answerAt(story: Story, cursor: number): { readonly start: number; readonly told: boolean } | undefined {
  const heading = followUpHeadings(story).find((one) => isIn(one, story, cursor));
  return heading && { start: heading.range.start, told: holdsSentence(story, heading.body) };
}

/** The end of the text belongs to its last answer: there the writer goes on. */
function isIn({ range, body }: Subheading, { text }: Story, cursor: number): boolean {
  return cursor >= range.start && (cursor < body.end || body.end === text.length);
}

/** Whether a whole sentence stands in a range; the stop may be missing from an item of a list, and where a clause is complete. */
function holdsSentence(story: Story, { start, end }: Range): boolean {
  return story.sentences.some(({ range, block, unfilled }, index) => {
    if (unfilled || range.start < start || range.end > end) return false;
    const words = story.text.slice(range.start, range.end).trim();
    if (ENDS_A_SENTENCE.test(words)) return true;
    if (words.split(/\s+/).length < SHORTEST_UNSTOPPED) return false;
    const { tokens, clauses } = readingsOf(story)[index] ?? { tokens: [], clauses: [] };
    const last = tokens.at(-1);
    return block !== 'paragraph' || (clauses.length > 0 && last?.kind !== 'mark' && last !== undefined && canEnd(last));
  });
}

function followUpHeadings(story: Story): readonly Subheading[] {
  return story.sections.filter(({ names }) => names.includes('Follow-ups')).flatMap(({ subheadings }) => subheadings);
}

/** Where the answer to a new probe is to be written. */
export const ANSWER_PLACEHOLDER = '[your answer: one thing you did, and how you know it worked]';

/** Writes the question under `## Follow-ups`, with that heading before Notes or at the end where there is none. */
export function addFollowUp(story: Story, question: string): Edit {
  const eol = lineEndingOf(story.text);
  const entry = `### ${question}${eol}${eol}${ANSWER_PLACEHOLDER}${eol}`;
  const section = story.sections.findLast(({ names }) => names.includes('Follow-ups'));
  const depth = story.sections[0]?.depth ?? 2;
  const nested = entry.replace('###', '#'.repeat(Math.min(6, depth + 1)));
  if (section) return insertAfter(story.text, section.body, section.heading.end, nested, eol);
  const heading = `${'#'.repeat(depth)} Follow-ups${eol}${eol}`;
  const notes = story.sections.find(({ names }) => names.includes('Notes'));
  const end = notes ? notes.heading.start : story.text.length;
  return insertAfter(story.text, { start: 0, end }, 0, heading + nested, eol);
}

/** Inserts after the last word of a stretch, one blank line from what stands before and after it. */
function insertAfter(text: string, { end }: Range, least: number, words: string, eol: string): Edit {
  const at = Math.max(least, text.slice(0, end).trimEnd().length);
  const before = at === 0 ? '' : eol + eol;
  const after = end < text.length ? eol : '';
  return { title: 'Add to Follow-ups', edits: [{ range: { start: at, end }, text: before + words + after }] };
}
