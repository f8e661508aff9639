import { spoken } from '../base/spokenTime';
import { MOST_READ, MOST_SENTENCES, sentencesRead } from '../evidence/readings';
import { mostOf, SITUATION_HARD_STOP } from '../story/budgets';
import { spentOn } from '../story/spent';
import { type Range, type Section, STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { quoted } from './quoted';
import { aim } from './spokenTime';
import { titleRange } from './title';
import type { Check, Context } from './types';

/** A section, or the whole story, takes more than its budget and a quarter; of a form's words, one more. Figures: docs/format.md, "Time". */
export const overTime: Check = {
  id: 'over-time',
  title: 'a section, or the whole story, that runs over its time',
  section: 'Delivery',
  defaultSeverity: () => 'info',
  run(story, _evidence, context, report) {
    const read = sentencesRead(story);
    if (read < story.sentences.length) {
      const most =
        read < MOST_SENTENCES
          ? `${MOST_READ.toLocaleString('en')} characters`
          : `${MOST_SENTENCES.toLocaleString('en')} sentences`;
      const message = `This story is longer than ${most}, and sentences after that aren't checked. Cut it, or make it several stories.`;
      report({ range: titleRange(story), message });
    }
    const { unit, budget } = context.limits;
    const whole = spentOn(story, story.sections, unit, context.speakingRate);
    if (whole > mostOf(budget.story, unit, 'story')) {
      report({ range: titleRange(story), message: tooMuch('This story', whole, budget.story, context, 'story') });
    }
    for (const part of partsOf(story)) {
      const spent = spentOn(story, part.sections, unit, context.speakingRate);
      const allowed = part.names.reduce((sum, name) => sum + budget[name], 0);
      if (spent <= part.names.reduce((sum, name) => sum + mostOf(budget[name], unit, name), 0)) continue;
      const late = unit === 'seconds' && part.names.join() === 'Situation' && spent > SITUATION_HARD_STOP;
      const message = late
        ? `${quoted(part.title)} takes ${spoken(spent)} to say. Nobody waits longer than ${SITUATION_HARD_STOP} s for the problem.`
        : tooMuch(quoted(part.title), spent, allowed, context, 'section');
      report({ range: part.heading, message });
    }
  },
};

function tooMuch(what: string, spent: number, allowed: number, context: Context, part: 'story' | 'section'): string {
  if (context.limits.unit === 'seconds')
    return `${what} takes ${spoken(spent)} to say. Aim for ${spoken(allowed)} ${aim(context)}.`;
  return part === 'story'
    ? `${what} has ${spent} words. The limit is ${allowed}.`
    : `${what} has ${spent} words. Aim for ${allowed} of your ${context.limits.budget.story}.`;
}

interface Part {
  readonly names: readonly StarSection[];
  readonly title: string;
  readonly heading: Range;
  readonly sections: Section[];
}

/** The sections that have a budget; what stands under several headings ("Lessons", "Hindsight") is one part, at the first. */
function partsOf({ sections }: Story): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const section of sections) {
    const { names, title, heading } = section;
    const timed = STAR_SECTIONS.filter((name) => names.includes(name));
    if (timed.length === 0) continue;
    const key = timed.join();
    const first = parts.get(key);
    if (first) first.sections.push(section);
    else parts.set(key, { names: timed, title, heading, sections: [section] });
  }
  return [...parts.values()];
}
