import type { Clause } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { isComparative } from '../language/superlatives';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { BE_FORMS, OBJECT_PRONOUNS, TIME_NOUNS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { firstFrom } from './judge/spanOf';

/** Words for what there was to weigh; alone they name nothing. */
const OPTIONS = wordSet(`
  option options alternative alternatives choice choices way ways approach approaches solution solutions possibility possibilities
  pro pros con cons risk risks cost costs price trade-off trade-offs tradeoff tradeoffs downside downsides drawback drawbacks decision
`);
/** Making a choice, of which it's open what else there was. */
const CHOOSES = wordSet('choose pick select decide opt');
/** Taking one thing over another. */
const PREFERS = wordSet('choose pick select decide opt prefer take favor favour use go prioritize prioritise');
const WEIGHS = wordSet('consider weigh compare think evaluate discuss assess debate explore look balance trade');
/** Paying a price, or leaving something undone. */
const PAYS = wordSet(
  'cost lose sacrifice forgo accept skip drop reject postpone delay defer decline omit abandon leave give turn rule put trade waste spend',
);
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
/** What was foreseen or stood before is no alternative: "longer than expected". */
const FORESEEN = wordSet(
  'expected planned usual before normal thought hoped estimated ever i we us me anyone anybody necessary needed intended anticipated',
);
const NOT_NAMED = wordSet(
  'the a an this that these those my our their his her its some all each both several many any other most it them and or in at on by for of',
);

/** Whether a sentence names an alternative by what it is, or the price of what was done: what it takes to prove that something was weighed. */
export function namesAlternative({ tokens, clauses }: SentenceReading): boolean {
  return (
    tokens.some((_, at) => isContrast(tokens, at) || isUndone(tokens, at) || isNamedOption(tokens, at)) ||
    comparesSides(tokens) ||
    clauses.some((clause) => isPrice(tokens, clause) || weighsBoth(tokens, clause))
  );
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
  !OPTIONS.has(token.text) &&
  !NOT_NAMED.has(token.text) &&
  !OBJECT_PRONOUNS.has(token.text) &&
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
  if (!/^(?:over|against|not)$/.test(word)) return false;
  const chosen = tokens.slice(Math.max(0, at - 7), at).some(({ lemma }) => {
    return PREFERS.has(lemma) || (word === 'against' && /^(?:argue|advise|weigh)$/.test(lemma));
  });
  return chosen && (word === 'not' || namesFrom(tokens, at + 1));
}

/** "A longer timeout would have been quicker", "it'd cost a week": what wasn't done, and what it would have been. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  if (!MODALS.has(textAt(tokens, at))) return false;
  return [1, 2, 3].some(
    (on) =>
      /^(?:have|'ve)$/.test(textAt(tokens, at + on)) ||
      /^(?:cost|lose|mean|double|delay)$/.test(textAt(tokens, at + on)),
  );
}

/** "The downside is one more service", "a risk that the cache serves old prices", "at the price of a week", "a rewrite was the alternative". */
function isNamedOption(tokens: readonly Token[], at: number): boolean {
  if (isCost(tokens, at)) return true;
  if (!OPTIONS.has(textAt(tokens, at))) return false;
  const next = textAt(tokens, at + 1);
  if (textAt(tokens, at - 1) === 'the' && BE_FORMS.has(textAt(tokens, at - 2)) && next !== '.') return true;
  if (next === 'of' && textAt(tokens, at - 2) === 'at') return true;
  return (/^(?:that|of|:)$/.test(next) || BE_FORMS.has(next)) && namesFrom(tokens, at + 2);
}

/** "The slower ramp cost me a month", "this costs about 300 MB": a price that is named, whatever the clause. */
function isCost(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:cost|costs|costing)$/.test(textAt(tokens, at)) || next === undefined) return false;
  return OBJECT_PRONOUNS.has(next.text) || next.text === 'about' || next.kind === 'number';
}

/** "Redis or Postgres", "speed and safety", from token `at` on: two things with names, and no verb behind the "and". */
function joins(tokens: readonly Token[], at: number): boolean {
  for (let j = at; j < at + 8 && tokens[j]?.kind !== 'mark'; j += 1) {
    if (!/^(?:and|or|against|with)$/.test(textAt(tokens, j))) continue;
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
    compares = true;
    const than = [1, 2, 3].find((on) => textAt(tokens, at + on) === 'than');
    if (than !== undefined && namesFrom(tokens, at + than + 1)) return true;
  }
  return concedes && compares;
}

/** "Longer than expected", "later than we had hoped". */
function isForeseen(tokens: readonly Token[], at: number): boolean {
  if (!isComparative(textAt(tokens, at))) return false;
  const than = [1, 2, 3].find((on) => textAt(tokens, at + on) === 'than');
  return than !== undefined && FORESEEN.has(textAt(tokens, at + than + 1));
}
