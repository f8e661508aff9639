import { existsSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Copies the sample stories into a fresh temporary folder, so that trying and testing never changes them. */
export async function copySamples(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'star-story-samples-'));
  if (existsSync('samples')) await cp('samples', folder, { recursive: true });
  return folder;
}
