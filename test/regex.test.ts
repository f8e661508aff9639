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
 * recheck tries a text out on a machine of its own, and calls the expression vulnerable where that takes more steps than
 * its limit, or longer than a second: on a busy machine, anything does. So nothing here has a limit in time but the
 * whole, and what that ends is undecided.
 */
const STEPS_ALONE = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const;
/** In ms of the clock, far more than any expression needs. */
const TIMEOUT = 600_000;

/** "safe"; or what is wrong, with a text that shows it, or why nothing is known. */
function verdict(source: string, flags: string, checker: 'auto' | 'fuzz' = 'auto'): string {
  const found = checkSync(source, flags, { ...STEPS_ALONE, timeout: TIMEOUT, checker });
  if (found.status === 'vulnerable') return `vulnerable: ${found.attack.pattern}`;
  return found.status === 'unknown' ? `undecided: ${found.error.kind}` : found.status;
}

describe('no regular expression backtracks without end', () => {
  const all = files.flatMap((file) => patternsIn(file).map((pattern) => ({ file, ...pattern })));
  const byText = new Map(all.map((pattern) => [`${pattern.file}: /${pattern.source}/${pattern.flags}`, pattern]));

  test('the expressions are found', () => {
    expect(byText.size).toBeGreaterThan(50);
  });

  test.each([...byText.keys()])('%s', { timeout: TIMEOUT + 5000 }, (name) => {
    const { source = '', flags = '' } = byText.get(name) ?? {};
    expect(verdict(source, flags)).toBe('safe');
  });
});

/** An expression is read as an automaton, and tried out where it is too large for that or looks around. */
describe.each(['auto', 'fuzz'] as const)('an expression that backtracks without end is found (%s)', (checker) => {
  test.each([
    ['(a+)+$', ''],
    ['(\\w|\\s)*x', ''],
    ['(?:a|a)*$', 'u'],
    ['^(?=b)(?:a|b|ab)*$', ''],
    ['\\s+$', 'u'],
  ])('/%s/%s', { timeout: TIMEOUT + 5000 }, (source, flags) => {
    expect(verdict(source, flags, checker)).toMatch(/^vulnerable: /);
  });

  test.each([
    ['^(?:a|b)*$', ''],
    ['(?<=a)\\s+$', 'u'],
    ['foo(?=bar)a*b', ''],
  ])('and /%s/%s is none', { timeout: TIMEOUT + 5000 }, (source, flags) => {
    expect(verdict(source, flags, checker)).toBe('safe');
  });
});
