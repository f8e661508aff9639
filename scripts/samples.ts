import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Copies the sample stories into a fresh temporary folder, so that trying and testing never changes them. */
export async function copySamples(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'star-story-samples-'));
  if (existsSync('samples')) await cp('samples', folder, { recursive: true });
  return folder;
}

const NOTICE = `# A try-out: nothing is kept

These are copies of sample stories, and they live in this page's memory. Change whatever you like: when the page is
closed or reloaded, it is gone.

Open one to begin:
`;

/** Lets the page say what the terminal says: in its title, and in the README that it opens first. */
export async function markAsTryOut(folder: string): Promise<void> {
  const settingsFile = path.join(folder, '.vscode', 'settings.json');
  const settings = existsSync(settingsFile) ? JSON.parse(await readFile(settingsFile, 'utf8')) : {};
  await mkdir(path.dirname(settingsFile), { recursive: true });
  const separated = ['STAR Story, a try-out: nothing is kept', 'separator', 'activeEditorShort'];
  const title = separated.map((part, index) => (index === 0 ? part : `\${${part}}`)).join('');
  const tryOut = { 'window.title': title, 'window.commandCenter': false };
  await writeFile(settingsFile, JSON.stringify({ ...settings, ...tryOut }, null, 2));
  const stories = (await readdir(folder)).filter((name) => name.endsWith('.star.md'));
  const links = stories.map((name) => `- [${name}](./${encodeURI(name)})\n`).join('');
  const readme = path.join(folder, 'README.md');
  const before = existsSync(readme) ? `\n${await readFile(readme, 'utf8')}` : '';
  await writeFile(readme, `${NOTICE}\n${links}${before}`);
}
