import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/**
 * A story can hold anything, so no regular expression may take longer than linear time on some text. Each one written
 * in src is found by parsing, and recheck searches for a text that makes it backtrack.
 */

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file; walks whatever the parser returns. */
function patternsIn(file: string): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const walk = (node: unknown) => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        patterns.push({ source: pattern, flags });
      }
      for (const value of Object.values(node)) walk(value);
    }
  };
  walk(parseSync(file, readFileSync(file, 'utf8')).program);
  return patterns;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name))
  .sort();

/**
 * recheck's own time for one expression, in ms of the clock. What it cannot decide in that time counts as unsafe. Far
 * more than any needs: a limit that a busy machine reaches would tell of the machine.
 */
const TIMEOUT = 600_000;

describe('no regular expression backtracks without end', () => {
  const all = files.flatMap((file) => patternsIn(file).map((pattern) => ({ file, ...pattern })));
  const byText = new Map(all.map((pattern) => [`${pattern.file}: /${pattern.source}/${pattern.flags}`, pattern]));

  test('the expressions are found', () => {
    expect(byText.size).toBeGreaterThan(50);
  });

  test.each([...byText.keys()])('%s', { timeout: TIMEOUT + 5000 }, (name) => {
    const { source = '', flags = '' } = byText.get(name) ?? {};
    const found = checkSync(source, flags, { timeout: TIMEOUT });
    const attack = found.status === 'vulnerable' ? found.attack.pattern : undefined;
    expect({ status: found.status, attack }).toEqual({ status: 'safe', attack: undefined });
  });
});
