import { MATRIX_STYLE } from '../bank/matrixStyle';

/** The style of the sheet. Whoever changes a letter of it changes the hash below: a test compares the two. */
export const SHEET_STYLE = `${MATRIX_STYLE.replace('@page { size: landscape; margin: 1cm; }\n', '')}
body { max-width: 48rem; margin: 1.5rem auto; padding: 0 1rem; }
.matrix { font-size: .75em; }
.scroll + .scroll { margin-top: 1em; }
.story { border-top: 1.5px solid #111; margin-top: 1.5em; }
.story h3 { margin: .6em 0 0; font-size: 1.1em; }
.about { color: #444; margin: .1em 0 .5em; }
.opening { font-style: italic; margin: .3em 0; }
dl { display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: .3em .8em; margin: .4em 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd ul, dd ol { margin: 0; padding-left: 1.1em; }
@page { margin: 1.5cm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.3; }
  .first { break-after: page; font-size: 8pt; line-height: 1.25; }
  .first h1 { margin: 0; }
  .first .summary, .legend, .first p { margin: .3em 0; }
  .matrix { font-size: 6.5pt; }
  .matrix th, .matrix td { padding: .1em .15em; }
  .loop { columns: 2; column-gap: 2em; margin-top: .8em; }
  .loop h2 { margin: 0 0 .3em; }
  .loop ul { margin: 0 0 .8em; padding-left: 1.2em; }
  .story, p, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

/** What the page's policy knows the style by. */
export const SHEET_STYLE_HASH = 'sha256-kb7GBYvA3odTg0Dg50MOHDSVzgs/hIjukxg7ckVRHTA=';
