import { version } from '../../package.json';
import { bankCommand } from './bankCommand';
import { checkCommand } from './checkCommand';
import { compareCommand } from './compareCommand';
import { HELP } from './help';
import { importCommand } from './importCommand';
import { matchCommand } from './matchCommand';
import { line } from './printable';
import type { Exit, Terminal } from './terminal';

/** Runs one command line, without the program's name. Resolves to the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [command, ...rest] = args;
  if (command === 'check') return checkCommand(rest, terminal);
  if (command === 'bank') return bankCommand(rest, terminal);
  if (command === 'match') return matchCommand(rest, terminal);
  if (command === 'import') return importCommand(rest, terminal);
  if (command === 'compare') return compareCommand(rest, terminal);
  if (command === '--version' || command === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    terminal.out(HELP);
    return 0;
  }
  const problem = command === undefined ? 'Say what to do.' : `There's no command "${command}".`;
  terminal.err(line(`${problem} Try "star-story check FOLDER", or "star-story --help".`));
  return 2;
}
