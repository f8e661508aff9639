import { type Clause, isReported, tells } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { TAKING_IN } from './actionVerbs';
import { firstFrom } from './judge/spanOf';

type Words = Pick<SentenceReading, 'tokens' | 'clauses'>;

/** So many words behind a verb are looked at: "sent the director of HR a message". */
const REACH = 6;

/** Telling once more, whoever is told. */
const TELLING = wordSet(
  'reply respond remind assure reassure apologize apologise warn cc communicate trust ring phone telephone radio text',
);
/** Verbs that pass words on where these are what they act on. */
const WRITING = wordSet('write send give post put attach leave add');
const MESSAGES = wordSet(
  'mail mails email emails e-mail e-mails message messages reminder reminders reply note notes letter letters comment comments update updates notice heads-up feedback whatsapp sms leaflet',
);
/** Behind "keep": how people are told, or what they are told again. */
const KEPT_TOLD = wordSet(
  'informed updated posted aware loop copy asking telling reminding messaging mailing emailing pinging',
);
/** Behind "ask", where nobody is asked to do anything. */
const QUESTIONS = wordSet('how when whether about');

/** Taking up something else, or the same as every day. */
const GOING_BACK = wordSet('continue carry return resume move switch turn focus concentrate');
const OTHER_WORK = wordSet(
  'other normal usual regular daily everyday own rest shift rounds patients customers sprint backlog',
);
const LEFT = wordSet('it that this them him her');

/** What puts a thing right, or out of harm's way. */
const REMEDIES = wordSet(
  `fix solve resolve repair correct patch rewrite rebuild rework redesign refactor deploy install release roll migrate replace restart restore reset
  revert move isolate quarantine stop remove clean swap drain unload recalculate`,
);
const UNTIL = wordSet('until till');
/** What is sent along with a problem so that it is solved. */
const SENDING = wordSet('send attach give submit include offer');
const SOLUTIONS = wordSet('fix patch workaround solution pull');
/** Finding out what there is to pass on, putting it into words, and giving it away. */
const PREPARING = wordSet(
  `look check compare confirm view review read copy photograph note mark attach tag add submit speak talk discuss explain describe suggest recommend
  propose ask request give hand pass put leave drop`,
);
/** What is taken to show what was seen. */
const RECORDS = wordSet('note notes photo photos picture pictures screenshot screenshots video videos');

/**
 * Whether a sentence tells an action of the candidate's own that is more than hearing, waiting, telling or turning to
 * something else; with `said`, one that says "I": in a Result, what improved is seldom a step ("Shipped in May").
 */
export const carriesOn = ({ tokens, clauses }: Words, said?: 'said'): boolean =>
  clauses.some((clause) => isCarrying(clause, tokens) && (said === undefined || clause.subject !== undefined));

/** Whether it tells one that puts something right, or hands out what does. */
export const remedies = ({ tokens, clauses }: Words): boolean =>
  clauses.some((clause) => {
    if (!isCarrying(clause, tokens)) return false;
    if (REMEDIES.has(clause.lemma)) return true;
    return SENDING.has(clause.lemma) && wordsBehind(clause, tokens).some((word) => SOLUTIONS.has(word));
  });

/** Whether a sentence tells no step of the candidate or a group of theirs but looking, telling and giving away. */
export const looksOnly = ({ tokens, clauses }: Words): boolean =>
  clauses.every((clause) => {
    // "I told her and, since it was late, rebuilt the sheet": read as what "it" did, behind another verb of its own.
    const strayed = clause.actor === 'thing' && (clause.subject?.start ?? clause.range.start) < clause.range.start;
    if (clause.actor === 'group' || strayed) return tells(clause) !== 'action';
    return !isCarrying(clause, tokens) || isPreparing(clause, tokens);
  });

const isPreparing = (clause: Clause, tokens: readonly Token[]): boolean =>
  PREPARING.has(clause.lemma) ||
  (clause.lemma === 'take' && wordsBehind(clause, tokens).some((word) => RECORDS.has(word)));

/** "Called them every morning until they shipped it": telling that went on to the end. Waiting is none. */
export const holdsOn = ({ tokens, clauses }: Words): boolean =>
  clauses.some((clause, at) => {
    const before = clauses[at - 1];
    if (before?.actor !== 'candidate' || tells(before) !== 'action' || before.lemma === 'wait') return false;
    const from = firstFrom(tokens, clause.range.start);
    return UNTIL.has(textAt(tokens, from)) || UNTIL.has(textAt(tokens, from - 1));
  });

function isCarrying(clause: Clause, tokens: readonly Token[]): boolean {
  const { actor, tense, lemma } = clause;
  if (actor !== 'candidate' || tells(clause) !== 'action' || isReported(clause) || tense === 'future') return false;
  return !TAKING_IN.has(lemma) && !TELLING.has(lemma) && !isTelling(clause, tokens) && !turnsAway(clause, tokens);
}

/** The words behind the first of a verb, up to the next mark. */
function wordsBehind({ verb }: Clause, tokens: readonly Token[]): readonly string[] {
  const from = firstFrom(tokens, verb.start) + 1;
  const behind = tokens.slice(from, from + REACH);
  const mark = behind.findIndex(({ kind }) => kind === 'mark');
  return (mark < 0 ? behind : behind.slice(0, mark)).map(({ text }) => text);
}

/** "wrote to her again", "sent him a mail", "kept the leads posted", "asked twice how it was going". */
function isTelling(clause: Clause, tokens: readonly Token[]): boolean {
  const words = wordsBehind(clause, tokens);
  const { lemma } = clause;
  if (lemma === 'keep') return words.some((word) => KEPT_TOLD.has(word));
  if (lemma === 'ask') return !words.includes('to') && words.some((word) => QUESTIONS.has(word));
  if (lemma === 'write' && words[0] === 'to') return true;
  return WRITING.has(lemma) && words.some((word) => MESSAGES.has(word));
}

/** "continued my other work", "returned to my patients", "left it with her", "moved on". */
function turnsAway(clause: Clause, tokens: readonly Token[]): boolean {
  const words = wordsBehind(clause, tokens);
  const [first = ''] = words;
  if (clause.lemma === 'leave') return LEFT.has(first);
  if (clause.lemma === 'move' && first === 'on') return true;
  return GOING_BACK.has(clause.lemma) && words.some((word) => OTHER_WORK.has(word));
}
