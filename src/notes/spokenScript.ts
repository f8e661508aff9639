import { readMarkdown } from '../story/markdown';
import { INVISIBLE, Prose } from '../story/prose';
import { SECTION_NAMES, type Section, type Story } from '../story/types';

/** The words of a story as they are said aloud: no Markdown, no front matter, comments, Follow-ups or Notes. A paragraph a block, sections in the order they are told. */
export function spokenScript(story: Story): string {
  const spoken = new Prose(story.text, readMarkdown(story.text, story.frontMatter.range?.end ?? 0)).spoken();
  const told = story.sections.filter(({ names }) => !names.includes('Follow-ups') && !names.includes('Notes'));
  const place = ({ names: [name] }: Section): number => (name ? SECTION_NAMES.indexOf(name) : 0);
  return [...told]
    .sort((a, b) => place(a) - place(b))
    .map((section) => sectionScript(section, spoken))
    .filter((words) => words !== '')
    .join('\n\n');
}

function sectionScript({ sentences }: Section, spoken: string): string {
  const paragraphs: string[] = [];
  let block = -1;
  for (const { range, blockRange } of sentences) {
    const words = spoken
      .slice(range.start, range.end)
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim();
    if (blockRange.start === block) paragraphs[paragraphs.length - 1] += ` ${words}`;
    else paragraphs.push(words);
    block = blockRange.start;
  }
  return paragraphs.join('\n');
}
