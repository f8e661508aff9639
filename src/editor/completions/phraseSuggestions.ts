import { sectionAt } from '../../coaching/sectionAt';
import type { KnownTrack } from '../../coaching/track';
import type { SectionName, Story } from '../../story/types';
import { GUARDRAIL_PHRASES, METRIC_PHRASES, type Phrase, TRADE_OFF_PHRASES } from './phrases';
import { asSnippet, lineAround, type Suggestion } from './suggestion';
import { trackMetrics, trackTradeOffs } from './trackPhrases';

const PHRASES: Readonly<Partial<Record<SectionName, readonly Phrase[]>>> = {
  Action: [...TRADE_OFF_PHRASES, ...GUARDRAIL_PHRASES],
  Result: METRIC_PHRASES,
  'Trade-offs': [...TRADE_OFF_PHRASES, ...GUARDRAIL_PHRASES],
};

/** Sentences to fill in, for the section at the cursor. Only where they are asked for: prose is the writer's own. */
export function phraseSuggestions(story: Story, offset: number, track?: KnownTrack): readonly Suggestion[] {
  const section = sectionAt(story, offset);
  if (!section || offset < section.body.start) return [];
  const { before } = lineAround(story.text, offset);
  if (/^#/.test(before)) return [];
  let start = offset;
  while (/[\p{L}\p{N}-]/u.test(story.text.slice(start - 1, start))) start -= 1;
  // What the candidate's own trade says comes first.
  const phrases = [...new Set(section.names.flatMap((name) => [...ofTrack(name, track), ...(PHRASES[name] ?? [])]))];
  return phrases.map(({ family, label, words, says }) => ({
    kind: 'phrase',
    label,
    detail: family,
    documentation: says,
    insert: asSnippet(words),
    filter: `${label} ${family}`,
    range: { start, end: offset },
  }));
}

function ofTrack(name: SectionName, track: KnownTrack | undefined): readonly Phrase[] {
  if (!track) return [];
  if (name === 'Result') return trackMetrics(track);
  return name === 'Action' || name === 'Trade-offs' ? trackTradeOffs(track) : [];
}
