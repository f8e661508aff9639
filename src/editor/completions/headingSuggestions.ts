import { GENERAL_ADVICE } from '../../coaching/generalAdvice';
import { sectionAt } from '../../coaching/sectionAt';
import { TEMPLATES } from '../../story/templates';
import { SECTION_NAMES, type SectionName, type Story } from '../../story/types';
import { asSnippet, lineAround, type Suggestion } from './suggestion';

const LINE = /^(#{0,6})[ \t]*[\w-]*$/;

/**
 * Headings that the story does not have yet, in the order they are told, each with its template. The next one after
 * the section at the cursor is the one to take. `asked`: on an empty line too, not only after "#".
 */
export function headingSuggestions(story: Story, offset: number, asked: boolean): readonly Suggestion[] {
  const { start, before, after } = lineAround(story.text, offset);
  const marks = LINE.exec(before)?.[1];
  if (marks === undefined || after.trim() !== '' || (marks === '' && !asked)) return [];
  const depth = story.sections[0]?.depth ?? 2;
  const [above, below] = blanksAround(story.text, start, offset + after.length);
  if (marks.length > depth) return [];
  const present = new Set(story.sections.flatMap(({ names }) => names));
  const missing = SECTION_NAMES.filter((name) => !present.has(name));
  const here = sectionAt(story, start - 1)?.names.at(-1);
  const next = missing.find((name) => here === undefined || rank(name) > rank(here)) ?? missing[0];
  return missing.map((name) => {
    const heading = `${'#'.repeat(depth)} ${name}`;
    const template = name === 'Notes' ? '' : TEMPLATES[name].join('\n');
    return {
      kind: 'heading',
      label: name,
      detail: 'section',
      documentation: GENERAL_ADVICE[name].do,
      insert: `${above}${heading}\n\n${asSnippet(template)}$0${below}`,
      filter: marks === '' ? name : heading,
      range: { start, end: offset },
      preselect: name === next,
    };
  });
}

/** The blank lines that are missing around a heading and its section. */
function blanksAround(text: string, start: number, end: number): readonly [above: string, below: string] {
  const above = /(?:^|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/.test(text.slice(Math.max(0, start - 200), start)) ? '' : '\n';
  const below = /^(?:[ \t]*(?:\r\n|\n|\r|$)){2}|^\s*$/.test(text.slice(end, end + 200)) ? '' : '\n';
  return [above, below];
}

function rank(name: SectionName): number {
  return SECTION_NAMES.indexOf(name);
}
