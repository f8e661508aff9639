import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** A folder on the disk that each test of a file has to itself, and what tests do in it. */
export class OwnFolder {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'star-story-test-'));
  /** The folder of the test that runs. */
  folder = this.root;

  readonly at = (...names: readonly string[]): string => path.join(this.folder, ...names);

  /** Writes a file, with the folders above it. */
  readonly put = (name: string, text: string | Uint8Array, mode = 0o644): void => {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text, { mode });
  };

  readonly get = (name: string): string => readFileSync(this.at(name), 'utf8');

  readonly names = (): readonly string[] => readdirSync(this.folder).sort();

  /** A named pipe: whoever opens it waits for ever. */
  readonly pipe = (name: string): void => {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    execFileSync('mkfifo', [this.at(name)]);
  };

  begin(): void {
    this.folder = mkdtempSync(path.join(this.root, 'case-'));
  }

  end(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** To be called once in a test file. */
export function ownFolder(): OwnFolder {
  const own = new OwnFolder();
  beforeEach(() => own.begin());
  afterAll(() => own.end());
  return own;
}
