import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const blamesIn = (section: string, words: string) => {
  const story = readStory(`## ${section}\n\nThe gutter leaked. ${words}\n`);
  return readEvidence(story).blames.map((blame) => ({
    ...blame,
    told: story.text.slice(blame.range.start, blame.range.end),
  }));
};

describe('somebody is made to answer for what went wrong', () => {
  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'])('in %s', (section) => {
    const words = 'The roofer was lazy and careless.';
    const [blame, ...others] = blamesIn(section, words);
    expect(others).toEqual([]);
    expect(blame?.sentence).toBe(1);
    expect(words).toContain(blame?.told);
  });

  test.each([
    'The vendor was lazy.',
    'Their engineers were, frankly, incompetent.',
    'My colleague was careless and slow with the numbers.',
    'The vendor was slow, late and lazy.',
    'The vendor was slow, lazy and late.',
    'The clerks were late, tired, and rather careless.',
    'Their site engineer was not competent.',
    'The council was not cooperative at all.',
    'He is not professional person.',
    'The foreman was no help.',
    'The wholesaler was a complete disgrace.',
    'The lender was a nightmare.',
    'The clerk there has no discipline.',
    'The new warden lacked professionalism.',
    'Incompetent accountants is what we had.',
    'Supplier very bad at this time.',
    'Their plan was very poor.',
    "The supplier's documentation was shoddy.",
    'The caretaker left no notes at all.',
    'The contractor neglected the drains.',
    'They hung the lamps after seven weeks, slow as always.',
    'The agency sent nobody, which is typical of them.',
  ])('by a fault: %s', (words) => expect(blamesIn('Situation', words).map(({ sentence }) => sentence)).toEqual([1]));

  test('but not under Follow-ups', () => {
    expect(blamesIn('Follow-ups', 'The roofer was lazy and careless.')).toEqual([]);
  });

  test.each([
    'I had measured the gutter wrongly myself.',
    'The roofer lent me his ladder.',
    'The gutter was forty years old.',
    'I was careless with the ladder.',
    'The old ladder was useless.',
    'The nurses were tired of useless alarms.',
    'My manager was kind about my careless slip.',
    'The roofers were not careless.',
    'The vendor was slow but not lazy.',
    'The vendor was busy, the alarms useless.',
    'I thought the vendor was lazy.',
    'The errors did not come from nurses who are careless.',
    'If the fitters were careless, the pump would stop.',
    "I'd been a careless engineer.",
    'A careless clerk could send it twice.',
    'The lazy provider loaded the module late.',
    'The customer portal was a nightmare.',
    'We replaced the useless customer data.',
    'My own plan was very poor.',
    "The vendors weren't professional photographers.",
    'They had no knowledge base.',
    'The nurses had no knowledge of the recall.',
    'The vendor left no deposit at all.',
    'It is typical of this pump that it leaks in winter.',
    'I was at the desk as usual.',
  ])('not in: %s', (words) => {
    expect(blamesIn('Situation', words)).toEqual([]);
  });

  test.each([
    'They never have a browser open to BI, ever.',
    "Product kills them because they don't open the app.",
    'They do not complain, because always it was like this.',
    'He read the long word without blinking.',
    'The headmistress had let it be known at the meeting.',
    'They never see the queue from their desk.',
    'The lad said he never heard the beeper.',
    'They met us on Monday as usual.',
  ])('nor where others just do not do a thing: %s', (words) => {
    expect(blamesIn('Situation', words)).toEqual([]);
  });

  test.each([
    'They never test their own changes.',
    'They had pushed it to everybody without testing.',
    'The office had changed the form without telling anybody, as usual.',
  ])('but where it was theirs to do: %s', (words) => {
    expect(blamesIn('Situation', words).map(({ sentence }) => sentence)).toEqual([1]);
  });

  test('the clause that calls them by it is told', () => {
    const [blame] = blamesIn('Action', 'I rang the office twice and their site manager was not capable.');
    expect(blame?.told).toBe('their site manager was not capable.');
  });
});
