import { wordsAt } from '../story/wordsAt';
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
      const { range, strength } = handOff;
      const words = quoted(wordsAt(story, range));
      const message =
        strength === 'proof'
          ? `${words} passes the problem on. Say what you did after that, to the end.`
          : `Does ${words} pass the problem on? If you stayed with it, say what you did next.`;
      report({ range, message, unsure: strength === 'cue' });
    }
  },
};
