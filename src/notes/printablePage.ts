import type { Probe } from '../coaching/schema';
import { paperPage } from '../story/paperPage';
import { LEVELS, type Level, type Story } from '../story/types';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pageStyle';
import { escapeHtml, safeHtml } from './safeHtml';

/** What stands on the page besides the story's sections. */
interface PageParts {
  readonly story: Story;
  /** What the levels are called in the story's pack and trade. */
  readonly levelNames: Readonly<Record<Level, string>>;
  /** The sections as a renderer of Markdown made them. */
  readonly rendered: string;
  /** What an interviewer is likely to ask, for the story's principles and level. */
  readonly probes: readonly Probe[];
}

/** A story as one HTML page for paper, which holds no address but those in the story. */
export function printablePage({ story: { frontMatter }, levelNames, rendered, probes }: PageParts): string {
  const title = frontMatter.title?.value ?? 'Story';
  const about = frontMatter.principles.map(({ value }) => value);
  const level = frontMatter.level?.value;
  // A name of the writer's own (“L6 SDM”) says more than ours.
  if (level !== undefined) about.push(LEVELS.some((one) => one === level) ? levelNames[level as Level] : level);
  const question = frontMatter.question?.value;
  return paperPage({
    title,
    style: PAGE_STYLE,
    styleHash: PAGE_STYLE_HASH,
    body: [
      '<main>',
      `<h1>${escapeHtml(title)}</h1>`,
      about.length > 0 ? `<p class="about">${about.map(escapeHtml).join(' · ')}</p>` : '',
      question === undefined ? '' : `<p class="question">${escapeHtml(question)}</p>`,
      safeHtml(rendered).trim(),
      '</main>',
      ...(probes.length > 0 ? probesOf(probes) : []),
    ].filter((line) => line !== ''),
  });
}

function probesOf(probes: readonly Probe[]): readonly string[] {
  return [
    '<section class="probes">',
    '<h2>What they may ask next</h2>',
    '<ol>',
    ...probes.map(
      ({ question, probes: tests }) =>
        `<li><p>${escapeHtml(question)}</p><p class="about">${escapeHtml(tests)}</p></li>`,
    ),
    '</ol>',
    '</section>',
  ];
}
