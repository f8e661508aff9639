import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/index';

describe('a figure set as code', () => {
  const measured = (words: string) => checkStory(`## Result\n\n${words}\n`).evidence.measures.length;

  it.each([
    'It fell from `90 s` to `40 s`.',
    'It fell to `40 s`.',
    'The load time went `1.8s -> 280ms`.',
    'It dropped by `12%`.',
    'It costs `$8K` less a month.',
    'Errors fell by `1/3`.',
    'Waste fell from `1/2` to `1/4`.',
    'Complaints fell by `2/3` in May.',
    'It takes ½ the time.',
    'It fell from <b>90 s</b> to <code>40 s</code>.',
  ])('is a measure: %s', (words) => {
    expect(measured(words)).toBeGreaterThan(0);
  });

  it.each([
    'I ran `v2.3`.',
    'I set `retries=40`.',
    'I read `logs/3`.',
    'I read `10/100/2`.',
    'I called `sleep(40)`.',
    'I read `10.0.0.1`.',
    'I dropped `4xx_total`.',
  ])('and no name is: %s', (words) => {
    expect(measured(words)).toBe(0);
  });
});
