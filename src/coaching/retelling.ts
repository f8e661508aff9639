import type { Evidence } from '../evidence/types';
import type { Story } from '../story/types';
import type { Quote } from './quote';
import type { KnownPrinciple } from './schema';
import { evidenceServing } from './serving';

export interface RetellingPart {
  readonly role: 'Lead with' | 'Dwell on' | 'Play down';
  readonly text: string;
  /** What this story holds for it, at most three; empty where it has to be found first. */
  readonly quotes: readonly Quote[];
}

/** How the same event is told for a principle, with the words of this story that serve each part; empty where its file does not say. */
export function retell({ retelling }: KnownPrinciple, story: Story, evidence: Evidence): readonly RetellingPart[] {
  if (!retelling) return [];
  const { lead, dwell, playDown } = retelling;
  const part = (role: RetellingPart['role'], { text, serves }: typeof lead): RetellingPart => ({
    role,
    text,
    quotes: evidenceServing(story, evidence, serves).slice(0, 3),
  });
  return [part('Lead with', lead), part('Dwell on', dwell), part('Play down', playDown)];
}
