import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unpack } from '../coaching/archive';
import { line } from './printable';
import { run } from './run';

/** Thrown away by whoever reads our output ("| head"): no reason to complain. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

run(process.argv.slice(2), {
  cwd: process.cwd(),
  knowledge: async () => unpack(new Uint8Array(await readFile(path.join(__dirname, 'knowledge', 'knowledge.bin')))),
  stdin: (most) => readAll(process.stdin, most),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(line(`star-story stopped: ${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = 2;
  },
);

async function readAll(stream: NodeJS.ReadableStream, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
