import type { CoachMessage } from '../state';

/** What the reader has opened and how far they have scrolled: kept by the editor while the view is hidden. */
export interface Kept {
  /** Ids of the open disclosures. */
  readonly open: readonly string[];
  readonly scroll: number;
  /** The view shows all probes, not only the first ones. */
  readonly allProbes: boolean;
}

interface VsCode {
  postMessage(message: CoachMessage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): VsCode;

const editor = acquireVsCodeApi();
let kept: Kept = editor.getState() ?? { open: [], scroll: 0, allProbes: false };

/** Asks the extension for something. */
export function ask(message: CoachMessage): void {
  editor.postMessage(message);
}

export function keptState(): Kept {
  return kept;
}

export function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  editor.setState(kept);
}
