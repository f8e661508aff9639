import { STAR_SECTIONS, type StarSection, type Story } from './types';

/** The parts of the story that have no heading, or nothing whole under any of theirs. */
export function untoldParts({ sections }: Story): readonly StarSection[] {
  return STAR_SECTIONS.filter((name) => sections.every(({ names, empty }) => empty || !names.includes(name)));
}
