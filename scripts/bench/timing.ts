/** Something to time, by what the table calls it. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** What comes before it each time, and does not count. */
  readonly prepare?: () => unknown;
}

/** Milliseconds of processor time: a busy machine takes its time, but hardly counts more of it. */
export async function cpuTime(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The median of each contender, in milliseconds of processor time. They take turns, so that whatever else the machine
 * does hits them alike.
 */
export async function medians(contenders: readonly Contender[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    for (const { name, run, prepare } of contenders) {
      await prepare?.();
      const took = await cpuTime(run);
      // The first rounds only warm up.
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, all]) => [name, medianOf(all)]));
}

export function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
