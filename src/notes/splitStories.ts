import { findPrinciple } from '../base/principleMatch';
import type { PrincipleName } from '../checks/types';
import { BULLETS } from '../story/bullets';
import { type SectionName, STAR_SECTIONS } from '../story/types';
import { announcement } from './announcement';
import { levelled } from './headingLevels';
import type { ImportedSection } from './importNotes';
import { readMarks } from './labels';
import { BOLD_LINE, DEEPEST, LABEL, type Mark, storyFrom, turnOf } from './marks';
import { unlinked } from './plainTitle';
import { nextAskedFrom, ownWordsFrom, propose } from './proposals';
import { tidy } from './tidyText';
import { isQuestion } from './titles';

/** A story cut out of notes, before anybody has read what stands above it. */
export interface DraftStory {
  /** The headings above it, the outermost first. */
  readonly trail: readonly Mark[];
  /** What stands between the last of them and the first section. */
  readonly preface: string;
  readonly sections: readonly ImportedSection[];
  /** Nobody named its sections: they are a guess. */
  readonly proposed?: true;
}

interface Growing {
  readonly trail: readonly Mark[];
  readonly preface: string;
  readonly sections: { mark: Mark; text: string }[];
  /** The names of those sections. */
  readonly told: Set<SectionName>;
  /** How deep the first section's mark stands. */
  readonly depth: number;
}

/** Under two sections there is no story, only a heading that happens to be called so. */
const FEWEST_SECTIONS = 2;
const STAR: ReadonlySet<SectionName> = new Set(STAR_SECTIONS);
/** In UTF-16 units: the question or title of a story stands no farther from it. */
const FARTHEST = 1000;

/** "- The late lamp", "2. The late lamp". */
const OUTLINE_ITEM = new RegExp(`^[ \\t]*(?:[${BULLETS}]\\uFE0F?|\\d{1,3}[.)])[ \\t]+\\p{L}`, 'u');

/** "A:" by itself is what answers a question. */
const ANSWER = /^a\d{0,2}[.)]?$/i;

interface SplitNotes {
  readonly drafts: readonly DraftStory[];
  /** Texts in which there is no story, each with the heading above it. */
  readonly leftOut: readonly string[];
  /** The headings that stand neither in a story's sections nor above a text left out. */
  readonly headings: readonly Mark[];
}

/**
 * Cuts notes into stories, and into texts in which there is none. A heading that names a principle, "Ownership" say, is
 * a chapter's even where a section may be called so.
 */
export function splitStories(text: string, principles: readonly PrincipleName[]): SplitNotes {
  const isPrinciple = (title: string): boolean =>
    findPrinciple(title.split(/:|\s[–—-]\s/)[0] ?? '', principles) !== undefined;
  const read = readMarks(text, 0, principles).map((mark) =>
    mark.depth <= BOLD_LINE && mark.above === undefined && isPrinciple(mark.title) ? { ...mark, names: [] } : mark,
  );
  const marks = levelled(read, text);
  const between = (from: number, index: number): string => text.slice(from, marks[index]?.range.start ?? text.length);
  const grown: (Growing | DraftStory)[] = [];
  const leftOut: string[] = [];
  const headings = new Set<Mark>();
  const leave = (heading: Mark | undefined, words: string): void => {
    if (words.trim() === '') return;
    if (heading) headings.delete(heading);
    leftOut.push([heading?.title ?? '', words.trim()].filter((part) => part !== '').join('\n\n'));
  };
  const proposed = (above: readonly Mark[], words: string): readonly DraftStory[] => {
    const heading = above.at(-1);
    const { answers, rest } = propose(questionOf(heading), words);
    const [first = '', ...others] = answers.length > 0 ? rest : [words];
    // Words left out stand under their heading, unless that is the question of a story.
    const isAnswered = answers.some(({ question }) => question === '');
    leave(isAnswered ? undefined : heading, first);
    leftOut.push(...others);
    return answers.map(({ question, sections }) => {
      const trail = isAnswered && question !== '' ? unasked(above) : above;
      return { trail, preface: question, sections, proposed: true };
    });
  };
  /** Proposes the answers without a label that stand above a story, and gives what is said of that story itself. */
  const announced = (above: readonly Mark[], words: string): Pick<DraftStory, 'trail' | 'preface'> => {
    const start = ownWordsFrom(questionOf(above.at(-1)), words);
    if (start === 0) return { trail: above, preface: words };
    grown.push(...proposed(above, words.slice(0, start)));
    return { trail: unasked(above), preface: words.slice(start) };
  };
  /** Proposes the answers without a label that stand behind a story. */
  const close = (done: Growing): void => {
    grown.push(...proposed(unasked(done.trail).filter(isAboveBoth), takeAnswered(done)));
  };
  const following = followingMarks(marks);
  let trail: readonly Mark[] = [];
  let loose = between(0, 0);
  let draft: Growing | undefined;
  for (const [index, mark] of marks.entries()) {
    const after = between(mark.range.end, index + 1);
    if (mark.names.length > 0) {
      const another = draft !== undefined && startsAnother(draft, text, marks, index);
      const isCompared = draft?.told.has('Result') && (compares(marks, index) || compares(marks, index - 1));
      if (draft && (isCompared || (!another && mark.depth > draft.depth))) {
        addTo(draft, between(mark.range.start, index + 1));
        continue;
      }
      if (!draft || another) {
        const taken: string = draft ? takeTrailing(draft, indentAt(text, mark.range.start)) : loose;
        const isAsked = taken.split('\n').some(isQuestion);
        const shared = draft && mark.depth > BOLD_LINE ? trail.filter(isAboveBoth) : trail;
        // A question above the story before is not this one's, where this one has its own.
        const above = draft && isAsked ? unasked(shared) : shared;
        if (draft) close(draft);
        draft = { ...announced(above, taken), sections: [], told: new Set(), depth: mark.depth };
        grown.push(draft);
        loose = '';
      }
      draft.sections.push({ mark, text: after });
      for (const name of mark.names) draft.told.add(name);
    } else if (draft && belongsTo(draft, text, marks, index, following[index])) {
      addTo(draft, between(mark.range.start, index + 1));
    } else {
      if (draft) close(draft);
      else grown.push(...proposed(trail, loose));
      // Below a story with headings a bold title stands beside that story's own heading, not below it.
      const above = draft && draft.depth < BOLD_LINE && mark.depth === BOLD_LINE ? trail.slice(0, -1) : trail;
      draft = undefined;
      trail = [...above.filter(({ depth }) => depth < mark.depth), mark];
      headings.add(mark);
      loose = after;
    }
  }
  if (draft) close(draft);
  else grown.push(...proposed(trail, loose));

  const drafts: DraftStory[] = [];
  for (const one of grown) {
    if (!('told' in one)) drafts.push(one);
    else if (one.told.size >= FEWEST_SECTIONS && !isOutline(one)) drafts.push(finished(one));
    else {
      const isAnswer = one.sections.every(({ mark }) => ANSWER.test(mark.title));
      const told = isAnswer ? one.sections.map(({ text: words }) => words.trim()) : one.sections.map(asWritten);
      const words = [one.preface, ...told].join('\n\n');
      if (isAnswer || one.told.has('Follow-ups') || one.told.has('Notes')) drafts.push(...proposed(one.trail, words));
      else leave(one.trail.at(-1), words);
    }
  }
  return { drafts, leftOut, headings: [...headings] };
}

/** Names one below the other, in bold or as items: a table of contents, or a list of what a story needs. */
function isOutline({ depth, sections }: Growing): boolean {
  return depth >= BOLD_LINE && sections.every(({ mark, text }) => mark.lead === '' && tidy(text) === '');
}

/** Takes the words off the end of a story that announce the next one. */
function takeTrailing({ preface, sections }: Growing, indent: number): string {
  const last = sections.at(-1);
  if (!last) return '';
  const { end, start } = itemAbove(last.text, indent) ?? announcement(last.text, preface);
  const taken = last.text.slice(start);
  last.text = last.text.slice(0, end);
  return taken;
}

/** Takes off the end of a story the questions behind it, from the first that is answered without a label. */
function takeAnswered({ trail, preface, sections, told }: Growing): string {
  const last = sections.at(-1);
  // Below "Follow-ups" questions are the story's own.
  if (!last || told.size < FEWEST_SECTIONS || !last.mark.names.every((name) => STAR.has(name))) return '';
  const start = nextAskedFrom([...trail.map(({ title }) => title), preface].join('\n'), last.text);
  const taken = last.text.slice(start);
  last.text = last.text.slice(0, start);
  return taken;
}

/** In an outline the story's title is an item, less indented than the section that begins it. */
function itemAbove(text: string, indent: number): { readonly end: number; readonly start: number } | undefined {
  const words = text.trimEnd();
  const start = words.lastIndexOf('\n') + 1;
  const item = OUTLINE_ITEM.exec(words.slice(start));
  return item && indentAt(text, start) < indent ? { end: start, start } : undefined;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at - start;
}

function addTo({ sections }: Growing, words: string): void {
  const last = sections.at(-1);
  if (last) last.text += words;
}

/** A principle or a question can stand above several stories; a title cannot. */
function isAboveBoth({ depth, title }: Mark): boolean {
  return depth < BOLD_LINE || isQuestion(title);
}

/** The headings without those whose question another story answers. */
function unasked(trail: readonly Mark[]): readonly Mark[] {
  return trail.filter(({ title }) => questionOf({ title }) === undefined);
}

function questionOf(heading: Pick<Mark, 'title'> | undefined): string | undefined {
  const title = unlinked(heading?.title ?? '').words;
  return isQuestion(title) ? title : undefined;
}

/** A story begins again where its first sections come back after a later one was told, or an earlier one that it left out does. */
function startsAnother(draft: Growing, text: string, marks: readonly Mark[], index: number): boolean {
  const { sections, told, depth } = draft;
  const mark = marks[index];
  if (!mark) return false;
  const first = new Set<SectionName>(['Situation', 'Task', ...(sections[0]?.mark.names ?? [])]);
  const isTold = mark.names.some((name) => told.has(name));
  const again = mark.names.some((name) => first.has(name) && told.has(name));
  // Inside a section of a story with headings only a whole story told before makes another likely.
  if (again && (told.has('Result') || (mark.depth <= depth && told.has('Action')))) return true;
  if (turnOf(mark) >= 2 || !told.has('Action')) return false;
  const behind = storyFrom(marks, index);
  if (behind === undefined) return false;
  if (!isTold) return told.has('Result');
  // Nor one that is announced, where the story does not go on behind it.
  const next = marks[behind];
  const goesOn = next && next.depth <= depth && next.names.length > 0 && !next.names.some((name) => told.has(name));
  return !goesOn && isAnnounced(text, mark, marks[index - 1]);
}

/** "Before: 40 min", "After: 4 min" in front of text: figures of a result. */
function compares(marks: readonly Mark[], index: number): boolean {
  const [before, after] = [marks[index], marks[index + 1]];
  return before?.depth === LABEL && /^before\b/i.test(before.title) && after?.names[0] === 'Result';
}

/** Whether a heading, or else a title or question, stands in front of a mark. */
function isAnnounced(text: string, { range: { start } }: Mark, before: Mark | undefined): boolean {
  if (before?.names.length === 0) return true;
  const words = text.slice(Math.max(before?.range.end ?? 0, start - FARTHEST), start);
  return words.slice(announcement(words).end).trim() !== '';
}

/** For each mark the index of the next one that names a section or stands above it, if any; from the last to the first. */
function followingMarks(marks: readonly Mark[]): readonly (number | undefined)[] {
  const following: (number | undefined)[] = [];
  // The nearest such mark for each depth: what stands above a depth stands above all deeper ones.
  const nearest: (number | undefined)[] = [];
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const { names, depth } = marks[index] ?? { names: [], depth: DEEPEST };
    following[index] = nearest[depth];
    for (let deeper = names.length > 0 ? 0 : depth + 1; deeper <= DEEPEST; deeper += 1) nearest[deeper] = index;
  }
  return following;
}

/** Whether a heading or bold line stands inside a story: more of the same story follows before another begins. */
function belongsTo(draft: Growing, text: string, marks: readonly Mark[], index: number, following = -1): boolean {
  const [mark, next] = [marks[index], marks[following]];
  if (next && next.names.length > 0 && startsAnother(draft, text, marks, following)) return false;
  if (!mark || mark.depth > draft.depth) return true;
  // A bold line among labels: inside, if the story goes on behind it, or has nothing left to tell.
  const { told } = draft;
  return (
    mark.depth === BOLD_LINE && (next ? next.names.length > 0 && !next.names.some((name) => told.has(name)) : true)
  );
}

function finished({ trail, preface, sections }: Growing): DraftStory {
  const title = sharedAbove(sections.map(({ mark }) => mark));
  return {
    trail,
    preface: [...(title === undefined ? [] : [title]), preface].join('\n\n').replace(/\r\n?/g, '\n'),
    sections: sections.map(({ mark: { names, aside, above, lead }, text }) => {
      const words = tidy(text);
      const remarks = [above === title ? undefined : above, aside].filter((one) => one);
      return { names, aside: remarks.join(', '), text: [lead, words].filter((part) => part !== '').join('\n\n') };
    }),
  };
}

/** "The lamp" of "The lamp – Situation", "The lamp – Action": what stands in front of all the names is said of the story. */
function sharedAbove([first, ...others]: readonly Mark[]): string | undefined {
  return others.every(({ above }) => above === first?.above) ? first?.above : undefined;
}

function asWritten({ mark: { title, aside, lead }, text }: { mark: Mark; text: string }): string {
  const named = title.includes(aside) ? title : `${title} (${aside})`;
  return `${named}${named.endsWith(lead) ? '' : `: ${lead}`}\n${text.trim()}`.trim();
}
