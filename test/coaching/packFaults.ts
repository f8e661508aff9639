import type { ShippedPack } from '../../src/coaching/packFileSchema';
import { LEVELS, STAR_SECTIONS } from '../../src/story/types';

type Value = ShippedPack['principles'][number];

/** What a value of a pack that ships lacks, beyond what its schema sees. */
export function wholeFaults({ meaning, interviewer, sections, probes, questions }: Value): readonly string[] {
  const faults: string[] = [];
  const fault = (found: boolean, words: string): void => {
    if (found) faults.push(words);
  };
  const twice = (words: readonly string[]): boolean => new Set(words).size < words.length;
  const asked = probes.map(({ question }) => question);
  fault(!meaning, 'no meaning');
  fault(
    interviewer.for.some((line) => interviewer.against.includes(line)),
    'one line both helps and hurts',
  );
  for (const name of STAR_SECTIONS) fault(!sections[name], `no advice on ${name}`);
  fault(probes.length < 6, `${probes.length} probes`);
  fault(twice(asked), 'a question twice among the probes');
  fault(new Set(probes.map(({ weakness }) => weakness)).size < 4, 'tests fewer than four weaknesses');
  for (const level of LEVELS) {
    const count = probes.filter(({ levels }) => levels.includes(level)).length;
    fault(count < 3, `${level} gets ${count} probes`);
  }
  fault(questions.length < 5, `${questions.length} questions`);
  fault(twice(questions), 'a question twice');
  return faults;
}
