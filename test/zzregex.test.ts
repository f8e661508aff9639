import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test, vi } from 'vitest';

/**
 * A story can hold anything, so no regular expression may take longer than linear time on some text. Each one written
 * in src is found by parsing, each one built of parts is caught while its file loads, and recheck searches for a text that
 * makes it backtrack.
 */

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file, and how many it builds; walks whatever the parser returns. */
function patternsIn(file: string): { readonly literals: readonly Pattern[]; readonly built: number } {
  const literals: Pattern[] = [];
  let built = 0;
  const walk = (node: unknown) => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        literals.push({ source: pattern, flags });
      }
      if ('callee' in node && (node.callee as { name?: string } | null)?.name === 'RegExp') built += 1;
      for (const value of Object.values(node)) walk(value);
    }
  };
  walk(parseSync(file, readFileSync(file, 'utf8')).program);
  return { literals, built };
}

/** The regular expressions that files build of parts when they load, by the file. */
async function builtIn(names: readonly string[]): Promise<ReadonlyMap<string, readonly Pattern[]>> {
  const built = new Map(names.map((name) => [name, [] as Pattern[]]));
  const catching = new Proxy(RegExp, {
    construct(target, words) {
      const pattern: RegExp = Reflect.construct(target, words);
      // Libraries build theirs while they load too: the line below this function's own tells whose it is.
      const caller = new Error('who calls').stack?.split('\n')[2];
      const name = names.find((one) => caller?.includes(path.resolve(one)));
      if (name !== undefined) built.get(name)?.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  vi.stubGlobal('RegExp', catching);
  for (const name of names) await import(path.resolve(name));
  vi.unstubAllGlobals();
  return built;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name))
  .sort()
  .filter((f) => /notes.labels.ts/.test(f));

/**
 * recheck tries a text out on a machine of its own, and calls the expression vulnerable where that takes more steps than
 * its limit, or longer than a second: on a busy machine, anything does. So nothing here has a limit in time but the
 * whole, and what that ends is undecided.
 */
const STEPS_ALONE = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const;
/** In ms of the clock, far more than any expression needs. */
const TIMEOUT = 90_000;

/** "safe"; or what is wrong, with a text that shows it, or why nothing is known. */
function verdict(source: string, flags: string, checker: 'auto' | 'fuzz' = 'auto'): string {
  const found = checkSync(source, flags, { ...STEPS_ALONE, timeout: TIMEOUT, checker });
  if (found.status === 'vulnerable') return `vulnerable: ${found.attack.pattern}`;
  return found.status === 'unknown' ? `undecided: ${found.error.kind}` : found.status;
}

const found = new Map(files.map((file) => [file, patternsIn(file)]));
const builders = files.filter((file) => found.get(file)?.built !== 0);
const built = await builtIn(builders);

describe('no regular expression backtracks without end', () => {
  const all = files.flatMap((file) =>
    [...(found.get(file)?.literals ?? []), ...(built.get(file) ?? [])].map((pattern) => ({ file, ...pattern })),
  );
  const byText = new Map(all.map((pattern) => [`${pattern.file}: /${pattern.source}/${pattern.flags}`, pattern]));

  test('the expressions are found', () => {
    expect(byText.size).toBeGreaterThan(50);
    expect(builders.length).toBeGreaterThan(10);
  });

  test.each(builders)('%s builds each of its own where it loads, to be measured here', (file) => {
    expect(built.get(file)).toHaveLength(found.get(file)?.built ?? 0);
  });

  test.each([...byText.keys()])('%s', { timeout: TIMEOUT + 5000 }, (name) => {
    const { source = '', flags = '' } = byText.get(name) ?? {};
    expect(verdict(source, flags)).toBe('safe');
  });
});

