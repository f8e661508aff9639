import { escapeHtml } from './safeHtml';

/**
 * The page with a sentence above it that says how to print it: where VS Code runs in a browser, or on another machine, a
 * page of an extension may neither print nor download anything.
 */
export function withPrintHint(page: string, path: string): string {
  const hint = `To print it, right-click “${escapeHtml(path)}” in the Explorer, choose Download…, and open it in your browser.`;
  return page.replace('<body>', (body) => `${body}\n<header class="about" id="print">${hint}</header>`);
}
