/** Starts of a story that a superior gave, in many voices: each holds an assignment. */
export const VOICES_GIVEN = [
  'Tech lead assigned it to me as a starter task.',
  'EM put me on it, deadline Sept 30.',
  'Boss: "you fix this".  My boss gave me this on a Monday.',
  'The ward sister asked me to reorganise the trolley.',
  'My platoon sergeant ordered me to inventory the stores.',
  'My line manager wanted me to cut the overtime.',
  'I was voluntold by my manager to run it.',
  'The ticket was assigned to me.',
  'The project was handed to me by the outgoing lead.',
  'I was assigned to lead the migration.',
  'My Grade 7 asked me to draft the advice.',
  'The store manager gave me the job of fixing the returns.',
  'My PM suggested that I take over the release.',
  'I was asked by the deputy head to run the club.',
  'We were given the task by our professor.',
];

/** Starts that no superior gave. */
export const VOICES_NOT_GIVEN = [
  'The order of the trolley was given to me as link nurse.',
  'Nobody asked me to look at it.',
  'I asked my manager to let me try.',
  'My manager was on leave.',
  'The customer asked me for a refund.',
  'A patient asked me why the round took so long.',
  'My manager approves the budget, I choose the supplier.',
  'My lead wanted to wait.',
  'My task was to shorten the queue.',
  'The head teacher asked the parents to be patient.',
  'My boss told me not to bother.',
  'The lab had been given new pumps.',
];
