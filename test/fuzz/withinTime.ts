import vm from 'node:vm';

const context = vm.createContext({ run: undefined });
const script = new vm.Script('run()');

/** The clock gives a little more than the processor may take, so that on a quiet machine one run is enough. */
const MORE = 1.1;
/** How many times as long the next run may take, where the last one hardly had the processor. */
const MOST_LONGER = 16;

/** Thrown in the place of an answer that did not come in time. */
export class TooSlow extends Error {}

/** Milliseconds of processor time since a call of `process.cpuUsage`. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * What a function hands back, or an error where it works longer: a loop without end, or an expression that backtracks
 * without end, is broken off. The time is that of the processor. Only the clock can break it off, so where other work
 * had the processor meanwhile, it is run again for longer; it must not matter how often it runs.
 *
 * @throws {TooSlow} and what the function throws
 */
export function withinTime<T>(milliseconds: number, run: () => T): T {
  for (let clock = Math.ceil(milliseconds * MORE); ; ) {
    const start = process.cpuUsage();
    context['run'] = run;
    try {
      return script.runInContext(context, { timeout: clock });
    } catch (error) {
      if ((error as { code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const worked = cpuSince(start);
      if (worked >= milliseconds) throw new TooSlow(`It takes longer than ${milliseconds} ms.`);
      const share = worked / (milliseconds * MORE);
      clock = Math.ceil(clock * Math.max(2, Math.min(MOST_LONGER, 1 / share)));
    }
  }
}
