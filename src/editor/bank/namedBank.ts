import type { Bank } from '../../bank/types';
import { withFileNames } from '../../bank/withFileNames';
import { shownPath } from '../commands/storyFolder';
import type { BankStore } from './bankStore';

/** The bank with its files as people know them: from the open folder on. */
export function namedBank(store: BankStore): Bank {
  return withFileNames(store.bank, (file) => fileName(store, file));
}

export function fileName(store: BankStore, file: string): string {
  const uri = store.uriOf(file);
  return uri ? shownPath(uri) : file;
}
