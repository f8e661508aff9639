import { Disposable } from 'vscode';
import type { PrincipleChoices } from '../commands/principleChoices';
import type { BankStore } from './bankStore';
import { registerBankView } from './bankView';
import { registerRetells } from './retells';

/** Many stories: the tree, and what keeps them right together. */
export function registerBank(store: BankStore, principles: PrincipleChoices): Disposable {
  return Disposable.from(registerBankView(store, principles), registerRetells(store));
}
