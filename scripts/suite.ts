import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Outcome } from './outcome';

/** The suite of test/vscode/suite, compiled for the two kinds of extension host. */
export const SUITES = { web: 'out/vscode/suite-web.js', node: 'out/vscode/suite-node.js' } as const;

/** Compiles the tests of test/vscode/suite into one bundle a host: all of them, or those whose file has one of these names. */
export async function buildSuites(names: readonly string[] = []): Promise<void> {
  const folder = path.join('test', 'vscode', 'suite');
  const isMeant = (file: string): boolean => names.length === 0 || names.includes(file.replace('.test.ts', ''));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts') && isMeant(file)).sort();
  const imports = files.map((name) => `import './${name}';`).join('\n');
  const contents = `${imports}\nexport { runTests as run } from './harness';\n`;
  const shared: BuildOptions = {
    stdin: { contents, resolveDir: folder, sourcefile: 'suite.ts', loader: 'ts' },
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await Promise.all([
    build({ ...shared, outfile: SUITES.web, platform: 'browser', conditions: ['worker', 'browser'] }),
    build({ ...shared, outfile: SUITES.node, platform: 'node', target: 'node20' }),
  ]);
}

/** Reads `N passed, N failed` and the tests that failed from what a suite printed; nothing printed counts as one failure. */
export function readOutcome(lines: readonly string[]): Outcome {
  const failures = lines.filter((line) => line.startsWith('✗ '));
  for (const line of [...lines].reverse()) {
    const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(line) ?? [];
    if (passed !== undefined && failed !== undefined)
      return { passed: Number(passed), failed: Number(failed), failures };
  }
  return { passed: 0, failed: 1, failures };
}

/**
 * Opens an address whose page runs the suite in its extension host, prints what it reports, and waits for its end.
 * The workbench talks through two functions that must be there before the page is.
 */
export async function runSuiteInPage(page: Page, url: string, milliseconds = 1_800_000): Promise<Outcome> {
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    page.exposeFunction('codeAutomationExit', () => resolve()).catch(() => resolve());
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
    for (const line of parts.flatMap((part) => String(part).split('\n'))) {
      const [, text] = /suite: (.*)/.exec(line) ?? [];
      if (text === undefined) continue;
      lines.push(text);
      console.log(`  ${text}`);
    }
  });
  await page.goto(url);
  const timer = setTimeout(() => console.log(`  no end after ${milliseconds} ms`), milliseconds);
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
  clearTimeout(timer);
  return readOutcome(lines);
}
