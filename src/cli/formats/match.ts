import path from 'node:path';
import type { Match } from '../../bank/matchQuestion';
import type { ReadQuestion } from '../../bank/readQuestion';
import { reasonInWords } from '../../bank/reasonInWords';
import { listInWords } from '../../base/listInWords';
import { asksForStory } from '../../story/storyQuestions';
import { line } from '../printable';

/**
 * A match for people: what the question tests, then the stories with their reasons, or what is missing.
 *
 * @param principleWord what the bank calls one
 */
export function formatMatch(
  { question, isOther }: ReadQuestion,
  { principles, stories, gap }: Match,
  cwd: string,
  principleWord: string,
): string {
  const [first, ...others] = principles;
  const lines: string[] = [];
  if (!first && isOther) lines.push(`This question is on your list, under no single ${principleWord}.`);
  else if (!first) {
    const doubt = asksForStory(question) ? '' : ' It may not ask for a story at all.';
    lines.push(`I can't tell which ${principleWord} this tests.${doubt}`);
  } else {
    const because = first.words.length > 0 ? ` (${first.words.map((words) => `“${words}”`).join(', ')})` : '';
    lines.push(`This tests ${first.name}${because}.`);
    if (others.length > 0)
      lines.push(
        `It may also test ${listInWords(
          others.map(({ name }) => name),
          'or',
        )}.`,
      );
  }
  if (gap !== undefined) lines.push(`You have no story for ${gap} yet.`);
  else if (stories.length === 0) lines.push('None of your stories answers it.');
  const listed = stories.flatMap((matched, at) => [
    `${at + 1}. ${matched.story.title}  ${path.relative(cwd, matched.story.file) || matched.story.file}`,
    `   ${reasonInWords(matched)}`,
  ]);
  return [...lines, ...(listed.length > 0 ? ['', ...listed] : [])].map(line).join('');
}
