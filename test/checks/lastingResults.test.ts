import { describe, expect, it } from 'vitest';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import { findingsOf } from './findingsOf';

/** What outlives a fix and what does not, in the words of many trades; each was judged before it was run. */
const count = (words: string) =>
  findingsOf(missingSecondOrderEffect, `## Situation\n\nIt was so.\n\n## Result\n\n${words}\n`).length;

describe('something outlives the fix', () => {
  it.each([
    // Others have it now.
    'The night shift uses my list too.',
    'Both sister hotels have the board behind the desk now.',
    'The paediatric ward has a trolley like that too.',
    'Our Leeds depot runs the same sheet.',
    'Three colleagues are using the template.',
    'The other two crews kept the whistle signal.',
    'The area manager put the log in all nine shops.',
    'Our neighbours in building C are following the same.',
    'The swimming club borrowed the idea.',
    'Same format is followed in the Hyderabad office also.',
    'The year 4 teachers picked up the traffic lights.',
    'The rule got copied for overseas orders.',
    'Accounting now wants the same from every region.',
    'Head office now trains every new starter with it.',
    // It goes on.
    'The Friday slot is still running, with parents in charge.',
    'My spreadsheet is still in use four years later.',
    'The girl at the desk hands out the card to this day.',
    'My map is hanging in the hall until today.',
    'The extra desk stayed.',
    'The double check stays in the procedure.',
    'The script runs every night now.',
    'Nowadays the porters ring the ward before they set off.',
    'The labels are on the induction now.',
    'Phone numbers of the on-call doctors are in the folder now.',
    'They made the pilot permanent.',
    // A rule.
    'Quotes must now carry a delivery date.',
    'A second signature is mandatory since.',
    'Every new contract has to go through the checklist.',
    'Now every menu with nuts have this mark.',
    'The list is part of the monthly order.',
    'The question went into the admission form.',
    'Each tender now has a price check before it leaves.',
    'The order form became a fixed part of the Monday meeting.',
    'The rota rule was written into the house rules.',
    // A guard against the class of failure.
    'The till refuses a voucher without a date.',
    'The job warns us if a file is late.',
    'The alarm has caught two leaks since.',
    'The form now blocks a booking without a deposit.',
    'The mix-up has not happened again.',
    'That kind of error is no longer possible.',
    // What followed.
    'The next move took four days.',
    'The client signed a follow-on order for two more floors.',
    'They offered me a permanent position.',
    'This led to a new role, owner of master data.',
    'The council asked me to do the same for the other library.',
    'They hired me after the internship.',
  ])('%s', (words) => {
    expect(count(words)).toBe(0);
  });
});

describe('nothing outlives the fix', () => {
  it.each([
    'The build now takes four minutes.',
    'Open rate is now at 31%.',
    'The page now loads in 900 ms.',
    'The kitchen now looks a lot cleaner.',
    'We are now at 14 squads.',
    'The job now runs in 3 minutes.',
    'Now the customers are happy.',
    'She is still my customer.',
    'I still have to finish the last part.',
    'All 12 frames were in by four.',
    'Costs stayed flat.',
    'We stayed within the budget.',
    'The three tests I wrote passed.',
    'The memory use dropped by 40%.',
    'The app uses 40% less memory.',
    'Twelve guests wrote in.',
    'Two of my colleagues also came to the fair.',
    'The show went on.',
    'Invoices go out on day 1 instead of day 3.',
    'Peak so far is 900 messages a day.',
    'We put the two shelves in the back room.',
    'I got an A in the course.',
    'The next day everything was open again.',
    'Queries use 30% less memory.',
    'Complaints have dropped since.',
    'The reports look more professional now.',
    'All the checks on the list passed.',
    'The client paid the invoice in May.',
    'They were happy with the process.',
    'The festival became a success.',
    'The team is now much more motivated.',
    'The launch is still being talked about.',
    '- lag 40s → 2s',
    'We learned a lot and had fun.',
    'We now pay 30% less.',
    'Sales went up 12% and are still growing.',
    'We now have 500 members.',
  ])('%s', (words) => {
    expect(count(words)).toBe(1);
  });
});
