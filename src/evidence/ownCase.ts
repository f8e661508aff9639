import type { Word } from './words';

const TEMPTING = new Set('tempting easy comfortable nice'.split(' '));

/** "Communication was not the problem here": said of this story alone. */
export function pointsAtTheCase(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const before = words[index - 1]?.text;
    // "It is tempting to say that I learned patience": the stock lesson is named to be turned down.
    if (word.text === 'say') return before === 'to' && TEMPTING.has(words[index - 2]?.text ?? '');
    return word.text === 'here' && before !== 'from';
  });
}

/** "I now ask for …": a change in what the candidate does. */
export function tellsAHabit(words: readonly Word[]): boolean {
  const first = words.some((word) => word.text === 'i');
  return first && words.some((word) => word.text === 'now' || word.text === 'nowadays' || word.text === 'since');
}

/** Deeds that leave something behind, unlike "feel", "know" or "try". */
const DEEDS = new Set(
  'write ask put send read open count draw sign call phone book print test check show set'.split(' '),
);
const DETERMINERS = new Set('the a an my our each every one two'.split(' '));
const MOMENTS = new Set('before after until when day week hour morning evening same first once'.split(' '));

/** "I now write the closing condition on the day I open anything": what is done, to what, and when. */
export function isDatedHabit(words: readonly Word[]): boolean {
  const texts = words.map(({ text }) => text);
  const now = texts.indexOf('now');
  if (texts[now - 1] !== 'i' || !DEEDS.has(texts[now + 1] ?? '') || !DETERMINERS.has(texts[now + 2] ?? ''))
    return false;
  return texts.slice(now + 4).some((text) => MOMENTS.has(text));
}

/** "The sample is kind to those", "A plan B has to work on the same day": leans on what the sentence before it told. */
export function pointsBack(words: readonly Word[]): boolean {
  const texts = words.filter(({ kind }) => kind !== 'mark').map(({ text }) => text);
  const [first, noun] = texts;
  const back = texts.at(-1);
  if (first === 'the' && noun !== undefined && (back === 'those' || back === 'these')) return true;
  const sameDay = back === 'day' && texts.at(-2) === 'same' && texts.at(-3) === 'the';
  return sameDay && (first === 'a' || first === 'the');
}
