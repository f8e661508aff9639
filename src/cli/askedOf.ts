import { ArgumentError } from './parseOptions';
import { line } from './printable';
import type { Exit, Terminal } from './terminal';

/**
 * What a command was asked to do; or the exit code where that is all there is to it, since help was asked for, or the
 * arguments make no sense, which is said.
 */
export function askedOf<A extends { readonly help: boolean }>(
  read: (args: readonly string[]) => A,
  args: readonly string[],
  help: string,
  { out, err }: Terminal,
): A | Exit {
  let asked: A;
  try {
    asked = read(args);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    err(line(error.message));
    return 2;
  }
  if (!asked.help) return asked;
  out(help);
  return 0;
}
