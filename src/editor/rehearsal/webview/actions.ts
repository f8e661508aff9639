import type { Answered } from '../../../practice/types';
import type { View } from './progress';

/** What can be done on a story's page. */
export interface Actions {
  next(): void;
  back(): void;
  pause(): void;
  look(view: View): void;
  mark(answer: Answered): void;
  again(): void;
  open(): void;
  loop(): void;
}
