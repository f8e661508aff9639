import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** The candidate passes the problem on, and nothing after it shows them carrying it through. */
export const handedOff: Check = {
  id: 'handed-off',
  title: 'the problem is passed on and not carried through',
  section: 'Action',
  defaultSeverity: () => 'warning',
  run(story, { handOffs }, _context, report) {
    for (const handOff of handOffs) {
      if (handOff.carriedThrough || !standsIn(story, handOff, 'Action')) continue;
      const words = quoted(story.text.slice(handOff.range.start, handOff.range.end));
      report({ range: handOff.range, message: `${words} passes the problem on: say how you carried it to the end.` });
    }
  },
};
