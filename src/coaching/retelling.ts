import type { Evidence } from '../evidence/types';
import type { Story } from '../story/types';
import type { Quote } from './quote';
import type { KnownPrinciple } from './schema';
import { evidenceServing } from './serving';
import { sharingNone } from './sharingNone';

interface RetellingPart {
  readonly role: 'Lead with' | 'Dwell on' | 'Play down';
  readonly text: string;
  /** What this story holds for it, at most three; empty where it has to be found first. */
  readonly quotes: readonly Quote[];
}

/** More of them tell nothing new. */
const MOST_QUOTES = 3;

/**
 * How the same event is told for a principle, with the words of this story that serve each part; empty where its file does
 * not say. Words are listed under one part alone, and none that may lead or be dwelt on is played down.
 */
export function retell({ retelling }: KnownPrinciple, story: Story, evidence: Evidence): readonly RetellingPart[] {
  if (!retelling) return [];
  const serving = ({ serves }: typeof retelling.lead, ...taken: readonly Quote[]): readonly Quote[] =>
    sharingNone(evidenceServing(story, evidence, serves), taken);
  const { lead, dwell, playDown } = retelling;
  const leading = serving(lead);
  const dwelt = serving(dwell, ...leading.slice(0, MOST_QUOTES));
  const playedDown = serving(playDown, ...leading, ...dwelt);
  const part = (role: RetellingPart['role'], text: string, quotes: readonly Quote[]): RetellingPart => {
    return { role, text, quotes: quotes.slice(0, MOST_QUOTES) };
  };
  return [
    part('Lead with', lead.text, leading),
    part('Dwell on', dwell.text, dwelt),
    part('Play down', playDown.text, playedDown),
  ];
}
