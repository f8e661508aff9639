import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeOptions } from '../../src/config/options';
import type { CoachMessage, CoachState } from '../../src/editor/coach/state';
import type { CheckOptionsStore } from '../../src/editor/options';
import type { Snapshots } from '../../src/editor/snapshots';
import { checkStory } from '../../src/index';
import { COMMON, PRINCIPLES } from '../coaching/knowledgeFromYaml';
import { STRONG } from '../coaching/stories';

/** As much of the editor as the coach touches, and a count of what it reads. */
const editor = await vi.hoisted(async () => {
  const { Emitter } = await import('./emitter');
  const uri = (path: string) => ({ path, scheme: 'file', toString: () => path });
  return {
    Emitter,
    uri,
    files: new Map<string, Uint8Array>(),
    filesRead: [] as string[],
    activeEditor: new Emitter<unknown>(),
    selection: new Emitter<unknown>(),
    active: undefined as unknown,
    tabs: new Emitter<unknown>(),
    /** What the tab in front shows. */
    input: undefined as unknown,
    TextDiff: class {
      constructor(
        readonly original: unknown,
        readonly modified: unknown,
      ) {}
    },
  };
});

vi.mock('vscode', () => {
  const { Emitter, uri, files, filesRead, activeEditor, selection, tabs, TextDiff } = editor;
  return {
    EventEmitter: Emitter,
    TabInputTextDiff: TextDiff,
    Disposable: { from: () => ({ dispose: () => undefined }) },
    Uri: { joinPath: (base: { path: string }, ...parts: string[]) => uri([base.path, ...parts].join('/')) },
    window: {
      get activeTextEditor() {
        return editor.active;
      },
      onDidChangeActiveTextEditor: activeEditor.event,
      onDidChangeTextEditorSelection: selection.event,
      tabGroups: {
        onDidChangeTabs: tabs.event,
        get activeTabGroup() {
          return { activeTab: { input: editor.input } };
        },
      },
      registerWebviewViewProvider: () => ({ dispose: () => undefined }),
    },
    workspace: {
      getConfiguration: () => ({ get: () => 'none' }),
      onDidCloseTextDocument: () => ({ dispose: () => undefined }),
      onDidRenameFiles: () => ({ dispose: () => undefined }),
      onDidDeleteFiles: () => ({ dispose: () => undefined }),
      fs: {
        isWritableFileSystem: (scheme: string) => scheme !== 'zip',
        readFile: async ({ path }: { path: string }) => {
          filesRead.push(path);
          const bytes = files.get(path);
          if (bytes === undefined) throw new Error(`there is no file ${path}`);
          return bytes;
        },
      },
    },
  };
});

const { CoachView } = await import('../../src/editor/coach/coachView');
const { KnowledgeFiles } = await import('../../src/editor/coach/knowledgeFiles');

const index = PRINCIPLES.map(({ name, aliases, summary }, at) => ({ name, aliases, summary, file: `${at}` }));
const archive = { ...PRINCIPLES, index, common: { probes: COMMON } };
// Plain, as a server may have unpacked it: what is compressed is read on another thread, at no moment a test can name.
editor.files.set('/extension/dist/knowledge/knowledge.bin', new TextEncoder().encode(JSON.stringify(archive)));

function textEditor(text: string, at: string) {
  const document = { uri: editor.uri('/stories/queue.star.md'), languageId: 'star-story', getText: () => text };
  const withOffsets = { ...document, offsetAt: (offset: number) => offset };
  return { document: withOffsets, selection: { active: text.indexOf(at) } };
}

/** A coach beside one story; `looks` counts how often it asks for what was found in it. */
function coach(text: string, at: string) {
  const shown = textEditor(text, at);
  editor.active = shown;
  const published = new editor.Emitter<unknown>();
  const snapshot = { ...checkStory(text), uri: shown.document.uri, version: 1, held: [] };
  const counts = { looks: 0 };
  const look = () => {
    counts.looks += 1;
    return snapshot;
  };
  const snapshots = { onDidPublish: published.event, publishedOf: look, read: look } as unknown as Snapshots;
  const options = {
    of: () => mergeOptions(),
    packsOf: () => ({ principles: [], replace: false }),
  } as unknown as CheckOptionsStore;
  const knowledge = new KnowledgeFiles(editor.uri('/extension/dist/knowledge') as never, { error: () => undefined });
  const view = new CoachView(editor.uri('/extension') as never, snapshots, options, knowledge);
  const posted: CoachState[] = [];
  const messages = new editor.Emitter<CoachMessage>();
  const visibility = new editor.Emitter<void>();
  const panel = {
    visible: true,
    webview: {
      html: '',
      options: {},
      cspSource: 'https://editor.example',
      asWebviewUri: ({ path }: { path: string }) => path,
      onDidReceiveMessage: messages.event,
      postMessage: (state: CoachState) => posted.push(state),
    },
    onDidChangeVisibility: visibility.event,
    onDidDispose: () => ({ dispose: () => undefined }),
  };
  view.resolveWebviewView(panel as never);
  return { shown, snapshot, counts, posted, messages, visibility, published, panel };
}

/** Everything that waits for nothing but what is in memory has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
/** What a frame of the screen waits for: work that is done at once, and promises that are kept. */
async function sameFrame() {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
const section = (state: CoachState | undefined) => (state?.kind === 'story' ? state.now.title : state?.kind);

beforeEach(() => {
  editor.filesRead.length = 0;
});

describe('the coach’s view', () => {
  test('waits for its page before it says anything', async () => {
    const { posted, messages } = coach(STRONG, '## Action');
    await settled();
    expect(posted).toEqual([]);
    messages.fire({ type: 'ready' });
    await settled();
    expect(posted.map(section)).toEqual(['Action']);
  });

  test('shows what is published in the same frame, once', async () => {
    const { posted, messages, published, snapshot } = coach(STRONG, '## Result');
    messages.fire({ type: 'ready' });
    await settled();
    published.fire(snapshot);
    await sameFrame();
    expect(posted.map(section)).toEqual(['Result', 'Result']);
  });

  test('hidden, it reads nothing, computes nothing and says nothing', async () => {
    const { posted, messages, published, visibility, snapshot, counts, panel, shown } = coach(STRONG, '## Task');
    messages.fire({ type: 'ready' });
    await settled();
    panel.visible = false;
    visibility.fire();
    const before = { looks: counts.looks, posted: posted.length, files: editor.filesRead.length };
    for (let edit = 0; edit < 5; edit += 1) {
      published.fire(snapshot);
      const active = STRONG.indexOf('## Learning') + edit;
      editor.selection.fire({ textEditor: { ...shown, selection: { active } } });
      editor.activeEditor.fire({ ...shown, selection: { active } });
    }
    await settled();
    expect({ looks: counts.looks, posted: posted.length, files: editor.filesRead.length }).toEqual(before);
    panel.visible = true;
    visibility.fire();
    await settled();
    expect(section(posted.at(-1))).toBe('Learning');
  });

  test('a cursor that moves inside its section changes nothing', async () => {
    const { posted, messages, shown } = coach(STRONG, '## Action');
    messages.fire({ type: 'ready' });
    await settled();
    editor.activeEditor.fire({ ...shown, selection: { active: STRONG.indexOf('I recorded') } });
    await settled();
    expect(posted).toHaveLength(1);
  });

  test('keeps its last story while the view itself, or a panel, has the focus', async () => {
    const { posted, messages, published, snapshot } = coach(STRONG, '## Action');
    messages.fire({ type: 'ready' });
    await settled();
    editor.activeEditor.fire(undefined);
    editor.activeEditor.fire({ document: { uri: { scheme: 'output' } }, selection: { active: 0 } });
    published.fire(snapshot);
    await settled();
    expect(posted.map(section)).toEqual(['Action', 'Action']);
  });

  test('another file that is no story leaves it quiet', async () => {
    const { posted, messages } = coach(STRONG, '## Action');
    messages.fire({ type: 'ready' });
    await settled();
    const other = { uri: { scheme: 'file', toString: () => '/readme.md' }, languageId: 'markdown' };
    editor.activeEditor.fire({ document: other, selection: { active: 0 } });
    await settled();
    expect(posted.map(section)).toEqual(['Action', 'quiet']);
  });

  test.each(['git', 'star-story-headings'])(
    'beside a comparison with %s it says so, and goes back to silence',
    async (scheme) => {
      const { posted, messages } = coach(STRONG, '## Action');
      const headline = () => posted.at(-1)?.kind === 'quiet' && (posted.at(-1) as { headline: string }).headline;
      messages.fire({ type: 'ready' });
      const other = { uri: { scheme: 'file', toString: () => '/notes.md' }, languageId: 'markdown' };
      editor.activeEditor.fire({ document: other, selection: { active: 0 } });
      await settled();
      expect(headline()).toBe('No story open');
      editor.input = new editor.TextDiff({ scheme: 'file' }, { scheme });
      editor.tabs.fire({});
      await settled();
      expect(headline()).toBe('Two versions side by side');
      editor.input = new editor.TextDiff({ scheme: 'file' }, { scheme: 'file' });
      editor.tabs.fire({});
      await settled();
      expect(headline()).toBe('No story open');
    },
  );

  test('a story that can’t be changed is coached, and the page is told why its buttons are off', async () => {
    const told = async (scheme: string) => {
      const { posted, messages, shown } = coach(STRONG, '## Action');
      Object.assign(shown.document.uri, { scheme });
      messages.fire({ type: 'ready' });
      await settled();
      const last = posted.at(-1);
      return last?.kind === 'story' ? last.readOnly : 'no story';
    };
    expect(await told('zip')).toContain("can't be changed");
    expect(await told('file')).toBeUndefined();
  });

  test('looking at another level and principle lasts for the story', async () => {
    const { posted, messages, published, snapshot } = coach(STRONG, '## Action');
    messages.fire({ type: 'ready' });
    messages.fire({ type: 'lookAtLevel', level: 'Principal' });
    messages.fire({ type: 'retellFor', principle: 'Dive Deep' });
    await settled();
    published.fire(snapshot);
    await settled();
    const last = posted.at(-1);
    expect(last?.kind === 'story' && [last.level.chosen.name, last.level.own.name, last.retelling.chosen]).toEqual([
      'Principal',
      'SDE2',
      'Dive Deep',
    ]);
  });

  test('an answer that is being written stays so until the cursor leaves; one that is told stays told', async () => {
    const question = COMMON[0]?.question ?? '';
    const text = (answer: string) => `${STRONG}\n## Follow-ups\n\n### ${question}\n\n${answer}\n`;
    const states = async (answer: string, typed: string) => {
      const { posted, messages, published, shown, snapshot } = coach(text(answer), '## Action');
      const stateOf = (state: CoachState | undefined) =>
        state?.kind === 'story' && state.probes.find((probe) => probe.question === question)?.answer;
      const move = (at: string) =>
        editor.activeEditor.fire({ ...shown, selection: { active: snapshot.story.text.indexOf(at) } });
      messages.fire({ type: 'ready' });
      await settled();
      move(answer);
      await settled();
      const seen = [stateOf(posted.at(-1))];
      Object.assign(snapshot, checkStory(text(typed)));
      published.fire(snapshot);
      await settled();
      seen.push(stateOf(posted.at(-1)));
      move('## Result');
      await settled();
      return [...seen, stateOf(posted.at(-1))];
    };
    expect(await states('[your answer]', 'I asked Ana that day.')).toEqual(['writing', 'writing', 'answered']);
    expect(await states('[your answer]', 'I asked')).toEqual(['writing', 'writing', 'added']);
    expect(await states('I asked Ana that day.', 'I asked Ana that day. And')).toEqual([
      'answered',
      'answered',
      'answered',
    ]);
  });

  test('its page allows one script of its own, and nothing inline or from elsewhere', () => {
    const { html } = coach(STRONG, '## Action').panel.webview;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const nonce = /nonce="([^"]+)"/.exec(html)?.[1];
    expect(nonce?.length).toBeGreaterThanOrEqual(32);
    expect(policy).toBe(`default-src 'none'; script-src 'nonce-${nonce}'; style-src https://editor.example;`);
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|<style|javascript:/i);
    expect([...html.matchAll(/<script[^>]*>([^<]*)</g)].map(([, inline]) => inline)).toEqual(['']);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/extension/dist/webview/coach.css',
      '/extension/dist/webview/coach.js',
    ]);
    const other = coach(STRONG, '## Action').panel.webview.html;
    expect(/nonce="([^"]+)"/.exec(other)?.[1]).not.toBe(nonce);
  });
});
