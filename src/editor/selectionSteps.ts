import { sectionAt } from '../coaching/sectionAt';
import type { Range, Story } from '../story/types';

/**
 * What a growing selection takes in at an offset, the smallest first and each inside the next: the sentence, its
 * paragraph or item, the answer or level it stands in, the section's text, the section with its heading, the file. In
 * the front matter: the value, the line's key with it, all of it.
 */
export function selectionSteps(story: Story, offset: number): readonly Range[] {
  const { text, frontMatter } = story;
  const holds = ({ start, end }: Range): boolean => start <= offset && offset <= end;
  const steps: Range[] = [];
  const add = (range: Range | undefined): void => {
    if (!range) return;
    const step = trimmed(text, range);
    const last = steps.at(-1);
    const grows =
      !last || (step.start <= last.start && last.end <= step.end && step.end - step.start > last.end - last.start);
    if (holds(step) && grows && step.end > step.start) steps.push(step);
  };
  if (frontMatter.range && offset < frontMatter.range.end) {
    const entry = frontMatter.entries.find(({ keyRange, valueRange }) =>
      holds({ start: keyRange.start, end: Math.max(keyRange.end, valueRange.end) }),
    );
    add(frontMatter.principles.find(({ range }) => holds(range))?.range);
    add(entry?.valueRange);
    add(entry && { start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.valueRange.end) });
    add(frontMatter.range);
  } else {
    const section = sectionAt(story, offset);
    const sentence = section?.sentences.find(({ range }) => holds(range));
    const part = section?.subheadings.findLast(({ range }) => range.start <= offset);
    add(sentence?.range);
    add(sentence?.blockRange);
    add(part?.body);
    add(part && { start: part.range.start, end: Math.max(part.range.end, part.body.end) });
    add(section?.body);
    add(section && { start: section.heading.start, end: Math.max(section.heading.end, section.body.end) });
  }
  add({ start: 0, end: text.length });
  return steps;
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
