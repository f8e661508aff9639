import type { Range, Section, Story } from '../story/types';

/**
 * A story as plain Markdown for other people's eyes: the title as its heading, principles and question below, the
 * sections as written. Suppression comments, the front matter and the Notes are left out.
 */
export function exportMarkdown(story: Story): string {
  const { frontMatter } = story;
  const about = [
    `# ${frontMatter.title?.value ?? ownTitle(story) ?? 'Story'}`,
    frontMatter.principles.map(({ value }) => value).join(' · '),
    frontMatter.question ? `*${frontMatter.question.value}*` : '',
  ].filter((line) => line !== '');
  return `${about.join('\n\n')}\n\n${sectionsAsMarkdown(story)}`;
}

/**
 * What is written below the title: words before the first section, then the sections, each under a heading of the second
 * level that ends with its `note`.
 */
export function sectionsAsMarkdown(story: Story, note: (section: Section) => string = () => ''): string {
  const { sections, text } = story;
  const from = story.frontMatter.range?.end ?? 0;
  const preface = wordsIn(story, { start: from, end: sections[0]?.heading.start ?? text.length }).replace(TITLE, '');
  const kept = sections.filter(({ names }) => !names.includes('Notes'));
  const bodies = kept.map((section) => `## ${section.title}${note(section)}\n\n${wordsIn(story, section.body)}\n`);
  return (preface.trim() === '' ? bodies : [`${preface.trim()}\n`, ...bodies]).join('\n');
}

/** A heading of the first level above everything else. */
const TITLE = /^# [^\n]*/;

function ownTitle({ text, frontMatter, sections }: Story): string | undefined {
  const preface = text.slice(frontMatter.range?.end ?? 0, sections[0]?.heading.start ?? text.length);
  return TITLE.exec(preface.replace(/^\uFEFF/, '').trim())?.[0]
    .slice(2)
    .trim();
}

/** A stretch of the story without its suppression comments. */
function wordsIn({ text, suppressions }: Story, { start, end }: Range): string {
  let words = '';
  let at = start;
  for (const { range } of suppressions) {
    if (range.start < start || range.end > end) continue;
    words += text.slice(at, range.start);
    at = range.end;
  }
  words += text.slice(at, end);
  return words
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
