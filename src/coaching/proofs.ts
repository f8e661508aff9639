import { moved, readingsOf } from '../evidence/readings';
import type { Boundary, Evidence, Fact } from '../evidence/types';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { LONGEST_SENTENCE } from './changes';
import { deniesPost } from './deniedPost';
import { LONGEST } from './quote';
import { withSureBaselines } from './sureBaselines';
import { wholePhrase } from './wholePhrase';

/** What was made of each story's evidence: the checklist, the verdict and a retelling all ask for it. */
const proven = new WeakMap<Evidence, Evidence>();
const credited = new WeakMap<Evidence, Evidence>();

/** The evidence that may be quoted as what it is, each fact as a whole phrase. A mere cue is enough to ask about, or to be silent, and for no more. */
export function provenIn(story: Story, evidence: Evidence): Evidence {
  const known = proven.get(evidence);
  if (known) return known;
  const sure = proofsOf(story, evidence);
  proven.set(evidence, sure);
  return sure;
}

/**
 * What of it counts in the candidate's favor: no result that surely got worse. An honest story of a failure is told with
 * that figure, so it's quoted wherever nothing is credited.
 */
export function creditedIn(story: Story, evidence: Evidence): Evidence {
  const known = credited.get(evidence);
  if (known) return known;
  const sure = provenIn(story, evidence);
  const counted = { ...sure, measures: sure.measures.filter(({ outcome, worse }) => !(outcome && worse)) };
  credited.set(evidence, counted);
  return counted;
}

function proofsOf(story: Story, evidence: Evidence): Evidence {
  const { boundaries, impacts, lessons, measures, tradeOffs, verifications } = evidence;
  const proofs = <T extends Fact>(facts: readonly T[]): readonly T[] =>
    facts.flatMap((fact) => (fact.strength === 'proof' ? [{ ...fact, range: wholePhrase(story, fact.range) }] : []));
  return {
    ...evidence,
    boundaries: proofs(boundaries.map((boundary) => asTold(story, boundary))),
    impacts: proofs(impacts),
    lessons: proofs(lessons),
    measures: withSureBaselines(story, measures),
    tradeOffs: proofs(tradeOffs).map((fact) => ({ ...fact, range: withWeighed(story, fact) })),
    verifications: proofs(verifications),
  };
}

/** A trade-off from its first subject on from which what was weighed has room in a quote; all of it where it has room, or none. */
function withWeighed(story: Story, { range, sentence, words }: Fact): Range {
  if (range.end - range.start > LONGEST_SENTENCE) return range;
  const from = story.sentences[sentence]?.range.start ?? 0;
  const clauses = (readingsOf(story)[sentence]?.clauses ?? []).map((clause) => ({
    start: moved(clause.subject ?? clause.verb, from).start,
    end: moved(clause.range, from).end,
  }));
  const weighed = clauses.find(({ start, end }) => start <= words.start && words.end <= end && end <= range.end);
  if (weighed === undefined) return range;
  const comma = story.text.slice(words.end, weighed.end).indexOf(',');
  const end = comma < 0 ? weighed.end : words.end + comma;
  const fits = (start: number): boolean =>
    start >= range.start && start <= weighed.start && wordsAt(story, { start, end }).length <= LONGEST;
  const start = [range.start, ...clauses.map((clause) => clause.start)].find(fits);
  return { ...range, start: start ?? range.start };
}

/** Words of the teller's side, or of a request, asked or not: what is told is how it came to them. */
const TELLER = wordSet('i me us we my our own myself ourselves asked');
/** What a thing is, does or has, or has not, when it is somebody's or nobody's ("it was not mine", "it belonged to Ops"). */
const OWNED_BY = wordSet('mine hers theirs owner owners ticket tickets maintainer maintainers belonged belongs');
/** Before what is somebody's: "Ana's job", "their call". */
const SOMEBODYS = wordSet("'s his her their");
/** What is somebody's: "Ana's job". */
const DUTIES = wordSet('job task responsibility duty call');

/** With "not" before it, others had it too: "it wasn't mine alone", "I'm not the only owner". */
const ALONE: ReadonlySet<string> = new Set(['alone', 'only', 'just', 'solely', 'sole']);
/** In tokens: so far before these "not" stands at most; before "alone" one more has room ("not my call alone"). */
const OF_NOT = 2;

/**
 * What names an owner, or that there was none ("it had no owner", "it was Ana's job"), says whose it was, however
 * unassigned; what names a post that one didn't have, or wasn't alone in, says which part was one's own.
 */
function asTold(story: Story, boundary: Boundary): Boundary {
  const { kind, sentence, range } = boundary;
  const reading = readingsOf(story)[sentence];
  if ((kind !== 'unassigned' && kind !== 'sole-owner') || reading === undefined) return boundary;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const told = reading.tokens.filter((token) => {
    return token.start + start >= range.start && token.end + start <= range.end;
  });
  const isDenied = (at: number, reach: number): boolean =>
    told.slice(Math.max(0, at - reach), at).some(({ text }) => text === 'not' || text === "n't");
  if (told.some(({ text }, at) => ALONE.has(text) && isDenied(at, text === 'alone' ? OF_NOT + 1 : OF_NOT)))
    return { ...boundary, kind: 'part' };
  const own = told.flatMap(({ text }, at) => (text === 'mine' || text === 'ours' ? [isDenied(at, 1)] : []));
  if (kind === 'sole-owner') return own.length > 0 && own.every(Boolean) ? { ...boundary, kind: 'not-mine' } : boundary;
  const owned = told.some(
    ({ text }, at) => OWNED_BY.has(text) || (DUTIES.has(text) && SOMEBODYS.has(told[at - 1]?.text ?? '')),
  );
  const side = told.some(({ text }) => TELLER.has(text));
  if (owned && !side) return { ...boundary, kind: 'not-mine' };
  return deniesPost(reading) ? { ...boundary, kind: 'part' } : boundary;
}

/**
 * What each kind of boundary is called. The names stay true where the judge takes one kind for another: "nobody asked
 * you" would not, beside a sentence that only says what was the candidate's to decide.
 */
export const BOUNDARY_NAMES: Readonly<Record<Boundary['kind'], string>> = {
  'not-mine': 'whose it was',
  unassigned: 'how it came to you',
  'sole-owner': 'what was yours',
  part: 'your part of it',
};
