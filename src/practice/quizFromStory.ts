import { changeRange, changesOf } from '../coaching/changes';
import { provenIn } from '../coaching/proofs';
import { quote } from '../coaching/quote';
import { actionRange, actionsOf } from '../evidence/actions';
import { hashOf } from '../evidence/judge/hash';
import type { Evidence } from '../evidence/types';
import { sentenceAround } from '../story/sentenceAt';
import type { Range, Sentence, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { type Draw, someOf } from './draw';
import type { QuizOption, QuizQuestion } from './quizQuestion';
import type { Checked } from './sheetStory';

/** Checks whose findings stand in one sentence and cost what an interviewer would have written down for it. */
const COSTLY: ReadonlySet<string> = new Set([
  'assigned-work',
  'we-in-action',
  'they-in-action',
  'hidden-actor',
  'vague-action',
  'handed-off',
  'activity-not-impact',
  'missing-baseline',
  'generic-reflection',
  'blame',
]);

/** As many as a quiz item's option may have. */
const LONGEST = 240;
const WRONG = 3;
/** A quotation of more than this part of a sentence is the sentence. */
const MOST_OF_IT = 0.8;

/**
 * "Which of these sentences costs the signal?": a question for each sentence of a story with a costly finding, beside three
 * in which nothing was found and something counts. None where the story has no three of these.
 */
export function quizFromStory(checked: Checked, title: string, draw: Draw): readonly QuizQuestion[] {
  const { story, findings } = checked;
  const strong = strongSentences(checked);
  if (strong.length < WRONG) return [];
  const asked = new Set<Sentence>();
  return findings.flatMap(({ check, range, message, severity, unsure }): QuizQuestion[] => {
    // A hint is a note in passing: that work was assigned is fine under most principles.
    const costs = COSTLY.has(check) && severity !== 'hint' && !unsure;
    const sentence = costs ? sentenceAround(story, range) : undefined;
    // One with two faults is asked about once, for the first of them.
    if (!sentence || asked.has(sentence) || !canBeShown(story, sentence)) return [];
    asked.add(sentence);
    const text = wordsAt(story, sentence.range);
    return [
      {
        key: `own ${hashOf(`${check} ${text}`).toString(36)}`,
        about: title,
        secret: false,
        difficulty: undefined,
        question: `Here are four sentences from “${title}”. Which one hurts your story?`,
        options: [{ text, right: true, why: message }, ...someOf(strong, WRONG, draw)],
      },
    ];
  });
}

/** Sentences with nothing found in them and something that counts, each with what that is. */
function strongSentences({ story, evidence, findings }: Checked): readonly QuizOption[] {
  const counts = countsIn(story, evidence);
  const texts = new Set<string>();
  return story.sentences.flatMap((sentence, at): QuizOption[] => {
    const why = counts.get(at);
    const found = findings.some(({ range }) => overlaps(range, sentence.range));
    if (why === undefined || found || !canBeShown(story, sentence)) return [];
    const text = wordsAt(story, sentence.range);
    if (texts.has(text)) return [];
    texts.add(text);
    return [{ text, right: false, why }];
  });
}

function canBeShown(story: Story, { range, unfilled }: Sentence): boolean {
  const { length } = wordsAt(story, range);
  return !unfilled && length > 0 && length <= LONGEST;
}

/** By sentence: what counts in it, the rarer kinds first. */
function countsIn(story: Story, evidence: Evidence): ReadonlyMap<number, string> {
  const sure = provenIn(story, evidence);
  const counts = new Map<number, string>();
  const add = (at: number, range: Range, says: string, words = quote(story, range).words): void => {
    const sentence = story.sentences[at];
    if (!sentence || counts.has(at)) return;
    // The sentence is in sight: quoted as a whole, it would be read twice.
    const share = (range.end - range.start) / (sentence.range.end - sentence.range.start);
    counts.set(at, share > MOST_OF_IT ? `${says}.` : `${says}: “${words}”.`);
  };
  for (const { sentence, range } of sure.boundaries) add(sentence, range, 'It says whose job it was');
  for (const { sentence, range } of sure.tradeOffs) add(sentence, range, 'It names a trade-off');
  for (const { sentence, range } of sure.verifications) add(sentence, range, 'It says how you checked');
  for (const measure of changesOf(story, sure)) {
    const change = changeRange(story, measure);
    add(measure.sentence, change, 'It has a number with a baseline', wordsAt(story, change));
  }
  for (const { sentence, range, kind } of sure.impacts)
    if (kind === 'second-order') add(sentence, range, 'It says what lasted');
  for (const { sentence, range, generic } of sure.lessons)
    if (generic === 'none') add(sentence, range, "It's a lesson that only this story teaches");
  for (const clause of actionsOf(story, evidence).candidate)
    add(clause.sentence, actionRange(story, clause), 'It says what you did');
  return counts;
}

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
