import { expect, test, vi } from 'vitest';
import { keptWith, readSentence } from '../../src/language/sentence';

test('a sentence in use stays read, however many others are read beside it', () => {
  const first = readSentence('I oiled the hinge.');
  for (let nth = 0; nth < 20_000; nth += 1) {
    readSentence(`I oiled hinge ${nth} of the gate by the river.`);
    if (nth % 100 === 0) expect(readSentence('I oiled the hinge.')).toBe(first);
  }
});

test('one that is not in use is forgotten, and so is none that is longer than people write', () => {
  const first = readSentence('I painted the gate.');
  const long = `I painted ${'and painted '.repeat(300)}.`;
  expect(readSentence(long)).not.toBe(readSentence(long));
  for (let nth = 0; nth < 5_000; nth += 1) readSentence(`I painted gate ${nth} by the river.`);
  expect(readSentence('I painted the gate.')).not.toBe(first);
});

test('a function of a reading answers once, and each function for itself', () => {
  const count = vi.fn(({ tokens }: { readonly tokens: readonly unknown[] }) => tokens.length);
  const [words, last] = [keptWith(count), keptWith(({ tokens }) => tokens.at(-1)?.text)];
  const reading = readSentence('I closed the gate.');
  expect([words(reading), words(reading), last(reading), last(reading)]).toEqual([5, 5, '.', '.']);
  expect(count).toHaveBeenCalledTimes(1);
  expect(words(readSentence('I left.'))).toBe(3);
  const nothing = keptWith(() => undefined);
  expect([nothing(reading), nothing(reading)]).toEqual([undefined, undefined]);
});
