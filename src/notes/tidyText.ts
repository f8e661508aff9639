import { BULLETS } from '../story/bullets';

/** A line of nothing, a rule, or a bullet without words. */
const SEPARATOR = new RegExp(`^(?:-{3,}|\\*{3,}|_{3,}|[>${BULLETS}]\\uFE0F?|\\d{1,2}[.)])?$`, 'u');

/** Without the spaces and rules that a label or a separator left at the edges, and the indent all lines share. */
export function tidy(text: string): string {
  const [first = '', ...others] = text.replace(/\r\n?/g, '\n').split('\n');
  while (others.length > 0 && SEPARATOR.test(others.at(-1)?.trim() ?? '')) others.pop();
  const indent = others
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 80);
  return [first.trim(), ...others.map((line) => line.slice(Math.min(indent, line.length)))].join('\n').trim();
}
