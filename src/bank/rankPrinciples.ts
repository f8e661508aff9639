import MiniSearch from 'minisearch';
import type { QuestionExamples } from '../coaching/questionWordsSchema';
import type { KnownPrinciple } from '../coaching/schema';
import { lemmaOf } from '../language/lexicon';
import { groupOf } from '../language/wordGroups';
import { Likelihoods } from './likelihoods';
import type { QuestionReader, Term } from './questionTerms';

/** A principle that a question may be after. */
export interface RankedPrinciple {
  readonly name: string;
  /** 1 for the best; the others as a share of it. */
  readonly score: number;
  /** The words of the question that speak for it, as written. */
  readonly words: readonly string[];
}

/**
 * What is read of a principle, and how much a term in it weighs: how it is asked for, the questions it is known to be asked
 * with, questions that it learns from, what else is said of it, and words of like meaning. The weights were chosen on all
 * sets of questions but the closed ones.
 */
const WEIGHTS = { asked: 1.5, questions: 1, examples: 1.2, said: 0.4, alike: 0.5 } as const;
/** How likely a principle is by known questions, against the share of the best that the search gives it. */
const LIKELY = 1;
/** A whole question tells more than a phrase. */
const WHOLE = 2;
/** BM25: how fast a term that comes again stops counting, and how much a long text is held down. */
const BM25 = { k: 1.2, b: 0.6, d: 0 };

/** Finds the principles that a question is after by what is known of how each is asked for. */
export class PrincipleRanking {
  private readonly search: MiniSearch;
  private readonly likelihoods = new Likelihoods();
  private readonly known = new Set<string>();

  constructor(
    principles: readonly KnownPrinciple[],
    private readonly reader: QuestionReader,
    private readonly examples: QuestionExamples = {},
  ) {
    this.search = new MiniSearch({
      fields: Object.keys(WEIGHTS),
      idField: 'name',
      tokenize: (text) => text.split(' ').filter((key) => key !== ''),
      processTerm: (key) => key,
    });
    // All phrases first: the questions of one principle may hold those of another.
    for (const { asked = [], questions = [] } of principles) {
      for (const phrase of [...phrasesOf(asked), ...questions.flatMap(clausesOf)]) reader.learn(phrase);
    }
    for (const principle of principles) this.add(principle);
  }

  /** The principles that a question shares a word with, best first. */
  rank(question: string): readonly RankedPrinciple[] {
    const terms = this.reader.termsOfQuestion(question);
    if (terms.length === 0) return [];
    const keys = keysOf(terms);
    const found = this.search.search([...keys].join(' '), {
      boost: WEIGHTS,
      bm25: BM25,
      // A slip of the keyboard: a word that is known nowhere, and long enough to be recognized.
      fuzzy: (key) => (this.known.has(key) || key.length < 6 || !isWord(key) ? false : 0.2),
    });
    // Words of like meaning speak for a principle only beside a word of its own.
    const told = found.filter(({ queryTerms }) => queryTerms.some((key) => !key.startsWith('~')));
    const likely = this.likelihoods.of(keys);
    const most = told[0]?.score ?? 1;
    const ranked = told
      .map(({ id, score, queryTerms }) => ({
        name: String(id),
        score: score / most + LIKELY * (likely.get(String(id)) ?? 0),
        words: wordsFor(terms, queryTerms),
      }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0]?.score ?? 1;
    return ranked.map((one) => ({ ...one, score: one.score / best }));
  }

  private add({
    name,
    aliases = [],
    asked = [],
    questions = [],
    summary = '',
    meaning = '',
    interviewer,
  }: KnownPrinciple) {
    const signals = [...(interviewer?.for ?? []), ...(interviewer?.against ?? [])];
    const phrases = [name, ...aliases, ...phrasesOf(asked)].map((text) => this.reader.termsOf(text));
    const whole = [...questions, ...(this.examples[name] ?? [])].map((text) => this.reader.termsOf(text));
    for (const terms of phrases) this.likelihoods.learn(name, keysOf(terms), 1);
    for (const terms of whole) this.likelihoods.learn(name, keysOf(terms), WHOLE);
    const forPrinciple = phrases.flat();
    const asking = whole.slice(0, questions.length).flat();
    const learned = whole.slice(questions.length).flat();
    const said = [summary, ...signals, meaning].flatMap((text) => this.reader.termsOf(text));
    for (const { key } of [...forPrinciple, ...asking, ...learned, ...said]) this.known.add(key);
    this.search.add({
      name,
      asked: forPrinciple.map(({ key }) => key).join(' '),
      questions: asking.map(({ key }) => key).join(' '),
      examples: learned.map(({ key }) => key).join(' '),
      said: said.map(({ key }) => key).join(' '),
      alike: forPrinciple.flatMap(groupKey).join(' '),
    });
  }
}

function phrasesOf(asked: readonly string[]): readonly string[] {
  return asked.flatMap((line) => line.split(/,\s*/));
}

/** A question of the knowledge that comes word for word, or half of it, is that question. */
function clausesOf(question: string): readonly string[] {
  return question.split(/[.,;:!?“”]/).filter((clause) => clause.trim().split(/\s+/).length >= LEAST_CLAUSE);
}

/** In words. */
const LEAST_CLAUSE = 5;

/** Keys of groups, neighbors and phrases are marked; what is left is a single word. */
function isWord(key: string): boolean {
  return !/[#@_~]/.test(key);
}

/** What terms are compared by, each once: their own keys, and the groups of words of like meaning. */
function keysOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set([...terms.map(({ key }) => key), ...terms.flatMap(groupKey)]);
}

/** The group of the lexicon that a single word stands in. */
function groupKey({ key, words }: Term): readonly string[] {
  const group = isWord(key) ? groupOf(lemmaOf(words.toLowerCase())) : undefined;
  return group === undefined ? [] : [`~${group}`];
}

/** The words as written, each once, without those that a longer phrase among them holds. */
export function wordsFor(terms: readonly Term[], keys: readonly string[]): readonly string[] {
  const told = new Set(terms.filter(({ key }) => keys.includes(key)).map(({ words }) => words.toLowerCase()));
  return [...told].filter(
    (words) => ![...told].some((longer) => longer !== words && ` ${longer} `.includes(` ${words} `)),
  );
}
