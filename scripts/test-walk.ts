// Runs test/vscode/walk: a person's walk through VS Code for the Web, or with `server` through a VS Code server.
import { writeOutcome } from './outcome';
import { runVitest } from './vitest';

const host = process.argv[2] === 'server' ? 'server' : 'web';
const name = host === 'server' ? 'Walk, VS Code server' : 'Walk, VS Code for the Web';
await writeOutcome(name, runVitest('walk', { STAR_STORY_HOST: host }));
