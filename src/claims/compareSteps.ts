import { SIDE_BY_SIDE } from '../evidence/actionVerbs';
import { readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import { isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { isShare } from '../language/vagueVerbs';
import { isClosedClass } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { likenessOf, stemStart } from './likeness';
import { clausePlace, standsLoose, tellsSteps, wordsIn } from './places';
import type { Actions } from './twinActions';
import type { ClaimChange } from './types';

/** Before what it was a share in: "helped with the redesign"; "of" is, behind "part". */
const BEFORE_THE_WORK = wordSet('in to with on');

/** Actions in which the candidate had a share in one version, and that are all the candidate's in the other. */
export function compareShares(old: Story, now: Story, { told, twins }: Actions): readonly ClaimChange[] {
  return told.flatMap(({ action }): ClaimChange[] => {
    const twin = twins.get(action);
    if (twin?.actor !== 'candidate' || action.actor !== 'candidate') return [];
    if (!isShareOf(old, twin, now, action) && !isShareOf(now, action, old, twin)) return [];
    const [was, is] = [clausePlace(old, twin), clausePlace(now, action)];
    return [{ kind: 'share-changed', old: was, new: is }];
  });
}

/**
 * Actions of the candidate that the other version has no other words for: none of its actions in that section is left over,
 * and it never says the verb. Those of the new version came, those of the old are gone.
 */
export function compareNewActions(old: Story, now: Story, { told, twins, left }: Actions): readonly ClaimChange[] {
  const came = told.flatMap(({ action }) => (twins.has(action) ? [] : [action]));
  const [kept, had] = [sentencesOf(twins.keys()), sentencesOf(twins.values())];
  return [
    ...untold(now, came.filter(isMoreThanWay(kept)), old, left).map(
      (action): ClaimChange => ({ kind: 'action-gained', new: clausePlace(now, action) }),
    ),
    ...untold(old, left.filter(isMoreThanWay(had)), now, came).map(
      (action): ClaimChange => ({ kind: 'action-lost', old: clausePlace(old, action) }),
    ),
  ];
}

const sentencesOf = (actions: Iterable<Clause>): ReadonlySet<number> =>
  new Set([...actions].map(({ sentence }) => sentence));

/** "I went ahead and fixed it", "I sat down and wrote it": in a sentence that stays, how somebody came to it is no step. */
const isMoreThanWay =
  (stays: ReadonlySet<number>) =>
  ({ lemma, sentence }: Clause): boolean =>
    !SIDE_BY_SIDE.has(lemma) || !stays.has(sentence);

/** Of the actions that are the twin of none, those of the candidate that the other version can't tell in other words. */
function untold(story: Story, single: readonly Clause[], other: Story, others: readonly Clause[]): readonly Clause[] {
  const mine = single.filter((action) => isOwnStep(story, action));
  if (mine.length === 0) return [];
  const open = new Set(others.map(({ sentence }) => sectionOf(other, sentence)));
  const said = new Set(readingsOf(other).flatMap(({ tokens }) => tokens.flatMap(({ lemma }) => likenessOf(lemma))));
  return mine.filter(
    ({ sentence, lemma }) =>
      !open.has(undefined) &&
      !open.has(sectionOf(story, sentence)) &&
      !likenessOf(lemma).some((like) => said.has(like)),
  );
}

/** Undefined outside all sections. */
const sectionOf = (story: Story, sentence: number) =>
  standsLoose(story, sentence) ? undefined : story.sentences[sentence]?.section;

/** A step that the candidate took, and told as one. */
export const isOwnStep = (story: Story, { actor, tense, event, link, sentence }: Clause): boolean =>
  actor === 'candidate' && tense === 'past' && event === 'action' && link === 'main' && tellsSteps(story, sentence);

/** Whether one action is a share in what the other one is: "helped write", "took part in the redesign". */
function isShareOf(story: Story, share: Clause, other: Story, whole: Clause): boolean {
  if (!isShareIn(story, share) || isShareIn(other, whole) || whole.event === 'vague') return false;
  const words = wordsBehind(story, share);
  const verb = stemStart(whole.lemma);
  if (words.some(({ lemma }) => stemStart(lemma) === verb)) return true;
  const work = words.slice(words.findIndex((_, at) => isBeforeTheWork(words, at)) + 1);
  if (work.length === words.length) return false;
  const things = new Set(wordsBehind(other, whole).flatMap(({ text, lemma }) => (isWork(text) ? [lemma] : [])));
  return work.some(({ lemma }) => things.has(lemma));
}

/** "Gave support to the vendor": somebody is no work. */
const isWork = (word: string): boolean => !isClosedClass(word) && !isPersonNoun(word);

const isBeforeTheWork = (words: readonly Token[], at: number): boolean =>
  BEFORE_THE_WORK.has(textAt(words, at)) || (textAt(words, at) === 'of' && textAt(words, at - 1) === 'part');

const isShareIn = (story: Story, clause: Clause): boolean =>
  isShare(
    clause,
    wordsIn(story, clause.sentence, clause.verb).map(({ text }) => text),
  );

/** The words of a clause behind its main verb; the preposition that goes with it ("helped with") is one of them. */
export function wordsBehind(story: Story, { sentence, verb, range, lemma }: Clause): readonly Token[] {
  const words = wordsIn(story, sentence, { start: verb.start, end: range.end });
  return words.slice(words.findIndex((word) => word.lemma === lemma) + 1);
}
