import type { Evidence } from '../evidence/types';
import type { Story } from '../story/types';
import type { Quote } from './quote';
import type { Principle } from './schema';
import { evidenceServing } from './serving';

export interface RetellingPart {
  readonly role: 'Lead with' | 'Dwell on' | 'Play down';
  readonly text: string;
  /** What this story holds for it, at most three; empty where it has to be found first. */
  readonly quotes: readonly Quote[];
}

/** How the same event is told for a principle, with the words of this story that serve each part. */
export function retell(principle: Principle, story: Story, evidence: Evidence): readonly RetellingPart[] {
  const { lead, dwell, playDown } = principle.retelling;
  const part = (role: RetellingPart['role'], { text, serves }: typeof lead): RetellingPart => ({
    role,
    text,
    quotes: evidenceServing(story, evidence, serves).slice(0, 3),
  });
  return [part('Lead with', lead), part('Dwell on', dwell), part('Play down', playDown)];
}
