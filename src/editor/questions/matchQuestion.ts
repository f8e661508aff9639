import * as vscode from 'vscode';
import { type Match, StoryMatching } from '../../bank/matchQuestion';
import { type AskedQuestion, type QuestionKnowledge, questionKnowledge } from '../../bank/questionKnowledge';
import { QuestionList } from '../../bank/questionList';
import { type ReadQuestion, readQuestion } from '../../bank/readQuestion';
import { reasonInWords } from '../../bank/reasonInWords';
import { listInWords } from '../../base/listInWords';
import { sourcesOnce } from '../../coaching/principleSources';
import { asksForStory } from '../../story/storyQuestions';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';
import { reasonOf } from '../readFile';

/** Milliseconds: while a bank is read it changes many times, and the questions are matched anew for each. */
const QUIET = 500;

type Row = vscode.QuickPickItem & {
  /** A question to look up, a story to open, or a principle to write a story for, which may be none. */
  readonly ask?: string;
  readonly open?: vscode.Uri | undefined;
  readonly write?: string | null;
};

/** `starStory.matchQuestion`: which story answers an interviewer's question, typed or pasted, or picked from those known. */
export function registerMatchQuestion(
  store: BankStore,
  knowledge: KnowledgeFiles,
  options: CheckOptionsStore,
): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.matchQuestion', async (question?: unknown) => {
    const input = vscode.window.createQuickPick<Row>();
    const open: vscode.Disposable[] = [input];
    let isOpen = true;
    // Whoever leaves may do so while the stories are still being read.
    input.onDidHide(() => {
      isOpen = false;
      vscode.Disposable.from(...open).dispose();
    });
    input.title = 'Which Story for This Question?';
    input.placeholder = "Type or paste the interviewer's words, or pick a question";
    input.matchOnDescription = true;
    // A question is copied out of another window.
    input.ignoreFocusOut = true;
    input.busy = true;
    if (typeof question === 'string') input.value = question;
    input.show();
    try {
      await store.read();
      const known = await readKnowledge(store, knowledge, options);
      if (isOpen) open.push(follow(input, store, known));
    } catch (error) {
      if (!isOpen) return;
      input.hide();
      void vscode.window.showErrorMessage(
        `The questions can't be read. Installing the extension again should help: ${reasonOf(error)}.`,
      );
    }
  });
}

/**
 * What holds where the stories are: their principles, and the questions of every folder that is open, too. Where there is no
 * story yet, the principles are those of the folders.
 */
export async function readKnowledge(
  store: BankStore,
  knowledge: KnowledgeFiles,
  options: CheckOptionsStore,
): Promise<QuestionKnowledge> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, 'story.star.md'));
  const stories = oneOfEachFolder(store);
  const told = stories.length > 0 ? stories : folders;
  const scopes = (told.length > 0 ? told : [vscode.Uri.from({ scheme: 'untitled', path: 'story' })]).map(scopeOf);
  await Promise.all([...scopes, ...folders.map(scopeOf)].map((scope) => options.load(scope)));
  const held = scopes.map((scope) => ({ names: options.of(scope).principles, packs: options.packsOf(scope) }));
  // A file holds for several folders, and its questions are asked once.
  const asked = new Map<string, AskedQuestion>();
  for (const uri of new Set([...scopes.map((scope) => scope.uri), ...folders])) {
    for (const one of options.configFiles.questionsOf(uri)) asked.set(JSON.stringify(one), one);
  }
  return questionKnowledge(sourcesOnce(held), await knowledge.whole(), [...asked.values()]);
}

const scopeOf = (uri: vscode.Uri) => ({ uri, languageId: LANGUAGE });

/** What holds for a story holds for those beside it. */
function oneOfEachFolder(store: BankStore): readonly vscode.Uri[] {
  const byFolder = new Map<string, vscode.Uri>();
  for (const { file } of store.bank.stories) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const uri = byFolder.has(folder) ? undefined : store.uriOf(file);
    if (uri) byFolder.set(folder, uri);
  }
  return [...byFolder.values()];
}

/** Fills the list, and again when a word is typed or the bank changes. */
function follow(input: vscode.QuickPick<Row>, store: BankStore, known: QuestionKnowledge): vscode.Disposable {
  const list = new QuestionList(known);
  const matching = new StoryMatching(store.bank.stories, known.reader);
  let listed: Row[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  const show = (typed = true): void => {
    const question = input.value.trim();
    if (question === '') listed ??= listRows(list.with(matching));
    const read = readQuestion(known, question);
    const rows = question === '' && listed ? listed : answerRows(read, matching.match(read), store);
    const words = JSON.stringify(rows.map(({ open, ...row }) => [row, open?.toString()]));
    // A list that is set again forgets which row somebody has gone to: the bank's news keep it, new words don't.
    if (words === shown) return;
    shown = words;
    const [active] = typed ? [] : input.activeItems;
    input.items = rows;
    const same = rows.find(({ label, open }) => label === active?.label && `${open}` === `${active.open}`);
    if (same) input.activeItems = [same];
  };
  const listeners = vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    input.onDidChangeValue(() => show()),
    store.onDidChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        matching.update(store.bank.stories);
        listed = undefined;
        show(false);
      }, QUIET);
    }),
    input.onDidAccept(() => {
      const [row] = input.activeItems;
      if (row?.ask !== undefined) {
        input.value = row.ask;
        show();
        return;
      }
      if (!row?.open && row?.write === undefined) return;
      const question = input.value.trim();
      input.hide();
      void (row.open
        ? vscode.commands.executeCommand('vscode.open', row.open)
        : vscode.commands.executeCommand('starStory.newStory', { principle: row.write, question }));
    }),
  );
  input.busy = false;
  show();
  return listeners;
}

/** All questions that are known, by principle, each with the stories to tell or a mark where there are none. */
function listRows(groups: ReturnType<QuestionList['with']>): Row[] {
  return groups.flatMap(({ label, questions }): Row[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...questions.map(({ question: ask, stories }) => ({
      label: stories.length === 0 ? `$(circle-large-outline) ${ask}` : ask,
      description: stories.length === 0 ? 'no story yet' : stories.join(' · '),
      ask,
    })),
  ]);
}

/** What a question tests, and the stories that answer it, with their reasons, or the gap. */
function answerRows(
  { question, isOther }: ReadQuestion,
  { principles, stories, gap }: Match,
  store: Pick<BankStore, 'uriOf' | 'bank'>,
): Row[] {
  const { principleWord } = store.bank;
  const [first, ...others] = principles;
  const rows: Row[] = [];
  if (first) {
    const words = first.words.map((one) => `“${one}”`).join(', ');
    rows.push({
      label: `$(target) It tests ${first.name}`,
      description: words,
      ...(others.length > 0 && {
        detail: `Or ${listInWords(
          others.map(({ name }) => name),
          'or',
        )}`,
      }),
    });
  } else if (isOther) rows.push({ label: `$(target) This question is on your list, under no single ${principleWord}` });
  else {
    const label = `$(question) I can't tell which ${principleWord} this tests`;
    rows.push(asksForStory(question) ? { label } : { label, detail: 'It may not ask for a story at all' });
  }
  if (gap !== undefined) {
    rows.push({ label: `$(circle-large-outline) You have no story for ${gap} yet`, detail: 'Write one', write: gap });
  } else if (stories.length === 0) {
    rows.push({ label: '$(circle-large-outline) None of your stories answers it', detail: 'Write one', write: null });
  }
  for (const matched of stories) {
    const uri = store.uriOf(matched.story.file);
    rows.push({ label: `$(book) ${matched.story.title}`, detail: reasonInWords(matched), open: uri });
  }
  // What is typed is a question and filters none of its answers.
  return rows.map((row) => ({ ...row, alwaysShow: true }));
}
