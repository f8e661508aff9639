import { quoted } from './quoted';
import type { Check } from './types';

/** The same heading twice. Two different names for one section ("Lessons", "What I'd do differently") are its parts. */
export const duplicateSection: Check = {
  id: 'duplicate-section',
  title: 'the same section twice',
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, _context, report) {
    const seen = new Set<string>();
    // As for the names of headings: as many as lines, and the same words.
    const known = new Map<string, { readonly words: string; readonly message: string }>();
    const told = (title: string) => {
      const one = known.get(title) ?? {
        words: plain(title),
        message: `${quoted(title)} appears twice. Move this text under the first one.`,
      };
      known.set(title, one);
      return one;
    };
    for (const { names, title, heading } of story.sections) {
      if (names.includes('Notes')) continue;
      const { words, message } = told(title);
      const key = `${names.join('/')}: ${words}`;
      if (seen.has(key)) report({ range: heading, message });
      seen.add(key);
    }
  },
};

/** A heading without its numbering, its marks and the "s" of a plural. */
function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/^(?:\d{1,3}|[ivx]{1,4})[.):]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/s$/, '');
}
