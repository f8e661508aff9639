import type { SectionName } from './types';

/**
 * What a new section holds until it is written: placeholders in square brackets that say what to write. The snippets
 * hold the same words, and a test compares them.
 */
export const TEMPLATES: Readonly<Record<Exclude<SectionName, 'Notes'>, readonly string[]>> = {
  Situation: [
    '[what broke or changed, and who it affected]',
    '[how big it was, as a figure]',
    '[what would have happened if nobody had acted]',
  ],
  Task: ['[whose job it was, how it came to you, what was yours to decide]', '[what you set out to do, and by when]'],
  Action: [
    '- I [the first step you took, and when]',
    '- I [what you found out, and how]',
    '- I [what you decided, and what you gave up for it]',
    '- I [who you convinced, and how]',
    '- I [how you made sure it worked]',
  ],
  Result: [
    '[the measure] went from [before] to [after] in [how long]',
    '[what that was worth to customers or the business]',
    '[what lasts: who took it over, what can no longer happen]',
  ],
  Learning: ['[the cause behind the cause, in this story alone]', '[what you do differently today, and where]'],
  'Trade-offs': [
    '- [the option you turned down, and why]',
    '- [what your choice cost, or risked, and how you kept that small]',
  ],
  'Follow-ups': [
    '### [the question they will ask]',
    '',
    'I [the one thing you did that answers it]. [how you know it worked]',
  ],
};
