import { MOST_READ, sentencesRead } from '../evidence/readings';
import { budgetOf, OVERRUN, SITUATION_HARD_STOP, secondsToSay } from '../story/budgets';
import { type Range, STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { quoted } from './quoted';
import { aim, spoken } from './spokenTime';
import { titleRange } from './title';
import type { Check } from './types';

/** A section, or the whole story, takes longer to say than its budget and a quarter. Figures: docs/format.md, "Time". */
export const overTime: Check = {
  id: 'over-time',
  title: 'a section, or the whole story, that runs over its time',
  section: 'Delivery',
  defaultSeverity: () => 'info',
  run(story, _evidence, context, report) {
    if (sentencesRead(story) < story.sentences.length) {
      const message = `This story is longer than ${MOST_READ.toLocaleString('en')} characters, and sentences after that aren't checked. Cut it, or make it several stories.`;
      report({ range: titleRange(story), message });
    }
    const budget = budgetOf(context.level, context.length, story.manager);
    const words = story.sections.reduce((sum, section) => sum + section.words, 0);
    const whole = secondsToSay(words, context.speakingRate);
    if (whole > budget.story * OVERRUN) {
      const message = `This story takes ${spoken(whole)} to say. Aim for ${spoken(budget.story)} ${aim(context)}.`;
      report({ range: titleRange(story), message });
    }
    for (const part of partsOf(story)) {
      const seconds = secondsToSay(part.words, context.speakingRate);
      const allowed = part.names.reduce((sum, name) => sum + budget[name], 0);
      if (seconds <= allowed * OVERRUN) continue;
      const late = part.names.join() === 'Situation' && seconds > SITUATION_HARD_STOP;
      const message = late
        ? `${quoted(part.title)} takes ${spoken(seconds)} to say. Nobody waits longer than ${SITUATION_HARD_STOP} s for the problem.`
        : `${quoted(part.title)} takes ${spoken(seconds)} to say. Aim for ${spoken(allowed)} ${aim(context)}.`;
      report({ range: part.heading, message });
    }
  },
};

interface Part {
  readonly names: readonly StarSection[];
  readonly title: string;
  readonly heading: Range;
  readonly words: number;
}

/** The sections that have a budget; what stands under several headings ("Lessons", "Hindsight") is one part, at the first. */
function partsOf({ sections }: Story): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const { names, title, heading, words } of sections) {
    const timed = STAR_SECTIONS.filter((name) => names.includes(name));
    if (timed.length === 0) continue;
    const key = timed.join();
    const first = parts.get(key) ?? { names: timed, title, heading, words: 0 };
    parts.set(key, { ...first, words: first.words + words });
  }
  return [...parts.values()];
}
