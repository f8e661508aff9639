import { addTo } from '../base/addTo';
import type { Story } from '../story/types';
import { alignByPlace } from './alignByPlace';
import type { Alignment } from './alignSentences';
import { type Claimed, type ClaimedFigure, type ClaimedPair, figuresOf } from './figures';
import { hiddenFigures } from './hiddenFigures';
import { meantFigures } from './meantFigures';
import { turnedFigures } from './turnedFigures';
import type { ClaimChange, Place } from './types';

/** The group of sentences that a figure stands in. */
type SentenceOf = (figure: Pick<ClaimedFigure, 'sentence'>) => number | undefined;

/** Figures that one version claims and the other does not. In one and the same sentence they are one figure changed. */
export function compareFigures(old: Story, now: Story, aligned: Alignment): readonly ClaimChange[] {
  const before = figuresOf(old);
  const after = figuresOf(now);
  const swapped = [...swappedPairs(before, after, aligned), ...swappedCounts(before, after, aligned)];
  const told = new Set(swapped.flatMap(({ was, is }) => [was.before, was.after, is.before, is.after]));
  const untold = (figures: readonly ClaimedFigure[]) => figures.filter((figure) => !told.has(figure));
  const oldSentence: SentenceOf = ({ sentence }) => aligned.old[sentence];
  const newSentence: SentenceOf = ({ sentence }) => aligned.new[sentence];
  const gained = untold([
    ...missingFrom(before, oldSentence, after.figures, newSentence),
    ...hiddenFigures(old, before, after.figures, aligned),
  ]);
  const lost = untold(missingFrom(after, newSentence, before.figures, oldSentence));
  const lostIn = new Map<string, ClaimedFigure[]>();
  for (const figure of lost) addTo(lostIn, `${oldSentence(figure)} ${figure.family}`, figure);
  // Each is taken once, first come first served.
  for (const figures of lostIn.values()) figures.reverse();
  const changed = new Set<ClaimedFigure>();
  const changes = gained.map((figure): ClaimChange => {
    const twin = lostIn.get(`${newSentence(figure)} ${figure.family}`)?.pop();
    if (twin === undefined) return { kind: 'figure-gained', new: figure };
    changed.add(twin);
    return { kind: 'figure-changed', old: twin, new: figure };
  });
  const gone = lost.filter((figure) => !changed.has(figure));
  const [left, right] = [untold(before.figures), untold(after.figures)];
  const turned = turnedFigures(old, left, now, right, withPlaces(old, left, now, right, aligned));
  return [
    ...swapped.map(({ was, is }): ClaimChange => ({ kind: 'figure-changed', old: span(old, was), new: span(now, is) })),
    ...turned,
    ...meantFigures(old, left, now, right),
    ...changes,
    ...gone.map((figure): ClaimChange => ({ kind: 'figure-lost', old: figure })),
  ];
}

/** The same sentences, and those that stand alone in each other's place with a figure that says which way: "Cost fell 30%", "Revenue rose 30%". */
function withPlaces(
  old: Story,
  before: readonly ClaimedFigure[],
  now: Story,
  after: readonly ClaimedFigure[],
  aligned: Alignment,
): Alignment {
  const [asked, others] = [before, after].map(
    (figures) => new Set(figures.flatMap(({ way, sentence }) => (way === undefined ? [] : [sentence]))),
  );
  const groups = [...aligned.new];
  for (const stretch of alignByPlace(
    { story: old, asked: asked ?? new Set() },
    { story: now, asked: others ?? new Set() },
    aligned,
  )) {
    const [was, is] = [stretch.old[0], stretch.new[0]];
    if (was === undefined || is === undefined || stretch.old.length + stretch.new.length > 2) continue;
    groups[is] = aligned.old[was];
  }
  return { ...aligned, new: groups };
}

/**
 * The figures of `there` that `here` does not claim, each once. A number without a unit may be the same as one with any, in
 * versions of one sentence only, and so may "an hour" be sixty minutes. That sentence is told by its group.
 */
function missingFrom(
  { figures: here, loose }: Claimed,
  hereIn: SentenceOf,
  there: readonly ClaimedFigure[],
  thereIn: SentenceOf,
): readonly ClaimedFigure[] {
  const wholes = new Map<string, Set<number | undefined>>();
  for (const { key, whole } of here) wholes.set(key, (wholes.get(key) ?? new Set()).add(whole));
  const numbers = new Set<string>();
  const bares = new Set<string>();
  const said = new Set(loose.map((one) => `${hereIn(one)} ${one.key}`));
  for (const figure of here) {
    const place = `${hereIn(figure)} ${figure.number}`;
    if (figure.number !== undefined) numbers.add(place);
    if (figure.bare) bares.add(place);
  }
  const missing = there.filter((figure) => {
    const known = wholes.get(figure.key);
    // "7 of 10" is no "7 of 12", and may be the same as a mere 7.
    if (known) return figure.whole !== undefined && !known.has(undefined) && !known.has(figure.whole);
    const sentence = thereIn(figure);
    if (sentence === undefined || figure.number === undefined) return true;
    if (said.has(`${sentence} ${figure.key}`)) return false;
    return !(figure.bare ? numbers : bares).has(`${sentence} ${figure.number}`);
  });
  const seen = new Set<string>();
  return missing.filter(({ key }) => !seen.has(key) && seen.add(key));
}

interface Swapped {
  readonly was: ClaimedPair;
  readonly is: ClaimedPair;
}

/** What went from one figure to another, and now goes the other way. */
function swappedPairs(old: Claimed, now: Claimed, aligned: Alignment): readonly Swapped[] {
  const told = new Map<string, ClaimedPair>();
  for (const pair of old.pairs) told.set(wayOf(aligned.old[pair.before.sentence], pair.before, pair.after), pair);
  return now.pairs.flatMap((is) => {
    const sentence = aligned.new[is.before.sentence];
    if (sentence === undefined || told.has(wayOf(sentence, is.before, is.after))) return [];
    const was = told.get(wayOf(sentence, is.after, is.before));
    return was === undefined ? [] : [{ was, is }];
  });
}

/** Two counts of one sentence that have changed what they count: "40 tickets with 12 nurses", "12 tickets with 40 nurses". */
function swappedCounts(old: Claimed, now: Claimed, aligned: Alignment): readonly Swapped[] {
  const before = pairedCounts(old.figures, ({ sentence }) => aligned.old[sentence]);
  return [...pairedCounts(now.figures, ({ sentence }) => aligned.new[sentence])].flatMap(([sentence, is]) => {
    const was = before.get(sentence);
    if (was === undefined) return [];
    const [one, other] = was.before.counted === is.before.counted ? [is.before, is.after] : [is.after, is.before];
    const same = was.before.counted === one.counted && was.after.counted === other.counted;
    const crossed = was.before.number === other.number && was.after.number === one.number;
    return same && crossed && one.number !== other.number ? [{ was, is }] : [];
  });
}

/** By sentence: its two counts, where it has two of two things and no more. */
function pairedCounts(
  figures: readonly ClaimedFigure[],
  sentenceOf: (figure: ClaimedFigure) => number | undefined,
): ReadonlyMap<number, ClaimedPair> {
  const counts = new Map<number, ClaimedFigure[]>();
  for (const figure of figures) {
    const sentence = sentenceOf(figure);
    if (sentence !== undefined && figure.counted !== undefined) addTo(counts, sentence, figure);
  }
  return new Map(
    [...counts].flatMap(([sentence, [before, after, ...more]]) =>
      before && after && more.length === 0 && before.sentence === after.sentence && before.counted !== after.counted
        ? [[sentence, { before, after }] as const]
        : [],
    ),
  );
}

const wayOf = (sentence: number | undefined, from: ClaimedFigure, to: ClaimedFigure): string =>
  `${sentence} ${from.number} ${to.number}`;

/** From the one figure of a pair to the other. */
function span({ text }: Story, { before, after }: ClaimedPair): Place {
  const start = Math.min(before.range.start, after.range.start);
  const end = Math.max(before.range.end, after.range.end);
  return { ...before, range: { start, end }, text: text.slice(start, end).replace(/\s+/g, ' ') };
}
