/** What a hover takes from the page of a check. */
export interface CheckPage {
  /** The first paragraph on why an interviewer cares. Markdown. */
  readonly why: string;
  /** The examples, as they would stand in a story. */
  readonly weak: string;
  readonly strong: string;
}

/** Reads a page of docs/checks; undefined where it lacks one of the three parts. */
export function readCheckPage(page: string): CheckPage | undefined {
  const why = /^[^\n].*(?:\n[^\n]+)*/m.exec(partOf(page, 'Why an interviewer cares'))?.[0].replaceAll('\n', ' ');
  const weak = exampleIn(partOf(page, 'Weak'));
  const strong = exampleIn(partOf(page, 'Strong'));
  return why && weak && strong ? { why, weak, strong } : undefined;
}

/** What stands under a heading, up to the next of its kind that is no part of an example. */
function partOf(page: string, heading: string): string {
  const parts: string[] = [];
  let inside = false;
  let inExample = false;
  for (const line of page.split(/\r?\n/)) {
    if (line.startsWith('```')) inExample = !inExample;
    if (!inExample && line.startsWith('## ')) inside = line === `## ${heading}`;
    else if (inside) parts.push(line);
  }
  return parts.join('\n').trim();
}

function exampleIn(part: string): string | undefined {
  const lines = part.split('\n');
  const start = lines.findIndex((line) => line.startsWith('```'));
  const end = lines.findIndex((line, index) => index > start && line.startsWith('```'));
  return start < 0 || end < 0
    ? undefined
    : lines
        .slice(start + 1, end)
        .join('\n')
        .trim();
}
