import { STAR_SECTIONS, type StarSection, type Story } from './types';

/** The five sections that a story has no heading for, in the order they are told. */
export function missingSections({ sections }: Story): readonly StarSection[] {
  const present = new Set(sections.flatMap(({ names }) => names));
  return STAR_SECTIONS.filter((name) => !present.has(name));
}
