import type { PrincipleName } from '../../checks/types';
import { PRINCIPLE_NAMES } from '../../coaching/principleNames';
import type { Terms } from '../../coaching/terms';
import { TEMPLATES } from '../../story/templates';
import { LEVELS, STAR_SECTIONS, type Story } from '../../story/types';
import { lineAround, type Suggestion } from './suggestion';

const PLACEHOLDER = /\[[^[\]\n]{1,200}\]/g;

/**
 * The snippet `star` with the principles of the story's pack to choose from. The one that ships with the extension is a
 * file, and so can only know Amazon's; it suffices where they are the ones.
 */
export function wholeStory(
  story: Story,
  offset: number,
  names: readonly PrincipleName[],
  { kind }: Terms,
): readonly Suggestion[] {
  const { start, before, after } = lineAround(story.text, offset);
  if (!isForPack(story, names) || after.trim() !== '' || before === '' || !'star'.startsWith(before)) return [];
  return [
    {
      kind: 'snippet',
      label: 'star',
      detail: `your pack's ${kind}`,
      documentation: `A whole story, with your pack's ${kind} to choose from.`,
      insert: body(names),
      range: { start, end: offset },
      preselect: true,
    },
  ];
}

/** A story that holds nothing yet, and names to choose from that are not Amazon's. */
export function isForPack({ sections, frontMatter }: Story, names: readonly PrincipleName[]): boolean {
  return names.length > 0 && names !== PRINCIPLE_NAMES && sections.length === 0 && frontMatter.range === undefined;
}

function body(names: readonly PrincipleName[]): string {
  const choices = names.map(({ name }) => choice(name)).join(',');
  let stop = 4;
  const sections = STAR_SECTIONS.map((name) => {
    const lines = TEMPLATES[name].join('\n').replace(PLACEHOLDER, (placeholder) => {
      stop += 1;
      return `\${${stop}:${placeholder}}`;
    });
    return `## ${name}\n\n${lines}\n`;
  });
  return [
    '---',
    `title: "\${1:[a name you'll know it by]}"`,
    `principles: ["\${2|${choices}|}"]`,
    `level: \${3|SDE2,${LEVELS.filter((level) => level !== 'SDE2').join(',')}|}`,
    `question: "\${4:[the question it answers]}"`,
    '---',
    '',
    `${sections.join('\n')}$0`,
  ].join('\n');
}

/** One choice of a snippet, inside a string of YAML. */
function choice(name: string): string {
  return name.replace(/["\\]/g, '\\$&').replace(/[\\$},|]/g, '\\$&');
}
