import { mergeOptions } from '../../src/config/options';
import { checkStory } from '../../src/index';

/** Every check speaks at this level. */
export const OPTIONS = mergeOptions({ level: 'Senior' });

/** Checks a story, and throws where a check has. */
export function check(text: string) {
  return checkStory(text, {
    ...OPTIONS,
    onFault: ({ check: id, error }) => {
      throw new Error(`${id}: ${String(error)}`, { cause: error });
    },
  });
}
