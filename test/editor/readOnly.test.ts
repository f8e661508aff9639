import { expect, test, vi } from 'vitest';

/** What stands in the file systems of the test, by its address; what isn't here is gone. */
const FILES: Readonly<Record<string, number | undefined>> = {
  'file:/open': undefined,
  'file:/run': 4,
  'mem:/locked': 1,
};

vi.mock('vscode', () => ({
  FilePermission: { Readonly: 1 },
  workspace: {
    fs: {
      isWritableFileSystem: (scheme: string) => (scheme === 'unknown' ? undefined : scheme !== 'zip'),
      stat: async (uri: object) => {
        if (!Object.hasOwn(FILES, String(uri))) throw new Error(`there is no file ${uri}`);
        return { permissions: FILES[String(uri)] };
      },
    },
  },
}));

const { isReadOnly } = await import('../../src/editor/readOnly');

test.each([
  ['a file', 'file:/open', false],
  ['a file with other permissions', 'file:/run', false],
  ['a file that is locked', 'mem:/locked', true],
  ['whatever is in an archive', 'zip:/open', true],
  ['a file that is gone', 'file:/gone', false],
  ['a file system that nobody knows', 'unknown:/open', false],
  ['a text without a file', 'untitled:one', false],
])('%s: %s', async (_what, address, expected) => {
  const scheme = address.slice(0, address.indexOf(':'));
  const document = { uri: { scheme, toString: () => address }, isUntitled: scheme === 'untitled' };
  expect(await isReadOnly(document as unknown as Parameters<typeof isReadOnly>[0])).toBe(expected);
});
