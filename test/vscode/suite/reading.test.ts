import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openStory, waitForFindings } from './stories';

const STORY = `---
principles: [Ownership]
---

## Situation

The print queue of our hospital froze twice a day.

## Action

We split long reports into parts.

## Result

Late reports went from 40 a day to none within three weeks.
`;

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n\n');
}

async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const command = 'vscode.executeInlayHintProvider';
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, all);
  return hints.map(({ position, label }) => `${document.lineAt(position.line).text}: ${String(label)}`);
}

test('a heading says its job, its time and the common slip for the story’s principle', async () => {
  const { document } = await openStory(STORY);
  const text = await hoverAt(document, 'Situation');
  equal(text.includes('**Situation** · 4 of 25 s'), true, text);
  equal(text.includes('Show the gap nobody was watching'), true, 'what Ownership asks here');
  equal(text.includes('*Common slip:*'), true, 'the slip');
});

test('a principle says what it means and what speaks for and against', async () => {
  const { document } = await openStory(STORY);
  const text = await hoverAt(document, 'Ownership');
  for (const words of ['**Ownership**', 'Ownership means acting', '*What helps*', '*Dealbreaker:*'])
    equal(text.includes(words), true, words);
});

test('a finding says why it matters, shows a weak and a strong version, and leads to its page', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'the we', (found) => found.includes('we-in-action: We'));
  const text = await hoverAt(document, 'We split');
  for (const words of ["They're hiring you, not your team", '*Weak*', '*Strong*', 'command:starStory.explain'])
    equal(text.includes(words), true, words);
});

test('plain words have no hover', async () => {
  const { document } = await openStory(STORY);
  equal(await hoverAt(document, 'hospital'), '');
});

test('headings end with their seconds, until the setting turns them off', async () => {
  const { document } = await openStory(STORY);
  const hints = await until('hints', async () => {
    const found = await hintsOf(document);
    return found.length > 0 && found;
  });
  equal(hints[0], '## Situation: 4 of 25 s');
  equal(hints.length, 3, 'one a section');
  const settings = vscode.workspace.getConfiguration('starStory');
  await settings.update('timeHints', false, vscode.ConfigurationTarget.Global);
  try {
    await until('no hints', async () => (await hintsOf(document)).length === 0);
  } finally {
    await settings.update('timeHints', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('the time follows the speaking rate at once', async () => {
  const { document } = await openStory(STORY);
  const settings = vscode.workspace.getConfiguration('starStory');
  await settings.update('speakingRate', 60, vscode.ConfigurationTarget.Global);
  try {
    await until('slower speech', async () => (await hintsOf(document))[0] === '## Situation: 10 of 25 s');
  } finally {
    await settings.update('speakingRate', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('evidence is turned on and off by a command', async () => {
  await openStory(STORY);
  const isOn = () => vscode.workspace.getConfiguration('starStory').get('evidence');
  equal(isOn(), false);
  await vscode.commands.executeCommand('starStory.toggleEvidence');
  await until('evidence on', () => isOn() === true);
  await vscode.commands.executeCommand('starStory.toggleEvidence');
  await until('evidence off', () => isOn() === false);
  await vscode.workspace.getConfiguration('starStory').update('evidence', undefined, vscode.ConfigurationTarget.Global);
});
