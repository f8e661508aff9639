/** The style of a printed story. Whoever changes a letter of it changes the hash below: a test compares the two. */
export const PAGE_STYLE = `
body { font: 11pt/1.5 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 1.15em; margin: 1.4em 0 .3em; }
h3 { font-size: 1em; margin: 1em 0 .2em; }
p, ul, ol { margin: .4em 0; }
.about { color: #555; font-size: .9em; }
.question { font-style: italic; }
.probes { border-top: 1px solid #999; margin-top: 2em; }
.probes li { margin: .6em 0; }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: .2em .5em; text-align: left; }
@page { margin: 2cm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  li, blockquote, tr { break-inside: avoid; }
  .probes { break-before: page; border-top: 0; margin-top: 0; }
}
`;

/** What the page's policy knows the style by. */
export const PAGE_STYLE_HASH = 'sha256-xkQUTS638asERNvkTf+OjjlPzsLWxM59atG4btRANcM=';
