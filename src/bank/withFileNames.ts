import type { Bank } from './types';

/** A bank whose files go by other names: as people know them, so that nobody learns where they are on this machine. */
export function withFileNames(bank: Bank, nameOf: (file: string) => string): Bank {
  const shown = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: nameOf(one.file) });
  return {
    ...bank,
    stories: bank.stories.map((story) => ({
      ...shown(story),
      original: story.original === undefined ? undefined : nameOf(story.original),
    })),
    unreadable: bank.unreadable.map(shown),
  };
}
