/** Everything in the folder, the `.gitignore` itself included. */
export const EVERYTHING = '*';
/** For a folder that holds other things too. */
export const STORIES_ALONE = '*.star.md';

/**
 * Whether a `.gitignore` keeps the stories of a folder out of Git. Only the plain ways of saying so are understood; any
 * other is taken for a no, and the question is asked once too often.
 *
 * @param below the way from the `.gitignore` to the stories' folder, "" for the folder itself
 */
export function ignoresStories(text: string, below: string): boolean {
  return ignores(text, below, [EVERYTHING, STORIES_ALONE, '*.md']);
}

/**
 * The same for the practice file.
 *
 * @param below the way from the `.gitignore` to the `.star` folder, "" for that folder itself
 */
export function ignoresPractice(text: string, below: string): boolean {
  const files = ['practice.json', 'practice*.json', '*practice*', '*.json'];
  const path = below === '' ? '' : `${below}/`;
  return ignores(text, below, [EVERYTHING, ...files, ...files.flatMap((file) => [path + file, `/${path}${file}`])]);
}

function ignores(text: string, below: string, plain: readonly string[]): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const names = new Set(plain);
  const parts = below === '' ? [] : below.split('/');
  for (const [index, part] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    for (const name of [part, path, `/${path}`]) for (const end of ['', '/', '/*', '/**']) names.add(name + end);
  }
  return lines.some((line) => names.has(line)) && !lines.some((line) => line.startsWith('!'));
}

/** The text of a `.gitignore` with one more line, what stood in it left as it is. */
export function withLine(text: string, line: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}
