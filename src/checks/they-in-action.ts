import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check } from './types';

/** The step that settled the matter is somebody else's, and no action of the candidate brought it about. */
export const theyInAction: Check = {
  id: 'they-in-action',
  title: 'somebody else takes the decisive step',
  section: 'Action',
  defaultSeverity: () => 'info',
  run(story, { othersSteps, ledSteps }, { manager }, report) {
    const led = new Set(manager ? ledSteps : []);
    for (const step of othersSteps) {
      if (led.has(step)) continue;
      const { range } = step;
      const words = quoted(wordsAt(story, range));
      report({
        range,
        message: `${words} gives the decisive step to somebody else. Say what you ${manager ? 'decided' : 'did'} to make it happen.`,
      });
    }
  },
};
