import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** A VS Code in the browser that runs until `stop` is called. */
export interface Host {
  readonly url: string;
  stop(): Promise<void>;
}

export interface WebHostOptions {
  /** The folder that the page opens. The page keeps its files in memory and never writes to it. */
  readonly folder: string;
  /** A compiled test module below the project, to be run in the extension host instead of waiting for a person. */
  readonly testsPath?: string;
}

/**
 * Serves VS Code for the Web with this extension. The server is a process of its own, so that its chatter can go to
 * out/web-host.log and its end can be relied upon.
 */
export async function startWebHost(options: WebHostOptions): Promise<Host> {
  await mkdir('out', { recursive: true });
  const log = openSync(path.join('out', 'web-host.log'), 'w');
  const child = spawn(process.execPath, ['scripts/run.mjs', 'web-server', JSON.stringify(options)], {
    stdio: ['ignore', log, log, 'ipc'],
  });
  const exited = once(child, 'exit');
  const started = await Promise.race([once(child, 'message'), exited.then(() => undefined)]);
  if (!started) throw new Error('VS Code for the Web did not start; out/web-host.log says why.');
  return {
    url: String(started[0]),
    async stop() {
      child.kill();
      await exited;
    },
  };
}
