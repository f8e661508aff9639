import { findPrinciple } from '../checks/principleMatch';
import type { PrincipleName } from '../checks/types';
import { readFrontMatter } from '../story/frontMatter';
import type { SectionName } from '../story/types';
import { BOLD_LINE, type Mark, readMarks } from './labels';

/** A story as it was found in somebody's notes. */
export interface ImportedStory {
  readonly title: string;
  readonly principles: readonly string[];
  readonly question: string | undefined;
  /** In the order found; a name can occur twice. The texts are the writer's own, labels left out. */
  readonly sections: readonly ImportedSection[];
  /** What stood between the title and the first section, and is neither question nor principle. */
  readonly preface: string;
}

export interface ImportedSection {
  readonly names: readonly SectionName[];
  readonly text: string;
}

export interface ImportedNotes {
  readonly stories: readonly ImportedStory[];
  /** Texts with words in which no story was found, in order, so that nobody takes them for imported. */
  readonly leftOut: readonly string[];
}

/** How an interviewer's question begins when it has no question mark. */
const QUESTION =
  /^(?:tell me|tell us|describe|give (?:me |us )?an? |share |walk (?:me|us)|talk (?:me|us|about)|have you|when (?:did|have|was)|what |how |why |can you)/i;

/** Under two sections there is no story, only a heading that happens to be called so. */
const FEWEST_SECTIONS = 2;

interface Draft {
  readonly trail: readonly Mark[];
  readonly preface: string;
  readonly sections: { names: readonly SectionName[]; text: string }[];
  /** How deep the first section's mark stood. */
  readonly depth: number;
}

/**
 * Reads stories out of notes as people keep them: sections as headings, bold lines or labels; several stories a file;
 * the question or a title as heading; the principle as a heading above. Never throws; the notes are not changed.
 */
export function importNotes(text: string, principles: readonly PrincipleName[]): ImportedNotes {
  const matter = readFrontMatter(text);
  const from = matter.range?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const marks = readMarks(text, from);
  const after = (index: number): string =>
    text.slice(marks[index]?.range.end ?? from, marks[index + 1]?.range.start ?? text.length);

  const drafts: Draft[] = [];
  const leftOut: string[] = [];
  let trail: Mark[] = [];
  let loose = text.slice(from, marks[0]?.range.start ?? text.length);
  let draft: Draft | undefined;
  for (const [index, mark] of marks.entries()) {
    if (mark.names.length > 0 && !(draft && mark.depth > draft.depth)) {
      if (!draft || startsAnother(draft, mark)) {
        draft = {
          trail:
            draft && mark.depth > BOLD_LINE ? trail.filter(({ title }) => findPrinciple(title, principles)) : trail,
          preface: loose,
          sections: [],
          depth: mark.depth,
        };
        drafts.push(draft);
        loose = '';
      }
      draft.sections.push({ names: mark.names, text: after(index) });
    } else if (draft && mark.depth > draft.depth) {
      // A heading or label deeper than the story's sections belongs to the section it stands in.
      const last = draft.sections.at(-1);
      if (last) last.text += text.slice(mark.range.start, marks[index + 1]?.range.start ?? text.length);
    } else {
      draft = undefined;
      if (loose.trim() !== '') leftOut.push(loose.trim());
      trail = [...trail.filter(({ depth }) => depth < mark.depth), mark];
      loose = after(index);
    }
  }
  if (!draft && loose.trim() !== '') leftOut.push(loose.trim());

  const stories: ImportedStory[] = [];
  for (const candidate of drafts) {
    if (new Set(candidate.sections.flatMap(({ names }) => names)).size >= FEWEST_SECTIONS) {
      stories.push(finish(candidate, stories.length + 1, principles));
    } else leftOut.push(candidate.sections.map((section) => section.text.trim()).join('\n\n'));
  }
  return {
    stories: withFrontMatter(stories, matter, principles),
    leftOut: leftOut.filter((words) => /\p{L}/u.test(words)),
  };
}

/** A story begins again where its first section comes back after a later one was told. */
function startsAnother({ sections }: Draft, mark: Mark): boolean {
  const [first] = sections;
  if (!first || !mark.names.some((name) => first.names.includes(name))) return false;
  return sections.some(({ names }) => names.includes('Action') || names.includes('Result'));
}

function finish(
  { trail, preface, sections }: Draft,
  number: number,
  principles: readonly PrincipleName[],
): ImportedStory {
  const named: string[] = [];
  const titles: string[] = [];
  for (const { title } of trail) {
    const principle = findPrinciple(
      title.replace(/^(?:lp|leadership principle|principle)s?\s*[:–-]\s*/i, ''),
      principles,
    );
    if (principle) named.push(principle.name);
    else if (title !== '') titles.push(title);
  }
  const rest: string[] = [];
  let question = titles.findLast(isQuestion);
  for (const paragraph of preface.split(/\r?\n[ \t]*\r?\n/)) {
    const words = paragraph.trim();
    const labelled =
      /^[*_]{0,3}(principles?|leadership principles?|lps?|questions?)[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]*(\S[^\n]*)$/i.exec(
        words,
      );
    const value = labelled?.[2]?.replace(/[*_]+/g, '').trim() ?? '';
    if (labelled && /^q/i.test(labelled[1] ?? '')) question ??= value;
    else if (labelled && value.split(/[,;/]/).some((one) => findPrinciple(one, principles))) {
      const whole = findPrinciple(value, principles);
      const each = whole ? [whole] : value.split(/[,;/]/).map((one) => findPrinciple(one, principles));
      named.push(...each.flatMap((one) => (one ? [one.name] : [])));
    } else if (question === undefined && words.length < 300 && isQuestion(words))
      question = words.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
    else if (words !== '') rest.push(words);
  }
  const title = titles.findLast((words) => words !== question) ?? question ?? `Story ${number}`;
  return {
    title: title.replace(/^story\s*(?:\d+\s*)?[:.–-]\s*/i, '') || title,
    principles: [...new Set(named)],
    question,
    sections: sections.map(({ names, text }) => ({ names, text: tidy(text) })),
    preface: rest.join('\n\n'),
  };
}

function isQuestion(words: string): boolean {
  const plain = words.replace(/^[\s*_"“#>-]+/, '');
  return /\?["”*_\s]*$/.test(plain) || QUESTION.test(plain);
}

/** A line of nothing, a rule, or a bullet without words. */
const SEPARATOR = /^(?:-{3,}|\*{3,}|_{3,}|[-*+•])?$/;

/** Without the spaces, stray emphasis and rules that a label or a separator left at the edges. */
function tidy(text: string): string {
  const lines = text.replace(/^[*_]{0,3}[ \t]*(?:[:–—-][ \t]*)?(?=\S|\n)/, '').split('\n');
  while (lines.length > 1 && SEPARATOR.test(lines.at(-1)?.trim() ?? '')) lines.pop();
  return lines.join('\n').trim();
}

/** What the notes' own front matter says holds for their one story. */
function withFrontMatter(
  stories: readonly ImportedStory[],
  matter: ReturnType<typeof readFrontMatter>,
  principles: readonly PrincipleName[],
): readonly ImportedStory[] {
  const [only] = stories;
  if (!only || stories.length > 1) return stories;
  const named = matter.principles.flatMap(({ value }) => findPrinciple(value, principles)?.name ?? []);
  return [
    {
      ...only,
      title: matter.title?.value ?? only.title,
      question: matter.question?.value ?? only.question,
      principles: named.length > 0 ? named : only.principles,
    },
  ];
}
