import { createRequire } from 'node:module';
import { run } from '../../src/cli/run';
import type { Archive } from '../../src/coaching/archive';

const script = createRequire(import.meta.url)('../../scripts/knowledge.js');
let knowledge: Archive | undefined;

/** Runs a command line in a folder, and hands back what it printed. */
export async function starIn(folder: string, args: readonly string[], input: Uint8Array = new Uint8Array()) {
  let out = '';
  let err = '';
  const exit = await run(args, {
    cwd: folder,
    knowledge: async () => {
      knowledge ??= (await script.readKnowledge()) as Archive;
      return knowledge;
    },
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
