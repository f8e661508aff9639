import * as vscode from 'vscode';
import type { PrincipleName } from '../../checks/types';
import { entryOf, type Knowledge } from '../../coaching/knowledge';
import { trackOf } from '../../config/options';
import type { Story } from '../../story/types';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { STORIES } from '../documents';
import { knowledgeOf } from '../knowledgeOf';
import type { CheckOptionsStore } from '../options';
import { rangeIn } from '../ranges';
import type { Snapshots } from '../snapshots';
import { isInFrontMatter } from './frontMatterPlace';
import { type FrontMatterChoices, frontMatterSuggestions } from './frontMatterSuggestions';
import { headingSuggestions } from './headingSuggestions';
import { phraseSuggestions } from './phraseSuggestions';
import type { Suggestion } from './suggestion';
import { wholeStory } from './wholeStory';

const KINDS: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  heading: vscode.CompletionItemKind.Struct,
  phrase: vscode.CompletionItemKind.Text,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** After these in the front matter, and after "#", suggestions come by themselves; in prose only when asked for. */
const TRIGGERS = ['#', ':', ' ', '[', ','];

/** Front matter, headings and phrases, each where it belongs. */
export function registerCompletions(
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerKind }) {
      const text = document.getText();
      const offset = document.offsetAt(position);
      const asked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter;
      const story = snapshots.readStory(document);
      const inMatter = isInFrontMatter(text, offset);
      if (!inMatter && !asked)
        return headingSuggestions(story, offset, false).map((one, rank) => itemOf(one, rank, story));
      const known = await knowledgeOf(document, story, knowledge, options);
      const all = options.of(document);
      const { principles, terms } = all;
      if (inMatter) {
        const general = await knowledge.questions(options.packsOf(document)).catch(() => []);
        const choices = choicesOf(principles, known, general, { terms, track: trackOf(story, all) });
        return (frontMatterSuggestions(text, offset, choices) ?? []).map((one, rank) => itemOf(one, rank, story));
      }
      const offered = [
        ...wholeStory(story, offset, principles, terms),
        ...phraseSuggestions(story, offset, known.track),
        ...headingSuggestions(story, offset, true),
      ];
      return offered.map((one, rank) => itemOf(one, rank, story));
    },
  };
  return vscode.languages.registerCompletionItemProvider(STORIES, provider, ...TRIGGERS);
}

function itemOf(suggestion: Suggestion, rank: number, story: Story): vscode.CompletionItem {
  const { label, detail, documentation, insert, filter, preselect, goOn } = suggestion;
  const item = new vscode.CompletionItem(detail ? { label, description: detail } : label, KINDS[suggestion.kind]);
  item.documentation = documentation;
  item.insertText = new vscode.SnippetString(insert);
  item.range = rangeIn(story, suggestion.range);
  item.sortText = String(rank).padStart(3, '0');
  if (filter !== undefined) item.filterText = filter;
  if (preselect) item.preselect = true;
  if (goOn) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest its values' };
  return item;
}

/** Every principle that may be named here, in the order of the options, which put the user's own first. */
function choicesOf(
  names: readonly PrincipleName[],
  { index, principles }: Knowledge,
  general: readonly string[],
  words: Pick<FrontMatterChoices, 'terms' | 'track'>,
): FrontMatterChoices {
  return {
    principles: names.map(({ name }) => ({ name, summary: entryOf(name, index)?.summary ?? '' })),
    questions: [...(principles[0]?.questions ?? []), ...general],
    ...words,
  };
}
