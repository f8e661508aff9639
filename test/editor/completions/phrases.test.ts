import { describe, expect, test } from 'vitest';
import { TRACKS } from '../../../src/coaching/trackNames';
import { phraseSuggestions } from '../../../src/editor/completions/phraseSuggestions';
import {
  GUARDRAIL_PHRASES,
  METRIC_PHRASES,
  type Phrase,
  TRADE_OFF_PHRASES,
} from '../../../src/editor/completions/phrases';
import { trackMetrics, trackTradeOffs } from '../../../src/editor/completions/trackPhrases';
import { checkStory } from '../../../src/index';
import { tells } from '../../../src/language/clause';
import { readStory } from '../../../src/story/readStory';
import { track } from '../../coaching/knowledgeFromYaml';

const OPENING =
  '## Situation\n\nOrders of 40 shops were late.\n\n## Task\n\nIt was not my job and nobody asked me.\n\n';

/** The phrase as somebody would fill it in. */
function filled({ words }: Phrase): string {
  const values: Readonly<Record<string, string>> = {
    '[before]': '60',
    '[after]': '12',
    '[how long]': 'three weeks',
    '[how many]': '20',
  };
  return words.replace(/\[[^\]]+\]/g, (placeholder) => values[placeholder] ?? placeholder.slice(1, -1));
}

const byName = (phrases: readonly Phrase[]) => phrases.map((phrase): [string, Phrase] => [phrase.label, phrase]);

describe('a metric phrase, filled in, is a result', () => {
  test.each(byName(METRIC_PHRASES))('%s', (_label, phrase) => {
    const { evidence, findings } = checkStory(`${OPENING}## Result\n\n${filled(phrase)}\n`);
    const [measure] = evidence.measures.filter(({ outcome }) => outcome);
    expect(measure?.baseline, filled(phrase)).toBeDefined();
    const checks = findings.map(({ check }) => check);
    expect(checks).not.toContain('missing-quantified-result');
    expect(checks).not.toContain('missing-timeframe');
  });
});

describe('a trade-off, filled in, is one', () => {
  test.each(byName(TRADE_OFF_PHRASES))('%s', (_label, phrase) => {
    const { evidence } = checkStory(`${OPENING}## Action\n\n${filled(phrase)}\n`);
    expect(evidence.tradeOffs.length, filled(phrase)).toBeGreaterThan(0);
  });
});

describe('what is offered for Action is told as the candidate’s own action', () => {
  test.each(byName([...TRADE_OFF_PHRASES, ...GUARDRAIL_PHRASES]))('%s', (_label, phrase) => {
    const { evidence, findings } = checkStory(`${OPENING}## Action\n\n${filled(phrase)}\n`);
    expect(evidence.clauses.some((clause) => clause.actor === 'candidate' && tells(clause) === 'action')).toBe(true);
    const checks = findings.map(({ check }) => check);
    for (const check of ['we-in-action', 'hidden-actor', 'they-in-action', 'vague-action'])
      expect(checks, filled(phrase)).not.toContain(check);
  });
});

describe('phrases come', () => {
  const labels = (marked: string) =>
    phraseSuggestions(readStory(marked.replace('|', '')), marked.indexOf('|')).map(({ detail }) => detail);
  test('in Result by the family of what is measured', () => {
    expect([...new Set(labels('## Result\n\n|'))]).toEqual([
      'reliability',
      'performance',
      'delivery',
      'product',
      'cost',
    ]);
  });
  test('in Action and Trade-offs as trade-offs and guardrails', () => {
    for (const section of ['Action', 'Trade-offs'])
      expect([...new Set(labels(`## ${section}\n\nI read the log. |\n`))]).toEqual(['trade-off', 'guardrail']);
  });
  test.each(['## Situation\n\n|', '## Learning\n\n|', '|\n\n## Result\n', '## Result|\n', '## Result\n\n## |'])(
    'and nowhere else: %j',
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});

test('no phrase is offered twice, and each line of advice fits on a line', () => {
  const all = [...METRIC_PHRASES, ...TRADE_OFF_PHRASES, ...GUARDRAIL_PHRASES];
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  for (const { says } of all) expect(says.length).toBeLessThan(110);
});

describe('a trade’s own phrases', () => {
  const every = TRACKS.flatMap((name) =>
    trackMetrics(track(name)).map((phrase): [string, Phrase] => [`${name}: ${phrase.label}`, phrase]),
  );
  const offered = (heading: string, name: (typeof TRACKS)[number]) => {
    const text = `## ${heading}\n\n`;
    return phraseSuggestions(readStory(text), text.length, track(name));
  };
  test.each(every)('can be filled in, each place by Tab: %s', (_label, { label, words }) => {
    expect(label).not.toMatch(/[[\]]/);
    expect(words).toMatch(/^[A-Zp].*\.$/);
    expect(words.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(1);
  });
  test('come before the general ones, in Result what is measured', () => {
    const labels = offered('Result', 'care').map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['falls per 1,000 patient days', 'wait to be seen']);
    expect(labels.length).toBe(track('care').metrics.length + METRIC_PHRASES.length);
  });
  test.each(['Action', 'Trade-offs'])('in %s the choices', (heading) => {
    const { tradeOffs } = track('operations');
    expect(
      offered(heading, 'operations')
        .slice(0, tradeOffs.length)
        .map(({ label }) => label),
    ).toEqual(tradeOffs);
  });
  test.each(TRACKS.flatMap((name) => trackTradeOffs(track(name)).map((phrase) => [phrase.label, phrase] as const)))(
    'a choice, filled in, is a trade-off: %s',
    (_label, phrase) => {
      const { evidence } = checkStory(`${OPENING}## Action\n\n${filled(phrase)}\n`);
      expect(evidence.tradeOffs.length, filled(phrase)).toBeGreaterThan(0);
    },
  );
});
