import { matrixHtml } from './matrix';
import { MATRIX_STYLE, MATRIX_STYLE_HASH } from './matrixStyle';
import type { Bank } from './types';

/** The matrix as one HTML page: it loads nothing and runs nothing. Its policy allows the one style sheet by its hash. */
export function matrixPage(bank: Bank): string {
  const policy = `default-src 'none'; style-src '${MATRIX_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Story Bank</title>
<style>${MATRIX_STYLE}</style>
</head>
<body>
<main>
<h1>Story Bank</h1>
${matrixHtml(bank)}
</main>
</body>
</html>
`;
}
