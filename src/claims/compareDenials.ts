import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Clause, Located } from '../evidence/types';
import { isClosedClass, NEGATIONS } from '../language/wordClasses';
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
/** "I failed to warn the driver": what comes behind "to" was not done. */
const LEFT_UNDONE = wordSet('fail forget neglect refuse decline');
/** "I planned to warn the driver": what comes behind "to" was to be done, and may have been. */
const INTENDED = wordSet('plan intend want hope mean');
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
 * stop the line", "I meant to stop the line", "I stopped the line". Only one of the two sentences denies anything, and neither version says both anywhere.
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
    return all.flatMap(({ clause: is, denied }): Denial[] => {
      const was = isTold ? byGroup.get(`${aligned.new[is.sentence]} ${key}`)?.clause : undefined;
      if (was === undefined) return [];
      const isSure = denied ? isDenial(now.story, is, old.story, was) : isDenial(old.story, was, now.story, is);
      return isSure ? [{ was, is, intended: INTENDED.has(was.lemma) || INTENDED.has(is.lemma) }] : [];
    });
  });
}

/** Whether all of them say it, or all deny it. */
const isOnly = (all: readonly Said[]): boolean => new Set(all.map(({ denied }) => denied)).size === 1;

/** Whether nothing leaves it open that the one is denied, and the other sentence denies nothing at all. */
const isDenial = (denying: Story, { sentence }: Clause, saying: Story, { sentence: said }: Clause): boolean =>
  !tokensOf(denying, sentence).some(({ text }) => OPEN.has(text)) &&
  !tokensOf(saying, said).some(
    ({ text, lemma }) => OPEN.has(text) || NEGATIONS.has(text) || LEFT_UNDONE.has(lemma) || INTENDED.has(lemma),
  );

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
  readonly denied: boolean;
}

/** What a version tells of the past, by who did what with which thing. */
function saidIn({ story, evidence }: Version): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const clause of evidence.clauses) {
    const { sentence, actor, lemma, tense, modality, link, negated } = clause;
    if (link !== 'main' || !tellsStory(story, sentence)) continue;
    const behind = wordsBehind(story, clause);
    const isUndone = LEFT_UNDONE.has(lemma) || INTENDED.has(lemma);
    const undone = isUndone && behind[0]?.text === 'to' ? behind[1]?.lemma : undefined;
    const isCould = modality === 'possible' && negated;
    if (undone === undefined && !isCould && (tense !== 'past' || modality !== 'actual')) continue;
    const thing = behind.slice(undone === undefined ? 0 : 2).find(({ text }) => !isClosedClass(text));
    addTo(said, `${actor} ${undone ?? lemma} ${stemStart(thing?.lemma ?? '')}`, {
      clause,
      denied: negated !== (undone !== undefined),
    });
  }
  return said;
}

const tellsStory = (story: Story, sentence: number): boolean =>
  (tellsSteps(story, sentence) || story.sentences[sentence]?.section === 'Situation') &&
  tokensOf(story, sentence).length <= MOST_TOKENS;

const tokensOf = (story: Story, sentence: number) => readingsOf(story)[sentence]?.tokens ?? [];
