import { addTo } from '../base/addTo';
import { changeRange } from '../coaching/changes';
import { cutWords } from '../coaching/cutWords';
import { provenIn } from '../coaching/proofs';
import { sectionName, type Terms } from '../coaching/terms';
import { timingOf } from '../coaching/timing';
import { actionRange, actionsOf } from '../evidence/actions';
import { closedRange } from '../evidence/closedRange';
import type { Evidence, Located, Measure } from '../evidence/types';
import { PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { secondsToSay } from '../story/budgets';
import {
  type Length,
  type Level,
  type Range,
  type Section,
  STAR_SECTIONS,
  type StarSection,
  type Story,
} from '../story/types';
import { wordsAt } from '../story/wordsAt';

/** One section as it is told aloud. */
export interface SectionToTell {
  /** The first of its names, which its seconds are kept under. */
  readonly section: StarSection;
  /** "Situation / Task" where one heading holds both. */
  readonly label: string;
  /** Seconds. */
  readonly budget: number;
  /** A few words for each sentence, in order: enough to go on, too few to read out. */
  readonly cues: readonly string[];
  /** Its whole text as it is said; none where nothing is written yet. */
  readonly paragraphs: readonly string[];
}

export interface TellingContext {
  readonly level: Level;
  /** Whether a manager of people tells it, as the story or the settings say. */
  readonly manager: boolean;
  readonly length: Length;
  readonly speakingRate: number;
  readonly terms: Terms;
}

/** Of a section: more are a text again. */
const MOST_CUES = 10;
const MOST_WORDS = 6;
/** Fewer say little by themselves. */
const LEAST_WORDS = 4;
/** A cue that was cut off after one of these reads as if it went on. */
const LEADS_ON = wordSet(
  'a an the this that of to in on at for from with by as and or but so if its i it my his her their our',
);

/** The five sections in the order they are told, those that are not written yet too. */
export function tellingOf(
  story: Story,
  evidence: Evidence,
  { level, manager, length, speakingRate, terms }: TellingContext,
): readonly SectionToTell[] {
  const timing = timingOf(story, level, length, speakingRate, terms.levels[level], manager);
  // A form's words are told aloud all the same.
  const seconds = (budget: number): number =>
    Math.round(timing.unit === 'words' ? secondsToSay(budget, speakingRate) : budget);
  const cueRanges = rangesBySentence(story, evidence);
  return STAR_SECTIONS.flatMap((section): readonly SectionToTell[] => {
    const told = story.sections.filter(({ names }) => names[0] === section);
    if (told.length === 0 && story.sections.some(({ names }) => names.includes(section))) return [];
    const names = STAR_SECTIONS.filter((name) => name === section || told.some((one) => one.names.includes(name)));
    const cues = told
      .flatMap((one) => sentencesOf(story, one))
      .flatMap(([index, sentence]) =>
        (cueRanges.get(index) ?? [sentence]).map((range) => cueOf(story, range, sentence)),
      );
    return [
      {
        section,
        label: names.map((name) => sectionName(terms, name)).join(' / '),
        budget: seconds(names.reduce((sum, name) => sum + timing.sections[name].budget, 0)),
        cues: [...new Set(cues.filter((cue) => cue !== ''))].slice(0, MOST_CUES),
        paragraphs: told.flatMap((one) => paragraphsOf(story, one)),
      },
    ];
  });
}

/** What a sentence is about, by its number: the candidate's actions in it, else what an interviewer would write down. */
function rangesBySentence(story: Story, evidence: Evidence): ReadonlyMap<number, readonly Range[]> {
  const found = new Map<number, Range[]>();
  const add = (sentence: number, range: Range): void => addTo(found, sentence, range);
  for (const clause of actionsOf(story, evidence).candidate) add(clause.sentence, actionRange(story, clause));
  const { measures, boundaries, tradeOffs, verifications, impacts, lessons } = provenIn(story, evidence);
  const facts: readonly Located[] = [
    ...measures.filter(({ outcome }) => outcome).map((one) => ({ ...one, range: fromFigure(story, one) })),
    ...boundaries,
    ...tradeOffs,
    ...verifications,
    ...impacts,
    ...lessons,
  ];
  for (const { sentence, range } of facts) if (!found.has(sentence)) add(sentence, range);
  return found;
}

/** What changed, from its first figure on: "to none" alone tells nobody what it was before. */
function fromFigure(story: Story, measure: Measure): Range {
  const change = changeRange(story, measure);
  const sentence = story.sentences[measure.sentence]?.range ?? change;
  const figure = story.shown.slice(sentence.start, change.start).search(/\d/);
  return /\d/.test(wordsAt(story, change)) || figure < 0 ? change : { start: sentence.start + figure, end: change.end };
}

const sentencesOf = (story: Story, section: Section): readonly (readonly [index: number, range: Range])[] => {
  const inside = new Set(section.sentences);
  return story.sentences.flatMap((sentence, index) =>
    inside.has(sentence) && !sentence.unfilled ? [[index, sentence.range] as const] : [],
  );
};

function paragraphsOf(story: Story, { sentences }: Section): readonly string[] {
  const paragraphs = new Map<number, string[]>();
  for (const { range, blockRange, unfilled } of sentences) {
    if (unfilled) continue;
    const words = paragraphs.get(blockRange.start) ?? [];
    paragraphs.set(blockRange.start, [...words, wordsAt(story, range)]);
  }
  return [...paragraphs.values()].map((words) => words.join(' '));
}

/** The first words from there on. */
function cueOf(story: Story, range: Range, sentence: Range): string {
  const whole = wordsAt(story, closedRange(story, range)).split(' ');
  // A word or two say little by themselves, so they are given with what follows them, or at the end with what leads there.
  const after = wordsAt(story, { start: range.start, end: sentence.end }).split(' ');
  const words =
    whole.length > 2 ? whole : after.length > 2 ? after : wordsAt(story, sentence).split(' ').slice(-MOST_WORDS);
  const cue = words.length > MOST_WORDS ? shortened(words) : words;
  return cue.join(' ').replace(/[.,;:!?–—-]$/, '');
}

/** About six words: up to the last break inside of them, else to the end of a phrase. */
function shortened(words: readonly string[]): readonly string[] {
  const first = words[0]?.toLowerCase() ?? '';
  // "In the second rehearsal," alone says when, and not what.
  const atBreak = PREPOSITIONS.has(first)
    ? -1
    : words.findLastIndex((word, at) => at + 1 >= LEAST_WORDS && at < MOST_WORDS && /[,;:]$/.test(word));
  if (atBreak >= 0) return words.slice(0, atBreak + 1);
  const upTo = (count: number): number => words.slice(0, count).join(' ').length;
  const cue = cutWords(words.join(' '), upTo(MOST_WORDS), upTo(LEAST_WORDS)).replace(/…$/, '').split(' ');
  while (cue.length > 1 && LEADS_ON.has(cue.at(-1)?.toLowerCase() ?? '')) cue.pop();
  return cue;
}
