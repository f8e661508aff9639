import { escapeHtml } from './shown';

/** A page for paper. */
interface PaperPage {
  readonly title: string;
  readonly style: string;
  /** Of the style, as a policy names it. */
  readonly styleHash: string;
  /** What made it, where it must be known again by that. */
  readonly generator?: string;
  readonly body: readonly string[];
}

/** One HTML page that loads nothing and runs nothing: its policy allows the one style sheet by its hash. */
export function paperPage({ title, style, styleHash, generator, body }: PaperPage): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    opening(generator),
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Whether a text is a page of this generator: it begins as such a page does, and doesn't only speak of one. */
export function isPaperPageOf(generator: string, text: string): boolean {
  return text.replaceAll('\r\n', '\n').startsWith(`${opening(generator)}\n`);
}

function opening(generator: string | undefined): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    ...(generator === undefined ? [] : [`<meta name="generator" content="${escapeHtml(generator)}">`]),
  ].join('\n');
}
