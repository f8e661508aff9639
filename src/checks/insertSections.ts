import { addTo } from '../base/addTo';
import { TEMPLATES } from '../story/templates';
import { STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { lineEndingOf } from './edits';
import type { Edit, TextEdit } from './types';

/** Inserts missing sections with their templates: each after the last one that comes before it in a story, else before the first. */
export function insertSections(story: Story, title: string, names: readonly StarSection[]): Edit {
  const wanted = STAR_SECTIONS.filter((name) => names.includes(name));
  const byPlace = new Map<number, StarSection[]>();
  for (const name of wanted) {
    const at = placeFor(story, name);
    addTo(byPlace, at, name);
  }
  const edits = [...byPlace].map(([at, together]): TextEdit => {
    return { range: { start: at, end: at }, text: templates(story, at, together) };
  });
  return { title, edits };
}

function placeFor({ text, sections }: Story, name: StarSection): number {
  const rank = STAR_SECTIONS.indexOf(name);
  const before = sections.findLast(({ names }) =>
    names.some((one) => STAR_SECTIONS.some((star, index) => star === one && index < rank)),
  );
  const firstStar = sections.find(({ names }) => names.some((one) => STAR_SECTIONS.some((star) => star === one)));
  return before?.body.end ?? firstStar?.heading.start ?? sections[0]?.heading.start ?? text.length;
}

function templates(story: Story, at: number, names: readonly StarSection[]): string {
  const eol = lineEndingOf(story.text);
  const marks = '#'.repeat(story.sections[0]?.depth ?? 2);
  const words = names.map((name) => [`${marks} ${name}`, '', ...TEMPLATES[name]].join(eol)).join(eol + eol);
  return spaced(story.text, at, words, eol);
}

/** Blank lines around what is inserted, as many as are not there yet. */
function spaced(text: string, at: number, words: string, eol: string): string {
  const above = text.slice(0, at).trimEnd();
  const gap = text.slice(above.length, at).replace(/\r\n?/g, '\n').split('\n').length - 1;
  const lead = above === '' || above === '\uFEFF' ? '' : eol.repeat(Math.max(0, 2 - gap));
  return lead + words + (at < text.length ? eol + eol : eol);
}
