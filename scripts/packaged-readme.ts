import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What somebody who has installed the extension has no use for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Try it', 'Install it in your own VS Code', 'Contributing']);

/**
 * The README as the editor's page about an installed extension shows it. That page takes pictures from addresses on the
 * network alone and opens no file of the package: so pictures go, and links to files become plain words.
 */
export function packagedReadme(readme: string): string {
  const parts = readme.split(/^(?=## )/m).filter((part) => !LEFT_OUT.has(/^## (.*)/.exec(part)?.[1] ?? ''));
  return parts
    .join('')
    .replace(/^\[Try it\]\(#try-it\).*\n\n/m, '')
    .replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '')
    .replace(/\[([^\]]+)\]\((?!https:|#)[^)\s]+\)/g, '$1');
}

/** Writes the README for the package and says where it is. */
export function writePackagedReadme(): string {
  const file = path.join('out', 'packaged', 'README.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, packagedReadme(readFileSync('README.md', 'utf8')));
  return file;
}
