import { matrixHtml, plainHtml } from '../bank/matrix';
import { rowInWords } from '../bank/rowInWords';
import type { Bank, BankStory } from '../bank/types';
import type { Loop } from '../coaching/loopSchema';
import { isPaperPageOf, paperPage } from '../story/paperPage';
import type { SheetStory } from './sheetStory';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './sheetStyle';

/** In principles, as many as are readable side by side on a sheet of A4 that is held upright. */
const WIDEST = 20;
/** By this line of its head a sheet that was written before is known for one. */
const GENERATOR = 'STAR Story prep sheet';

/** Whether a text is a sheet that was written before: it may be written again. */
export function isPrepSheet(text: string): boolean {
  return isPaperPageOf(GENERATOR, text);
}

interface PrepSheet {
  readonly bank: Bank;
  readonly loop: Loop;
  /** What of a story stands on its half page. */
  readonly storyOf: (story: BankStory) => SheetStory;
}

/**
 * One file to print for the day: first the matrix, how the loop works and questions to ask them, then each story under the
 * principle it is told first for.
 */
export function prepSheet({ bank, loop, storyOf }: PrepSheet): string {
  return paperPage({
    title: 'Prep sheet',
    style: SHEET_STYLE,
    styleHash: SHEET_STYLE_HASH,
    generator: GENERATOR,
    body: [
      '<main>',
      '<section class="first">',
      '<h1>Prep sheet</h1>',
      matrixHtml(bank, undefined, WIDEST),
      ...loopOf(loop),
      '</section>',
      ...storiesOf(bank, storyOf),
      '</main>',
    ],
  });
}

function loopOf({ title, parts, questionsToAsk, basis, affiliation, dated }: Loop): readonly string[] {
  return [
    '<div class="loop">',
    '<h2>Questions to ask them</h2>',
    list(questionsToAsk),
    `<h2>${plainHtml(title)}</h2>`,
    ...parts.map(({ title: name, text }) => `<p><strong>${plainHtml(name)}.</strong> ${plainHtml(text)}</p>`),
    `<p class="about">${plainHtml(basis)} ${plainHtml(affiliation)} Checked ${plainHtml(dated)}.</p>`,
    '</div>',
  ];
}

/** Each story once, under its first principle; what names none that is known comes last. */
function storiesOf({ principleWord, principles, stories }: Bank, storyOf: PrepSheet['storyOf']): readonly string[] {
  const groups = principles.map(({ name }) => [name, stories.filter((one) => one.principles[0] === name)] as const);
  const others = stories.filter(({ principles: [name] }) => !principles.some((known) => known.name === name));
  return [...groups, [`No ${principleWord} yet`, others] as const].flatMap(([name, told]) =>
    told.length === 0 ? [] : [`<h2>${plainHtml(name)}</h2>`, ...told.map((story) => half(story, storyOf(story)))],
  );
}

function half(story: BankStory, { opening, figures, signals, cues, probes }: SheetStory): string {
  const also = story.principles.slice(1);
  const row = (name: string, words: readonly string[], ordered = false): string =>
    words.length === 0 ? '' : `<dt>${name}</dt><dd>${list(words, ordered)}</dd>`;
  return [
    '<section class="story">',
    `<h3>${plainHtml(story.title)}</h3>`,
    `<p class="about">${plainHtml([rowInWords({ story, role: undefined }), ...(also.length > 0 ? [`also for ${also.join(', ')}`] : [])].join(' · '))}</p>`,
    opening === undefined ? '' : `<p class="opening">${plainHtml(opening)}</p>`,
    '<dl>',
    row('Numbers', figures),
    row('They write down', signals),
    row('What you did', cues, true),
    row('Still to answer', probes),
    '</dl>',
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function list(words: readonly string[], ordered = false): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${words.map((one) => `<li>${plainHtml(one)}</li>`).join('')}</${tag}>`;
}
