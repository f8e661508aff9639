import { readingsOf } from '../evidence/readings';
import { stemOf } from '../evidence/stems';
import type { Clause } from '../evidence/types';
import type { Token } from '../language/tokens';
import { isClosedClass } from '../language/wordClasses';
import { groupOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { placeOf, standsLoose } from './places';
import type { Actions } from './twinActions';
import type { ClaimChange } from './types';

/** Verbs of a share in what others did. "Took part" is one of two words. */
const HELPS = wordSet('help support assist contribute participate');
const PART = 'part';
/** Before what it was a share in: "helped with the redesign". */
const BEFORE_THE_WORK = wordSet('in to with on');
/** Letters: "contributed to the design" and "designed" are about one thing. */
const STEM = 5;
/** What the candidate does elsewhere is a lesson or an answer, and told as one. */
const TOLD_IN: ReadonlySet<string> = new Set(['Task', 'Action', 'Result']);

/** Actions in which the candidate had a share before, and that are all the candidate's now. */
export function compareShares(old: Story, now: Story, { told, twins }: Actions): readonly ClaimChange[] {
  return told.flatMap(({ action }): ClaimChange[] => {
    const twin = twins.get(action);
    if (twin?.actor !== 'candidate' || action.actor !== 'candidate') return [];
    if (!isShare(old, twin) || isShare(now, action) || !isShareIn(old, twin, now, action)) return [];
    const [was, is] = [placeOf(old, twin.sentence, twin.range), placeOf(now, action.sentence, action.range)];
    return [{ kind: 'share-changed', old: was, new: is }];
  });
}

/**
 * Actions of the candidate that the old version has no other words for: its sentence is a version of none, no action of the
 * old section is left over, and the old version never says the verb.
 */
export function compareNewActions(old: Story, now: Story, { told, left }: Actions): readonly ClaimChange[] {
  const open = new Set(
    left.map(({ sentence }) => (standsLoose(old, sentence) ? undefined : old.sentences[sentence]?.section)),
  );
  const said = new Set(readingsOf(old).flatMap(({ tokens }) => tokens.flatMap(({ lemma }) => likenessOf(lemma))));
  return told.flatMap(({ action, from }): ClaimChange[] => {
    const { actor, tense, event, link, lemma, sentence, range } = action;
    const section = now.sentences[sentence]?.section;
    if (from !== undefined || actor !== 'candidate' || tense !== 'past' || event !== 'action' || link !== 'main')
      return [];
    if (section === undefined || !(TOLD_IN.has(section) || standsLoose(now, sentence))) return [];
    const hasOther = open.has(undefined) || open.has(section) || likenessOf(lemma).some((like) => said.has(like));
    return hasOther ? [] : [{ kind: 'action-gained', new: placeOf(now, sentence, range) }];
  });
}

/** How a word's stem begins, and its group of like words. */
const likenessOf = (lemma: string): readonly (string | number)[] => [
  stemOf(lemma).slice(0, STEM),
  ...[groupOf(lemma)].filter((group) => group !== undefined),
];

const isShare = (story: Story, clause: Clause): boolean =>
  HELPS.has(clause.lemma) || (clause.lemma === 'take' && wordsBehind(story, clause)[0]?.text === PART);

/** Whether the new action is what the old one was a share in: "helped write", "took part in the redesign". */
function isShareIn(old: Story, twin: Clause, now: Story, action: Clause): boolean {
  const words = wordsBehind(old, twin);
  const verb = stemOf(action.lemma).slice(0, STEM);
  if (words.some(({ lemma }) => stemOf(lemma).slice(0, STEM) === verb)) return true;
  const work = words.slice(words.findIndex(({ text }) => BEFORE_THE_WORK.has(text)) + 1);
  if (work.length === words.length) return false;
  const things = new Set(wordsBehind(now, action).flatMap(({ text, lemma }) => (isClosedClass(text) ? [] : [lemma])));
  return work.some(({ lemma }) => things.has(lemma));
}

/** The words of a clause behind its main verb; the preposition that goes with it ("helped with") is one of them. */
function wordsBehind(story: Story, { sentence, verb, range, lemma }: Clause): readonly Token[] {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const words = (readingsOf(story)[sentence]?.tokens ?? []).filter(
    (token) => token.kind === 'word' && token.start + start >= verb.start && token.end + start <= range.end,
  );
  return words.slice(words.findIndex((word) => word.lemma === lemma) + 1);
}
