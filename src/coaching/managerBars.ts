import type { Level } from '../story/types';

/** What is looked for at each level from somebody who is there as a manager of people. */
export const MANAGER_BARS: Readonly<Record<Level, string>> = {
  SDE1: 'You led a shift or a few people for a while. You gave somebody the work, checked in on them, and told them plainly how it went.',
  SDE2: "You run one team. The call was yours, you picked who did what and why, and the team's numbers moved. One hard talk belongs in it.",
  Senior:
    'You run a team through its people: who you put where, what you stopped for it, who grew or had to go, and a result that held without you.',
  Principal:
    'You run managers. You changed how several teams are staffed, measured or led, you gave something up for it, and it works without you.',
};

/** What a manager's Action has to hold, whatever the principle. */
export const MANAGERS_ACTION =
  'As a manager, name the decision, the person you gave it to, and what came of it. Then “my team” is fair.';
