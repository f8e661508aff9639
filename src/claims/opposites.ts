import type { SentenceReading } from '../language/sentence';
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
    for (const { lemma, modality, negated, verb, range } of clauses) {
      const behind = tokens.filter(({ kind, start, end }) => kind === 'word' && start >= verb.end && end <= range.end);
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
