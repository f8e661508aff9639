/** Milliseconds of work after which the editor has its turn. */
const SLICE = 10;

/** Lets everybody else have a turn as often as it takes to keep the editor quick. */
export class Slices {
  private since = performance.now();

  /** Called between two pieces of work. */
  async next(): Promise<void> {
    if (performance.now() - this.since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
