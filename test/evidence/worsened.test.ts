import { describe, expect, test } from 'vitest';
import { readMeasures } from '../../src/evidence/measures';
import { readStory } from '../../src/story/readStory';

const worseIn = (words: string) =>
  readMeasures(readStory(`## Result\n\n${words}\n`))
    .filter(({ outcome }) => outcome)
    .map(({ worse }) => worse);

describe('a result', () => {
  test.each([
    'Errors went from 2 to 40 a week.',
    'Satisfaction fell from 90 % to 60 %.',
    'The wait grew from 2 days to 9.',
    'The error rate rose from 2% to 5%.',
    'Time to close went from 3 days to 8 days.',
    'Load time grew from 2 s to 5 s.',
    'The number of complaints rose from 4 a week to 12 a week.',
    'Revenue fell from $4M to $2M.',
    'Complaints doubled.',
    'Coverage dropped to 40%.',
    'Uptime went from 99.9% to 98%.',
    'Time to failure went from 9 days to 2 days.',
    'Mean time between failures fell from 9 days to 2 days.',
    'The number of errors each week rose from 2 to 40.',
    'The number of complaints we saw went from 2 to 40.',
    'Complaints a week rose from 2 to 40.',
    'All the errors last month went from 2 to 40.',
    'Errors each week rose from 2 to 40.',
    'Revenue a month fell from $4M to $2M.',
    'Satisfaction the following month fell from 90% to 60%.',
    'Latency went from 800 ms to 2 s.',
    'The wait went from 50 minutes to 2 hours.',
    'Waste went from 20 kg to 40 kg.',
    'Unplanned downtime went from 2 hours to 9 hours.',
    'Timeouts rose from 2 to 40 a week.',
    'Debt rose from $2M to $4M.',
    'Food waste went up by 20%.',
    'Costs have gone up by 30%.',
    'Sales were down 12% on the year before.',
    'My sales were lower than last quarter by 15%.',
    'Average waiting time got longer: from 9 days to 16 days.',
    'Errors shot up to 40 a day.',
    'Ticket response time worsened from 2 h to 5 h.',
    'Satisfaction was decreased from 90% to 70%.',
    'Costs were increased by the vendor from $4 to $9.',
    'Crashes: 3 → 19 a day.',
    'Build time 4 min → 11 min.',
    'Conversion down from 3.2% to 2.4%.',
    'Downtime up 20%.',
    'Errors up from 4 to 12 a week.',
    'The pass rate fell from 80% to 62%.',
    'Missed deadlines at court went from 1 to 4.',
    'Write-offs climbed from £20k to £55k.',
    'The cost went from 50 cents to $2.',
    'The wait went from a week to a fortnight.',
    'The wait went from 3 weeks to 2 fortnights.',
    'Waste went from 900 kg to 2 tonnes.',
    'Downtime went from 20 minutes to 2 hours a day.',
    'Downtime went from half a day to two days.',
  ])('got worse: %s', (words) => {
    expect(worseIn(words)).toEqual([true]);
  });

  test.each([
    'Errors went from 40 to 2 a week.',
    'Customer satisfaction rose from 60% to 90%.',
    'Complaints halved.',
    'The wait went from 3 hours to 10 minutes.',
    'Revenue went from $900K to $1.2M.',
    'We cut costs from $4M to $2M.',
    'Cost savings rose from $2M to $3M.',
    'Time to failure went from 2 days to 9 days.',
    'Time between outages rose from 2 days to 9 days.',
    'Latency went from 2 s to 800 ms.',
    'The wait went from 2 hours to 50 minutes.',
    'The number of errors each week fell from 40 to 2.',
    'Complaints a week fell to 3.',
    'Cost came down by 12%.',
    'Errors were down to 3 a week.',
    'The wait got shorter by 3 days.',
    'Complaints were decreased from 12 to 5.',
    'Crashes: 19 → 3 a day.',
    'Revenue up 12%.',
    'Failed payments fell from 30 a week to 4.',
    'The cost went from $2 to 50 cents.',
    'The wait went from 2 fortnights to 3 weeks.',
    'Revenue went from 90 cents to $1.20.',
    'Revenue went from $2 a day to $9 a day.',
    'Waste went from 2 tonnes to 900 kg.',
  ])('got better: %s', (words) => {
    expect(worseIn(words)).toEqual([false]);
  });

  test.each([
    'Tickets went from 40 to 80 a week.',
    'Errors found rose from 2 to 40 a week.',
    'The bugs we caught went from 2 to 40.',
    'The error budget rose from 2 to 4 hours.',
    'Revenue at risk fell from $4M to $2M.',
    'Adoption of the old form fell from 90% to 20%.',
    'Errors went from 9 a day to 12 a month.',
    'Weight loss rose from 2 kg to 9 kg.',
    'Recycled waste rose from 2 tonnes to 9 tonnes.',
    'The waste we recycled went from 2 tonnes to 9 tonnes.',
    'The timeout went from 2 s to 30 s.',
    'Debt repaid rose from $2M to $4M.',
    'Debt repayment rose from $2M to $4M.',
    'Waste went from 2 tonnes to 900 kg.',
    'The number of visits each week went from 2 to 40.',
    'The loading bay time went from 2 to 40.',
  ])('may be for the better: %s', (words) => {
    expect(worseIn(words)).toEqual([false]);
  });
});
