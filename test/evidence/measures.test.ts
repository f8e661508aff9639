import { describe, expect, it } from 'vitest';
import { readMeasures } from '../../src/evidence/measures';
import { readPeriods } from '../../src/evidence/periods';
import type { Measure } from '../../src/evidence/types';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';

/** The measures of a Result, with the words they stand on. */
function inResult(sentence: string): readonly (Measure & { words: string; before: string | undefined })[] {
  const text = `## Result\n\n${sentence}\n`;
  return readMeasures(readStory(text)).map((measure) => ({
    ...measure,
    words: text.slice(measure.range.start, measure.range.end),
    before: measure.baseline && text.slice(measure.baseline.start, measure.baseline.end),
  }));
}
const outcomes = (sentence: string) => inResult(sentence).filter(({ outcome }) => outcome);

describe('quantities that tell an outcome', () => {
  it.each([
    ['The error rate fell to 84%.', 'percentage', '84%'],
    ['Sales went up by 84 percent.', 'percentage', '84 percent'],
    ['Absences are down 12 per cent.', 'percentage', '12 per cent'],
    ['Load time −84 % on tablets.', 'percentage', '−84 %'],
    ['Waste fell by a third.', 'percentage', 'a third'],
    ['Half of the branches switched to it.', 'percentage', 'Half'],
    ['It cut two thirds of the paperwork.', 'percentage', 'two thirds'],
    ['We reduced scrap by 10-15%.', 'percentage', '10-15%'],
    ['Costs went down by twenty percent.', 'percentage', 'twenty percent'],
    ['Test coverage is now at 92.5%.', 'percentage', '92.5%'],
    ['100% of the orders left on the day.', 'percentage', '100%'],
    ['Attendance rose 3,5%.', 'percentage', '3,5%'],
    ['increased sales by 20%', 'percentage', '20%'],
    ['about 60 pct fewer calls', 'percentage', '60 pct'],
    ['Turnover grew by a quarter.', 'percentage', 'a quarter'],
    ['Complaints fell by 1/3.', 'percentage', '1/3'],
    ['About 2/3 of users came back.', 'percentage', '2/3'],
    ['It saves an hour a day.', 'duration', 'an hour a day'],
    ['We saved an hour and a half a day.', 'duration', 'an hour and a half a day'],
    ['It took an hour and a half.', 'duration', 'an hour and a half'],
    ['It spares the clerks half an hour every day.', 'duration', 'half an hour every day'],
    ['The job went from an hour to a minute.', 'duration', 'a minute'],
    ['It now takes ½ day.', 'duration', '½ day'],
    ['The build takes 1½ hours.', 'duration', '1½ hours'],
    ['The build takes ¾ of an hour.', 'duration', '¾ of an hour'],
    ['The build takes 1 1/2 hours.', 'duration', '1 1/2 hours'],
    ['The build takes 1-1/2 hours now.', 'duration', '1-1/2 hours'],
    ['The build takes 2 ½ hours.', 'duration', '2 ½ hours'],
    ['The build takes 1 1⁄2 hours.', 'duration', '1 1⁄2 hours'],
    ['The build takes 3/4 hour.', 'duration', '3/4 hour'],
    ['The build takes 3/4 of an hour.', 'duration', '3/4 of an hour'],
    ['It is 1 1/2 times faster.', 'multiplier', '1 1/2 times'],
    ['Complaints fell 3/4.', 'percentage', '3/4'],
    ['Complaints fell by 1/3 in a month.', 'percentage', '1/3'],
    ['Complaints dropped ¾ within a week.', 'percentage', '¾'],
    ['AHT 9:30 → 6:50.', 'duration', '6:50'],
    ['We closed four clean-up jobs.', 'count', 'four clean-up jobs'],
    ['It saves 3 person-days a week.', 'duration', '3 person-days a week'],
    ['It recovered about $8K a week.', 'money', '$8K a week'],
    ['We saved €18,000.', 'money', '€18,000'],
    ['The deal was worth £1.2m.', 'money', '£1.2m'],
    ['It brought in 1.3 M EUR.', 'money', '1.3 M EUR'],
    ['The company saved Rs 5 lakh.', 'money', 'Rs 5 lakh'],
    ['It earned INR 2 crore in new business.', 'money', 'INR 2 crore'],
    ["The audit spared us CHF 1'200.", 'money', "CHF 1'200"],
    ['We made 10k dollars on the first day.', 'money', '10k dollars'],
    ['saved the company thousands of dollars', 'money', 'thousands of dollars'],
    ['It generated $1M in revenue.', 'money', '$1M'],
    ['The fair raised over $5,000 for the shelter.', 'money', '$5,000'],
    ['They paid 41.000 € for it.', 'money', '41.000 €'],
    ['The write-off shrank to US$300.', 'money', 'US$300'],
    ['Half a million euros came back.', 'money', 'Half a million euros'],
    ['It saves us ₹40,000 every month.', 'money', '₹40,000 every month'],
    ['We came in $2.5 million under budget.', 'money', '$2.5 million'],
    ['Penalties of 300 pounds a day stopped.', 'money', '300 pounds a day'],
    ['We delivered it in 3 weeks.', 'duration', '3 weeks'],
    ['The close takes two hours now.', 'duration', 'two hours'],
    ['Booking takes 40 min.', 'duration', '40 min'],
    ['The run is down to 1h20.', 'duration', '1h20'],
    ['It finished two days early.', 'duration', 'two days'],
    ['I handed it in one week ahead of schedule.', 'duration', 'one week'],
    ['The fix was out within four hours.', 'duration', 'four hours'],
    ['Each nurse saves 30 nurse hours a week.', 'duration', '30 nurse hours a week'],
    ['That is nine extra minutes of sleep.', 'duration', 'nine extra minutes'],
    ['It freed 12 man-days.', 'duration', '12 man-days'],
    ['The wait is 1 hour and 20 minutes now.', 'duration', '1 hour and 20 minutes'],
    ['It saved hundreds of hours.', 'duration', 'hundreds of hours'],
    ['Shipping takes 3-5 business days.', 'duration', '3-5 business days'],
    ['The page answers in 280 ms.', 'latency', '280 ms'],
    ['p95 is 1.8 s.', 'latency', '1.8 s'],
    ['p99 flat at 150 ms.', 'latency', '150 ms'],
    ['It loads in under two seconds.', 'latency', 'two seconds'],
    ['A lookup costs 40 µs.', 'latency', '40 µs'],
    ['We serve 900 orders per week.', 'rate', '900 orders per week'],
    ['It handles 12k rps.', 'rate', '12k rps'],
    ['The cluster takes 4,000 requests/s.', 'rate', '4,000 requests/s'],
    ['Night pages are down to four a month.', 'rate', 'four a month'],
    ['The shop sells 60 loaves a day.', 'rate', '60 loaves a day'],
    ['We deploy ten times a day.', 'rate', 'ten times a day'],
    ['We closed 212 tickets.', 'count', '212 tickets'],
    ['Three teams adopted the template.', 'count', 'Three teams'],
    ['Nine of twelve clinics signed.', 'count', 'Nine of twelve'],
    ['We got 3 new clients.', 'count', '3 new clients'],
    ['My tests caught two other bugs.', 'count', 'two other bugs'],
    ['We gained a dozen subscribers.', 'count', 'a dozen subscribers'],
    ['Forty-one callers moved.', 'count', 'Forty-one callers'],
    ['It prevented five outages.', 'count', 'five outages'],
    ['Six other platform teams have since used the page.', 'count', 'Six other platform teams'],
    ['The page grew to 500 members.', 'count', '500 members'],
    ['The video got 10 000 views.', 'count', '10 000 views'],
    ['17 stayed.', 'count', '17 stayed'],
    ['We signed two hundred and fifty schools.', 'count', 'two hundred and fifty schools'],
    ['It attracted 300+ visitors.', 'count', '300+ visitors'],
    ['The club won 4 awards.', 'count', '4 awards'],
    ['I trained forty people.', 'count', 'forty people'],
    ['Over 200 people attended.', 'count', '200 people'],
    ['We processed 1.2 million claims.', 'count', '1.2 million claims'],
    ['Ten more shops opened.', 'count', 'Ten more shops'],
    ['6,100 refunds were made.', 'count', '6,100 refunds'],
    ['one in five now pays by card', 'count', 'one in five'],
    ['The build is 3x quicker.', 'multiplier', '3x'],
    ['Throughput ×4.', 'multiplier', '×4'],
    ['Revenue rose threefold.', 'multiplier', 'threefold'],
    ['Queues got twice as fast.', 'multiplier', 'twice as fast'],
    ['The report is 10 times faster.', 'multiplier', '10 times'],
    ['Retries fell by a factor of nine.', 'multiplier', 'factor of nine'],
    ['We took double the orders.', 'multiplier', 'double the'],
    ['NPS +12.', 'points', '+12'],
    ['Our CSAT is 4.6 now.', 'points', '4.6'],
    ['The app has 4.8 stars.', 'points', '4.8 stars'],
    ['Satisfaction is up 12 points.', 'points', '12 points'],
    ['The jury gave us 9/10.', 'points', '9/10'],
    ['They rated it 4.6 out of 5.', 'points', '4.6 out of 5'],
    ['I passed with a score of 92.', 'points', '92'],
    ['Turnout rose 4 percentage points.', 'points', '4 percentage points'],
    ['The bundle is 210 kB.', 'size', '210 kB'],
    ['We freed 2 GB.', 'size', '2 GB'],
    ['The table shrank to 40 megabytes.', 'size', '40 megabytes'],
    ['Average draw is 4.1 W.', 'size', '4.1 W'],
    ['Build time was halved.', 'delta', 'halved'],
    ['Sign-ups doubled.', 'delta', 'doubled'],
    ['Costs were cut in half.', 'delta', 'in half'],
    ['We tripled our donors.', 'delta', 'tripled'],
    ['The processing went from days to hours.', 'delta', 'days to hours'],
    ['Onboarding shrank from weeks to just days.', 'delta', 'weeks to just days'],
    ['Releases moved from quarterly to fortnightly.', 'delta', 'quarterly to fortnightly'],
    ['It now runs in minutes instead of hours.', 'delta', 'minutes instead of hours'],
    ['Complaints dropped to zero.', 'zero', 'to zero'],
    ['Zero double charges in six months.', 'zero', 'Zero double charges'],
    ['0 mix-ups so far.', 'zero', '0 mix-ups'],
    ['No restarts since.', 'zero', 'No restarts'],
    ['We moved with no downtime.', 'zero', 'no downtime'],
    ['It ran without a single rollback.', 'zero', 'without a single rollback'],
    ['We have had zero downtime.', 'zero', 'zero downtime'],
    ['Not one pallet fell in 14 months.', 'zero', 'Not one pallet'],
    ['We have had no late payroll since March of last year.', 'zero', 'no late'],
    ['It was the first month without a chargeback.', 'zero', 'first month without'],
    ['The share without a crash was 99.5.', 'count', '99.5'],
    ['The demo ran at a steady 30 and nobody saw a stutter.', 'count', '30'],
    ['Late forms: 38 in September.', 'count', '38'],
    ['The list was up before seven every morning but two.', 'count', 'two'],
    ['Of the 90 letters that came back, 81 were answered.', 'count', '81'],
    ['All 64 tenants had hot water again.', 'count', '64 tenants'],
    ['The patch was on all 4,300 tills by Thursday.', 'count', '4,300 tills'],
    ['It was on time on 29 of the next 30 days.', 'count', '29 of the next 30'],
    ['We lost two customers out of 160.', 'count', 'two customers out of 160'],
    ['It was sent, one day late.', 'duration', 'one day'],
    ['We were back on the air after six minutes.', 'duration', 'six minutes'],
    ['Fuel use fell by a litre.', 'size', 'a litre'],
    ['We lose a crate a week.', 'rate', 'a crate a week'],
    ['It takes a quarter of an hour.', 'duration', 'a quarter of an hour'],
    ['The kiln was fired 40 times without a crack.', 'count', '40 times'],
    ['I sold the last of the 300 tickets.', 'count', '300 tickets'],
    ['I kept five of my drivers.', 'count', 'five of my drivers'],
    ['The site lost no day to rain.', 'zero', 'lost no day'],
    ['He has not once been late.', 'zero', 'not once'],
    ['He has been home every night since October.', 'delta', 'every night since'],
    ['We finish by five instead of half past six.', 'duration', 'five instead of half'],
    ['Back to 160 by the end of November.', 'count', '160'],
    ['The freezer did not go over −49.', 'count', '−49'],
    ['From 640 now it is around 90.', 'count', '90'],
    ['Only two courses late.', 'count', 'two courses'],
    ['Only three trucks were late.', 'count', 'three trucks'],
    ['14 clinics in the first month.', 'count', '14 clinics'],
    ['9 stores in the first sprint.', 'count', '9 stores'],
    ['The queue was never over 90.', 'count', '90'],
    ['It was the earliest close in the history of the branch.', 'points', 'earliest close in the history'],
    ['They pick up by the third ring.', 'points', 'third ring'],
    ['In May 12 tenants complained, and 2 in June.', 'count', '12 tenants'],
    ['In May twelve tenants complained, and 2 in June.', 'count', '2'],
    ['In August and September, one in total.', 'count', 'one'],
    ['There are now 45 studies in the archive.', 'count', '45 studies'],
    [
      'Rooms were ready by 3:10 that Saturday, before it was 4:30.',
      'duration',
      '3:10 that Saturday, before it was 4:30',
    ],
  ] as const)('“%s” holds a %s', (sentence, kind, words) => {
    const found = outcomes(sentence).filter((measure) => measure.words === words);
    expect(outcomes(sentence).map((measure) => `${measure.kind} ${measure.words}`)).toContain(`${kind} ${words}`);
    expect(found).toHaveLength(1);
  });
});

describe('a before and its after', () => {
  it.each([
    ['Drop rate went from 0.3% to zero.', '0.3%', 'zero'],
    ['Errors are down to 3% from 40% now.', '40%', '3%'],
    ['From 640 now it is around 90.', '640', '90'],
    ['Complaints fell from 12 a month, now 3.', '12 a month', '3'],
    ['Refunds are down from 30 a day, now 4 a day.', '30 a day', '4 a day'],
    ['All but 12 of 3,100 tickets scanned, and the queue took 19 minutes, against 25 before.', '25', '19 minutes'],
    ['Checkout went from 3 minutes, now 40 seconds.', '3 minutes', '40 seconds'],
    ['p95 1.8 s → 280 ms.', '1.8 s', '280 ms'],
    ['Errors 40 -> 3.', '40', '3'],
    ['Warranty cases 240 → 31 a month.', '240', '31 a month'],
    ['It was 40, now 3 tickets.', '40', '3 tickets'],
    ['We are down to 3 complaints from 40.', '40', '3 complaints'],
    ['The rota went from four engineers to two.', 'four engineers', 'two'],
    ['The group grew from four to eighteen engineers.', 'four', 'eighteen engineers'],
    ['The query takes 40 seconds instead of six minutes.', 'six minutes', '40 seconds'],
    ['It ran in 50 minutes, against 3 hours the year before.', '3 hours', '50 minutes'],
    ['The daily gap went from an average of $19 to $0.00.', '$19', '$0.00'],
    ['Clashes fell from 19 in October to 2 in December.', '19', '2'],
    ['Satisfaction rose from 2.8 to 4.1.', '2.8', '4.1'],
    ['Connectivity tickets stayed flat (1.9% before, 1.8% after).', '1.9%', '1.8%'],
    ['Failed nights fell from one in five to one in forty.', 'one in five', 'one in forty'],
    ['23% of photos name no colour, up from zero.', 'zero', '23%'],
    ['Refill by ear: impossible → 50 seconds', 'impossible', '50 seconds'],
    ['Pages went from thirty-one a month to none.', 'thirty-one a month', 'none'],
    ['It went from a day and a half to an hour.', 'a day and a half', 'an hour'],
    ['Builds went from an hour and a half to ten minutes.', 'an hour and a half', 'ten minutes'],
    ['Builds went from two and a half hours to 10 minutes.', 'two and a half hours', '10 minutes'],
    ['Builds went from 2 and a half hours to 10 minutes.', '2 and a half hours', '10 minutes'],
    ['Cost went from two and a half million dollars to one million.', 'two and a half million dollars', 'one million'],
    ['Exposure of $52,000 came down to $3,400.', '$52,000', '$3,400'],
    ['The test used to take 6 hours and now takes 20 minutes.', '6 hours', '20 minutes'],
    ['We do it in 2 days compared to 9 days last year.', '9 days', '2 days'],
    ['Average wait dropped from 5 to 2 minutes.', '5', '2 minutes'],
    ['They cut the form from 12 steps to 4.', '12 steps', '4'],
    ['Income rose from $4M to $6M.', '$4M', '$6M'],
    ['Broken releases: 4 of 20 → 0 of 31.', '4 of 20', '0 of 31'],
    ['Spoiled trays were 9 in that week and 2 the next.', '9', '2'],
    ['Dropped calls per shift: 31 the week I started, 12 when I left.', '31', '12'],
    [
      'Where there had been four complaints a week there was one in the next two months.',
      'four complaints a week',
      'one',
    ],
    ['Questions about the form: about 5 in the month when before was 20.', '20', '5'],
    ['We had 212 monthly donors by winter, from zero.', 'zero', '212 monthly donors'],
    ['Wrong orders passed from 14 in a week to 5.', '14', '5'],
    ['Day twelve in January, day nine in April.', 'twelve', 'nine'],
    ['The slowest report takes 3.1 s, in the original design it was 41.', '41', '3.1 s'],
    ['We lent 700 more than any summer before.', 'any', '700'],
    ['The new form fits on one page; the old one had seven.', 'one page', 'seven'],
    ['It needs two people now where it needed four.', 'two people', 'four'],
    ['The list had 14 mistakes; the reprint had none.', '14 mistakes', 'none'],
    ['The crane stood idle for two hours, not two days.', 'two days', 'two hours'],
    ['The number of people waiting fell from double figures to three.', 'double', 'three'],
    ['Waits went from 3 1/2 hours to 1/2 hour.', '3 1/2 hours', '1/2 hour'],
    ['It held 4 °C, where the week before it had crept up to 9.', '4 °', '9'],
  ])('“%s” links %s to %s', (sentence, before, after) => {
    expect(outcomes(sentence).map((measure) => [measure.before, measure.words])).toContainEqual([before, after]);
  });

  it.each([
    ['The call is from 9 to 5 on weekdays.'],
    ['We moved from version 3.1 to 3.2.'],
    ['It ran from 2019 to 2021.'],
    ['It takes 2 to 3 weeks.'],
    ['We saw 212 people, and the deck had 34 slides.'],
    ['It was open from 3 May to 5 June.'],
  ])('“%s” holds no pair', (sentence) => {
    expect(inResult(sentence).filter(({ before }) => before !== undefined)).toEqual([]);
  });
});

describe('a figure that came about', () => {
  it.each([
    ['We wanted to go from 40 s to 10 s.', []],
    ['The goal was to cut it from 40 s to 10 s.', []],
    ['The plan to go from 40 s to 10 s was approved.', []],
    ['I hoped it would fall from 40 s to 10 s.', []],
    ['If we had more time, it would fall from 40 s to 10 s.', []],
    ['It could have fallen from 40 s to 10 s.', []],
    ['It should fall from 40 s to 10 s next year.', []],
    ['We needed to cut it from 40 s to 10 s.', []],
    ['It did not fall from 40 s to 10 s.', []],
    ['The team plans to cut refunds by 20%.', []],
    ['We expected to save $2,000 a month.', []],
    ['I hoped for 20 s, and it fell from 40 s to 10 s.', ['10 s']],
    ['We hoped to save 20% and saved 30%.', ['30%']],
    ['They would have paid $500 and now pay $20.', ['$20']],
    ['We wanted to go from 40 s to 10 s and did.', ['10 s']],
    ['It did not just fall from 40 s to 10 s.', ['10 s']],
    ['It never rose above 10 s, down from 40 s.', ['10 s']],
    ['No more than 3 claims failed, down from 60.', ['3 claims']],
    ['We managed to cut it from 40 s to 10 s.', ['10 s']],
    ['After the plan was approved, it fell from 40 s to 10 s.', ['10 s']],
    ['The estimate fell from 40 days to 10 days.', ['10 days']],
    ['Finance estimated the saving at $2M a year.', ['$2M a year']],
    ['We forecast demand within 3%.', ['3%']],
    ['The model predicted 92% of the returns.', ['92%']],
    ['We aimed at 92% of the returns.', []],
  ])('in “%s”', (sentence, expected) => {
    expect(outcomes(sentence).map(({ words }) => words)).toEqual(expected);
  });
});

describe('look-alikes that measure nothing', () => {
  it.each([
    'The pager rang at ten past three.',
    'The pager rang at 10 past three every night.',
    'The last bus left at five to midnight.',
    'I came back at 7 and it still ran.',
    'The rating was not good, under 4.',
    'It was never a room for over 40.',
    'I found the beams, two cracks in the first.',
    'I did not go over 5 in the meeting.',
    'Only two shops were open that day.',
    'Two meetings in the first week showed the manager was pleased.',
    'I took it over from 2 colleagues and now own 12 services.',
    'Shipped on 12 March with v2.3.',
    'I led 4 engineers.',
    'The launch was in May 2023.',
    'It went live on 28 February with release 2024.2.',
    'We were a 32-person team.',
    'We hired a team of 5 for it.',
    'The page answers with 200 again.',
    'All 14 nodes answer HTTP 200.',
    'It listens on port 8443.',
    'The demo was in room 2.14.',
    'We showed it to about 30 people.',
    'The runbook has 12 steps.',
    'The cache runs on 6 nodes.',
    'It touched 3 services.',
    'It was launched on 3 June in all 140 stores.',
    'The deck had 34 slides.',
    '212 people answered the survey.',
    'We closed PAY-1432.',
    'It is ticket #77.',
    'It follows ISO 27001 and RFC 2119.',
    'The hole is CVE-2021-44228.',
    'We moved to S3 and EC2.',
    'The service is p95 aware and runs on k8s.',
    'Support is 24/7 for our B2B side.',
    'We finished version 2.',
    'That was step 3 of the plan.',
    'The meeting was at 10:30.',
    'The call is at 9.',
    'It ran at 4 pm.',
    'Everything landed in Q3.',
    'It was sprint 14.',
    'One of the managers wrote to us.',
    'One day the customer called again.',
    'On the one hand it was late.',
    'We had two options.',
    'The first one was chosen.',
    'We came in on the 11th.',
    'It was our 3rd attempt.',
    'We are 14 squads.',
    'The report has 9 columns and covers 1,100 stores.',
    '900 tests in the catalogue, 6 test engineers, 2 sites',
    'I worked with 1 data scientist.',
    'He has five years of experience.',
    'After two weeks the client called.',
    'Two weeks later they called again.',
    'We met three months ago.',
    'It was a two-day workshop.',
    'She is 32 years old.',
    'We moved to Java 17.',
    'It runs on Windows 11 now.',
    'Covid-19 made it harder.',
    'We were on floor 4 of building 7.',
    'Call 555-0134-77 for it.',
    'The date is 12/03/2021.',
    'It moved on 3/4 and again on 7/8.',
    'It fell due on 3/4.',
    'It is dated 2021-03-12.',
    'The host is 10.0.0.12.',
    'The release is v0.9.3.',
    'I am 100% sure of it.',
    'I worked on it with two colleagues.',
    'The last two months were calm.',
    'Every two weeks I met the team.',
    'It was on page 4, figure 2.',
    'We used Python 3 and Angular 8.',
    'The third of May was a Monday.',
    'I said no to it, and nobody minded.',
    'We ran it in the first half.',
    'A second chance came.',
    'My first plan failed and I got a second one.',
    'It was ready by about half twelve.',
    'All 14 rooms look alike.',
    'One lady brought in a card to say thanks.',
    'Since May 12 the tenants complain.',
  ])('“%s” holds no outcome', (sentence) => {
    expect(outcomes(sentence).map((measure) => `${measure.kind} ${measure.words}`)).toEqual([]);
  });
});

describe('when it was, or over what time', () => {
  const periodIn = (sentence: string) => {
    const text = `## Result\n\n${sentence}\n`;
    return readPeriods(readStory(text)).map(({ range }) => text.slice(range.start, range.end));
  };

  it.each([
    ['Zero double charges in six months.', 'in six months'],
    ['Sales rose 4% over the next quarter.', 'over the next quarter'],
    ['Errors are down 40% since May.', 'since May'],
    ['It saves $400 a week.', 'a week'],
    ['Backlog fell 30% within two weeks.', 'within two weeks'],
    ['We cut 40% by Friday.', 'by Friday'],
    ['Sales rose 20% year over year.', 'year over year'],
    ['In the first month 6,100 refunds were made.', 'In the first month'],
    ['Complaints fell by 10% last year.', 'last year'],
    ['Tickets dropped 30% overnight.', 'overnight'],
    ['End of March the rate was at 3%.', 'March'],
    ['The year after, it was down to 9%.', 'year'],
    ['Donations rose compared to the previous campaign.', 'previous'],
    ['We saved $1M annualised.', 'annualised'],
  ])('“%s”', (sentence, words) => {
    expect(periodIn(sentence)).toEqual([words]);
  });

  it.each([
    'Latency fell by 40%.',
    'The page answers in 280 ms.',
    'Since it was late, we cut 40%.',
    'Sick days fell by 15%.',
    'Complaints about lunch fell by a quarter.',
  ])('“%s” names none', (sentence) => {
    expect(periodIn(sentence)).toEqual([]);
  });
});

describe('where figures are told', () => {
  it('takes figures in Situation and Task for background', () => {
    const text = '## Situation\n\nErrors rose from 1% to 5%.\n\n## Task\n\nI had three weeks and $500.\n';
    const measures = readMeasures(readStory(text));
    expect(measures.length).toBeGreaterThan(2);
    expect(measures.filter(({ outcome }) => outcome)).toEqual([]);
  });

  it('takes figures of a section that is Action and Result at once for outcomes', () => {
    const measures = readMeasures(readStory('## Action & Result\n\nI fixed it. Errors are at 2%.\n'));
    expect(measures.map(({ outcome }) => outcome)).toEqual([true]);
  });

  it('reads nothing from sentences with a placeholder, from code and from Notes', () => {
    const text = '## Result\n\n[metric] fell by 40%.\n\n`cut 40%`\n\n## Notes\n\nIt fell by 40%.\n';
    expect(readMeasures(readStory(text))).toEqual([]);
  });

  it('stays linear in one endless sentence', () => {
    const endless = (times: number) =>
      readStory(`## Result\n\n${'from 3% to 4 of 5 errors in two weeks, '.repeat(times)}`);
    expectLinear(endless, (story) => readMeasures({ ...story }), 800);
  });
});
