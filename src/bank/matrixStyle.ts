/**
 * The style of the exported matrix. Each cell has its own lines: collapsed ones would be left behind by the column that stays
 * in sight. Whoever changes a letter of it changes the hash below: a test compares the two.
 */
export const MATRIX_STYLE = `
body { font: 10pt/1.4 system-ui, sans-serif; color: #111; background: #fff; margin: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.5em; margin: 0 0 .3em; }
h2 { font-size: 1.1em; margin: 1.2em 0 .3em; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3em 1.2em; padding: 0; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to left, #fff 50%, transparent) right / 32px 100% no-repeat local,
    linear-gradient(to left, #999, transparent) right / 16px 100% no-repeat scroll;
}
table { border-spacing: 0; }
th, td { border: 0 solid #999; border-width: 0 1px 1px 0; padding: .25em .3em; text-align: center; vertical-align: middle; }
th { vertical-align: bottom; }
thead th { border-top-width: 1px; }
th[scope=row] { text-align: left; font-weight: 600; min-width: 10em; overflow-wrap: anywhere; vertical-align: middle; }
th:first-child { position: sticky; left: 0; z-index: 1; border-left-width: 1px; background: #fff; }
small { display: block; font-weight: 400; color: #444; }
th.principle { padding: .4em .1em; }
.upright { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 13em; line-height: 1.1; text-align: left; }
.mark { display: inline-block; width: 1.5em; line-height: 1.5em; text-align: center; border: 1.5px solid #111; }
.mark.primary { background: #111; color: #fff; font-weight: 700; }
.mark.backup { border-radius: 50%; font-weight: 700; }
.mark.secondary { border-style: dotted; color: #444; }
.total { font-weight: 600; }
.gap .upright { white-space: nowrap; font-style: italic; }
@page { size: landscape; margin: 1cm; }
@media print {
  body { margin: 0; font-size: 8pt; }
  .scroll { overflow: visible; background: none; }
  th:first-child { position: static; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** What the page's policy knows the style by. */
export const MATRIX_STYLE_HASH = 'sha256-pGkWh31FGog9o8qxZryr32yjdDTYFkLBxObDO2G/ayA=';
