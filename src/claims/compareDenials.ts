import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Clause, Located } from '../evidence/types';
import { type Token, textAt } from '../language/tokens';
import { isClosedClass, isDeterminer, NEGATIONS, PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { wordsBehind } from './compareSteps';
import { stemStart } from './likeness';
import { clausePlace, tellsSteps } from './places';
import type { Version } from './twinActions';
import type { ClaimChange } from './types';

/** With these, what is denied may have been all the same: "not until Friday", "not only", "little time". */
const OPEN = wordSet(
  'until till before unless without because yet first initially only just merely simply longer anymore few little less',
);
/** What comes behind these was not done, or had only been intended: "failed to warn", "planned to warn", "was going to warn". */
const TO_DO =
  /^(?:\w+ (?:(fail|forget|neglect|refuse|decline|(?:decide|choose) not)|plan|intend|want|hope|mean|be (?:about|due))|hypothetical go) to (?!be )/;
/** Right behind a verb: "took over 2 hours" denied is "took at most 2 hours". The first group has those of the one side. */
const BOUND =
  /^ (?:(over|above|beyond|at least|(?:more|longer|higher) than)|under|below|within|at most|up to|(?:less|fewer|shorter|lower) than) (\S+ ?\w*)/i;
/** A longer sentence is nobody's, and its words would be looked at for each of its clauses. */
const MOST_TOKENS = 300;

/** A clause and its version, one of them saying what the other denies. */
export interface Denial {
  readonly was: Clause;
  readonly is: Clause;
  /** One of them doesn't deny it, and only says that it was to be done. */
  readonly intended: boolean;
}

/**
 * What one version says and the other denies or only intends, of the same actor and with the same verb and thing: "I didn't
 * stop the line", "I meant to stop the line", "I stopped the line". Neither version says both anywhere.
 */
export function denialsIn(old: Version, now: Version, aligned: Alignment): readonly Denial[] {
  const [before, after] = [old, now].map(saidIn);
  if (before === undefined || after === undefined) return [];
  const byGroup = new Map<string, Said>();
  for (const [key, all] of before) {
    for (const one of all) byGroup.set(`${aligned.old[one.clause.sentence]} ${key}`, one);
  }
  return [...after].flatMap(([key, all]) => {
    const sides = [...all, ...(before.get(key) ?? [])].map(({ denied }) => denied);
    const isTold = isOnly(all) && isOnly(before.get(key) ?? []) && new Set(sides).size === 2;
    return all.flatMap(({ clause: is, denied, intended }): Denial[] => {
      const other = isTold ? byGroup.get(`${aligned.new[is.sentence]} ${key}`) : undefined;
      if (other === undefined) return [];
      const was = other.clause;
      const isSure = denied ? isDenial(now.story, is, old.story, was) : isDenial(old.story, was, now.story, is);
      return isSure ? [{ was, is, intended: intended || other.intended }] : [];
    });
  });
}

/** Whether all of them say it, or all deny it. */
const isOnly = (all: readonly Said[]): boolean => new Set(all.map(({ denied }) => denied)).size === 1;

/** Whether nothing leaves it open that the one is denied, and the other sentence denies nothing at all. */
const isDenial = (denying: Story, denied: Clause, saying: Story, said: Clause): boolean =>
  !tokensOf(denying, denied.sentence).some(({ text }) => OPEN.has(text)) &&
  !tokensOf(saying, said.sentence).some(({ text }) => OPEN.has(text) || NEGATIONS.has(text)) &&
  !isBoundTurned(boundBehind(denying, denied), boundBehind(saying, said));

/** "Took over", of "took over 2 hours", is read as one verb. */
function boundBehind({ text }: Story, { verb, range }: Clause): RegExpExecArray | null {
  const end = verb.start + text.slice(verb.start, verb.end).replace(/ (?:over|under|up)$/, '').length;
  return BOUND.exec(text.slice(end, range.end));
}

/** Whether both are bounds of one figure, from its two sides: the denial turned with them. */
const isBoundTurned = (one: RegExpExecArray | null, other: RegExpExecArray | null): boolean =>
  one !== null && other !== null && one[2] === other[2] && (one[1] === undefined) !== (other[1] === undefined);

/** Denials, but for those that say in both versions whose job it was: they are told with boundaries. */
export function compareDenials(old: Version, now: Version, denials: readonly Denial[]): readonly ClaimChange[] {
  const [ofOld, ofNew] = [old, now].map(({ evidence: { boundaries, assignments } }) =>
    factsOver([...boundaries, ...assignments]),
  );
  return denials.flatMap(({ was, is, intended }): ClaimChange[] =>
    ofOld?.(was) && ofNew?.(is)
      ? []
      : [
          {
            kind: intended ? 'action-changed' : 'denial-changed',
            old: clausePlace(old.story, was),
            new: clausePlace(now.story, is),
          },
        ],
  );
}

/** Finds what is said in some part of a clause. */
export function factsOver<T extends Located>(facts: readonly T[]): (clause: Located) => T | undefined {
  const bySentence = new Map<number, T[]>();
  for (const fact of facts) addTo(bySentence, fact.sentence, fact);
  return ({ sentence, range }) =>
    bySentence.get(sentence)?.find((fact) => fact.range.start < range.end && range.start < fact.range.end);
}

/** A clause that says or denies something. */
interface Said {
  readonly clause: Clause;
  /** What was done, or wasn't. */
  readonly verb: string | undefined;
  /** Nor is it said a little later that it was done all the same. */
  denied: boolean;
  /** It only says that it was to be done: for the version, that's to deny it. */
  readonly intended: boolean;
}

/** What a version tells of the past, by who did what with which thing. */
function saidIn({ story, evidence }: Version): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  let last: Said | undefined;
  for (const clause of evidence.clauses) {
    const { sentence, actor, lemma, tense, modality, link, negated } = clause;
    if (link !== 'main' || !tellsStory(story, sentence)) continue;
    const behind = wordsBehind(story, clause);
    const verbs = [lemma, ...behind.map((word) => word.lemma)];
    // "was going to call", but not "went to call"
    const [opening, failed] = TO_DO.exec(`${modality} ${verbs.join(' ')}`) ?? [];
    const intended = opening !== undefined && failed === undefined;
    if (intended && negated) continue;
    const at = opening === undefined ? 0 : verbs.indexOf('to') + 1;
    const isCould = modality === 'possible' && negated;
    if (at === 0 && !isCould && (tense !== 'past' || modality !== 'actual')) continue;
    const verb = verbs[at];
    const one = { clause, verb, denied: negated !== at > 0, intended };
    if (one.denied) last = one;
    else if (last !== undefined && isDone(last, one, behind.slice(at))) last.denied = false;
    const thing = behind.slice(at).find(({ text }) => !isClosedClass(text));
    addTo(said, `${actor} ${verb} ${stemStart(thing?.lemma ?? '')}`, one);
  }
  return said;
}

/** Whether what one says wasn't done was done, by what comes next: "and did", "so I called him on Monday". */
function isDone({ clause, verb }: Said, { clause: next, verb: did }: Said, behind: readonly Token[]): boolean {
  const isSame = next.actor === clause.actor && next.sentence <= clause.sentence + 1;
  if (!isSame || (did !== 'do' && did !== verb)) return false;
  // "did it", "trained both of them", but not "did the forms" or "called on the landlord"
  const names = behind.find(({ text }) => !isDeterminer(text))?.text ?? 'it';
  return isClosedClass(names) && !PREPOSITIONS.has(textAt(behind, 0));
}

const tellsStory = (story: Story, sentence: number): boolean =>
  (tellsSteps(story, sentence) || story.sentences[sentence]?.section === 'Situation') &&
  tokensOf(story, sentence).length <= MOST_TOKENS;

const tokensOf = (story: Story, sentence: number) => readingsOf(story)[sentence]?.tokens ?? [];
