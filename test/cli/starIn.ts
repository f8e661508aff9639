import { run } from '../../src/cli/run';

/** Runs a command line in a folder, and hands back what it printed. */
export async function starIn(folder: string, args: readonly string[], input: Uint8Array = new Uint8Array()) {
  let out = '';
  let err = '';
  const exit = await run(args, {
    cwd: folder,
    stdin: async (most) => input.subarray(0, most),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
  });
  return { exit, out, err };
}
