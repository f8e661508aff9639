import type { Clause } from '../evidence/types';
import { IRREGULAR_VERBS } from '../language/irregularVerbs';
import { type Token, tokenize } from '../language/tokens';
import { COORDINATORS, isAdverb, isDeterminer, PREPOSITIONS } from '../language/wordClasses';
import { groupOf } from '../language/wordGroups';
import type { Range, Story } from '../story/types';
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
  if (subject === undefined || told === undefined) return [];
  const object = objectOf(story, subject);
  const rest = { start: subject.start, end: verb.end };
  const rewritten = (who: string): string => [who, told, object].filter((words) => words !== '').join(' ');
  const after = story.text.slice(verb.end, Math.max(verb.end, range.end));
  return [
    { title: `Change to “I”: ${quoted(`${rewritten('I')}${after}`)}`, edits: [{ range: rest, text: rewritten('I') }] },
    { title: 'Name who did it', edits: [{ range: rest, text: rewritten(WHO) }] },
  ];
}

/** The words right before the verb, less what only opens the sentence; undefined where they cannot be told apart. */
function subjectOf(story: Story, { range, verb }: Clause): Range | undefined {
  const tokens = tokenize(story.prose, range.start, verb.start);
  let first = tokens.findLastIndex(({ kind, text }) => kind === 'mark' && text !== '-' && text !== '/') + 1;
  const opens = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    return COORDINATORS.has(text) || isAdverb(text) || text === 'after' || text === 'that';
  };
  while (first < tokens.length - 1 && opens(first) && !isDeterminer(tokens[first]?.text ?? '')) first += 1;
  // "By Monday all the invoices": behind a circumstance, an article tells where the subject begins.
  if (PREPOSITIONS.has(tokens[first]?.text ?? '')) {
    first = tokens.findIndex(({ text }, at) => at > first + 1 && isDeterminer(text));
    if (first < 0) return undefined;
  }
  const [from, to] = [tokens[first], tokens.at(-1)];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** "was then carefully tested" is "then carefully tested"; undefined where it holds more than adverbs and the verb. */
function activeVerb(story: Story, { verb, lemma }: Clause): string | undefined {
  const words = tokenize(story.prose, verb.start, verb.end).filter(({ text }) => !AUXILIARIES.has(text));
  if (words.some(({ kind, text }) => kind !== 'word' || text === 'not')) return undefined;
  const at = words.findIndex(({ text }) => !isAdverb(text));
  if (at < 0) return undefined;
  const told = words.map(({ start, end }, index) => (index === at ? undefined : story.text.slice(start, end)));
  const main = words[at];
  const written = main === undefined ? '' : story.text.slice(main.start, main.end);
  told[at] = PASTS.get(lemma) ?? written;
  return told.join(' ');
}

/** The subject behind its verb: no capital unless it is a name's, and nothing of "it". */
function objectOf(story: Story, subject: Range): string {
  const words = story.text.slice(subject.start, subject.end);
  const [first] = tokenize(story.prose, subject.start, subject.end);
  const before = story.text.slice(Math.max(0, subject.start - 12), subject.start).trimEnd();
  const opens = before === '' || /[.!?…\n*+-]["”')\]]?$/.test(before) || isFirstOfLine(story, subject.start);
  if (words.toLowerCase() === 'it') return '';
  const isCommon = first !== undefined && /^\p{Lu}(?!\p{Lu})/u.test(words) && isCommonWord(first);
  return opens && isCommon ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** Nothing but white space stands before it on its line. */
const isFirstOfLine = ({ text }: Story, at: number): boolean =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';

/** A name keeps its capital; the lexicon's words have one only at the head of a sentence. */
const isCommonWord = ({ text, lemma }: Token): boolean => COMMON.test(text) || groupOf(lemma) !== undefined;

/** Words that have a capital only at the head of a sentence. */
const COMMON =
  /^(?:the|a|an|this|that|these|those|each|every|all|some|both|many|several|my|our|its|their|his|her|two|three|nothing|no)$/;
