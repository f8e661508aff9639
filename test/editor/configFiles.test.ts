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
