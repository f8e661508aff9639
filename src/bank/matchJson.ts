import type { Match } from './matchQuestion';
import { reasonInWords } from './reasonInWords';

/** A match as other programs read it; docs/schemas/match.schema.json is its schema. */
export function matchJson(question: string, { principles, stories, gap }: Match) {
  return {
    question,
    principles: principles.map(({ name, score, words }) => ({ name, score: rounded(score), words })),
    stories: stories.map((matched) => ({
      filePath: matched.story.file,
      title: matched.story.title,
      score: rounded(matched.score),
      principle: matched.principle ?? null,
      role: matched.role ?? null,
      words: matched.words,
      readiness: matched.story.readiness,
      warnings: matched.story.warnings ?? null,
      reason: reasonInWords(matched),
    })),
    gap: gap ?? null,
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
