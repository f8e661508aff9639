import { stringify } from 'yaml';
import { SECTION_NAMES, type SectionName } from '../story/types';
import type { ImportedStory } from './importNotes';

const LONGEST_NAME = 60;

/** Names of devices, which Windows gives to no file, whatever stands behind the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A `.star.md` text with the words of an imported story, its sections in the order they are told. */
export function renderStory({
  title,
  principles,
  question,
  sections,
  preface,
  more,
  asWritten = [],
}: ImportedStory): string {
  const matter = stringify(
    { title, ...(principles.length > 0 && { principles }), ...(question !== undefined && { question }), ...more },
    { lineWidth: 0 },
  );
  const parts = [...sections].sort((a, b) => place(a.names) - place(b.names));
  const bodies = new Map<string, string[]>();
  for (const { names, aside, text } of parts) {
    const heading = names.join('/') + (aside === '' ? '' : ` (${aside})`);
    addTo(bodies, heading, demote(text));
  }
  if (preface !== '') addTo(bodies, 'Notes', demote(preface));
  const body = [...bodies].map(
    ([heading, texts]) => `## ${heading}\n\n${texts.filter((text) => text !== '').join('\n\n')}\n`,
  );
  const own = asWritten.map((lines) => `${lines}\n`).join('');
  return `---\n${matter}${own}---\n\n${body.join('\n')}`.replace(/\r\n?/g, '\n');
}

function addTo(bodies: Map<string, string[]>, heading: string, text: string): void {
  const texts = bodies.get(heading);
  if (texts) texts.push(text);
  else bodies.set(heading, [text]);
}

function place([name = 'Notes']: readonly SectionName[]): number {
  return SECTION_NAMES.indexOf(name);
}

/** Headings inside a section stand deeper than the section's own. */
function demote(text: string): string {
  return text.replace(/^#{1,2}(?=[ \t])/gm, '###');
}

/**
 * A file name for a title: letters and digits of any script, words joined by "-", `.star.md` at the end. `taken` tells
 * whether a name is in use; a number is put behind it until it is not.
 */
export function fileNameFor(title: string, taken: (name: string) => boolean): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) if ((slug + word).length < LONGEST_NAME) slug += slug === '' ? word : `-${word}`;
  const base = slug === '' ? 'story' : RESERVED.test(slug) ? `story-${slug}` : slug;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.star.md` : `${base}-${number}.star.md`;
    if (!taken(name)) return name;
  }
}
