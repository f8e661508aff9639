import type { Options } from '../config/options';
import type { CheckedStory } from '../index';

/** One story, checked, with the name it goes by and the options that held for it. */
export interface CheckedFile extends CheckedStory {
  /** Absolute, or `<stdin>`. */
  readonly filePath: string;
  readonly options: Options;
}
