import { readSentence } from '../src/language/sentence';
import { sectionLabelOf } from '../src/notes/sectionLabel';
import { readStory } from '../src/story/readStory';

/** In UTF-16 units: no longer sentence is kept. */
const SENTENCE = 2_000;
/** As many of those as push out all others. */
const SENTENCES = 45;
/** As many labels as push out all others. */
const LABELS = 257;
let nth = 0;

/** Makes the library forget what it keeps of texts it has read, so that reading one again costs what it cost before. */
export function forget(): void {
  nth += 1;
  readStory(`---\nnth: ${nth}\n---\n\nOther words, number ${nth}.\n`);
  for (let sentence = 0; sentence < SENTENCES; sentence += 1) readSentence(`${nth}.${sentence}`.padEnd(SENTENCE));
  for (let label = 0; label < LABELS; label += 1) sectionLabelOf(`${nth}.${label}`);
}
