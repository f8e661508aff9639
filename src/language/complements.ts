import { skipAdverbs } from './adverbs';
import { type Token, textAt } from './tokens';
import { GET_DONE, GOALS, MADE_OUTCOMES, MEETING_NOUNS, OUTCOME_NOUNS } from './verbClasses';
import { verbForm } from './verbForms';
import { isDeterminer } from './wordClasses';
import { ADJECTIVE, ADVERB, knownPartsOf, NOUN } from './wordGroups';
import { wordSet } from './wordSet';

/** How far a verb's complement is looked into; its nouns stand close. */
const REACH = 6;

/** One of `wanted` among the words right after the verb, before any mark. */
function followedBy(tokens: readonly Token[], from: number, wanted: ReadonlySet<string>, reach = REACH): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (wanted.has(token.text)) return true;
  }
  return false;
}

const INTO_OUT = wordSet('into out behind low short late across');
const GETS_TO: ReadonlySet<string> = new Set(['on', 'to', 'into', 'down']);
const SIT_DOWN: ReadonlySet<string> = new Set(['down', 'together', 'with']);
const MOVES_UP: ReadonlySet<string> = new Set(['up', 'together', 'back', 'to']);
const LOOKS = wordSet('at into for through over up around across closely deeper back');
/** "We went down for an hour": out of order; "went down the line" is a walk. */
const OUT_OF_ORDER = wordSet('for on at with again twice');
/** "We made it in time": reached, not made. */
const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', '!', 'and', 'but']);
const MADE_IT: ReadonlySet<string> = new Set([...ENDS, 'in', 'on', 'to', 'through', 'with', 'by']);
/** Staying on is work; staying calm is not. */
const STAYED = wordSet('late up until till overnight back behind');
const WORKED_THERE = wordSet('as at in for remotely under from');

/** What befalls what one has: "we had it stolen". */
const MISHAPS = wordSet('steal break lose beat damage take need leave refuse deny');

/** "We had it translated": what one has others do. */
function isBroughtAbout(tokens: readonly Token[], after: number): boolean {
  const form = verbForm(textAt(tokens, after + 1));
  const done = form?.participle === true && form.known && !MISHAPS.has(form.lemma);
  return done && textAt(tokens, after - 1) === 'had' && /^(?:it|them)$/.test(textAt(tokens, after));
}

/** "We stayed with the simple one": chosen. */
const staysWithOne = (tokens: readonly Token[], after: number): boolean =>
  textAt(tokens, after) === 'with' &&
  /^(?:the|that|this)$/.test(textAt(tokens, after + 1)) &&
  [2, 3].some((on) => textAt(tokens, after + on) === 'one');

/** Verbs whose meaning hangs on the words after them. Undefined where the tables decide. */
export function byComplement(tokens: readonly Token[], lemma: string, after: number): 'action' | 'state' | undefined {
  const next = textAt(tokens, skipAdverbs(tokens, after));
  const direct = textAt(tokens, after);
  switch (lemma) {
    case 'have':
      if (isBroughtAbout(tokens, after)) return 'action';
      return followedBy(tokens, after, MEETING_NOUNS) ? 'action' : 'state';
    case 'see':
      return followedBy(tokens, after, OUTCOME_NOUNS) ? 'state' : 'action';
    case 'get':
      return GETS_TO.has(direct) || followedBy(tokens, after, GET_DONE, 5) ? 'action' : 'state';
    case 'hit':
    case 'miss':
      return lemma === 'hit' && followedBy(tokens, after, GOALS) ? 'action' : 'state';
    case 'run':
    case 'come':
      if (lemma === 'come') return followedBy(tokens, after, MOVES_UP, 2) ? 'action' : 'state';
      return INTO_OUT.has(direct) ? 'state' : 'action';
    case 'go':
      if (direct === 'from' && tokens[after + 1]?.kind === 'number') return 'state';
      return direct === 'wrong' || (direct === 'down' && OUT_OF_ORDER.has(textAt(tokens, after + 1)))
        ? 'state'
        : 'action';
    case 'sit':
    case 'stand':
      return followedBy(tokens, after, SIT_DOWN, 3) || textAt(tokens, after - 1) === 'down' ? 'action' : 'state';
    case 'look':
      // In learners' English also "we looked the film".
      return isDeterminer(direct) || LOOKS.has(direct) || LOOKS.has(next) || LOOKS.has(textAt(tokens, after - 1))
        ? 'action'
        : 'state';
    case 'stay':
      return STAYED.has(direct) || STAYED.has(next) || staysWithOne(tokens, after) ? 'action' : 'state';
    case 'work':
      return WORKED_THERE.has(direct) ? 'state' : undefined;
    case 'own':
      return direct === 'up' ? 'action' : 'state';
    case 'try':
      return 'action';
    case 'find':
      // "which we found painful": what one thought of it.
      if ((knownPartsOf(direct) & (ADJECTIVE | NOUN | ADVERB)) === ADJECTIVE) return 'state';
      return direct === 'ourselves' || direct === 'myself' || direct === 'themselves' ? 'state' : 'action';
    case 'make':
      if (direct === 'it') return MADE_IT.has(textAt(tokens, after + 1)) ? 'state' : 'action';
      return followedBy(tokens, after, MADE_OUTCOMES, 3) ? 'state' : 'action';
    case 'change':
      return textAt(tokens, after + 1) === 'mind' ? 'state' : 'action';
    case 'succeed':
      return direct === 'in' ? 'action' : 'state';
    case 'manage':
      return ENDS.has(direct) ? 'state' : 'action';
    case 'pass':
    case 'beat':
      return followedBy(tokens, after, GOALS) ? 'state' : 'action';
    case 'weigh':
      return tokens[after]?.kind === 'number' ? 'state' : 'action';
    case 'keep':
    case 'take':
      return 'action';
    default:
      return undefined;
  }
}
