import { stringify } from 'yaml';
import { levelWords } from '../story/levels';
import { TEMPLATES } from '../story/templates';
import { type Level, STAR_SECTIONS } from '../story/types';

/** What is known of a story before a word of it is written. */
export interface NewStory {
  /** The first is the main one. */
  readonly principles?: readonly string[] | undefined;
  readonly question?: string | undefined;
  readonly level: Level;
  readonly manager?: boolean | undefined;
  readonly title?: string | undefined;
}

/** Stands in the front matter until the writer has found a name. */
const UNTITLED = "[a name you'll know it by]";

/** The text of a new story: front matter, and the five sections with the placeholders that say what to write. */
export function newStory({ principles = [], question, level, manager = false, title }: NewStory): string {
  const matter = stringify(
    {
      title: title ?? UNTITLED,
      ...(principles.length > 0 && { principles: [...principles] }),
      level: levelWords({ level, manager }),
      ...(question !== undefined && { question }),
    },
    { lineWidth: 0 },
  );
  const sections = STAR_SECTIONS.map((name) => [`## ${name}`, '', ...TEMPLATES[name], ''].join('\n'));
  return `---\n${matter}---\n\n${sections.join('\n')}`;
}

/** What `newStory` wrote as a VS Code snippet: Tab goes from one placeholder to the next, from the Situation on. */
export function asSnippet(text: string): string {
  const body = text.indexOf('\n---\n', 3);
  const inSections = [...text.slice(body).matchAll(PLACEHOLDER)].length;
  let stop = 0;
  let late = inSections;
  let snippet = '';
  let at = 0;
  for (const { index, 0: words } of text.matchAll(PLACEHOLDER)) {
    snippet += escaped(text.slice(at, index));
    // The name is asked for last: it comes more easily when the story is there.
    if (index < body) late += 1;
    else stop += 1;
    snippet += `\${${index < body ? late : stop}:${escaped(words)}}`;
    at = index + words.length;
  }
  return snippet + escaped(text.slice(at));
}

const PLACEHOLDER = /\[[^[\]"\n]{3,200}\]/g;

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
