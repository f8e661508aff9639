import type { KnownPrinciple } from '../coaching/schema';
import { hashOf } from '../evidence/judge/hash';
import { STAR_SECTIONS, type StarSection } from '../story/types';
import type { QuizOption, QuizQuestion } from './quizQuestion';

/** A question and its right answer are told apart from the wrong ones, of which there are three. */
const WRONG = 3;

type Option = Omit<QuizOption, 'right'>;
type Made = Pick<QuizQuestion, 'difficulty' | 'question'> & {
  readonly right: Option;
  readonly wrong: readonly Option[];
};

/**
 * Questions made of what a principle has to coach with: for packs that have no quiz of their own. None is made where there
 * is too little to choose from.
 *
 * @param all the principles it stands among
 * @param label what a section is called where the story is told
 */
export function quizFromCoaching(
  principle: KnownPrinciple,
  all: readonly KnownPrinciple[],
  label: (section: StarSection) => string,
): readonly QuizQuestion[] {
  const { name } = principle;
  const plain = [...signals(principle), ...answers(principle), ...mistakes(principle, label)];
  const secret = askedFor(principle, all);
  const question = (made: Made, isSecret: boolean): QuizQuestion => ({
    // Several have the same words and another right answer.
    key: `${name} ${hashOf(`${made.question} ${made.right.text}`).toString(36)}`,
    about: name,
    secret: isSecret,
    difficulty: made.difficulty,
    question: made.question,
    options: [{ ...made.right, right: true }, ...made.wrong.map((option) => ({ ...option, right: false }))],
  });
  const whole = ({ wrong }: Made): boolean => wrong.length === WRONG;
  return [
    ...plain.filter(whole).map((made) => question(made, false)),
    ...secret.filter(whole).map((made) => question(made, true)),
  ];
}

/** What an interviewer writes down for somebody, against them, and what nothing makes up for. */
function signals({ name, interviewer }: KnownPrinciple): readonly Made[] {
  if (!interviewer) return [];
  const { for: helps, against: hurts, disqualifier } = interviewer;
  return [
    ...helps.map(
      (text, at): Made => ({
        difficulty: 'easy',
        question: `Which of these helps you under ${name}?`,
        right: { text, why: 'An interviewer writes this down for you.' },
        wrong: some(hurts, at).map((one) => ({ text: one, why: 'An interviewer writes this down against you.' })),
      }),
    ),
    ...hurts.map(
      (text, at): Made => ({
        difficulty: 'easy',
        question: `Which of these hurts you under ${name}?`,
        right: { text, why: 'An interviewer writes this down against you.' },
        wrong: some(helps, at).map((one) => ({ text: one, why: 'An interviewer writes this down for you.' })),
      }),
    ),
    {
      difficulty: 'medium',
      question: `All of these hurt you under ${name}. Which one is the dealbreaker?`,
      right: { text: disqualifier, why: "After this, the rest of the story can't save it." },
      wrong: some(hurts, 0).map((one) => ({
        text: one,
        why: 'It hurts, but the rest of the story can make up for it.',
      })),
    },
  ];
}

/** The weak answer to a follow-up question among strong ones to others, and the other way around. */
function answers({ name, probes = [] }: KnownPrinciple): readonly Made[] {
  const weak = probes.map(({ question, weak: text, whyWeak: why }) => ({ text: `${question} “${text}”`, why }));
  const strong = probes.map(({ question, strong: text, signal }) => ({
    text: `${question} “${text}”`,
    why: `They write down: “${signal}”.`,
  }));
  const without = (options: readonly Option[], at: number): readonly Option[] =>
    some([...options.slice(at + 1), ...options.slice(0, at)], 0);
  return probes.flatMap((_, at): readonly Made[] => {
    const isWeak = at % 2 === 0;
    const right = (isWeak ? weak : strong)[at];
    if (!right) return [];
    const question = `Four answers to follow-up questions under ${name}. Which one is ${isWeak ? 'weak' : 'strong'}?`;
    return [{ difficulty: 'medium', question, right, wrong: without(isWeak ? strong : weak, at) }];
  });
}

/** Where the mistake is made that most people make there. */
function mistakes({ name, sections = {} }: KnownPrinciple, label: (section: StarSection) => string): readonly Made[] {
  const known = STAR_SECTIONS.flatMap((section) => {
    const coaching = sections[section];
    return coaching ? [{ section: label(section), ...coaching }] : [];
  });
  return known.map(({ section, mistake, do: advice }, at): Made => {
    // A pack may call two sections alike.
    const others = [...known.slice(at + 1), ...known.slice(0, at)].filter(
      (one, nth, all) => one.section !== section && all.findIndex((other) => other.section === one.section) === nth,
    );
    return {
      difficulty: 'hard',
      question: `People make this mistake under ${name}. In which section? ${mistake}`,
      right: { text: section, why: `Do this instead: ${advice}` },
      wrong: some(others, 0).map((one) => ({ text: one.section, why: `What goes wrong there: ${one.mistake}` })),
    };
  });
}

/** The principle that an interviewer's question is after. */
function askedFor({ name, summary, questions = [] }: KnownPrinciple, all: readonly KnownPrinciple[]): readonly Made[] {
  if (summary === undefined) return [];
  const at = all.findIndex((one) => one.name === name);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].flatMap((one) =>
    one.summary === undefined || one.name === name ? [] : [{ text: one.name, why: one.summary }],
  );
  return questions.map(
    (question, number): Made => ({
      difficulty: 'medium',
      question: `“${question}” What are they asking about?`,
      right: { text: name, why: summary },
      wrong: some(others, number),
    }),
  );
}

/** Three of them, from another one on each time; fewer where there are no more. */
function some<T>(options: readonly T[], from: number): readonly T[] {
  const start = options.length === 0 ? 0 : from % options.length;
  return [...options.slice(start), ...options.slice(0, start)].slice(0, WRONG);
}
