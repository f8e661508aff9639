import { contextOf } from '../../config/options';
import { secondsToSay } from '../../story/budgets';
import type { Range } from '../../story/types';
import type { CheckedFile } from '../checkedFile';
import { safeJson } from '../printable';

/** One JSON object a line and a file: the story as it was understood, with every piece of evidence. Findings are not in it. */
export function formatInspect(files: readonly CheckedFile[]): string {
  return files.map((file) => `${safeJson(inspect(file))}\n`).join('');
}

function inspect({ filePath, story, evidence, options }: CheckedFile) {
  const { level, length, speakingRate, limits } = contextOf(story, options);
  const seconds = (words: number) => Math.round(secondsToSay(words, speakingRate));
  const { frontMatter } = story;
  const { absences, ...found } = evidence;
  return {
    filePath,
    title: frontMatter.title?.value,
    principles: frontMatter.principles.map(({ value }) => value),
    level,
    length,
    speakingRate,
    seconds: seconds(story.sections.reduce((sum, { words }) => sum + words, 0)),
    ...limits,
    sections: story.sections.map((section) => ({
      names: section.names,
      title: section.title,
      heading: section.heading,
      body: section.body,
      words: section.words,
      seconds: seconds(section.words),
      empty: section.empty,
      sentences: section.sentences.map(({ range, unfilled }) => ({ ...quote(story.text, range), unfilled })),
    })),
    absences,
    evidence: Object.fromEntries(
      Object.entries(found).map(([kind, pieces]: [string, readonly { readonly range: Range }[]]) => [
        kind,
        pieces.map((piece) => ({ ...piece, ...quote(story.text, piece.range) })),
      ]),
    ),
  };
}

function quote(text: string, range: Range) {
  return { range, text: text.slice(range.start, range.end) };
}
