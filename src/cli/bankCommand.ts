import path from 'node:path';
import { bankCsv } from '../bank/bankCsv';
import { bankJson } from '../bank/bankJson';
import { matrixPage } from '../bank/matrixPage';
import type { Bank } from '../bank/types';
import { askedOf } from './askedOf';
import { type BankFormat, readBankArguments } from './bankArguments';
import { formatBankTable } from './formats/bankTable';
import { line, safeJson } from './printable';
import { readBank, relativeTo } from './readBank';
import type { Exit, Terminal } from './terminal';

/** Printed by `star-story bank --help`. */
const BANK_HELP = `Usage: star-story bank [--format table|json|csv|html] [PATH…]

Shows which story you'd tell for each principle, which one is its backup, and where you have none. A PATH is a file,
a folder (every *.star.md in it) or a pattern in quotation marks; the folder you're in if you leave it out.

A story is primary for the first principle it names. Retellings of one event count as one.

Options:
  --format table|json|csv|html   table (default) for people; json for programs; csv for a spreadsheet; html for a
                                 page to print
  -h, --help                     print this

Exit code: 0 done, even if there's no story yet; 2 something couldn't be read.
`;

const FORMATTERS: Readonly<Record<BankFormat, (bank: Bank, cwd: string) => string>> = {
  table: (bank, cwd) => formatBankTable(relativeTo(bank, cwd)),
  json: (bank) => `${safeJson(bankJson(bank), 2)}\n`,
  csv: (bank, cwd) => bankCsv(relativeTo(bank, cwd)),
  html: (bank, cwd) => matrixPage(relativeTo(bank, cwd)),
};

/** `star-story bank`: prints the bank, and says on the error output what it could not read. */
export async function bankCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readBankArguments, args, BANK_HELP, terminal);
  if (typeof given === 'number') return given;
  let failed = false;
  const remark = (words: string) => terminal.err(line(words));
  const complain = (problem: string) => {
    failed = true;
    remark(problem);
  };
  const { bank } = await readBank(given.paths, terminal.cwd, complain, remark);
  for (const { file, reason } of bank.unreadable) {
    failed = true;
    if (given.format !== 'table') remark(`Can't read ${path.relative(terminal.cwd, file)}: ${reason}.`);
  }
  terminal.out(FORMATTERS[given.format](bank, terminal.cwd));
  return failed ? 2 : 0;
}
