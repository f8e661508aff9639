import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openStory } from './stories';

/** Opens a story with the cursor at the mark `|`, and asks for completions as Ctrl+Space or a typed character would. */
async function completionsAt(marked: string, trigger?: string) {
  const at = marked.indexOf('|');
  const editor = await openStory(marked.replace('|', ''));
  const position = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
  return { editor, ...(await completionsIn(editor, trigger)) };
}

/** The same where the cursor stands. */
async function completionsIn({ document, selection }: vscode.TextEditor, trigger?: string) {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    trigger,
  );
  // Snippets of the package stand in the same list.
  const items = list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
  const name = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
  return {
    items,
    labels: items.map(name),
    named: (label: string) => items.find((item) => name(item) === label),
    snippets: list.items.filter((item) => !items.includes(item)).map(name),
  };
}

const BODY = '\n## Situation\n\nIt broke.\n';

test('front matter completes keys, each with a line on it', async () => {
  const { labels, named } = await completionsAt(`---\ntitle: A\n|\n---\n${BODY}`);
  equal(labels.includes('title'), false, 'a key that is there');
  equal(labels.slice(0, 4), ['principles', 'level', 'role', 'question']);
  const documentation = named('level')?.documentation;
  equal(typeof documentation === 'string' && documentation.length > 0, true, 'a line on it');
});

test('front matter offers the snippets of its lines and none of a section', async () => {
  const { editor } = await completionsAt(`---\ntitle: A\nstar|\n---\n${BODY}`);
  // Where front matter ends is known when the grammar has read this very story: another begins anew.
  await until('the snippets of the front matter and no others', async () => {
    const { snippets } = await completionsIn(editor);
    return [...snippets].sort().join() === 'star-level,star-principles';
  });
});

test('principles complete by themselves, with what each asks', async () => {
  const { labels, named } = await completionsAt(`---\nprinciples: [|]\n---\n${BODY}`, '[');
  equal(labels.length >= 16, true, 'all of them');
  equal(String(named('Ownership')?.documentation).startsWith('Act for the whole company'), true, 'its summary');
});

test('a question of the story’s principle completes', async () => {
  const { labels } = await completionsAt(`---\nprinciples: [Ownership]\nquestion: |\n---\n${BODY}`);
  equal(labels.length >= 5, true, 'questions');
  equal(labels[0]?.startsWith('Tell me about a time you took on'), true, String(labels[0]));
});

test('missing headings complete after "##", in order, with the next one chosen', async () => {
  const { labels, items } = await completionsAt(`${BODY.trimStart()}\n##|\n`, '#');
  equal(labels, ['Task', 'Action', 'Result', 'Learning', 'Trade-offs', 'Follow-ups', 'Notes']);
  equal(items.filter(({ preselect }) => preselect).length, 1, 'one is chosen');
});

test('no heading completes in front matter that is not closed yet, nor in TOML', async () => {
  for (const text of ['---\n# mine\ntitle: A\n#|\n', '+++\ntitle = "A"\n#|\n+++\n']) {
    const { items } = await completionsAt(text, '#');
    // VS Code itself may offer words of the text where we offer nothing.
    equal(items.filter(({ kind }) => kind === vscode.CompletionItemKind.Struct).length, 0, text);
  }
});

test('Result completes metric phrases when asked for', async () => {
  const { items, named } = await completionsAt('## Result\n\nAfter that |\n');
  equal(items.length >= 20, true, 'phrases');
  const insert = named('p95 latency')?.insertText;
  equal(
    insert instanceof vscode.SnippetString && insert.value.includes('{1:[before]}'),
    true,
    'with places to fill in',
  );
});

test('prose is left in peace: a space or a comma suggests nothing', async () => {
  for (const [text, trigger] of [
    ['## Result\n\nAfter |\n', ' '],
    ['## Action\n\nI read the log,|\n', ','],
    ['## Action\n\nI had two choices:|\n', ':'],
  ] as const) {
    equal((await completionsAt(text, trigger)).labels, [], text);
  }
});

test('a heading that is taken is undone to the letter in one step', async () => {
  const text = `${BODY.trimStart()}\n##\n`;
  const { editor } = await completionsAt(text.replace('\n##\n', '\n##|\n'));
  const before = editor.document.getText();
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until('the heading', async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return editor.document.getText() !== before;
  });
  const taken = editor.document.getText();
  equal(taken.includes('## Task\n\n[whose job it was'), true, JSON.stringify(taken));
  await vscode.commands.executeCommand('undo');
  equal(editor.document.getText(), before);
});
