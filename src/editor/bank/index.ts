import { Disposable, type Uri } from 'vscode';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { PrincipleChoices } from '../commands/principleChoices';
import { CoverageView } from '../coverage/coverageView';
import type { CheckOptionsStore } from '../options';
import { registerMatchQuestion } from '../questions/matchQuestion';
import type { BankStore } from './bankStore';
import { registerBankView } from './bankView';
import { registerRetells } from './retells';

/** Many stories: the tree, the matrix, the question, and what keeps them right together. */
export function registerBank(
  extension: Uri,
  store: BankStore,
  principles: PrincipleChoices,
  knowledge: KnowledgeFiles,
  options: CheckOptionsStore,
): Disposable {
  return Disposable.from(
    store,
    registerBankView(store, principles),
    registerRetells(store),
    new CoverageView(extension, store),
    registerMatchQuestion(store, knowledge, options),
  );
}
