import * as vscode from 'vscode';
import { BankStore } from '../../../src/editor/bank/bankStore';
import { KnowledgeFiles } from '../../../src/editor/coach/knowledgeFiles';
import { writeExport } from '../../../src/editor/commands/saveExport';
import { CheckOptionsStore } from '../../../src/editor/options';
import { PracticePrivacy } from '../../../src/editor/practice/practicePrivacy';
import { PracticeStore } from '../../../src/editor/practice/practiceStore';
import { prepSheetOf } from '../../../src/editor/practice/prepSheet';
import { isPrepSheet } from '../../../src/practice/prepSheet';
import { equal, test } from './harness';
import { workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(at(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
/** Nobody is asked about Git: in the suite nobody could answer. */
const unasked = { get: () => true, update: async () => {}, keys: () => [] } as unknown as vscode.Memento;

const STORY = `---
title: The <b>lamp</b>
principles: [Ownership]
---

## Situation

The lamp on platform two failed each night.

## Task

It wasn't my job: lamps belonged to Facilities.

## Action

I logged the voltage for a week.

## Result

Outages fell from 9 a week to 2 a week.
`;

test('the prep sheet has every story with what to say, and names a file that cannot be read', async () => {
  const extension = vscode.extensions.getExtension('star-story.star-story');
  if (!extension) throw new Error('the extension is not there');
  const options = new CheckOptionsStore();
  const log = vscode.window.createOutputChannel('STAR Story sheet test', { log: true });
  const store = new BankStore(options, log);
  const knowledge = new KnowledgeFiles(vscode.Uri.joinPath(extension.extensionUri, 'dist', 'knowledge'), log);
  const practice = new PracticeStore(new PracticePrivacy(unasked));
  try {
    await put('sheet-a/lamp.star.md', STORY);
    await put('sheet-a/damaged.star.md', new Uint8Array([0xff, 0x00]));
    await practice.recordAnswer({ story: at('sheet-a/lamp.star.md'), question: 'Who <b>paid</b>?' }, 'again');
    const page = (await prepSheetOf(store, options, knowledge, practice)) ?? '';
    equal(isPrepSheet(page), true, 'a sheet');
    for (const words of [
      'The &lt;b&gt;lamp&lt;/b&gt;',
      'The lamp on platform two failed each night.',
      '9 a week to 2 a week',
      'Who &lt;b&gt;paid&lt;/b&gt;?',
      'The slow Tuesdays',
      'Questions to ask them',
      'sheet-a/damaged.star.md',
    ])
      equal(page.includes(words), true, words);
    equal(await writeExport({ text: page }, at('sheet-a/sheet.html')), true, 'written');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(at('sheet-a/sheet.html'))), page);
    equal(await writeExport({ text: page }, at('sheet-a/lamp.star.md')), false, 'over a story');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(at('sheet-a/lamp.star.md'))), STORY);
  } finally {
    vscode.Disposable.from(store, options, log, practice).dispose();
    for (const path of ['sheet-a', '.star/practice.json'])
      await vscode.workspace.fs.delete(at(path), { recursive: true });
  }
});
