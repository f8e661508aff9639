import { clock } from '../../base/clock';
import { told } from '../../base/told';
import type { Quote } from '../../coaching/quote';
import type { Timing } from '../../coaching/timing';
import { lineAt } from '../../story/lines';
import { type SectionName, STAR_SECTIONS, type StarSection, type Story } from '../../story/types';
import type { Bar, Place } from './state';

export function placeOf(story: Story, { words, range }: Quote): Place {
  return { words, range, line: lineAt(story.lineStarts, range.start) + 1 };
}

export function isStar(name: SectionName): name is StarSection {
  return STAR_SECTIONS.some((star) => star === name);
}

/** Time told against its budget, as a bar; that it is over is said in words too, for its color alone tells not everybody. */
export function barOf({ spent, budget, unit, over }: Timing): Bar {
  const share = budget === 0 ? 0 : Math.min(1, spent / budget);
  const label =
    unit === 'words'
      ? `${spent} of ${budget} words${over ? ', too many' : ''}`
      : `${clock(told(spent))} of ${clock(budget)}${over ? ', over time' : ''}`;
  return { label, share, over };
}
