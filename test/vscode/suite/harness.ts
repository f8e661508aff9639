import * as vscode from 'vscode';

/**
 * The little that a suite inside an extension host needs: the same tests run in a web worker, where there is neither
 * Node nor a test framework, and in Node. README.md beside this folder says how to write one.
 */

interface Test {
  readonly name: string;
  readonly onDisk: boolean;
  run(): Promise<void>;
}

const tests: Test[] = [];

/** A test for every host. It fails by throwing. */
export function test(name: string, run: () => Promise<void>): void {
  tests.push({ name, onDisk: false, run });
}

/** A test that changes files behind the editor's back, so it is left out where the workspace is only in memory. */
export function testOnDisk(name: string, run: () => Promise<void>): void {
  tests.push({ name, onDisk: true, run });
}

/** Fails unless both are the same: values, lists and plain objects all the way down. */
export function equal(actual: unknown, expected: unknown, about = 'value'): void {
  if (!same(actual, expected)) throw new Error(`${about}: expected ${shown(expected)}, found ${shown(actual)}`);
}

/** As `assert.deepStrictEqual` has it, which a web worker has not: what is left out is not what is undefined. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set || one instanceof Date) throw new Error('compare what is in it');
  const keys = Object.keys(one);
  const at = (value: object, key: string): unknown => Reflect.get(value, key);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(at(one, key), at(other, key)))
  );
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner === undefined ? 'undefined' : inner)) ?? String(value);
}

/** Milliseconds. What has not come after so long never will, however busy the machine is. */
const PATIENCE = 60_000;

/**
 * Asks again and again until the answer is neither undefined nor false, and hands it back.
 *
 * @param about what is waited for, as it should stand in the failure
 * @throws after `milliseconds`
 */
export async function until<T>(
  about: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  milliseconds = PATIENCE,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${about}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Leaves nothing open for the next test: an untitled file's name is used again, and its text with it while it is known. */
async function closeEverything(): Promise<void> {
  const tabs = () => vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
  for (let left = tabs(); left > 0; left -= 1) {
    await closeEditors();
  }
  const untitled = () => vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled);
  // The editor may keep one for minutes; `openStory` knows of that, and whoever reads a failure should too.
  const forgotten = until('untitled files to be forgotten', () => !untitled(), 5_000);
  await forgotten.catch(() => console.log('suite:   (an untitled file of this test is still known to the editor)'));
}

/** No single test may hang the run. */
async function withLimit(run: () => Promise<void>, milliseconds = 3 * PATIENCE): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`still running after ${milliseconds} ms`)), milliseconds);
  });
  await Promise.race([run(), limit]).finally(() => clearTimeout(timer));
}

/** Leaves nothing open for the next test to type into by mistake. */
async function closeEditors(): Promise<void> {
  const openTabs = () => vscode.window.tabGroups.all.reduce((count, group) => count + group.tabs.length, 0);
  for (let left = openTabs(); left > 0; left -= 1) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/**
 * Runs every test in order and prints a line for each, then `N passed, N failed`.
 *
 * @throws if any failed, or if there was none to run
 */
export async function runTests(): Promise<void> {
  const hasDisk = vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'vscode-test-web';
  let passed = 0;
  let failed = 0;
  for (const { name, onDisk, run } of tests) {
    if (onDisk && !hasDisk) {
      console.log(`suite: - ${name} (needs files on disk)`);
      continue;
    }
    const start = Date.now();
    try {
      await withLimit(run);
      passed += 1;
      console.log(`suite: ✓ ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`suite: ✗ ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    await closeEverything();
  }
  console.log(`suite: ${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) throw new Error(`${failed} of ${passed + failed} tests failed`);
}
