import type { Clause } from '../language/clause';
import { readObject } from '../language/nounPhrase';
import type { SentenceReading } from '../language/sentence';
import { isComparative, isSuperlative } from '../language/superlatives';
import { isTime } from '../language/timeframes';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { BE_FORMS, isAdverb, isClosedClass, OBJECT_PRONOUNS, QUANTIFIERS, TIME_NOUNS } from '../language/wordClasses';
import { ADJECTIVE, ADVERB, knownPartsOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import { firstFrom } from './judge/spanOf';

/** One side of what there was to weigh, or what it would have cost; alone they name nothing. */
const SIDES = wordSet(`
  option options alternative alternatives possibility possibilities pro pros con cons risk risks cost costs price trade-off trade-offs
  tradeoff tradeoffs downside downsides drawback drawbacks
`);
/** What was chosen, or all there was to choose from: "the decision was to wait" names no other side. */
const CHOICES = wordSet('choice choices way ways approach approaches solution solutions decision');
const PLURALS = wordSet('options alternatives possibilities');
/** With these before it even an option is the one that was taken: "the only option was to wait". */
const LONE = wordSet('only right obvious');
/** Making a choice, of which it's open what else there was. */
const CHOOSES = wordSet('choose pick select decide opt');
/** Taking one thing over another, or not another. */
const PREFERS = wordSet('choose pick select decide opt prefer take favor favour use go prioritize prioritise');
/** Of these, what goes with a thing: "went with Postgres over Redis"; "went over the logs" reads them. */
const WITH_A_THING = wordSet('with for');
/** One of two or three, by its place. */
const ONE_OF = wordSet('first second third former latter other');
/** Ways to reach somebody or something: "took the call over Zoom", "picked it over lunch". */
const CHANNELS = wordSet(
  'phone call calls email mail slack zoom teams chat text video radio wire network internet http https vpn air line lunch dinner breakfast coffee tea beer drinks',
);
const WEIGHS = wordSet('consider weigh compare think evaluate discuss assess debate explore look balance trade');
/** Paying a price, or leaving something undone. */
const PAYS = wordSet(
  'cost lose sacrifice forgo accept skip drop reject postpone delay defer decline omit abandon leave give turn rule put trade waste spend',
);
/** What any work takes: "it cost a lot of energy" names nothing that was chosen. */
const TOIL = wordSet('energy effort nerves patience sweat strength sleep');
/** Of the verbs that pay, those that do it with a particle ("gave up", "left out", "turned down"). */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['leave', wordSet('out behind undone')],
  ['give', wordSet('up')],
  ['turn', wordSet('down')],
  ['rule', wordSet('out')],
  ['put', wordSet('off')],
]);
const MODALS = wordSet("would could might should 'd");
/** What grants the other side its point. */
const CONCEDES = wordSet('although though but however yet while knowing despite');
/** What was foreseen is no alternative: "longer than expected". */
const FORESEEN = wordSet(
  'expected planned thought hoped estimated ever i we us me anyone anybody necessary needed intended anticipated',
);
/** What was so before is the other side only of what is granted: "slower than before, but it loses nothing". */
const BEFORE = wordSet('before usual normal');
/** By these alone a time is told ("two days later"), or an amount ("more orders"). */
const TIMES = wordSet('later earlier');
const AMOUNTS = wordSet('more less fewer');
/** What went on in a head, or should have: "I could have known" regrets, and weighs nothing. */
const REGRETS = wordSet(
  'know see notice foresee predict expect guess realize realise spot tell imagine understand learn remember anticipate like love wish prefer hope',
);
const TOO_LATE = wordSet('sooner earlier better faster differently');

/** Whether a sentence names an alternative by what it is, or the price of what was done: what it takes to prove that something was weighed. */
export function namesAlternative({ tokens, clauses }: Pick<SentenceReading, 'tokens' | 'clauses'>): boolean {
  return (
    tokens.some((_, at) => isContrast(tokens, at) || isUndone(tokens, at) || isNamedOption(tokens, at)) ||
    comparesSides(tokens) ||
    clauses.some((clause) => isPrice(tokens, clause) || weighsBoth(tokens, clause))
  );
}

/** "I chose the second", "we took the latter": one of those that were named before, which says that there was another. */
export function choosesOneOfThem({ tokens, clauses }: SentenceReading): boolean {
  return clauses.some(({ lemma, verb, negated }) => {
    if (!PREFERS.has(lemma) || negated) return false;
    const behind = firstFrom(tokens, verb.end);
    const the = /^(?:with|on|for)$/.test(textAt(tokens, behind)) ? behind + 1 : behind;
    return textAt(tokens, the) === 'the' && ONE_OF.has(textAt(tokens, the + 1)) && !isNamed(tokens[the + 2]);
  });
}

/** Whether a sentence says no more than that there was thinking, or a choice: "I considered several options", "I had to choose". */
export function onlyMentionsChoice(reading: SentenceReading): boolean {
  const { tokens, clauses } = reading;
  if (namesAlternative(reading)) return false;
  if (tokens.some((_, at) => isForeseen(tokens, at))) return true;
  const [only] = clauses;
  const chooses = tokens.some(({ lemma }) => CHOOSES.has(lemma) || WEIGHS.has(lemma));
  // "I picked the slower path" says what set the other one apart.
  const sides = tokens.some(({ text }) => isComparative(text));
  return clauses.length === 1 && only?.actor !== 'thing' && chooses && !sides;
}

/** A word that names something: no number, pronoun or time, and none of the words for options. */
const isNamed = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !SIDES.has(token.text) &&
  !CHOICES.has(token.text) &&
  !isClosedClass(token.text) &&
  !TIME_NOUNS.has(token.text);

/** One of the words from token `at` on, up to the next mark, names something. */
function namesFrom(tokens: readonly Token[], at: number, most = 4): boolean {
  for (let j = at; j < at + most && tokens[j]?.kind !== 'mark'; j += 1) if (isNamed(tokens[j])) return true;
  return false;
}

/** "Instead of a rewrite", "chose Postgres over Redis", "decided against a rewrite", "chose not to". */
function isContrast(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (word === 'instead') return textAt(tokens, at + 1) !== 'of' || namesFrom(tokens, at + 2);
  if (word === 'rather') return textAt(tokens, at + 1) === 'than' && namesFrom(tokens, at + 2);
  if (word === 'versus' || word === 'vs') return namesFrom(tokens, at + 1);
  if (word === 'between') return joins(tokens, at + 1);
  if (word === 'in' || word === 'at') return isExchange(tokens, at) && namesFrom(tokens, at + 3);
  if (!/^(?:over|against|not)$/.test(word)) return false;
  const before = tokens.slice(Math.max(0, at - 7), at);
  const verb = before.findLastIndex(({ lemma }) => PREFERS.has(lemma));
  if (word === 'over') return verb >= 0 && isPreferred(before.slice(verb)) && isOther(tokens, at + 1);
  if (word === 'not') return before.some(({ lemma }) => CHOOSES.has(lemma)) || (verb >= 0 && isTurnedDown(tokens, at));
  const argues = word === 'against' && before.some(({ lemma }) => /^(?:argue|advise|weigh)$/.test(lemma));
  return (verb >= 0 || argues) && namesFrom(tokens, at + 1);
}

/** "In return for", "at the expense of": what was had for the one side, or paid for the other. */
function isExchange(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) === 'in')
    return /^(?:exchange|return)$/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === 'for';
  return textAt(tokens, at + 1) === 'the' && textAt(tokens, at + 2) === 'expense' && textAt(tokens, at + 3) === 'of';
}

/** "Took the patch, not the rewrite", "and not the rewrite": what wasn't taken has no verb between; not "and did not sleep". */
const isTurnedDown = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|and|but)$/.test(textAt(tokens, at - 1)) && isOther(tokens, at + 1);

/** "Chose Postgres", "went with Postgres": a verb and what it prefers; not "took", of "took over the migration". */
function isPreferred([verb, next, ...rest]: readonly Token[]): boolean {
  if (next === undefined) return false;
  return verb?.lemma !== 'go' || (WITH_A_THING.has(next.text) && rest.length > 0);
}

/** "Redis", "the bigger rewrite", behind "over": no time ("over the next sprint"), amount or channel. */
function isOther(tokens: readonly Token[], from: number): boolean {
  const end = readObject(tokens, from)?.end ?? from;
  const words = tokens.slice(from, end);
  // "Over the course of three months".
  const told = textAt(tokens, end) === 'of' ? tokens.slice(from, end + 4) : words;
  if (told.some((token) => token.kind === 'number' || isTime(token) || TIME_NOUNS.has(token.lemma))) return false;
  return !CHANNELS.has(words.at(-1)?.text ?? '') && words.some(isNamed);
}

/** "A longer timeout would have been quicker", "it'd cost a week": what wasn't done, and what it would have been. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  if (!MODALS.has(textAt(tokens, at))) return false;
  let next = at + 1;
  while (isAdverb(textAt(tokens, next)) || textAt(tokens, next) === 'not') next += 1;
  if (/^(?:cost|lose|mean|double|delay)$/.test(textAt(tokens, next))) return true;
  if (!/^(?:have|'ve)$/.test(textAt(tokens, next))) return false;
  // "Nobody would have to do anything" tells what there was to do, "it would have to wait" the price.
  if (textAt(tokens, next + 1) === 'to')
    return PAYS.has(textAt(tokens, next + 2)) || textAt(tokens, next + 2) === 'wait';
  return textAt(tokens, at) !== 'should' && !isRegret(tokens, next + 1);
}

/** "Known", "asked sooner", behind "could have": what somebody is sorry for. */
function isRegret(tokens: readonly Token[], from: number): boolean {
  const clause = tokens.slice(from, from + 5);
  const mark = clause.findIndex(({ kind }) => kind === 'mark');
  const words = mark < 0 ? clause : clause.slice(0, mark);
  return REGRETS.has(words.find(({ text }) => !isAdverb(text))?.lemma ?? '') || TOO_LATE.has(words.at(-1)?.text ?? '');
}

/** "The downside is one more service", "a risk that the cache serves old prices", "at the price of a week", "a rewrite was the alternative". */
function isNamedOption(tokens: readonly Token[], at: number): boolean {
  if (isCost(tokens, at)) return true;
  const next = textAt(tokens, at + 1);
  const opens = /^(?:that|of|:)$/.test(next) || BE_FORMS.has(next);
  if (CHOICES.has(textAt(tokens, at))) return opens && joins(tokens, at + 2);
  if (!SIDES.has(textAt(tokens, at))) return false;
  const before = textAt(tokens, at - 1);
  if (before === 'the' && BE_FORMS.has(textAt(tokens, at - 2))) return isNamed(tokens[at - 3]);
  if (next === 'of' && textAt(tokens, at - 2) === 'at') return true;
  // "Two options, to delay the launch or to cut the report".
  if (PLURALS.has(textAt(tokens, at)) && /^[,(–—-]$/.test(next)) return joins(tokens, at + 2, /^or$/);
  return opens && !LONE.has(before) && !isSuperlative(before) && namesFrom(tokens, at + 2);
}

/** "The slower ramp cost me a month", "this costs about 300 MB": a price that is named, whatever the clause. */
function isCost(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:cost|costs|costing)$/.test(textAt(tokens, at)) || next === undefined || isToil(tokens, at)) return false;
  return OBJECT_PRONOUNS.has(next.text) || next.text === 'about' || next.kind === 'number';
}

/** "It cost a lot of energy", "that cost me some nerves", from the verb at token `at` on. */
function isToil(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:it|this|that|all)$/.test(textAt(tokens, at - 1))) return false;
  const behind = tokens.slice(at + 1, at + 7);
  const mark = behind.findIndex(({ kind, text }) => kind === 'mark' || text === 'and');
  return (mark < 0 ? behind : behind.slice(0, mark)).some(({ text }) => TOIL.has(text));
}

/** "Redis or Postgres", "speed and safety", from token `at` on: two things with names, and no verb behind the "and". */
function joins(tokens: readonly Token[], at: number, by = /^(?:and|or|against|with)$/): boolean {
  for (let j = at; j < at + 8 && tokens[j]?.kind !== 'mark'; j += 1) {
    if (!by.test(textAt(tokens, j))) continue;
    const behind = /^(?:the|an?|to|our|my|their)$/.test(textAt(tokens, j + 1)) ? j + 2 : j + 1;
    const acts = textAt(tokens, j) === 'and' && behind === j + 1 && verbForm(textAt(tokens, behind))?.past === true;
    return isNamed(tokens[j - 1]) && isNamed(tokens[behind]) && !acts;
  }
  return false;
}

/** "I considered Redis and Postgres". */
function weighsBoth(tokens: readonly Token[], { lemma, verb }: Clause): boolean {
  if (!WEIGHS.has(lemma) && lemma !== 'choose') return false;
  return joins(tokens, firstFrom(tokens, verb.end));
}

/** "We gave up the mobile view", "I skipped the second review". */
function isPrice(tokens: readonly Token[], { lemma, verb, negated }: Clause): boolean {
  if (!PAYS.has(lemma) || negated) return false;
  const from = firstFrom(tokens, verb.end);
  const particles = PARTICLES.get(lemma);
  if (lemma === 'cost' && isToil(tokens, from - 1)) return false;
  const told = tokens.slice(Math.max(0, from - 1), from + 6);
  if (particles !== undefined && !told.some(({ text }) => particles.has(text))) return false;
  return namesFrom(tokens, from);
}

/** "The cheaper pump although it was louder", "took longer than a plain restore": two sides by what sets them apart. */
function comparesSides(tokens: readonly Token[]): boolean {
  let concedes = false;
  let compares = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    if (CONCEDES.has(word) || (word === 'even' && textAt(tokens, at + 1) === 'if')) concedes = true;
    if (!isComparative(word) || isForeseen(tokens, at)) continue;
    if (weighs(tokens, at)) compares = true;
    const than = thanAfter(tokens, at);
    if (than > 0 && !isAmount(tokens[than + 1]) && namesFrom(tokens, than + 1)) return true;
  }
  return concedes && compares;
}

/** Whether a comparative says what a side is like: not "two days later", "more orders" nor "no longer". */
function weighs(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  if (TIMES.has(word) || before === 'no' || before === 'any') return false;
  return !AMOUNTS.has(word) || tokens[at + 1]?.kind !== 'word' || (knownPartsOf(next) & (ADJECTIVE | ADVERB)) !== 0;
}

/** Where "than" stands behind the comparative at a token; 0 where none does. */
function thanAfter(tokens: readonly Token[], at: number): number {
  return [1, 2, 3].map((on) => at + on).find((than) => textAt(tokens, than) === 'than') ?? 0;
}

const isAmount = (token: Token | undefined): boolean =>
  token?.kind === 'number' || QUANTIFIERS.has(token?.text ?? '') || BEFORE.has(token?.text ?? '');

/** "Longer than expected", "later than we had hoped". */
function isForeseen(tokens: readonly Token[], at: number): boolean {
  const than = isComparative(textAt(tokens, at)) ? thanAfter(tokens, at) : 0;
  return than > 0 && FORESEEN.has(textAt(tokens, than + 1));
}
