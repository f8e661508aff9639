import { CHANGES } from '../language/changeWords';
import { type Figures, figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import { keptWith, type SentenceReading } from '../language/sentence';
import type { Token } from '../language/tokens';
import type { Range, Sentence, Story } from '../story/types';
import { cameAbout } from './cameAbout';
import { BUSINESS, TECHNICAL } from './impactWords';
import { movedFrom } from './movedFrom';
import { HEADS, isHeadcount, isOutcome, isReportingLine } from './outcomes';
import { isChange } from './periods';
import { goesOn, isPrice } from './prices';
import { moved, readingsOf } from './readings';
import { companyOf, isRelative } from './relative';
import type { Measure } from './types';
import { hasWorsened } from './worsened';

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

/** `upkeep`: a price that goes on, which is an outcome only where its before was told. */
type Draft = Omit<Measure, 'sentence'> & { readonly upkeep: boolean };

/** What is told in figures. A figure that is only a before, or only the window of another, is no measure of its own. */
function figuresOf(reading: SentenceReading, facts: Figures, place: Place): readonly Draft[] {
  const { tokens, quantities, windows, deltas, pairs } = facts;
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair] as const));
  const befores = new Set(pairs.map((pair) => pair.beforeQuantity));
  const tells = quantities.map(
    (quantity, index) => pairOf.has(index) || isOutcome(tokens, quantity, quantities[index - 1]),
  );
  const inWindows = tokensIn(windows);
  const spansOnly = quantities.map(({ kind, first }) => kind === 'duration' && inWindows.has(first));
  const hasOther = deltas.length > 0 || tells.some((told, index) => told && !spansOnly[index] && !befores.has(index));
  const company = companyOf(quantities);
  const counts = place === 'result' || tokens.some((token) => CHANGES.has(token.lemma));

  return quantities.flatMap((quantity, index): Draft[] => {
    const pair = pairOf.get(index);
    const happened = place !== 'background' && counts && cameAbout(reading, quantity.first, pair !== undefined);
    const outcome = happened && tells[index] === true;
    if (befores.has(index) || isReportingLine(tokens, quantity)) return [];
    if (pair === undefined) {
      if ((quantity.kind === 'bare' && !tells[index]) || (spansOnly[index] && hasOther)) return [];
      const isOnlyOne = quantity.kind === 'count' && quantity.value === 1 && !quantity.ratio;
      if (!outcome && (isOnlyOne || isHeadcount(tokens, quantity))) return [];
    }
    const before = quantities[pair?.beforeQuantity ?? -1];
    return [
      {
        range: rangeOf(tokens, quantity.first, quantity.next),
        kind: quantity.value === 0 ? 'zero' : quantity.kind === 'bare' ? 'count' : quantity.kind,
        value: quantity.value,
        unit: quantity.unit,
        baseline: pair === undefined ? undefined : rangeOf(tokens, pair.before.first, pair.before.next),
        relative: isRelative(tokens, quantity, company),
        technical: isTechnical(tokens, quantity),
        change: isChange(tokens, quantity, pair),
        outcome,
        upkeep: happened && !outcome && isPrice(tokens, quantity) && goesOn(tokens, quantity),
        worse: hasWorsened(reading, quantity, before && movedFrom(tokens, before, quantity)),
      },
    ];
  });
}

/** What is told in words, where no figure says it already: "halved", "to zero", "no restarts since". */
function wordsOf(
  reading: SentenceReading,
  { tokens, quantities, deltas, pairs }: Figures,
  place: Place,
): readonly Draft[] {
  const afters = new Set(pairs.map((pair) => pair.after));
  const figures = tokensIn(quantities.filter(({ kind }, index) => kind !== 'bare' || afters.has(index)));
  const fresh = deltas.filter(
    ({ first, next, kind }) => !figures.has(first) && (kind === 'zero' || !figures.has(next - 1)),
  );
  return fresh.map((delta) => ({
    range: rangeOf(tokens, delta.first, delta.next),
    kind: delta.kind,
    value: delta.kind === 'zero' ? 0 : undefined,
    unit: undefined,
    baseline: undefined,
    relative: false,
    technical: isTechnical(tokens, { ...delta, unit: undefined }),
    change: delta.kind === 'delta' || delta.kind === 'multiplier',
    outcome: (place === 'result' || (place === 'step' && delta.kind !== 'zero')) && cameAbout(reading, delta.first),
    upkeep: false,
    worse: delta.kind !== 'zero' && hasWorsened(reading, delta, undefined),
  }));
}

/** The measures of a sentence by itself, in order, for each place that it can stand in. */
const draftsOf = keptWith((reading) => {
  const facts = figuresIn(reading);
  const byPlace = new Map<Place, readonly Draft[]>();
  return (place: Place) => {
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const drafts = [...figuresOf(reading, facts, place), ...wordsOf(reading, facts, place)];
    drafts.sort((a, b) => a.range.start - b.range.start);
    byPlace.set(place, drafts);
    return drafts;
  };
});

/** The measures of one sentence of a story, which begins at `start`; which of them are upkeep is kept in `upkeeps`. */
function readSentence(
  reading: SentenceReading,
  sentence: number,
  start: number,
  place: Place,
  upkeeps: Set<Measure>,
): readonly Measure[] {
  const drafts = draftsOf(reading)(place);
  // Written out, since that is far quicker than to spread each.
  return drafts.map(({ range, kind, value, unit, baseline, change, relative, technical, outcome, upkeep, worse }) => {
    const measure = {
      range: moved(range, start),
      kind,
      value,
      unit,
      baseline: baseline && moved(baseline, start),
      change,
      relative,
      technical,
      outcome,
      worse,
      sentence,
    };
    if (upkeep) upkeeps.add(measure);
    return measure;
  });
}

/** What a before and its after have in common: the unit, and of shares only that they are shares. */
const likeness = ({ kind, unit }: Measure): string => (kind === 'percentage' ? kind : `${kind} ${unit}`);

/** A rate may leave out what it counts: "30 orders a day", then "12 a day". */
const BARE_RATE = 'rate undefined';
const ANY_RATE = 'rate';

/** The befores told before the Result, by what they are. */
function befores(measures: readonly Measure[], story: Story): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  for (const measure of measures) {
    const told = story.sentences[measure.sentence];
    const early = told !== undefined && placeOf(story, told) !== 'result';
    if (!early) continue;
    for (const like of measure.kind === 'rate' ? [likeness(measure), ANY_RATE] : [likeness(measure)])
      if (!found.has(like)) found.set(like, measure.range);
  }
  return found;
}

function beforeOf(measure: Measure, told: ReadonlyMap<string, Range>): Range | undefined {
  if (!measure.outcome || !measure.relative) return undefined;
  const like = likeness(measure);
  if (measure.kind !== 'rate') return told.get(like);
  return told.get(like === BARE_RATE ? ANY_RATE : like) ?? told.get(BARE_RATE);
}

/** The quantities of every section but Notes, with their befores and the time they were measured over. */
export function readMeasures(story: Story): readonly Measure[] {
  const readings = readingsOf(story);
  const upkeeps = new Set<Measure>();
  const read = story.sentences.flatMap((sentence, index) => {
    const reading = readings[index];
    if (sentence.unfilled || reading === undefined) return [];
    return readSentence(reading, index, sentence.range.start, placeOf(story, sentence), upkeeps);
  });
  const told = befores(read, story);
  return read.map((one) => {
    // "It costs $4 a ticket": a level that was reached, where the story told what it had been.
    const measure = upkeeps.has(one) && told.has(likeness(one)) ? { ...one, outcome: true } : one;
    const before = beforeOf(measure, told);
    return before === undefined || measure.baseline !== undefined ? measure : { ...measure, baseline: before };
  });
}
