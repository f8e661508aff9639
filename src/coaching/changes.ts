import { moved, readingsOf } from '../evidence/readings';
import type { Evidence, Measure } from '../evidence/types';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { LONGEST, type Quote, quote } from './quote';
import { wholePhrase } from './wholePhrase';

/** In UTF-16 units: farther apart than this, before and after are not one phrase. */
const ONE_PHRASE = 60;

/** The words that show a change: from the figure before to the figure after where one sentence has them together, else the latter. */
export function changeRange({ sentences }: Story, { range, baseline, sentence }: Measure): Range {
  if (!baseline) return range;
  const start = Math.min(range.start, baseline.start);
  const end = Math.max(range.end, baseline.end);
  const own = sentences[sentence]?.range;
  const isOnePhrase = own && start >= own.start && end <= own.end && end - start <= ONE_PHRASE;
  return isOnePhrase ? { start, end } : range;
}

/** Whether a measure has a figure in its words; "halved" and "no restarts" tell theirs without one. */
export function hasFigure(story: Story, { kind, value, range }: Measure): boolean {
  return (value !== undefined && kind !== 'zero') || /\d|\bzero\b/i.test(wordsAt(story, range));
}

/** Whether it says how much: what only says that something "hasn't gone off since" is no figure, and nothing that changed. */
export function saysHowMuch(story: Story, measure: Measure): boolean {
  return measure.kind !== 'zero' || measure.outcome || hasFigure(story, measure);
}

/** In UTF-16 units: in a longer sentence nobody finds the phrase around a figure, and each figure would ask for all of it. */
export const LONGEST_SENTENCE = 1_000;

/**
 * A figure, with its before where one sentence has both, as the phrase that says what it is of: from a later subject
 * on where that phrase is too long to show with the figure in it.
 */
export function figureQuote(story: Story, measure: Measure): Quote {
  const figure = changeRange(story, measure);
  const sentence = story.sentences[measure.sentence]?.range;
  if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) return quote(story, figure);
  const whole = wholePhrase(story, figure);
  const upTo = (start: number): number => wordsAt(story, { start, end: figure.end }).length;
  const clauses = readingsOf(story)[measure.sentence]?.clauses ?? [];
  const subjects = clauses.map(({ subject, verb }) => moved(subject ?? verb, sentence.start).start);
  const isInBracket = (start: number): boolean => /^[^(]*\)/.test(story.text.slice(start, figure.end));
  const fits = (at: number): boolean => at >= whole.start && at <= figure.start && upTo(at) <= LONGEST;
  const start = [whole.start, ...subjects].find((at) => fits(at) && !isInBracket(at));
  return start === undefined ? quote(story, figure) : quote(story, { start, end: whole.end }, upTo(start));
}

/** What the Result says has changed. Figures of an Action are details of a step, and one that is its own before is no change. */
export function changesOf(story: Story, { measures }: Pick<Evidence, 'measures'>): readonly Measure[] {
  const words = ({ start, end }: Range): string => story.text.slice(start, end).toLowerCase();
  return measures.filter(({ outcome, baseline, range, sentence }) => {
    return outcome && baseline && words(baseline) !== words(range) && isInResult(story, sentence);
  });
}

/** Whether a sentence stands under a heading that a Result has, be it alone or with others. */
export function isInResult({ sections, sentences }: Story, sentence: number): boolean {
  return sections[sentences[sentence]?.sectionIndex ?? -1]?.names.includes('Result') ?? false;
}

/**
 * The first change that the Result tells in one phrase, in its words; where it tells none so, the two figures of the first
 * that it tells.
 */
export function changeWords(story: Story, evidence: Evidence): string | undefined {
  const changes = changesOf(story, evidence);
  const whole = changes.find((change) => changeRange(story, change) !== change.range);
  if (whole) return figureQuote(story, whole).words;
  const [first] = changes;
  if (!first?.baseline) return undefined;
  return `${wordsAt(story, first.baseline)} → ${wordsAt(story, first.range)}`;
}
