import { isReported, tells } from '../language/clause';
import { type Token, tokenize } from '../language/tokens';
import type { Story } from '../story/types';
import { TAKING_IN } from './actionVerbs';
import type { Clause, HandOff, Reader } from './types';

/** Verbs that pass a problem on by their meaning alone. */
const PASSING: ReadonlySet<string> = new Set(['escalate', 'ping', 'forward', 'redirect', 'reassign']);
/** Verbs that do where somebody is addressed: "told Ops", "notified the vendor". */
const TELLING: ReadonlySet<string> = new Set([
  'tell',
  'notify',
  'message',
  'alert',
  'flag',
  'email',
  'e-mail',
  'inform',
  'report',
  'contact',
]);
/** What is told to others is for them to do where one of these follows. */
const ORDERS: ReadonlySet<string> = new Set(['to', 'that', 'they', 'he', 'she', 'need', 'needs', 'should', 'must']);
/** What is sent, posted or opened when a problem is only passed on. */
const MESSAGES: ReadonlySet<string> = new Set([
  'message',
  'messages',
  'mail',
  'mails',
  'email',
  'emails',
  'e-mail',
  'note',
  'ticket',
  'tickets',
  'ping',
]);
const SENDING: ReadonlySet<string> = new Set(['send', 'post', 'write', 'drop', 'leave', 'hand', 'pass']);
/** What is raised with somebody else. */
const CONCERNS: ReadonlySet<string> = new Set(
  'concern concerns issue issues problem problems point topic matter'.split(' '),
);
/** Verbs that put a ticket into somebody's queue. */
const FILING: ReadonlySet<string> = new Set(['open', 'create', 'file', 'raise', 'log', 'submit']);
/** What follows a ticket that somebody else is to work on; "with all the logs" is the work already done. */
const TO_OTHERS: ReadonlySet<string> = new Set(['for', 'to', 'on', 'and', 'about']);
const OWN_QUEUE: ReadonlySet<string> = new Set(['my', 'myself', 'each', 'every', 'all']);
const TICKETS: ReadonlySet<string> = new Set(['ticket', 'tickets']);
/** Of these, asked of others, the problem itself is theirs: "asked IT to fix it". */
const ORDERED: ReadonlySet<string> = new Set(
  'fix solve resolve repair correct patch update change replace handle investigate deal look sort'.split(' '),
);
/** In a Result without a subject these say what came of it, not who did it ("Improved the quality"). */
const OUTCOMES: ReadonlySet<string> = new Set(
  'improve reduce increase decrease save achieve gain cut avoid receive'.split(' '),
);
/** Addressees who are no hope of a repair: telling them is keeping them informed. */
const INFORMED: ReadonlySet<string> = new Set(
  'customer customers client clients user users stakeholder stakeholders me us manager boss management leadership director everyone everybody team her him'.split(
    ' ',
  ),
);
/** After "that", these say which people were written to, not what was written ("the clinics that had lost most"). */
const RELATIVE_VERB =
  /^(?:had|has|have|was|were|is|are|did|do|does|would|could|can|will|might|lost|went|came|got|\p{L}+ed)$/u;
/** A note is passed on where somebody is to read it, kept where not. */
const ADDRESSED: ReadonlySet<string> = new Set(['to', 'channel']);
/** What is sent as one's own work: no passing on. */
const OWN_WORK: ReadonlySet<string> = new Set([
  'pull',
  'patch',
  'fix',
  'query',
  'proof',
  'proposal',
  'design',
  'solution',
  'request',
  'pr',
  'plan',
  'script',
  'code',
  'runbook',
]);

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.text));
}

/** "wrote to Ops about it", "wrote to Ops that they need to restart it". */
function opensContent(after: readonly Token[]): boolean {
  return after.some(
    ({ text }, index) => text === 'about' || (text === 'that' && !RELATIVE_VERB.test(after[index + 1]?.text ?? '')),
  );
}

/** The clause's own words pass the problem on. */
function passesOn(story: Story, clause: Clause, end: number): boolean {
  const { lemma, verb } = clause;
  if (lemma === undefined || verb === undefined) return false;
  const after = tokenize(story.prose, verb.end, end);
  const near = after.slice(0, 6);
  if (PASSING.has(lemma)) return true;
  // "I told the house about it" is candour; "I told Ops to restart it" passes it on.
  if (lemma === 'tell' && !has(after, ORDERS)) return false;
  if (TELLING.has(lemma)) return near.length > 0 && !has(near.slice(0, 3), INFORMED);
  if (lemma === 'ask') return asksToFix(after);
  if (lemma === 'let') return near.slice(1).some(({ text }) => text === 'know') && !has(near, INFORMED);
  if (files(lemma, after)) return true;
  if (!SENDING.has(lemma)) return false;
  const told = after.findIndex((token, index) => token.text === 'told' && after[index - 1]?.text === 'and');
  if (told >= 0) return true;
  if (lemma === 'hand' || lemma === 'pass')
    return (
      near.slice(0, 4).some(({ text }) => text === 'over' || text === 'on' || text === 'off') ||
      /\b(?:over|on|off)$/.test(story.prose.slice(verb.start, verb.end))
    );
  if (lemma === 'write' && near[0]?.text === 'to') return opensContent(after) && !has(near, INFORMED);
  if ((lemma === 'write' || lemma === 'leave') && !has(near, ADDRESSED)) return false;
  return has(near, MESSAGES) && !has(near, OWN_WORK) && !has(near, INFORMED);
}

/** "called there until it was on the list": who goes on until it is done carries it through. */
function staysOn(story: Story, clause: Clause, next: Clause | undefined): boolean {
  const end = next?.sentence === clause.sentence ? next.range.end : clause.range.end;
  return /\b(?:until|till)\b/i.test(story.prose.slice(clause.range.start, end));
}

/** "raised the issue with HR", "opened a ticket for the platform team"; no "ticket template", no ticket of one's own. */
function files(lemma: string, after: readonly Token[]): boolean {
  if (lemma === 'raise') {
    const topic = after.slice(0, 4).findIndex(({ text }) => CONCERNS.has(text));
    const addressed = after[topic + 1]?.text;
    if (topic >= 0 && (addressed === 'to' || addressed === 'with')) return true;
  }
  const ticket = after.slice(0, 4).findIndex(({ text }) => TICKETS.has(text));
  if (!FILING.has(lemma) || ticket < 0) return false;
  const next = after[ticket + 1];
  const whole = next === undefined || next.kind === 'mark' || TO_OTHERS.has(next.text);
  return whole && !OWN_QUEUE.has(after[ticket + 2]?.text ?? '');
}

/** "asked the IT department to fix the printer". */
function asksToFix(after: readonly Token[]): boolean {
  const to = after.slice(0, 7).findIndex(({ text }) => text === 'to');
  return to > 0 && ORDERED.has(after[to + 1]?.text ?? '') && !after.slice(0, to).some(({ text }) => text === 'me');
}

function isCarrying(story: Story, clause: Clause, next: Clause | undefined): boolean {
  if (clause.actor !== 'candidate' || tells(clause) !== 'action' || isReported(clause) || clause.tense === 'future')
    return false;
  if (clause.lemma !== undefined && TAKING_IN.has(clause.lemma)) return staysOn(story, clause, next);
  const name = story.sentences[clause.sentence]?.section;
  if (name === 'Result' && clause.subject === undefined && clause.lemma !== undefined && OUTCOMES.has(clause.lemma))
    return false;
  return name === 'Action' || name === 'Result';
}

function isPassing(story: Story, clause: Clause, end: number): boolean {
  const { actor, tense, voice } = clause;
  if (actor !== 'candidate' || tells(clause) !== 'action' || isReported(clause)) return false;
  if (voice === 'passive' || tense === 'future') return false;
  return passesOn(story, clause, end);
}

/** What is told in one go is no longer than this many clauses; the bound keeps the reader linear. */
const MAX_TOLD = 4;

/** Where what was passed on ends: what was said goes with the saying ("told Ops that they need to…"). */
function endOf(clauses: readonly Clause[], index: number): number {
  let end = clauses[index]?.range.end ?? 0;
  for (let at = index + 1; at <= index + MAX_TOLD; at += 1) {
    const next = clauses[at];
    if (next === undefined || !isReported(next) || next.sentence !== clauses[index]?.sentence) break;
    end = Math.max(end, next.range.end);
  }
  return end;
}

/** Where the candidate passes the problem on, and whether they carry it through afterwards. */
export const readHandOffs: Reader<HandOff> = (story, { clauses }) => {
  const ends = new Map<number, number>();
  let carrying = -1;
  for (const [index, clause] of clauses.entries()) {
    const end = endOf(clauses, index);
    if (isPassing(story, clause, end)) ends.set(index, end);
    else if (isCarrying(story, clause, clauses[index + 1])) carrying = index;
  }
  return [...ends].flatMap(([index, end]) => {
    const clause = clauses[index];
    if (clause?.verb === undefined) return [];
    const range = { start: clause.verb.start, end };
    return [{ range, sentence: clause.sentence, carriedThrough: carrying > index }];
  });
};
