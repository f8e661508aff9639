import path from 'node:path';
import { matchJson } from '../bank/matchJson';
import { StoryMatching } from '../bank/matchQuestion';
import { questionKnowledge } from '../bank/questionKnowledge';
import { readQuestion } from '../bank/readQuestion';
import { askedOf } from './askedOf';
import { formatMatch } from './formats/match';
import { readMatchArguments } from './matchArguments';
import { ownQuestionsFor } from './ownFiles';
import { line, safeJson } from './printable';
import { readBank } from './readBank';
import type { Exit, Terminal } from './terminal';

/** Printed by `star-story match --help`. */
const MATCH_HELP = `Usage: star-story match "QUESTION" [--format table|json] [PATH…]

Which story for this question? Paste an interviewer's words. It prints the principle they're after and the stories
that answer best, each with its reason, or tells you that you have none. A PATH is a file, a folder (every *.star.md in
it) or a pattern in quotation marks; the folder you're in if you leave it out.

Your own questions go in .star/questions.yaml.

Options:
  --format table|json   table (default) for people; json for programs
  -h, --help            print this

Exit code: 0 done, even if there's no story yet; 2 something couldn't be read.
`;

/** `star-story match`: prints what a question tests and the stories that answer it. */
export async function matchCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readMatchArguments, args, MATCH_HELP, terminal);
  if (typeof given === 'number') return given;
  const { cwd } = terminal;
  let failed = false;
  const remark = (words: string) => terminal.err(line(words));
  const complain = (problem: string) => {
    failed = true;
    remark(problem);
  };
  const { bank, sources } = await readBank(given.paths, cwd, complain, remark);
  for (const { file, reason } of bank.unreadable) complain(`Can't read ${path.relative(cwd, file)}: ${reason}.`);
  const folders = bank.stories.map(({ file }) => path.dirname(file));
  const here = path.resolve(cwd, given.paths[0] ?? '.');
  const asked = await ownQuestionsFor(folders.length > 0 ? folders : [here], complain);
  const known = questionKnowledge(sources, await terminal.knowledge(), asked);
  const { question } = given;
  const read = readQuestion(known, question);
  const match = new StoryMatching(bank.stories, known.reader).match(read);
  terminal.out(
    given.format === 'json'
      ? `${safeJson(matchJson(question, match), 2)}\n`
      : formatMatch(read, match, cwd, bank.principleWord),
  );
  return failed ? 2 : 0;
}
