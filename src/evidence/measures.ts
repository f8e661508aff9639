import { CHANGE_VERBS } from '../language/changeWords';
import { type Figures, figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import { windowRange } from '../language/timeframes';
import { type Token, textAt } from '../language/tokens';
import type { Range, Sentence, Story } from '../story/types';
import { BUSINESS, TECHNICAL } from './impactWords';
import { HEADS, isHeadcount, isOutcome } from './outcomes';
import { moved, readingsOf } from './readings';
import type { Measure } from './types';

/** Where a sentence stands decides what its figures are: background, a step's, or an outcome. */
type Place = 'background' | 'step' | 'result';

function placeOf(story: Story, sentence: Sentence): Place {
  const names = story.sections[sentence.sectionIndex]?.names ?? [sentence.section];
  if (names.includes('Result')) return 'result';
  return names.includes('Situation') || names.includes('Task') ? 'background' : 'step';
}

function rangeOf(tokens: readonly Token[], first: number, next: number): Range {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[Math.min(next, tokens.length) - 1]?.end ?? start };
}

/** The tokens inside any of some stretches. */
function tokensIn(stretches: readonly { readonly first: number; readonly next: number }[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { first, next } of stretches) for (let i = first; i < next; i += 1) inside.add(i);
  return inside;
}

const RELATIVE_KINDS: ReadonlySet<Measure['kind'] | 'bare'> = new Set([
  'percentage',
  'latency',
  'size',
  'points',
  'rate',
]);

const SAVED = new Set(['saved', 'saves', 'save', 'saving', 'avoided', 'recovered', 'collected', 'raised']);

/** One of some verbs stands within four words before token `i`. */
function governs(tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean {
  for (let j = i - 1; j >= 0 && j > i - 5; j -= 1) if (verbs.has(textAt(tokens, j))) return true;
  return false;
}

/** "from overspent to 60%": the before is told in words. */
function comesFrom(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i - 1) !== 'to' && textAt(tokens, i - 2) !== 'to') return false;
  for (let j = i - 3; j >= 0 && j > i - 9; j -= 1) if (textAt(tokens, j) === 'from') return true;
  return false;
}

/** "23% of photos" is a share and "100%" has no more to say; "at 1.2%" and "by 20%" want their before. */
function isRelative(tokens: readonly Token[], quantity: Quantity, rest: readonly Quantity[]): boolean {
  const { kind, value, first, next, unit } = quantity;
  const level = /^(?:to|at|is|are)$/;
  // "the loss of 4,000 a month had become …" is itself the before.
  if (/^(?:become|became|turned)$/.test(textAt(tokens, next)) || textAt(tokens, next + 1) === 'become') return false;
  // A grade is given once.
  if (/^(?:grade|mark)$/.test(textAt(tokens, first - 1))) return false;
  if (kind === 'points' && /^(?:in|on)$/.test(textAt(tokens, first - 1))) return false;
  // "this is about 400 euro a day" says what another figure is worth.
  if (
    kind === 'money' &&
    /^(?:this|that|which)$/.test(textAt(tokens, first - (textAt(tokens, first - 1) === 'is' ? 2 : 3)))
  )
    return false;
  if (kind === 'money') return level.test(textAt(tokens, first - 1)) || level.test(textAt(tokens, first - 2));
  const isShare = kind === 'percentage' && (value === 100 || tokens[next]?.text === 'of');
  if (isShare || value === 0 || !RELATIVE_KINDS.has(kind) || comesFrom(tokens, first)) return false;
  // "half the time" names its before; what was saved is an amount of its own; "seven of nine gave us 5 stars" is a share.
  if (kind === 'percentage' && textAt(tokens, first) === 'half' && /^(?:the|as|our)$/.test(textAt(tokens, next)))
    return false;
  if (kind !== 'percentage' && governs(tokens, first, SAVED)) return false;
  return (
    kind !== 'points' ||
    (!(value === 5 && /^star/.test(unit === 'points' ? textAt(tokens, next - 1) : '')) &&
      !rest.some(({ ratio }) => ratio))
  );
}

const DIGITAL = /^[kmgtp]?b$/;

/** A figure measures what stands near it: eight words before, five after. */
function isTechnical(
  tokens: readonly Token[],
  { kind, unit, first, next }: Pick<Quantity, 'kind' | 'unit' | 'first' | 'next'>,
): boolean {
  if (kind === 'count' && (BUSINESS.has(unit ?? '') || HEADS.has(unit ?? ''))) return false;
  if ((kind === 'size' && DIGITAL.test(unit ?? '')) || (kind === 'latency' && unit !== 's')) return true;
  return tokens
    .slice(Math.max(0, first - 8), next + 5)
    .some(
      ({ text }) => TECHNICAL.has(text) || (text.includes('-') && text.split('-').some((part) => TECHNICAL.has(part))),
    );
}

type Draft = Omit<Measure, 'sentence' | 'window'>;

/** What is told in figures. A figure that is only a before, or only the window of another, is no measure of its own. */
function figuresOf(facts: Figures, place: Place): readonly Draft[] {
  const { tokens, quantities, windows, deltas, pairs } = facts;
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair] as const));
  const befores = new Set(pairs.map((pair) => pair.beforeQuantity));
  const tells = quantities.map((quantity, index) => pairOf.has(index) || isOutcome(tokens, quantity));
  const inWindows = tokensIn(windows);
  const spansOnly = quantities.map(({ kind, first }) => kind === 'duration' && inWindows.has(first));
  const hasOther = deltas.length > 0 || tells.some((told, index) => told && !spansOnly[index] && !befores.has(index));
  const counts = place === 'result' || tokens.some((token) => CHANGE_VERBS.has(token.text));

  return quantities.flatMap((quantity, index): Draft[] => {
    const pair = pairOf.get(index);
    const outcome = place !== 'background' && counts && tells[index] === true;
    if (befores.has(index)) return [];
    if (pair === undefined) {
      if ((quantity.kind === 'bare' && !tells[index]) || (spansOnly[index] && hasOther)) return [];
      const isOnlyOne = quantity.kind === 'count' && quantity.value === 1 && !quantity.ratio;
      if (!outcome && (isOnlyOne || isHeadcount(tokens, quantity))) return [];
    }
    return [
      {
        range: rangeOf(tokens, quantity.first, quantity.next),
        kind: quantity.value === 0 ? 'zero' : quantity.kind === 'bare' ? 'count' : quantity.kind,
        value: quantity.value,
        unit: quantity.unit,
        baseline: pair === undefined ? undefined : rangeOf(tokens, pair.before.first, pair.before.next),
        relative: isRelative(tokens, quantity, quantities),
        technical: isTechnical(tokens, quantity),
        outcome,
      },
    ];
  });
}

/** What is told in words, where no figure says it already: "halved", "to zero", "no restarts since". */
function wordsOf({ tokens, quantities, deltas, pairs }: Figures, place: Place): readonly Draft[] {
  const afters = new Set(pairs.map((pair) => pair.after));
  const figures = tokensIn(quantities.filter(({ kind }, index) => kind !== 'bare' || afters.has(index)));
  const fresh = deltas.filter(({ first, next }) => !figures.has(first) && !figures.has(next - 1));
  return fresh.map((delta) => ({
    range: rangeOf(tokens, delta.first, delta.next),
    kind: delta.kind,
    value: delta.kind === 'zero' ? 0 : undefined,
    unit: undefined,
    baseline: undefined,
    relative: false,
    technical: isTechnical(tokens, { ...delta, unit: undefined }),
    outcome: place === 'result' || (place === 'step' && delta.kind !== 'zero'),
  }));
}

/** The measures of one sentence, in the order of the text. */
function readSentence(facts: Figures, sentence: number, start: number, place: Place): readonly Measure[] {
  const window = windowRange(facts.tokens, facts.windows[0]);
  return [...figuresOf(facts, place), ...wordsOf(facts, place)]
    .sort((a, b) => a.range.start - b.range.start)
    .map((draft) => ({
      ...draft,
      sentence,
      range: moved(draft.range, start),
      baseline: draft.baseline && moved(draft.baseline, start),
      window: window && moved(window, start),
    }));
}

/** The befores told in Situation and Task, by kind and unit. */
function befores(measures: readonly Measure[], story: Story): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  for (const { kind, unit, range, sentence } of measures) {
    const told = story.sentences[sentence];
    if (told !== undefined && placeOf(story, told) === 'background' && !found.has(`${kind} ${unit}`))
      found.set(`${kind} ${unit}`, range);
  }
  return found;
}

/** The quantities of every section but Notes, with their befores and the time they were measured over. */
export function readMeasures(story: Story): readonly Measure[] {
  const readings = readingsOf(story);
  const measures = story.sentences.flatMap((sentence, index) => {
    const reading = readings[index];
    if (sentence.unfilled || reading === undefined) return [];
    return readSentence(figuresIn(reading), index, sentence.range.start, placeOf(story, sentence));
  });
  const told = befores(measures, story);
  return measures.map((measure) => {
    const before = measure.outcome && measure.relative ? told.get(`${measure.kind} ${measure.unit}`) : undefined;
    return before === undefined || measure.baseline !== undefined ? measure : { ...measure, baseline: before };
  });
}
