import type { Story } from '../story/types';

/**
 * A story as plain Markdown for other people's eyes: the title as its heading, principles and question below, the
 * sections as written. Suppression comments, the front matter and the Notes are left out.
 */
export function exportMarkdown(story: Story): string {
  const { frontMatter, sections, suppressions, text } = story;
  const title = frontMatter.title?.value ?? 'Story';
  const about = [
    frontMatter.principles.map(({ value }) => value).join(' · '),
    frontMatter.question ? `*${frontMatter.question.value}*` : '',
  ].filter((line) => line !== '');
  const kept = sections.filter(({ names }) => !names.includes('Notes'));
  const bodies = kept.map(({ title: heading, body }) => {
    let words = '';
    let at = body.start;
    for (const { range } of suppressions) {
      if (range.start < body.start || range.end > body.end) continue;
      words += text.slice(at, range.start);
      at = range.end;
    }
    words += text.slice(at, body.end);
    return `## ${heading}\n\n${words
      .replace(/\r\n?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  });
  return `${[`# ${title}`, ...about].join('\n\n')}\n\n${bodies.join('\n')}`;
}
