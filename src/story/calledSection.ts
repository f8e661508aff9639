import type { StarSection } from './types';

/**
 * What a section that isn't there is called: a pack has its own words, and the file those of the format.
 *
 * @param what stands behind the name: " section"
 */
export function calledSection(names: Readonly<Record<StarSection, string>>, name: StarSection, what = ''): string {
  return `${names[name]}${what}${names[name] === name ? '' : ` (heading “${name}”)`}`;
}
