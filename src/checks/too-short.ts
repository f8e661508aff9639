import { spoken } from '../base/spokenTime';
import { actionsOf } from '../evidence/actions';
import type { Evidence } from '../evidence/types';
import { LEAST_SHARE } from '../story/budgets';
import { spentOn } from '../story/spent';
import type { Story } from '../story/types';
import { untoldParts } from '../story/untold';
import { quoted } from './quoted';
import { aim } from './spokenTime';
import { titleRange } from './title';
import type { Check, Context, Report } from './types';

/** So few actions of one's own are no story of what one did. */
const TOO_FEW = ['no action', 'one action', 'two actions'];

/** The story is over before it has said much: it takes too little time, or its Action holds too little of what was done. */
export const tooShort: Check = {
  id: 'too-short',
  title: 'a story far under its time, or an Action with fewer than three actions of your own',
  section: 'Delivery',
  defaultSeverity: () => 'info',
  run(story, evidence, context, report) {
    const found = shortness(story, evidence, context);
    if (found) report(found);
  },
};

/** What makes a story too short; undefined where it isn't, and while a section is missing or empty, which says enough. */
export function shortness(story: Story, evidence: Evidence, context: Context): Report | undefined {
  if (untoldParts(story).length > 0) return undefined;
  const { unit, budget } = context.limits;
  const spent = spentOn(story, story.sections, unit, context.speakingRate);
  if (spent < budget.story * LEAST_SHARE) {
    const short =
      unit === 'words'
        ? `This story has ${spent} words, and you have ${budget.story}.`
        : `This story takes ${spoken(spent)} to say; ${aim(context)} it has ${spoken(budget.story)}.`;
    return { range: titleRange(story), message: `${short} Tell more of what you did and why.` };
  }
  const section = story.sections.find(({ names, empty }) => names.includes('Action') && !empty);
  const count = TOO_FEW[actionsTold(story, evidence, context)];
  if (section === undefined || count === undefined) return undefined;
  const message = `${quoted(section.title)} has ${count} of your own. Name at least three, each with “I” and a concrete verb.`;
  return { range: section.heading, message };
}

/** One's own, and a manager's also what their people did on their decision. */
function actionsTold(story: Story, evidence: Evidence, { manager }: Context): number {
  const own = actionsOf(story, evidence).candidate.length;
  return manager ? own + evidence.ledSteps.length : own;
}
