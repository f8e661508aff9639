import type { Probe } from '../coaching/schema';
import type { Story } from '../story/types';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pageStyle';
import { escapeHtml, safeHtml } from './safeHtml';

/** What stands on the page besides the story's sections. */
export interface PageParts {
  readonly story: Story;
  /** The sections as a renderer of Markdown made them. */
  readonly rendered: string;
  /** What an interviewer is likely to ask, for the story's principles and level. */
  readonly probes: readonly Probe[];
}

/**
 * A story as one HTML page for paper: it loads nothing, runs nothing and holds no address but those in the story. Its
 * policy allows the one style sheet by its hash.
 */
export function printablePage({ story: { frontMatter }, rendered, probes }: PageParts): string {
  const title = frontMatter.title?.value ?? 'Story';
  const about = [...frontMatter.principles, ...(frontMatter.level ? [frontMatter.level] : [])];
  const question = frontMatter.question?.value;
  const policy = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    about.length > 0 ? `<p class="about">${about.map(({ value }) => escapeHtml(value)).join(' · ')}</p>` : '',
    question === undefined ? '' : `<p class="question">${escapeHtml(question)}</p>`,
    safeHtml(rendered).trim(),
    '</main>',
    ...(probes.length > 0 ? probesOf(probes) : []),
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
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
