/** As much of the editor's own as listeners need; `vi.mock` takes it for `vscode.EventEmitter`. */
export class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  readonly fire = (value?: unknown) => {
    for (const listener of this.listeners) listener(value as T);
  };
  /** How many listen: who has left should not. */
  get size(): number {
    return this.listeners.size;
  }
  dispose(): void {
    this.listeners.clear();
  }
}
