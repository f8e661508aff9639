import { readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import { type Token, tokenize } from '../language/tokens';
import { REPORTING } from '../language/verbClasses';
import { verbForm } from '../language/verbForms';
import { COORDINATORS, isAdverb, isDeterminer, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/wordClasses';
import { groupOf, knownPartsOf, VERB } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { activeVerbs, endOf, isAuxiliary, verbsOf } from './passiveVerbs';
import { quoted } from './quoted';
import type { Edit, TextEdit } from './types';

/** A placeholder: the sentence is evidence of nothing until somebody has filled it in. */
const WHO = '[who, by role]';

/** "The fix was deployed": "I deployed the fix", and the same with a place for whoever it was. */
export function passiveRewrites(story: Story, clause: Clause): readonly Edit[] {
  const told = activeParts(story, clause);
  if (told === undefined) return [];
  const { range, toldOf } = told;
  const after = wordsAt(story, { start: range.end, end: Math.max(range.end, clause.range.end) });
  const gap = after === '' || /^[,;:.]/.test(after) ? '' : ' ';
  return [
    {
      title: `Change to “I”: ${quoted(`${toldOf('I')}${gap}${after}`)}`,
      edits: [{ range, text: toldOf('I') }],
    },
    { title: 'Name who did it', edits: [{ range, text: toldOf(WHO) }] },
  ];
}

/** "The fix was deployed by us": "I deployed the fix". Undefined where it would be no English, or half of it. */
export function activeOfGroup(story: Story, clause: Clause): readonly TextEdit[] | undefined {
  const { subject: agent, tense, negated, modality } = clause;
  if (agent === undefined || tense !== 'past' || negated || modality !== 'actual') return undefined;
  const by = { start: agent.start - ' by '.length, end: agent.end };
  if (!/^[^\s,;:]\sby\s$/.test(story.text.slice(by.start - 1, agent.start))) return undefined;
  // "Was looked at by us" would end with its preposition; "was rebuilt to be used by us" says who uses it.
  const between = tokenize(story.prose, clause.verb.end, Math.max(clause.verb.end, by.start));
  if (PREPOSITIONS.has(between.at(-1)?.text ?? '') || between.some(isAuxiliary)) return undefined;
  const told = activeParts(story, clause, by);
  const [next] = tokenize(story.prose, by.end, Math.min(story.prose.length, by.end + NEXT_TWO));
  if (told === undefined || TOGETHER.has(next?.text ?? '')) return undefined;
  const mine = { range: told.range, text: told.toldOf('I') };
  if (by.start < told.range.end) return [mine];
  // "By us and the vendor" has another half.
  const isHalf = next !== undefined && next.end <= clause.range.end && COORDINATORS.has(next.text);
  return isHalf ? undefined : [mine, { range: by, text: '' }];
}

/** Behind "by us": it would stand alone. */
const TOGETHER: ReadonlySet<string> = new Set(['together', 'jointly', 'collectively', 'ourselves', 'all', 'both']);

/** The stretch that is told in the active voice instead, and its words with whoever did it. */
interface ActiveParts {
  readonly range: Range;
  toldOf(who: string): string;
}

/** `by`: who did it, where it stands behind the verb. There it goes. */
function activeParts(story: Story, clause: Clause, by?: Range): ActiveParts | undefined {
  const relative = relativeOf(story, clause);
  const subject = relative ?? subjectOf(story, clause);
  const verbs = verbsOf(story, clause, by);
  const last = verbs?.at(-1);
  if (subject === undefined || verbs === undefined || last === undefined) return undefined;
  const told = activeVerbs(story, verbs, by);
  const ending = { ...clause, lemma: last.lemma, verb: { start: last.verb.start, end: endOf(last, by) } };
  if (told === undefined || isBare(story, ending.verb.end) || isFoundTo(story, ending)) return undefined;
  const range = { start: subject.start, end: last.verb.end };
  // Markup between the two, or half of it, would not survive.
  const written = story.text.slice(range.start, range.end);
  if (wordsAt(story, range) !== written.replace(/\s+/g, ' ') || MARKUP.test(story.text.charAt(range.start - 1)))
    return undefined;
  const object = relative ? '' : objectOf(story, ending, subject);
  if (object === undefined) return undefined;
  const [active, particle] = told;
  const pronoun = relative ? story.text.slice(relative.start, relative.end) : '';
  // "I took it down", but "I took down the old pages".
  const words = PRONOUNS.has(object) ? [active, object, particle] : [active, particle, object];
  return { range, toldOf: (who) => [pronoun, who, ...words].filter((part) => part !== '').join(' ') };
}

/** "which was tuned", "the pager that was tuned": what the clause hangs on, which stays before whoever did it. */
function relativeOf({ prose, sentences }: Story, { range, verb, sentence }: Clause): Range | undefined {
  const [pronoun, next] = tokenize(prose, range.start, verb.start);
  if (pronoun === undefined || next !== undefined) return undefined;
  const before = tokenize(prose, sentences[sentence]?.range.start ?? range.start, pronoun.start).at(-1);
  const narrows = pronoun.text === 'that' && before?.kind === 'word' && !COORDINATORS.has(before.text);
  const isRelative = narrows || (pronoun.text === 'which' && !PREPOSITIONS.has(before?.text ?? ''));
  return isRelative ? { start: pronoun.start, end: pronoun.end } : undefined;
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
  const opener = before.at(-1)?.text ?? '';
  if (NARROWING.has(opener) || CHOOSING.has(opener)) return undefined;
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
/** "Which pump was cleaned": half of the subject. */
const CHOOSING: ReadonlySet<string> = new Set(['which', 'what', 'whose', 'whichever', 'whatever']);
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

/** The subject behind its verb: no capital unless it is a name's, and nothing of the "it" that only announces what was decided. */
function objectOf(story: Story, clause: Clause, subject: Range): string | undefined {
  const words = story.text.slice(subject.start, subject.end);
  const [first] = tokenize(story.prose, subject.start, subject.end);
  const before = story.text.slice(Math.max(0, subject.start - 12), subject.start).trimEnd();
  const opens = before === '' || /[.!?…\n*+-]["”')\]]?$/.test(before) || isFirstOfLine(story, subject.start);
  const pronoun = words.toLowerCase();
  const announced = pronoun === 'it' ? announces(story, clause) : false;
  if (announced !== false) return announced ? '' : undefined;
  if (SUBJECT_PRONOUNS.has(pronoun) || pronoun === 'it') return OBJECTS.get(pronoun);
  if (pronoun === 'who' || CHOOSING.has(pronoun)) return undefined;
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
const BIDS = wordSet('tell ask advise remind urge persuade convince request require challenge push');

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
  /^(?:the|a|an|this|that|these|those|each|every|everything|all|some|both|half|most|many|several|my|our|its|their|his|her|two|three|four|five|nothing|no)$/;
