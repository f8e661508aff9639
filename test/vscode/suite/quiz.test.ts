import * as vscode from 'vscode';
import { BankStore } from '../../../src/editor/bank/bankStore';
import { KnowledgeFiles } from '../../../src/editor/coach/knowledgeFiles';
import { CheckOptionsStore } from '../../../src/editor/options';
import { PracticePrivacy } from '../../../src/editor/practice/practicePrivacy';
import { PracticeStore } from '../../../src/editor/practice/practiceStore';
import { roundsOf } from '../../../src/editor/quiz/choices';
import { type QuizPools, quizPools } from '../../../src/editor/quiz/quizPools';
import { QuizView } from '../../../src/editor/quiz/quizView';
import { equal, test, until } from './harness';
import { openFile, workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(at(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** Nobody is asked about Git: in the suite nobody could answer. */
const unasked = { get: () => true, update: async () => {}, keys: () => [] } as unknown as vscode.Memento;

const STORY = `---
title: The lamp
principles: [Ownership]
---

## Action

I logged the voltage for a week.
We rewired the cabinet.
I moved the fuse away from the heater.
I wrote the steps down for the night shift.
`;

/** What can be asked in a folder of its own, which is gone afterwards. */
async function withPools(
  folder: string,
  open: string,
  run: (pools: QuizPools, again: (scope: string) => Promise<QuizPools>) => Promise<void>,
): Promise<void> {
  const extension = vscode.extensions.getExtension('star-story.star-story');
  if (!extension) throw new Error('the extension is not there');
  const options = new CheckOptionsStore();
  const log = vscode.window.createOutputChannel('STAR Story quiz test', { log: true });
  const store = new BankStore(options, log);
  const knowledge = new KnowledgeFiles(vscode.Uri.joinPath(extension.extensionUri, 'dist', 'knowledge'), log);
  try {
    await openFile(open);
    const pools = (scope?: string) => quizPools(store, options, knowledge, Math.random, scope);
    await run(await pools(), pools);
  } finally {
    vscode.Disposable.from(store, options, log).dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(folder), { recursive: true });
  }
}

test('the quiz asks about every principle, and about what was found in the stories of the bank', async () => {
  await put('quiz-a/lamp.star.md', STORY);
  await put('quiz-a/damaged.star.md', new Uint8Array([0xff, 0x00]));
  await withPools('quiz-a', 'quiz-a/lamp.star.md', async (pools) => {
    equal(pools.principles.length, 17, 'principles');
    equal(pools.known.length > 100, true, `questions: ${pools.known.length}`);
    const asked = pools.own.find(({ about }) => about === 'The lamp');
    equal(asked?.options.find(({ right }) => right)?.text, 'We rewired the cabinet.');
    const [mixed, own, ...others] = roundsOf(pools);
    equal([mixed?.name, own?.name, others.length], ['Mixed', 'Your Own Sentences', 17]);
    equal(
      others.every(({ known }) => known.length >= 5),
      true,
      'five for each',
    );
  });
});

test('a pack without a quiz is asked about from its coaching, and a principle of one’s own brings its own', async () => {
  await put('quiz-b/.star/config.yaml', 'pack: competencies\n');
  await put('quiz-b/lamp.star.md', STORY);
  await withPools('quiz-b', 'quiz-b/lamp.star.md', async (pools, again) => {
    equal(pools.principles.length, 9, 'competencies');
    const [mixed, own, ...others] = roundsOf(pools);
    equal([mixed?.name, own?.name, others.length], ['Mixed', 'Your Own Sentences', 9]);
    equal(
      others.every(({ known }) => known.length >= 10),
      true,
      'ten for each',
    );
    // After a new start of the window, whatever is open then.
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    equal((await again(pools.scope)).principles, pools.principles, 'the same pack');
  });
  const wrong = ['One', 'Two', 'Three']
    .map((option) => `      - option: ${option}\n        whyNot: It isn't.\n`)
    .join('');
  await put(
    'quiz-c/.star/principles/calm.yaml',
    `name: Keep Calm\nquiz:\n  - kind: which-signal\n    difficulty: easy\n    question: Which one is calm?\n    answer:\n      option: Four\n      why: It waits.\n    wrong:\n${wrong}`,
  );
  await put('quiz-c/lamp.star.md', STORY);
  await withPools('quiz-c', 'quiz-c/lamp.star.md', async (pools) => {
    const calm = roundsOf(pools).find(({ name }) => name === 'Keep Calm');
    equal(
      calm?.known.map(({ question }) => question),
      ['Which one is calm?'],
    );
  });
});

test('a round opens on a page of its own, and another takes its place there', async () => {
  await put('quiz-d/lamp.star.md', STORY);
  await withPools('quiz-d', 'quiz-d/lamp.star.md', async (pools) => {
    const extension = vscode.extensions.getExtension('star-story.star-story');
    if (!extension) throw new Error('the extension is not there');
    const practice = new PracticeStore(new PracticePrivacy(unasked));
    const view = new QuizView(extension.extensionUri, practice, Math.random);
    const pages = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('starStory.quiz'));
    try {
      const [mixed, own] = roundsOf(pools);
      if (!mixed || !own) throw new Error('no rounds');
      await view.begin({ ...mixed, count: 5 });
      await until('the page', () => pages().length === 1);
      await view.begin({ ...own, count: 10 });
      equal(pages().length, 1, 'pages');
    } finally {
      vscode.Disposable.from(view, practice).dispose();
    }
    await until('no page', () => pages().length === 0);
  });
});
