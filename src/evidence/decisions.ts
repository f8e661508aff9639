import { tells } from '../language/clause';
import { readObject } from '../language/nounPhrase';
import { phraseEnd } from '../language/phraseEnd';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isAdverb, isDeterminer } from '../language/wordClasses';
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
  introduce institute abolish close
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
  ['close', wordSet('in')],
  ['introduce', wordSet('myself him her them')],
]);
/** What is closed by hand: no ward, no shop and no desk, with which others stop. */
const CLOSED_BY_HAND = wordSet(
  'door window gate valve lid drawer curtain ticket issue tab file folder laptop book gap loop eye deal',
);
/** With these particles, behind the verb or behind its object, a verb decides: "turned it down", "pushed the launch back". */
const SETTLES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['turn', wordSet('down away')],
  ['push', wordSet('back')],
  ['put', wordSet('off')],
  ['call', wordSet('off')],
  ['bring', wordSet('forward')],
  ['pull', wordSet('forward')],
  ['shut', wordSet('down')],
  ['scale', wordSet('back down')],
  ['phase', wordSet('out')],
  ['rule', wordSet('out')],
]);
const OBJECTS = wordSet('it them this that');
/** What one chooses stands behind these: "went with the second option", "settled on paper charts". */
const SETTLES_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', wordSet('with for')],
  ['settle', wordSet('on for')],
  ['opt', wordSet('for')],
]);
/** What one goes with or for; "went with the crew", "went for a walk" choose nothing. */
const CHOSEN = wordSet(
  'option choice plan proposal version variant offer bid vendor supplier model design approach one',
);
/** What is begun for others to do again and again is theirs from then on: "started hourly rounds", "set up a daily review". */
const BEGINS = wordSet('start begin launch establish set add');
const AGAIN = wordSet('hourly daily nightly weekly biweekly fortnightly monthly quarterly regular');
/** What is made or taken where it is decided; "made a call" was on the phone. */
const DECIDED = wordSet('decision choice exception commitment');
/** What something is made for everybody: "made hourly rounds the rule", "made a rule that nobody works alone". */
const RULES = wordSet('rule policy norm');

/** What is the candidate's where they say so: "my call", "the choice was mine". */
const OWN = wordSet('decision call choice');
/** What others act on where it is the candidate's: "on my decision, the team…", "at my request". */
const ACTED_ON = wordSet('decision choice request order instruction insistence approval go-ahead');
const UPON = wordSet('after on upon following with at by under');

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
  if (BEGINS.has(lemma) && beginsRhythm(after)) return true;
  if (SETTLES_ON.get(lemma)?.has(textAt(after, 0))) return lemma !== 'go' || isChosen(after, 1);
  if (hasParticle(after, SETTLES_WITH.get(lemma))) return true;
  if (lemma === 'close' && CLOSED_BY_HAND.has(objectNoun(after))) return false;
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
    if (lemma === 'make' && after.some((_, at) => isRule(after, at))) return true;
  }
  return placesPeople(lemma, after);
}

/** Whether a sentence says on whose decision it was done: "after my decision, the team…", "the team cut it at my request". */
export function namesDecision(story: Story, sentence: number): boolean {
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  return tokens.some(({ text }, at) => {
    if (text !== 'my' || !UPON.has(textAt(tokens, at - 1))) return false;
    return ACTED_ON.has(tokens[phraseEnd(tokens, at) - 1]?.lemma ?? '');
  });
}

/** A particle right behind the verb, or behind what it acts on, with which it may be read as one phrase: "the launch back". */
function hasParticle(after: readonly Token[], particles: ReadonlySet<string> | undefined): boolean {
  if (particles === undefined) return false;
  const end = readObject(after, 0)?.end ?? (OBJECTS.has(textAt(after, 0)) ? 1 : 0);
  return [0, end - 1, end].some((at) => particles.has(textAt(after, at)));
}

/** The last noun of what a verb acts on, as its base form. */
const objectNoun = (after: readonly Token[]): string => after[(readObject(after, 0)?.end ?? 0) - 1]?.lemma ?? '';

/** "The second option": what one chooses among. */
function isChosen(after: readonly Token[], at: number): boolean {
  return isDeterminer(textAt(after, at)) && CHOSEN.has(after[phraseEnd(after, at) - 1]?.lemma ?? '');
}

/** "Hourly rounds", "up a daily review": what a verb acts on comes again and again. */
function beginsRhythm(after: readonly Token[]): boolean {
  const from = textAt(after, 0) === 'up' ? 1 : 0;
  return after.slice(from, readObject(after, from)?.end ?? from).some(({ text }) => AGAIN.has(text));
}

/** "The rule", "a policy": the noun of its phrase, and not "the rule engine". */
function isRule(after: readonly Token[], at: number): boolean {
  return (
    RULES.has(after[at]?.lemma ?? '') && isDeterminer(textAt(after, at - 1)) && phraseEnd(after, at - 1) === at + 1
  );
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
