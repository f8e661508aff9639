import MiniSearch from 'minisearch';
import { addTo } from '../base/addTo';
import type { KnownPrinciple } from '../coaching/schema';
import { asksAboutJob, asksOfYou } from '../story/jobQuestions';
import { asksForStory } from '../story/storyQuestions';
import { Likelihoods } from './likelihoods';
import { askedAsDone, mainQuestion } from './mainQuestion';
import { featuresOf, groupKey, isWord } from './questionFeatures';
import { questionId } from './questionKeys';
import type { QuestionModel } from './questionModel';
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
 * with, what else is said of it, and words of like meaning.
 */
const WEIGHTS = { asked: 1.5, questions: 1, said: 0.4, alike: 0.5 } as const;
/** How likely a principle is by known questions, against the share of the best that the search gives it. */
const LIKELY = 1;
/** A whole question tells more than a phrase. */
const WHOLE = 2;
/** What the search finds beside the model: enough to settle what the model leaves open. */
const SEARCHED = 0.1;
/**
 * The model is asked which principle, and never whether any: of small talk, of pay and of notice it is sure of none. In
 * more doubt than this it names none, unless the question is framed as one for a story; 0 is sure of one, and 1 all are
 * alike to it. Measured in questionAccuracy.test.ts.
 */
const MOST_DOUBT = 0.7;
/** The same of what somebody is or likes: "What makes you angry?" has a word that a principle is asked for by. */
const MOST_OF_TODAY = 0.15;
/** "You failed to delegate" is after failing as well: so much of what this alone is after comes beside what wasn't done. */
const FAILING = { asked: 'Tell me about a time you failed.', share: 0.5 } as const;
/** A term speaks for a principle from this weight on. */
const TELLING = 0.5;
/** BM25: how fast a term that comes again stops counting, and how much a long text is held down. */
const BM25 = { k: 1.2, b: 0.6, d: 0 };

interface Found {
  readonly name: string;
  readonly score: number;
  /** The terms that speak for it. */
  readonly keys: readonly string[];
}

/** Finds the principles that a question is after by what is known of how each is asked for. */
export class PrincipleRanking {
  private readonly search: MiniSearch;
  private readonly names: ReadonlySet<string>;
  private readonly likelihoods = new Likelihoods();
  private readonly known = new Set<string>();
  /** Words that some principle is asked for by on their own: "customer". */
  private readonly telling = new Set<string>();
  /** By what they are known again by, the questions that principles are known to be asked with, and these. */
  private readonly listed = new Map<string, string[]>();
  /** The principles that are known to be asked for by a question about the job: "Motivation", and hardly another. */
  private readonly aboutJob = new Set<string>();

  /** @param own by principle, terms that it has from the user's own questions alone: they settle what a question is after */
  constructor(
    principles: readonly KnownPrinciple[],
    private readonly reader: QuestionReader,
    private readonly model?: QuestionModel,
    private readonly own: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.names = new Set(principles.map(({ name }) => name));
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
    for (const { name, aliases = [], asked = [], questions = [] } of principles) {
      for (const question of questions) addTo(this.listed, questionId(reader, question), name);
      if ([name, ...aliases, ...phrasesOf(asked), ...questions].some(asksAboutJob)) this.aboutJob.add(name);
    }
  }

  /** Whether anything that is known of a principle has this term. */
  knows(key: string): boolean {
    return this.known.has(key);
  }

  /**
   * The principles that a question may be after, best first; none where it seems to ask for no story. A listed question is
   * after its own before all others, whatever it asks.
   */
  rank(question: string, isAboutJob = asksAboutJob(question)): readonly RankedPrinciple[] {
    const own = new Set(this.listed.get(questionId(this.reader, question)));
    const main = this.found(mainQuestion(question), isAboutJob && own.size === 0);
    const found = main.length > 0 ? main : this.found(question, isAboutJob && own.size === 0);
    if (own.size === 0) return found;
    const words = new Map(found.map((one) => [one.name, one.words]));
    return [
      ...[...own].map((name) => ({ name, score: 1, words: words.get(name) ?? [] })),
      ...found.filter(({ name }) => !own.has(name)),
    ];
  }

  private found(question: string, isAboutJob: boolean): readonly RankedPrinciple[] {
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
    const searched = told
      .map(({ id, score, queryTerms }) => ({
        name: String(id),
        score: score / most + LIKELY * (likely.get(String(id)) ?? 0),
        keys: queryTerms,
      }))
      .sort((a, b) => b.score - a.score);
    const best = searched[0]?.score ?? 1;
    const shares = searched.map((one) => ({ ...one, score: one.score / best }));
    const isTold = terms.some(({ key }) => key.startsWith('@')) || told.some((one) => one.terms.some(this.tells));
    const after = isAboutJob ? this.amongJobs(shares) : this.learned(question, terms, shares, isTold);
    return after.map(({ name, score, keys }) => ({
      name,
      score,
      words: wordsFor(terms, keys),
    }));
  }

  /**
   * What the search found for a question about the job: of words like "why" and "notice" most principles have one, so only
   * those count that are asked for in this way, and that the model hasn't learned to be asked for in others.
   */
  private amongJobs(searched: readonly Found[]): readonly Found[] {
    const after = searched.filter(({ name }) => this.aboutJob.has(name) && !this.model?.principles.includes(name));
    const most = after[0]?.score ?? 1;
    return after.map((one) => ({ ...one, score: one.score / most }));
  }

  /** Whether a term speaks for some principle on its own: a phrase of the knowledge, or a word that stands there alone. */
  private readonly tells = (key: string): boolean => key.startsWith('@') || this.telling.has(key);

  /**
   * What the search found, with what the model makes of the question.
   *
   * @param isTold whether it has a phrase of the knowledge, so that it is after something whatever the model thinks
   */
  private learned(
    question: string,
    terms: readonly Term[],
    searched: readonly Found[],
    isTold: boolean,
  ): readonly Found[] {
    const { model } = this;
    const known = model?.principles.filter((name) => this.names.has(name)) ?? [];
    if (!model || known.length === 0) return searched;
    const likely = this.likely(model, question, terms);
    // Of a principle of the user's own the model knows nothing: there the search says what there is to say.
    const unlearned = searched.filter(({ name }) => !known.includes(name));
    const isTheirs = [...this.own.values()].some((own) => terms.some(({ key }) => own.has(key)));
    const doubt = doubtIn(likely);
    const bearable = asksOfYou(question) ? MOST_OF_TODAY : isTold || asksForStory(question) ? 1 : MOST_DOUBT;
    if (doubt > bearable && !isTheirs) return unlearned;
    // What the knowledge names and the model never learned of, the search settles.
    const isNew = isTold && terms.every(({ key }) => !this.tells(key) || !model.knows(key));
    const searchedWorth = doubt > MOST_DOUBT && isNew ? 1 : SEARCHED;
    const byName = new Map(searched.map((one) => [one.name, one]));
    const modelled = known.map((name): Found => {
      const { score = 0, keys = [] } = byName.get(name) ?? {};
      const telling = terms.filter(({ key }) => model.weightOf(key, name) >= TELLING).map(({ key }) => key);
      const own = this.own.get(name);
      const worth = own && terms.some(({ key }) => own.has(key)) ? 1 : searchedWorth;
      return { name, score: (likely.get(name) ?? 0) + worth * score, keys: [...keys, ...telling] };
    });
    const most = Math.max(...modelled.map(({ score }) => score));
    return [...unlearned, ...modelled.map((one) => ({ ...one, score: one.score / most }))].sort(
      (a, b) => b.score - a.score,
    );
  }

  /** What the model makes of a question: of what wasn't done as if it had been, since all kinds of things are failed to be done. */
  private likely(model: QuestionModel, question: string, terms: readonly Term[]): ReadonlyMap<string, number> {
    const done = askedAsDone(question);
    if (done === undefined) return model.of(featuresOf(question, terms));
    const after = (text: string) => model.of(featuresOf(text, this.reader.termsOfQuestion(text)));
    const failing = after(FAILING.asked);
    return new Map(
      [...after(done)].map(([name, share]) => [name, Math.max(share, FAILING.share * (failing.get(name) ?? 0))]),
    );
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
    const written = [name, ...aliases, ...phrasesOf(asked)];
    const phrases = written.map((text) => this.reader.termsOf(text));
    const alone = written.filter((text) => !/\s/.test(text)).flatMap((text) => this.reader.termsOf(text));
    for (const { key } of alone) this.telling.add(key);
    const whole = questions.map((text) => this.reader.termsOf(text));
    for (const terms of phrases) this.likelihoods.learn(name, keysOf(terms), 1);
    for (const terms of whole) this.likelihoods.learn(name, keysOf(terms), WHOLE);
    const forPrinciple = phrases.flat();
    const asking = whole.flat();
    const said = [summary, ...signals, meaning].flatMap((text) => this.reader.termsOf(text));
    for (const { key } of [...forPrinciple, ...asking, ...said]) this.known.add(key);
    this.search.add({
      name,
      asked: forPrinciple.map(({ key }) => key).join(' '),
      questions: asking.map(({ key }) => key).join(' '),
      said: said.map(({ key }) => key).join(' '),
      alike: forPrinciple.flatMap(groupKey).join(' '),
    });
  }
}

/** How evenly the model spreads what it thinks likely: 0 where it is sure of one, 1 where all are alike to it. */
function doubtIn(likely: ReadonlyMap<string, number>): number {
  const parts = [...likely.values()].filter((share) => share > 0).map((share) => share * Math.log(share));
  return -parts.reduce((sum, part) => sum + part, 0) / Math.log(likely.size);
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

/** What terms are compared by, each once: their own keys, and the groups of words of like meaning. */
function keysOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set([...terms.map(({ key }) => key), ...terms.flatMap(groupKey)]);
}

/** The words as written, each once, without those that a longer phrase among them holds. */
export function wordsFor(terms: readonly Term[], keys: readonly string[]): readonly string[] {
  const told = new Set(terms.filter(({ key }) => keys.includes(key)).map(({ words }) => words.toLowerCase()));
  return [...told].filter(
    (words) => ![...told].some((longer) => longer !== words && ` ${longer} `.includes(` ${words} `)),
  );
}
