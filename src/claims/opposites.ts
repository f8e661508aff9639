import type { Modality } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import type { Token } from '../language/tokens';
import { isClosedClass, NEGATIONS } from '../language/wordClasses';
import { stemStart } from './likeness';

/** By verb, with the first thing behind it and how it's meant: whether it is denied, or not, or both. */
export type SaidWith = ReadonlyMap<string, ReadonlySet<boolean>>;

/**
 * What the clauses of some sentences say with each verb. "I didn't ask" and "I should have asked" are no opposites: what was,
 * what should have been and what would be are told apart.
 */
export function saidWith(sentences: readonly SentenceReading[]): SaidWith {
  const said = new Map<string, Set<boolean>>();
  for (const { tokens, clauses } of sentences) {
    for (const clause of clauses) {
      const { verb, range } = clause;
      const after = tokens.filter(({ kind, start, end }) => kind === 'word' && start >= verb.end && end <= range.end);
      const { lemma, modality, negated, behind } = asShould(after) ?? { ...clause, behind: after };
      const first = behind.findIndex(({ text }) => !isClosedClass(text));
      const between = first < 0 ? behind : behind.slice(0, first);
      // "learned never to trust the dashboard"
      const isDenied = negated !== between.some(({ text }) => NEGATIONS.has(text));
      const key = `${modality} ${lemma} ${stemStart(behind[first]?.lemma ?? '')}`;
      said.set(key, (said.get(key) ?? new Set()).add(isDenied));
    }
  }
  return said;
}

/** Whether some sentences say what others deny: "I'd do it again", "I'd never do it again". */
export function isOpposite(one: SaidWith, other: SaidWith): boolean {
  return [...one].some(([verb, denied]) => {
    const others = other.get(verb);
    return others?.size === 1 && denied.size === 1 && ![...denied].every((is) => others.has(is));
  });
}

/** How it was right to act, and how it wasn't: whether each denies what comes behind it. */
const JUDGED: ReadonlyMap<string, boolean> = new Map([
  ['right', false],
  ['wise', false],
  ['wrong', true],
  ['mistaken', true],
  ['foolish', true],
]);

/** What is read of a clause here. */
interface Read {
  readonly lemma: string;
  readonly modality: Modality;
  readonly negated: boolean;
  /** Its words behind the verb. */
  readonly behind: readonly Token[];
}

/** "I was right not to ask the nurses", "it was wrong to ask them": that they shouldn't have been asked. */
function asShould(behind: readonly Token[]): Read | undefined {
  const denies = JUDGED.get(behind[0]?.text ?? '');
  const isNot = behind[1]?.text === 'not';
  const to = isNot ? 2 : 1;
  const verb = behind[to + 1];
  if (denies === undefined || behind[to]?.text !== 'to' || verb === undefined) return undefined;
  return { lemma: verb.lemma, modality: 'required', negated: denies !== isNot, behind: behind.slice(to + 2) };
}
