// Runs test/vscode/walk: a person's walk through VS Code for the Web, or with `server` through a VS Code server. All of
// it, or the files whose names have the words that follow.
import { writeOutcome } from './outcome';
import { runVitest } from './vitest';

const [first, ...rest] = process.argv.slice(2);
const host = first === 'server' ? 'server' : 'web';
const names = first === undefined || first === 'server' ? rest : [first, ...rest];
const name = host === 'server' ? 'Walk, VS Code server' : 'Walk, VS Code for the Web';
await writeOutcome(name, runVitest('walk', { STAR_STORY_HOST: host }, names));
