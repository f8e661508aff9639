import * as vscode from 'vscode';
import { PRINCIPLE_NAMES } from '../../../src/coaching/principleNames';
import { readNotes, writeStories } from '../../../src/editor/commands/importNotes';
import { WordDocuments } from '../../../src/editor/wordDocuments';
import { LAMP, wordDocument } from '../../notes/docx/wordDocument';
import { equal, test, until } from './harness';
import { workspaceFolder } from './stories';

const NOTES = `# Shopping

Milk.

# Ownership

## Die Schlüssel
S: Lost.
A: I found them.

## The lamp
**Situation:** Dark.

**Action:** I lit it.
`;

const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'star-story');
const documents = new WordDocuments(extension?.extensionUri ?? vscode.Uri.file('/'));
const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

test('stories in notes become files, the first is opened, and the notes stay as they are', async () => {
  await write(at('notes/prep.md'), NOTES);
  await write(at('notes/the-lamp.star.md'), 'mine');
  try {
    const { stories, leftOut } = await readNotes([at('notes/prep.md')], PRINCIPLE_NAMES, documents);
    equal(
      stories.map(({ title, principles }) => [title, principles]),
      [
        ['Die Schlüssel', ['Ownership']],
        ['The lamp', ['Ownership']],
      ],
    );
    equal(leftOut, ['Shopping\n\nMilk.']);
    const other = {
      name: 'the-lamp-2.star.md',
      isThere: false,
      other: 'the-lamp.star.md',
      alike: undefined,
      written: [],
    };
    equal(await writeStories(stories, at('notes')), { count: 2, old: 0, again: 0, alike: [other] });
    const { activeTextEditor: editor } = vscode.window;
    equal(editor?.document.uri.path.endsWith('/die-schlüssel.star.md'), true, 'the first is open');
    equal(editor?.document.languageId, 'star-story');
    equal(await read(at('notes/the-lamp.star.md')), 'mine', 'a file that was there');
    equal((await read(at('notes/the-lamp-2.star.md'))).includes('I lit it.'), true, 'the second');
    equal(await read(at('notes/prep.md')), NOTES, 'the notes');
    const before = (await vscode.workspace.fs.readDirectory(at('notes'))).length;
    equal(await writeStories(stories, at('notes')), { count: 0, old: 2, again: 0, alike: [] }, 'once more');
    equal((await vscode.workspace.fs.readDirectory(at('notes'))).length, before, 'no copies');
    await vscode.workspace.fs.createDirectory(at('notes/told'));
    await vscode.workspace.fs.rename(at('notes/the-lamp-2.star.md'), at('notes/told/lamp.star.md'));
    equal(
      await writeStories(stories, at('notes')),
      { count: 0, old: 2, again: 0, alike: [] },
      'under another name, below',
    );
  } finally {
    await vscode.workspace.fs.delete(at('notes'), { recursive: true });
  }
});

test('notes that are open are read as they stand there', async () => {
  const note = await vscode.workspace.openTextDocument({ language: 'markdown', content: NOTES });
  const { stories } = await readNotes([note.uri], PRINCIPLE_NAMES, documents);
  equal(stories.length, 2);
  equal(
    await writeStories(stories.slice(0, 1), undefined),
    { count: 1, old: 0, again: 0, alike: [] },
    'without a folder',
  );
  await until('an unsaved story', () => vscode.window.activeTextEditor?.document.languageId === 'star-story');
  equal(vscode.window.activeTextEditor?.document.isUntitled, true);
});

test('a Word document is read as notes are, and what is none is passed over', async () => {
  await vscode.workspace.fs.writeFile(at('word/lamp.docx'), await wordDocument(LAMP));
  await write(at('word/none.docx'), 'no archive');
  try {
    const { stories, leftOut } = await readNotes(
      [at('word/lamp.docx'), at('word/none.docx')],
      PRINCIPLE_NAMES,
      documents,
    );
    equal(
      stories.map(({ title, sections }) => [title, sections.map(({ text }) => text)]),
      [['The lamp', ['It failed.', 'I ran & won.', '3 h.']]],
    );
    equal(leftOut, ['Draft of May', 'Say more here', 'away']);
  } finally {
    await vscode.workspace.fs.delete(at('word'), { recursive: true });
  }
});
