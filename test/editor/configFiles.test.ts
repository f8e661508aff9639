import { expect, test, vi } from 'vitest';
import type { StarFolder } from '../../src/editor/starFolder';

/** What waits for a folder to be read, in the order it was asked for. */
const reads = vi.hoisted((): ((folder: StarFolder) => void)[] => []);

vi.mock('vscode', () => {
  const listen = () => ({ dispose() {} });
  const uri = (path: string): object => ({ path, scheme: 'file', toString: () => path });
  return {
    EventEmitter: class {
      event = listen;
      fire() {}
      dispose() {}
    },
    Disposable: { from: () => ({ dispose() {} }) },
    Uri: { joinPath: ({ path }: { path: string }) => uri(path.slice(0, path.lastIndexOf('/'))), file: uri },
    workspace: {
      createFileSystemWatcher: () => ({ onDidChange: listen, onDidCreate: listen, onDidDelete: listen }),
      onDidSaveTextDocument: listen,
      getWorkspaceFolder: () => undefined,
    },
    window: { onDidChangeWindowState: listen },
  };
});
vi.mock('../../src/editor/starFolder', () => ({
  readStarFolder: () => new Promise((resolve) => reads.push(resolve)),
  isStarFile: () => true,
  STAR_FILES: '',
}));

const { ConfigFiles } = await import('../../src/editor/configFiles');
const { Uri } = await import('vscode');

const folder = (pack: string): StarFolder =>
  ({ uri: Uri.file('/stories'), config: { pack, options: {} }, principles: [] }) as unknown as StarFolder;

test('a folder that changes while it is read is read again before anybody goes on', async () => {
  const files = new ConfigFiles();
  const story = Uri.file('/stories/lamp.star.md');
  let isLoaded = false;
  const loading = files.load(story).then(() => {
    isLoaded = true;
  });
  await vi.waitFor(() => expect(reads).toHaveLength(1));
  files.readAgain();
  reads[0]?.(folder('amazon'));
  await vi.waitFor(() => expect(reads).toHaveLength(2));
  expect(isLoaded).toBe(false);
  reads[1]?.(folder('competencies'));
  await loading;
  expect(files.packsOf(story).chosen).toBe('competencies');
  files.dispose();
});

test('the user’s own pack.yaml is part of a story’s pack, and its folder is known', async () => {
  const files = new ConfigFiles();
  const story = Uri.file('/stories/lamp.star.md');
  const before = reads.length;
  const loading = files.load(story);
  await vi.waitFor(() => expect(reads.length).toBe(before + 1));
  const pack = { name: 'Harbor Office', questions: ['Foghorn?'] };
  reads.at(-1)?.({ ...folder('competencies'), pack });
  await loading;
  expect(files.packsOf(story)).toMatchObject({ chosen: 'competencies', file: pack });
  expect(files.folderWith(story, 'pack')?.path).toBe('/stories');
  expect(files.folderWith(story, 'principles')).toBeUndefined();
  files.dispose();
});
