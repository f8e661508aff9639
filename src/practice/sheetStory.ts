import { assignedOf } from '../base/assigned';
import type { Finding } from '../checks/types';
import { changeRange, isInResult } from '../coaching/changes';
import type { Knowledge } from '../coaching/knowledge';
import { chooseProbes } from '../coaching/probes';
import { provenIn } from '../coaching/proofs';
import { quote } from '../coaching/quote';
import { weaknessesOf } from '../coaching/weaknesses';
import { actionRange, actionsOf } from '../evidence/actions';
import type { Evidence, Located } from '../evidence/types';
import { type Level, STAR_SECTIONS, type Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';

/** Half a page of paper: more than this of a kind nobody finds again on the day. */
const MOST = { figures: 6, signals: 5, cues: 8, probes: 4 } as const;

/** What of a story stands on the sheet for the day. */
export interface SheetStory {
  /** Its first sentence as it is said. */
  readonly opening: string | undefined;
  /** What changed, in figures. */
  readonly figures: readonly string[];
  /** Whose job it was, what was weighed, what lasts, the lesson: what an interviewer writes down. */
  readonly signals: readonly string[];
  /** A few words for each of the candidate's own actions, in order. */
  readonly cues: readonly string[];
  /** Questions that were marked *not yet*, then those that its weak places invite and that it has no answer to yet. */
  readonly probes: readonly string[];
}

/** What stands on the half page of a story that can't be read any more. */
export const EMPTY_SHEET: SheetStory = { opening: undefined, figures: [], signals: [], cues: [], probes: [] };

/** A story that has been checked, as far as the sheet needs it. */
export interface Checked {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** Checks that are switched off. */
  readonly off: readonly string[];
}

/** @param notYet questions that were practiced and marked *not yet*: they come first, whatever the story says of them */
export function sheetStory(
  checked: Checked,
  knowledge: Knowledge,
  level: Level,
  notYet: readonly string[] = [],
): SheetStory {
  const { story, evidence, findings } = checked;
  const sure = provenIn(story, evidence);
  const said = (found: readonly Located[]): readonly string[] => found.map(({ range }) => quote(story, range).words);
  const measured = sure.measures.filter(({ outcome, sentence }) => outcome && isInResult(story, sentence));
  const opening = story.sentences.find(
    ({ section, unfilled }) => !unfilled && STAR_SECTIONS.some((name) => name === section),
  );
  const [principle] = knowledge.principles;
  const weaknesses = weaknessesOf(checked, principle && assignedOf(principle));
  return {
    opening: opening && wordsAt(story, opening.range),
    figures: first(
      measured.map((measure) => wordsAt(story, changeRange(story, measure))).filter((words) => /\d/.test(words)),
      MOST.figures,
    ),
    signals: first(
      [
        ...said(sure.boundaries),
        ...said(sure.tradeOffs),
        ...said(sure.impacts.filter(({ kind }) => kind === 'second-order')),
        ...said(sure.lessons),
      ],
      MOST.signals,
    ),
    cues: first(cuesOf(story, evidence), MOST.cues),
    probes: first(
      [
        ...notYet,
        ...chooseProbes(knowledge, story, findings, weaknesses, level)
          .filter(({ atLevel, answer }) => atLevel && answer.state !== 'answered')
          .map(({ probe }) => probe.question),
      ],
      MOST.probes,
    ),
  };
}

/** Each of the candidate's own actions, but for one that stands in the words of the one before: "stopped and logged". */
function cuesOf(story: Story, evidence: Evidence): readonly string[] {
  const quotes = actionsOf(story, evidence).candidate.map((clause) => quote(story, actionRange(story, clause)));
  return quotes.filter(({ shown }, at) => shown.end > (quotes[at - 1]?.shown.end ?? -1)).map(({ words }) => words);
}

/** The first few, each once. */
function first(words: readonly string[], most: number): readonly string[] {
  return [...new Set(words.filter((one) => one !== ''))].slice(0, most);
}
