import { escapeHtml } from './safeHtml';

/** What a web view adds to a page for paper. */
interface Download {
  /** The file's name. */
  readonly name: string;
  /** Where it was exported to, as people read it; undefined where it is in no file yet. */
  readonly path: string | undefined;
  /** The addresses of the script and the style sheet that stand behind the button. */
  readonly script: string;
  readonly style: string;
  /** What the policy knows the web view's own files by. */
  readonly source: string;
  readonly nonce: string;
}

/**
 * The page with a button above it that hands it to the person's browser as a file, and a line that says how to print it
 * there. What is handed over is the page as it was exported; it stands in the page as data.
 */
export function withDownload(page: string, { name, path, script, style, source, nonce }: Download): string {
  const data = JSON.stringify({ name, page }).replaceAll('<', '\\u003c');
  const also = path === undefined ? [] : [`<p>It's also in “${escapeHtml(path)}”.</p>`];
  const bar = [
    '<header class="about" id="print">',
    '<button type="button">Download to Print</button>',
    `<p role="status">Then open “${escapeHtml(name)}” in your browser and press Ctrl+P (Cmd+P on a Mac).</p>`,
    ...also,
    `<script type="application/json" id="page">${data}</script>`,
    '</header>',
  ].join('\n');
  return page
    .replace(
      "default-src 'none'; style-src ",
      () => `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source} `,
    )
    .replace('</head>', () => `<link rel="stylesheet" href="${style}">\n</head>`)
    .replace('<body>', () => `<body>\n${bar}`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script nonce="${nonce}" src="${script}"></script>\n</body>`);
}
