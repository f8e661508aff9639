/** Counts the readings of each file, and which of them is shown, so that an earlier one never takes the place of a later one. */
export class ReadingTurns {
  private readonly turns = new Map<string, number>();
  private readonly shown = new Map<string, number>();

  begin(file: string): number {
    const turn = (this.turns.get(file) ?? 0) + 1;
    this.turns.set(file, turn);
    return turn;
  }

  /** Whether this reading is to be shown: no later one is yet. */
  show(file: string, turn: number): boolean {
    if (turn < (this.shown.get(file) ?? 0)) return false;
    this.shown.set(file, turn);
    return true;
  }
}
