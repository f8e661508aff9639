import { tells } from '../language/clause';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isAdverb } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';
import { spanOf } from './judge/spanOf';
import { placesPeople } from './placings';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/**
 * What settles what others do and when: choosing, stopping, refusing, allowing, and staffing. Verbs of finding out and of
 * making are none: "I measured" leaves open what came of it for the team.
 */
const SETTLES = wordSet(`
  decide choose pick select set stop cancel pause halt freeze suspend end drop cut move shift postpone delay defer schedule reserve budget fund
  approve reject refuse decline veto insist require rule allow permit forbid ban agree negotiate challenge
  prioritize prioritise reorganize reorganise restructure split free protect
  hire recruit fire dismiss promote appoint name nominate assign reassign delegate staff coach pair
`);
/** With these particles the verb says something else: "ended up writing", "set the alarms up", "picked up the phone". */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['end', wordSet('up')],
  ['set', wordSet('up off out')],
  ['pick', wordSet('up')],
  ['drop', wordSet('by in off')],
  ['stop', wordSet('by in off over')],
  ['move', wordSet('on in')],
  ['cut', wordSet('in through')],
]);
/** What is made or taken where it is decided; "made a call" was on the phone. */
const DECIDED = wordSet('decision choice exception commitment');

/** What is the candidate's where they say so: "my call", "the choice was mine". */
const OWN = wordSet('decision call choice');

/** Whether a clause tells a decision of the candidate's on what others do, as a manager makes. */
export function isDecision(story: Story, clause: Clause): boolean {
  const { sentence, lemma, verb, range, subject } = clause;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  const [from] = spanOf(tokens, moved(verb, -start));
  const [, to] = spanOf(tokens, moved(range, -start));
  const main = tokens.findIndex((token, at) => at >= from && token.lemma === lemma);
  const after = tokens.slice(Math.max(from, main) + 1, to);
  if (lemma === 'be') return subject !== undefined && isOwned(tokensIn(tokens, moved(subject, -start)), after);
  if (clause.actor !== 'candidate') return false;
  if (lemma === 'trust') return placesPeople(lemma, after);
  return tells(clause) !== 'state' && decides(lemma, after);
}

/** Whether something done decides: the verb by itself, or with whom or what it acts on. */
function decides(lemma: string, after: readonly Token[]): boolean {
  if (SETTLES.has(lemma)) {
    const others = OTHERWISE.get(lemma);
    const last = after.findLast(({ kind }) => kind === 'word');
    return !(others?.has(textAt(after, 0)) || others?.has(last?.text ?? ''));
  }
  if (lemma === 'say') return /^(?:no|yes)$/.test(textAt(after, 0));
  if (lemma === 'commit' && textAt(after, 0) === 'to') return true;
  if (lemma === 'make' || lemma === 'take') {
    const call = lemma === 'make' && textAt(after, 0) === 'the' && textAt(after, 1) === 'call';
    if (call || after.some(({ lemma: noun }) => DECIDED.has(noun))) return true;
  }
  return placesPeople(lemma, after);
}

/** "My first decision was to wait", "it was my call", "the choice was mine alone"; not "my call to the mill". */
function isOwned(subject: readonly Token[], after: readonly Token[]): boolean {
  let at = 0;
  while (isAdverb(textAt(after, at))) at += 1;
  if (OWN.has(subject.at(-1)?.lemma ?? '')) {
    return textAt(after, at) === 'mine' || (textAt(subject, 0) === 'my' && isToDo(after, at));
  }
  if (textAt(after, at) !== 'my') return false;
  at += textAt(after, at + 1) === 'own' ? 2 : 1;
  if (!OWN.has(after[at]?.lemma ?? '')) return false;
  const next = after[at + 1];
  return next?.kind !== 'word' || /^(?:alone|and|but)$/.test(next.text) || isToDo(after, at + 1);
}

/** "to start": a verb behind "to", and no place. */
function isToDo(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'to' && verbForm(textAt(tokens, at + 1))?.base === true;
}

/** The tokens that start within a range. */
function tokensIn(tokens: readonly Token[], range: Range): readonly Token[] {
  return tokens.slice(...spanOf(tokens, range));
}
