import { readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import type { Clause as LanguageClause } from '../language/clause';
import { IRREGULAR_VERBS } from '../language/irregularVerbs';
import { type Token, tokenize } from '../language/tokens';
import { COORDINATORS, isAdverb } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';

const PASTS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.map(({ base, pasts }) => [base, pasts[0] ?? base] as const),
);
/** What stands before the participle: the voice's own words, which go. */
const AUXILIARIES = wordSet('was were got get been be being has have had is are');

/** Of these, what tells another verb of the same time: "and was deployed". */
const SIMPLE_PAST: ReadonlySet<string> = new Set(['was', 'were', 'got']);

/** A word of the passive voice itself, which the active has no use for. */
export const isAuxiliary = ({ text }: Token): boolean => AUXILIARIES.has(text);

/** A verb in the passive. */
type Passive = Pick<Clause, 'verb' | 'lemma'>;

/**
 * The clause's verb, and with it those that share its subject: "was built and then carefully deployed" has one object for
 * both. Undefined where another is told of the subject further off, at another time ("and is still used"), or in the
 * active voice: it would lose its own.
 */
export function verbsOf(story: Story, clause: Clause, by: Range | undefined): readonly Passive[] | undefined {
  const start = story.sentences[clause.sentence]?.range.start ?? 0;
  const verbs: Passive[] = [clause];
  let joined = 1;
  let isLoose = false;
  for (const told of readingsOf(story)[clause.sentence]?.clauses ?? []) {
    const { range, verb, subject, lemma, voice, link } = told;
    if (verb.start + start < clause.verb.end) continue;
    if (range.start !== verb.start) {
      if (link === 'main') break;
      continue;
    }
    if (subject !== undefined && subject.end + start !== by?.end) {
      if (voice === 'passive' || subject.start + start >= clause.range.start) return undefined;
      continue;
    }
    if (voice === 'active') continue;
    const next = { verb: { start: verb.start + start, end: verb.end + start }, lemma };
    const between = tokenize(story.prose, verbs.at(-1)?.verb.end ?? 0, next.verb.start).filter(
      (token) => by === undefined || token.start < by.start || token.end > by.end,
    );
    const isJoined = between.some(({ text }) => COORDINATORS.has(text) || text === 'then');
    if (!between.every(({ text }) => text === ',' || COORDINATORS.has(text) || isAdverb(text))) {
      if (isJoined) return undefined;
      break;
    }
    if (!isOfSameTime(story, clause, told, next.verb)) return undefined;
    verbs.push(next);
    if (isJoined) joined = verbs.length;
    // "The rule was written, tested, and it held": with nothing behind it, the second would have no object.
    isLoose = !isJoined && (isLoose || range.end === verb.end);
  }
  return isLoose ? undefined : verbs.slice(0, joined);
}

/** Whether another verb of the subject's is told as the first is: "and deployed", "and was deployed". */
function isOfSameTime(story: Story, first: Clause, other: LanguageClause, { start, end }: Range): boolean {
  const { tense, modality, negated } = other;
  if (tense !== first.tense || modality !== first.modality || negated) return false;
  return tokenize(story.prose, start, end).every((token) => !isAuxiliary(token) || SIMPLE_PAST.has(token.text));
}

/** Where a verb ends, with who did it where that is said right behind. */
export const endOf = ({ verb }: Passive, by: Range | undefined): number => (by?.start === verb.end ? by.end : verb.end);

/** "built and then carefully deployed", and what completes the last of them. */
export function activeVerbs(
  story: Story,
  verbs: readonly Passive[],
  by: Range | undefined,
): readonly [active: string, particle: string] | undefined {
  let before = '';
  for (const [index, passive] of verbs.entries()) {
    const told = activeVerb(story, passive);
    const next = verbs[index + 1];
    if (told === undefined || next === undefined) return told && [`${before}${told[0]}`, told[1]];
    const [link] = tokenize(story.prose, endOf(passive, by), next.verb.start);
    // "Was built quickly by us and deployed": between a verb and its object stands no adverb.
    if (link?.kind === 'word' && link.text !== 'then' && !COORDINATORS.has(link.text)) return undefined;
    const between = story.text.slice(endOf(passive, by), next.verb.start);
    // "was cleaned, and painted" has no comma left between two verbs with one object.
    const joint = verbs.length === 2 ? between.replace(/^,(?=\s(?:and|or|but)\s)/, '') : between;
    before += `${told.filter((part) => part !== '').join(' ')}${joint}`;
  }
  return undefined;
}

/** "was then carefully put away" is "then carefully put" with "away"; undefined where it holds more than adverbs and the verb. */
function activeVerb(story: Story, { verb, lemma }: Passive): readonly [active: string, particle: string] | undefined {
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
const DANGLING = wordSet('with upon to at for of from into about after on');
