import { lineEndingOf } from '../checks/edits';
import type { Edit, Finding } from '../checks/types';
import type { Range, Story, Subheading } from '../story/types';

export type AnswerState = 'open' | 'added' | 'answered' | 'weak';

/** How far a probe has come: not in the file, there without an answer, answered, or answered with a finding on it. */
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

const NOTHING_WRITTEN = /^(?:\s|<!--[^>]*-->|\[[^\]]*\])*$/;

/** What the story's Follow-ups hold for a question. */
export function answerTo(question: string, story: Story, findings: readonly Finding[]): Answer {
  const heading = followUpHeadings(story).find(({ title }) => letters(title) === letters(question));
  if (!heading) return { state: 'open', findings: [] };
  const {
    body,
    range: { start },
  } = heading;
  const range = { start, end: body.end };
  if (NOTHING_WRITTEN.test(story.text.slice(body.start, body.end).slice(0, 2000)))
    return { state: 'added', range, findings: [] };
  const inside = findings.filter((finding) => finding.range.start >= body.start && finding.range.end <= body.end);
  return { state: inside.length > 0 ? 'weak' : 'answered', range, findings: inside };
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
