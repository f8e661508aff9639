import { addTo } from '../base/addTo';
import { findPrinciple } from '../base/principleMatch';
import type { Archive } from '../coaching/archive';
import { knownPrinciples, type PrincipleSource } from '../coaching/knownPrinciples';
import { generalQuestions } from '../coaching/packs';
import type { PackedQuestionModel, QuestionWords } from '../coaching/questionWordsSchema';
import type { KnownPrinciple } from '../coaching/schema';
import { questionId } from './questionKeys';
import { QuestionModel } from './questionModel';
import { QuestionReader } from './questionTerms';
import { PrincipleRanking } from './rankPrinciples';

/** A question of the user's own, and what it is after where they say so. */
export interface AskedQuestion {
  readonly question: string;
  readonly principles?: readonly string[] | undefined;
}

/** What it takes to read an interviewer's question. */
export interface QuestionKnowledge {
  readonly reader: QuestionReader;
  readonly ranking: PrincipleRanking;
  /** The principles, each with its questions; the user's own stand among them. */
  readonly principles: readonly KnownPrinciple[];
  /** Questions that are known and belong to no single principle. */
  readonly others: readonly string[];
  /** What these are known again by. */
  readonly otherIds: ReadonlySet<string>;
}

/**
 * @param sources the principles that stories may be told for, and what they are of
 * @param asked the user's own questions; one that names no known principle belongs to the one it seems to be after, if any
 */
export function questionKnowledge(
  sources: readonly PrincipleSource[],
  archive: Archive,
  asked: readonly AskedQuestion[],
): QuestionKnowledge {
  const reader = new QuestionReader(archive['question-words'] as QuestionWords);
  const model = modelOf(archive);
  const names = sources.flatMap((source) => source.names);
  const known = knownPrinciples(sources, archive);
  const others = new Set(sources.flatMap(({ packs }) => generalQuestions(packs, archive)));
  const first = new PrincipleRanking(known, reader, model);
  const listed = () => ({ others: [...others], otherIds: new Set([...others].map((one) => questionId(reader, one))) });
  if (asked.length === 0) return { reader, ranking: first, principles: known, ...listed() };
  const added = new Map<string, string[]>();
  for (const { question, principles = [] } of asked) {
    const named = principles.flatMap((written) => findPrinciple(written, names)?.name ?? []);
    const guessed =
      named.length > 0
        ? named
        : first
            .rank(question)
            .slice(0, 1)
            .map(({ name }) => name);
    for (const name of new Set(guessed)) addTo(added, name, question);
    if (guessed.length === 0) others.add(question);
  }
  const principles = known.map((principle): KnownPrinciple => {
    const more = added.get(principle.name);
    return more ? { ...principle, questions: eachOnce(reader, [...(principle.questions ?? []), ...more]) } : principle;
  });
  const own = [...added].map(([name, questions]) => {
    const keys = questions.flatMap((question) => reader.termsOfQuestion(question).map(({ key }) => key));
    return [name, new Set(keys.filter((key) => !first.knows(key)))] as const;
  });
  const ranking = new PrincipleRanking(principles, reader, model, new Map(own));
  return { reader, ranking, principles, ...listed() };
}

/** A question that the user lists may be known already, or be listed twice. */
function eachOnce(reader: QuestionReader, questions: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const question of questions) {
    const id = questionId(reader, question);
    if (!first.has(id)) first.set(id, question);
  }
  return [...first.values()];
}

/** What was learned from the questions of many writers (`npm run questions`); undefined where it isn't there yet. */
function modelOf(archive: Archive): QuestionModel | undefined {
  const packed = archive['question-model'] as PackedQuestionModel | undefined;
  return packed && new QuestionModel(packed);
}
