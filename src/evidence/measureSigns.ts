import { becomesOf, bringsAbout } from '../language/changeWords';
import { type Figures, figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import type { SentenceReading } from '../language/sentence';
import { textAt } from '../language/tokens';
import { BE_FORMS, HAVE_FORMS, PREPOSITIONS } from '../language/wordClasses';
import { knownPartsOf, VERB } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { cameAbout } from './cameAbout';
import { stands } from './facts';
import { governorAt } from './governor';
import type { Sureness } from './judge/judge';
import { isHeadcount } from './outcomes';
import { isPrice } from './prices';
import { readingsOf } from './readings';
import type { Measure } from './types';

/** Whether a figure that was not read as a result only sets the scene: "3 sites", "with all 14 nodes", "a team of six", "after two weeks". */
function setsScene({ tokens }: Figures, quantity: Quantity): boolean {
  const { kind, value, first, next, adjectival } = quantity;
  if (adjectival || kind === 'duration' || value === 1 || isHeadcount(tokens, quantity)) return true;
  const at = governorAt(tokens, first);
  const lead = textAt(tokens, first - 1) === 'all' ? textAt(tokens, first - 2) : textAt(tokens, first - 1);
  // "hall 7": a label.
  const noun = tokens[first - 1];
  const label = kind === 'bare' && noun?.kind === 'word' && (knownPartsOf(noun.lemma) & VERB) === 0;
  if (PREPOSITIONS.has(lead) || label) return true;
  const governor = textAt(tokens, at);
  if (BE_FORMS.has(governor) || HAVE_FORMS.has(governor)) return true;
  if (tokens[at]?.kind === 'word' && kind === 'count') return !bringsAbout(governor, false);
  // "two brothers talk to each other": what is counted is only who does it.
  return kind === 'count' && tokens[next]?.kind === 'word' && !becomesOf(textAt(tokens, next));
}

const DENIALS = wordSet('nobody none never no nothing without');
const COMPARED = wordSet('than against instead versus vs');

/**
 * How sure it is that a sentence measures nothing: a figure beside a time or a comparison may well, unless it's only
 * wanted; another figure or a denial perhaps.
 */
export function surenessIn(reading: SentenceReading): Sureness {
  const figures = figuresIn(reading);
  const open = figures.quantities.filter((quantity) => !setsScene(figures, quantity));
  // "It costs us $200 a month now": a price beside a time is no more than a price.
  const loose = open.some((quantity) => !isPrice(figures.tokens, quantity));
  const compared = figures.times.length > 0 || figures.tokens.some(({ text }) => COMPARED.has(text));
  const paired = figures.pairs.length > 0;
  const told = figures.quantities.map(({ first }) => cameAbout(reading, first, paired));
  // "I read 212 meters that week, the target was 150": beside what came about, a goal is what it's measured by.
  if (told.includes(true) && (told.includes(false) || (loose && compared))) return 'none';
  return open.length > 0 || paired || figures.tokens.some(({ text }) => DENIALS.has(text)) ? 'unsure' : 'sure';
}

/** How sure it is that the Result tells no measured outcome: as sure as of its least sure sentence. */
export function measureAbsence(story: Story, measures: readonly Measure[]): Sureness {
  const readings = readingsOf(story);
  let least: Sureness | undefined;
  if (measures.some(({ outcome, sentence }) => outcome && stands(story, sentence, ['Result']))) return 'none';
  for (const [index, { unfilled }] of story.sentences.entries()) {
    const reading = readings[index];
    if (unfilled || reading === undefined || !stands(story, index, ['Result'])) continue;
    const sure = surenessIn(reading);
    if (least === undefined || sure === 'none' || (sure === 'unsure' && least === 'sure')) least = sure;
  }
  return least ?? 'none';
}
