import { readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import { IRREGULAR_VERBS } from '../language/irregularVerbs';
import { type Token, tokenize } from '../language/tokens';
import { REPORTING } from '../language/verbClasses';
import { verbForm } from '../language/verbForms';
import { COORDINATORS, isAdverb, isDeterminer, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/wordClasses';
import { groupOf, knownPartsOf, VERB } from '../language/wordGroups';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Edit } from './types';

/** A placeholder: the sentence is evidence of nothing until somebody has filled it in. */
const WHO = '[who, by role]';

const PASTS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.map(({ base, pasts }) => [base, pasts[0] ?? base] as const),
);
/** What stands before the participle: the voice's own words, which go. */
const AUXILIARIES: ReadonlySet<string> = new Set('was were got get been be being has have had is are'.split(' '));

/** "The fix was deployed": "I deployed the fix", and the same with a place for whoever it was. */
export function passiveRewrites(story: Story, clause: Clause): readonly Edit[] {
  const { verb, range } = clause;
  const subject = subjectOf(story, clause);
  const told = activeVerb(story, clause);
  if (subject === undefined || told === undefined || isBare(story, verb.end)) return [];
  const rest = { start: subject.start, end: verb.end };
  // Markup between the two, or half of it, would not survive.
  const written = story.text.slice(subject.start, verb.end);
  if (wordsAt(story, rest) !== written.replace(/\s+/g, ' ') || MARKUP.test(story.text.charAt(subject.start - 1)))
    return [];
  const object = objectOf(story, clause, subject);
  if (object === undefined) return [];
  const [active, particle] = told;
  // "I took it down", but "I took down the old pages".
  const words = PRONOUNS.has(object) ? [active, object, particle] : [active, particle, object];
  const rewritten = (who: string): string => [who, ...words].filter((part) => part !== '').join(' ');
  const after = wordsAt(story, { start: verb.end, end: Math.max(verb.end, range.end) });
  const gap = after === '' || /^[,;:.]/.test(after) ? '' : ' ';
  return [
    {
      title: `Change to “I”: ${quoted(`${rewritten('I')}${gap}${after}`)}`,
      edits: [{ range: rest, text: rewritten('I') }],
    },
    { title: 'Name who did it', edits: [{ range: rest, text: rewritten(WHO) }] },
  ];
}

/** The words right before the verb, less what only opens the sentence; undefined where they cannot be told apart. */
function subjectOf(story: Story, { range, verb, sentence }: Clause): Range | undefined {
  const tokens = tokenize(story.prose, range.start, verb.start);
  const opens = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    return (COORDINATORS.has(text) || isAdverb(text) || text === 'after' || text === 'that') && !NARROWING.has(text);
  };
  let first = tokens.findLastIndex(({ kind, text }) => kind === 'mark' && text !== '-' && text !== '/') + 1;
  // "The pump, the valve and the hose": what a comma parts from the rest may be its first half.
  const before = tokenize(
    story.prose,
    story.sentences[sentence]?.range.start ?? range.start,
    tokens[first]?.start ?? range.start,
  );
  const mark = before.findLastIndex(({ text }) => !COORDINATORS.has(text) && !isAdverb(text));
  const parted = before[mark]?.kind === 'mark' && !(first === 0 && endsClause(story, sentence, before[mark - 1]));
  const opening = before.every(({ kind, text }) => kind === 'mark' || COORDINATORS.has(text) || isAdverb(text));
  const circumstance =
    PREPOSITIONS.has(before[0]?.text ?? '') && before.findIndex(({ kind }) => kind === 'mark') === mark;
  if (parted && !opening && !circumstance) return undefined;
  if (NARROWING.has(before.at(-1)?.text ?? '')) return undefined;
  while (first < tokens.length - 1 && opens(first) && !isDeterminer(tokens[first]?.text ?? '')) first += 1;
  // "By Monday all the invoices": behind a circumstance, an article tells where the subject begins.
  if (PREPOSITIONS.has(tokens[first]?.text ?? '')) {
    first = tokens.findIndex(({ text }, at) => at > first + 1 && isDeterminer(text));
    if (first < 0) return undefined;
  }
  const [from, to] = [tokens[first], tokens.at(-1)];
  if (NARROWING.has(from?.text ?? '')) return undefined;
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** "When the alarm rang, …": with this word ends another clause, and no half of a subject. */
function endsClause(story: Story, sentence: number, word: Token | undefined): boolean {
  const start = story.sentences[sentence]?.range.start ?? 0;
  return readingsOf(story)[sentence]?.clauses.some(({ range }) => range.end + start === word?.end) === true;
}

/** "Only the failing tests were rerun": told of somebody, these would narrow who did it. */
const NARROWING: ReadonlySet<string> = new Set(['only', 'just', 'even', 'merely', 'simply', 'not']);
/** Signs of Markdown that open what the subject stands in. */
const MARKUP = /[*_~`[<]/;

/** In UTF-16 units: two words are no longer. */
const NEXT_TWO = 60;

/** "The log was looked at.": the preposition would stand alone at the end. */
function isBare(story: Story, end: number): boolean {
  const [next, after] = tokenize(story.prose, end, Math.min(story.prose.length, end + NEXT_TWO));
  if (next === undefined || !PREPOSITIONS.has(next.text)) return false;
  return after === undefined || after.kind === 'mark' || COORDINATORS.has(after.text);
}

/** "was then carefully put away" is "then carefully put" with "away"; undefined where it holds more than adverbs and the verb. */
function activeVerb(story: Story, { verb, lemma }: Clause): readonly [active: string, particle: string] | undefined {
  const words = tokenize(story.prose, verb.start, verb.end).filter(({ text }) => !AUXILIARIES.has(text));
  if (words.some(({ kind, text }) => kind !== 'word' || text === 'not')) return undefined;
  const at = words.findIndex(({ text }) => !isAdverb(text));
  if (at < 0 || words.slice(at + 1).some(({ text }) => DANGLING.has(text))) return undefined;
  const told = words.map(({ start, end }, index) => (index === at ? undefined : story.text.slice(start, end)));
  const main = words[at];
  const written = main === undefined ? '' : story.text.slice(main.start, main.end);
  told[at] = PASTS.get(lemma) ?? written;
  return [told.slice(0, at + 1).join(' '), told.slice(at + 1).join(' ')];
}

/** Particles that are prepositions here: "was dealt with", "was agreed upon". */
const DANGLING: ReadonlySet<string> = new Set('with upon to at for of from into about after on'.split(' '));

/** The subject behind its verb: no capital unless it is a name's, and nothing of the "it" that only announces what was decided. */
function objectOf(story: Story, clause: Clause, subject: Range): string | undefined {
  const words = story.text.slice(subject.start, subject.end);
  const [first] = tokenize(story.prose, subject.start, subject.end);
  const before = story.text.slice(Math.max(0, subject.start - 12), subject.start).trimEnd();
  const opens = before === '' || /[.!?…\n*+-]["”')\]]?$/.test(before) || isFirstOfLine(story, subject.start);
  const pronoun = words.toLowerCase();
  if (isFoundTo(story, clause)) return undefined;
  const announced = pronoun === 'it' ? announces(story, clause) : false;
  if (announced !== false) return announced ? '' : undefined;
  if (SUBJECT_PRONOUNS.has(pronoun) || pronoun === 'it') return OBJECTS.get(pronoun);
  if (pronoun === 'who') return undefined;
  const isCommon = first !== undefined && /^\p{Lu}(?!\p{Lu})/u.test(words) && isCommonWord(first);
  return opens && isCommon ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** What each pronoun is behind a verb. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['it', 'it'],
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
]);
const PRONOUNS: ReadonlySet<string> = new Set(OBJECTS.values());

/**
 * "It was decided to wait", "it was agreed that …": what was decided follows, and "it" is nothing. Undefined where a
 * reporting verb leaves that open ("it was agreed that night", "it was found to leak").
 */
function announces(story: Story, { verb, lemma, sentence }: Clause): boolean | undefined {
  const [next, after] = tokenize(story.prose, verb.end, Math.min(story.prose.length, verb.end + NEXT_TWO));
  if (next?.text === 'to' && RESOLVES.has(lemma)) return verbForm(after?.text ?? '')?.base === true;
  if ((next?.text !== 'that' && next?.text !== 'whether') || !REPORTING.has(lemma)) return false;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const told = readingsOf(story)[sentence]?.clauses.some(({ range }) => {
    return range.start + start >= next.start && range.start + start <= (after?.start ?? next.end);
  });
  return told ? true : undefined;
}

/** What these are followed by with "to" is what will be done, not what the subject was found to do. */
const RESOLVES: ReadonlySet<string> = new Set(['decide', 'agree', 'propose']);
/** Told of somebody, what follows with "to" is what they were to do: "I asked her to stay". */
const BIDS: ReadonlySet<string> = new Set(
  'tell ask advise remind urge persuade convince request require challenge push'.split(' '),
);

/** "It was found to leak", "the hull was tested to withstand 40 bar": with "I" before it, nobody would say so. */
function isFoundTo({ prose }: Story, { verb, lemma }: Clause): boolean {
  if (!REPORTING.has(lemma) || RESOLVES.has(lemma) || BIDS.has(lemma)) return false;
  const [next, after] = tokenize(prose, verb.end, Math.min(prose.length, verb.end + NEXT_TWO));
  const does = after?.text ?? '';
  return next?.text === 'to' && (verbForm(does)?.base === true || (knownPartsOf(does) & VERB) !== 0);
}

/** Nothing but white space stands before it on its line. */
const isFirstOfLine = ({ text }: Story, at: number): boolean =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';

/** A name keeps its capital, and so may be any word in the singular without an article: "Mark", "Monday's", "Bill". */
const isCommonWord = ({ text, lemma }: Token): boolean =>
  COMMON.test(text) || (text.endsWith('s') && lemma !== text && groupOf(lemma) !== undefined);

/** Words that have a capital only at the head of a sentence. */
const COMMON =
  /^(?:the|a|an|this|that|these|those|each|every|all|some|both|many|several|my|our|its|their|his|her|two|three|nothing|no)$/;
