import type { SectionName } from '../story/types';

/**
 * What a new section holds until it is written: placeholders in square brackets that say what to write. The snippets
 * hold the same words, and a test compares them.
 */
export const TEMPLATES: Readonly<Record<Exclude<SectionName, 'Notes'>, readonly string[]>> = {
  Situation: [
    '[what broke or changed, and for whom]',
    '[how big it was, as a figure]',
    '[what would have happened had nobody acted]',
  ],
  Task: ['[whose it was, and that nobody asked you]', '[what you set out to do, and by when]'],
  Action: [
    '- I [the first deed, and when]',
    '- I [what you found out, and how]',
    '- I [what you decided, and what you gave up for it]',
    '- I [whom you convinced, and with what]',
    '- I [how you made sure that it worked]',
  ],
  Result: [
    '[the measure] went from [before] to [after] in [how long]',
    '[what that was worth to customers or the business]',
    '[what outlived it: who took it over, what can no longer happen]',
  ],
  Learning: ['[the cause behind the cause, in this story alone]', '[what you have done differently since, and where]'],
  'Trade-offs': [
    '- [the option you turned down, and why]',
    '- [what your choice cost, or risked, and how you kept that small]',
  ],
  'Follow-ups': [
    '### [the question they will ask]',
    '',
    'I [the one deed that answers it]. [how you know that it worked]',
  ],
};
