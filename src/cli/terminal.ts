import type { Archive } from '../coaching/archive';

/** What a command needs of the world around it, so that a test can stand in for it. */
export interface Terminal {
  /** What is known of principles and questions, as it ships beside the command line. */
  readonly knowledge: () => Promise<Archive>;
  readonly cwd: string;
  /** The standard input, or as much of it as `most` bytes: more may come without end. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output may be coloured. */
  readonly colour: boolean;
}

/** 0: nothing to say. 1: findings of severity warning or error. 2: something could not be done. */
export type Exit = 0 | 1 | 2;
