import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PrincipleName } from '../../../src/checks/types';
import { PRINCIPLE_NAMES } from '../../../src/coaching/principleNames';
import { USUAL_TERMS } from '../../../src/coaching/terms';
import { wholeStory } from '../../../src/editor/completions/wholeStory';
import { readStory } from '../../../src/story/readStory';

const NAMES: readonly PrincipleName[] = [
  { name: 'Candor', aliases: [] },
  { name: 'Fast, and Right | "Now"', aliases: [] },
];
const terms = { ...USUAL_TERMS, kind: 'values' } as const;
const at = (marked: string, names = NAMES) =>
  wholeStory(readStory(marked.replace('|', '')), marked.indexOf('|'), names, terms);
/** The snippet with its first choices taken and its placeholders as they are. */
const expanded = (body: string) =>
  body
    .replace(/\$\{\d+\|((?:\\.|[^\\|,])+)(?:\\.|[^\\|])*\|\}/g, (_, first: string) => first.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '');

describe('the whole story with the pack’s own names', () => {
  test.each(['|', 's|', 'st|', 'star|', '\n\nsta|\n', '  \nstar|'])('is offered at %j', (marked) => {
    const typed = /\w*(?=\|)/.exec(marked)?.[0] ?? '';
    expect(at(marked).map(({ label }) => label)).toEqual(typed === '' ? [] : ['star']);
  });
  test.each(['stars|', 'my star|', 'start|', '## Situation\n\nstar|', '---\ntitle: A\n---\nstar|', 'star| then'])(
    'is not offered at %j',
    (marked) => {
      expect(at(marked)).toEqual([]);
    },
  );
  test('is left to the snippet that ships where the names are Amazon’s', () => {
    expect(at('star|', PRINCIPLE_NAMES)).toEqual([]);
  });
  test('says whose names they are', () => {
    expect(at('star|')[0]).toMatchObject({ kind: 'snippet', detail: "your pack's values", preselect: true });
  });
  test('is the snippet that ships, but for the names', () => {
    const shipped = JSON.parse(readFileSync('snippets/star-story.code-snippets', 'utf8'));
    const [star] = Object.values<{ prefix: string; body: string[] }>(shipped).filter(({ prefix }) => prefix === 'star');
    const lines = (body: string) =>
      expanded(body)
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('principles'));
    expect(lines(at('star|')[0]?.insert ?? '')).toEqual(lines(star?.body.join('\n') ?? ''));
  });
  test('numbers each stop once, in the order of the text', () => {
    const stops = [...(at('star|')[0]?.insert ?? '').matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual(stops.map((_, index) => index + 1));
  });
  test('keeps a name with commas and bars as one choice, and as one name in YAML', () => {
    const insert = at('star|')[0]?.insert ?? '';
    expect(insert).toContain(`$\{2|Candor,Fast\\, and Right \\| \\\\"Now\\\\"|}`);
  });
});
