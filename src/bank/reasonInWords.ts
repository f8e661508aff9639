import type { MatchedStory } from './matchQuestion';
import { readinessInWords } from './readinessOf';
import { warningsInWords } from './summary';
import type { Role } from './types';

const ROLES: Readonly<Record<Role, (principle: string) => string>> = {
  primary: (principle) => `your first story for ${principle}`,
  backup: (principle) => `your backup for ${principle}`,
  secondary: (principle) => `names ${principle} too`,
};

/** Why a story answers a question: the principle, the words in common, how ready it is. */
export function reasonInWords({ story, principle, role, words }: MatchedStory): string {
  const told =
    principle !== undefined && role !== undefined ? ROLES[role](principle) : `not told for this ${story.principleWord}`;
  const shared =
    words.length > 0
      ? [
          `shares ${words
            .slice(0, 4)
            .map((one) => `“${one}”`)
            .join(', ')}`,
        ]
      : [];
  const warnings = warningsInWords(story);
  return [
    told,
    ...shared,
    warnings === '' ? readinessInWords(story.readiness) : `${readinessInWords(story.readiness)}, ${warnings}`,
  ].join('; ');
}
