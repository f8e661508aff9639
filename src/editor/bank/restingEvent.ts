import * as vscode from 'vscode';

/** Milliseconds after which what came meanwhile is shown. */
const SHOWN_AFTER = 120;
/** How many times as long as it took to show a bank it is left alone then: a large one is to be read, above all. */
const RESTS = 10;

/** An event for what changes many times in a row: it is fired once for all that came meanwhile, and then rests. */
export class RestingEvent implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When what has changed may be shown again. */
  private restUntil = 0;

  readonly event = this.emitter.event;

  fireSoon(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        const start = performance.now();
        this.emitter.fire();
        const end = performance.now();
        this.restUntil = end + RESTS * (end - start);
      },
      Math.max(SHOWN_AFTER, this.restUntil - performance.now()),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.emitter.dispose();
  }
}
