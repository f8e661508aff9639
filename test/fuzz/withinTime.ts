import vm from 'node:vm';

const context = vm.createContext({ run: undefined });
const script = new vm.Script('run()');

/** Thrown in the place of an answer that did not come in time. */
export class TooSlow extends Error {}

/**
 * What a function hands back, or an error where it takes longer: a loop without end, or an expression that backtracks
 * without end, is broken off.
 *
 * @throws {TooSlow} and what the function throws
 */
export function withinTime<T>(milliseconds: number, run: () => T): T {
  context['run'] = run;
  try {
    return script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if ((error as { code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TooSlow(`It takes longer than ${milliseconds} ms.`);
  }
}
