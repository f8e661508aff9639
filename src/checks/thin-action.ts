import { quoted } from './quoted';
import { shortness } from './too-short';
import type { Check } from './types';

/** Under this share of the words, the listener hears more about the circumstances than about the candidate. */
const LEAST_SHARE = 1 / 4;

/** Shorter stories are notes, and their shares say nothing. Spoken words. */
const LEAST_WORDS = 150;

/** Action is too small a part of a story that is long enough to judge; of one that is too short, `too-short` speaks. */
export const thinAction: Check = {
  id: 'thin-action',
  title: 'an Action that is less than a quarter of the story',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, evidence, context, report) {
    if (shortness(story, evidence, context)) return;
    const { sections } = story;
    const actions = sections.filter(({ names }) => names.includes('Action'));
    const [first] = actions;
    if (first === undefined || actions.every(({ empty }) => empty)) return;
    const all = sections.reduce((sum, { words }) => sum + words, 0);
    const told = actions.reduce((sum, { words }) => sum + words, 0);
    if (all < LEAST_WORDS || told >= all * LEAST_SHARE) return;
    const message = `${quoted(first.title)} is ${told} of ${all} words. What you did should be the longest part.`;
    report({ range: first.heading, message });
  },
};
