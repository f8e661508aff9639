// Writes what is made from the checks' own metadata: the schema of the setting starStory.severities in package.json, the
// index docs/checks/README.md, the page on the interview loop, and in README.md, between their markers, the table of checks and that of the settings.
// And what is made from the packs that ship: what the checks know of each; from the words of the lexicon: the same, packed;
// and from the names of sections: how the grammar colors their headings.
//   npm run generate             writes them
//   npm run check:generated      fails where they have drifted, or where a check has no page
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ASSIGNED, type Assigned } from '../src/base/assigned';
import { CHECKS } from '../src/checks/index';
import { type CheckInfo, SEVERITIES } from '../src/checks/types';
import type { ShippedPack } from '../src/coaching/packFileSchema';
import { contextOf, mergeOptions } from '../src/config/options';
import words from '../src/language/lexicon/words.json';
import { readStory } from '../src/story/readStory';
import { LEVELS } from '../src/story/types';
import { withHeadings } from './grammar';
import { packLexicon } from './lexicon/pack';
import { LOOP_PAGE, LOOP_PANEL, loopPage, loopPanel, readLoop } from './loop-page';

const PAGES = 'docs/checks';
const GRAMMAR = 'syntaxes/star-story.tmLanguage.json';
const between = (name: string) =>
  [`<!-- The table of ${name}: npm run generate -->`, `<!-- The end of the table of ${name} -->`] as const;

/** What being assigned does to a principle, as the tables say it. */
const ASSIGNED_IN_WORDS: Readonly<Record<Assigned, string>> = {
  ends: 'where the principle needs your own start',
  weakens: 'where it needs your own idea',
  neutral: 'where it doesn’t matter to the principle',
};

/** The default severity in words: "warning", "hint; info from Senior up", or "info; warning where …". */
function severityInWords(check: CheckInfo): string {
  const contexts = LEVELS.map((level) => contextOf(readStory(''), mergeOptions({ level })));
  const changes: string[] = [];
  let last = '';
  for (const context of contexts) {
    const severity = check.defaultSeverity(context);
    if (severity !== last) changes.push(last === '' ? severity : `${severity} from ${context.level} up`);
    last = severity;
  }
  const usual = contextOf(readStory(''), mergeOptions({}));
  for (const assigned of ASSIGNED) {
    const severity = check.defaultSeverity({ ...usual, assigned });
    if (severity !== check.defaultSeverity(usual)) changes.push(`${severity} ${ASSIGNED_IN_WORDS[assigned]}`);
  }
  return changes.join('; ');
}

/** One table a part of the story, each check linked to its page. */
function table(folder: string): string {
  const parts = [...new Set(CHECKS.map(({ section }) => section))];
  const rows = parts.flatMap((part) =>
    CHECKS.filter(({ section }) => section === part).map((check) => {
      const page = path.posix.join(folder, `${check.id}.md`);
      return `| ${part} | [\`${check.id}\`](${page}) | ${check.title} | ${severityInWords(check)} |`;
    }),
  );
  return ['| Part | Check | Finds | Severity |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function settings(text: string): string {
  const manifest = JSON.parse(text);
  const values = ['off', ...SEVERITIES];
  manifest.contributes.configuration.properties['starStory.severities'] = {
    type: 'object',
    default: {},
    scope: 'resource',
    order: 4,
    markdownDescription:
      'How loud each check is. Leave a check out to keep its own severity. `off` silences it. A file `.star/config.yaml` next to your stories overrides this.',
    properties: Object.fromEntries(
      CHECKS.map((check) => [
        check.id,
        { type: 'string', enum: values, description: `${sentence(check.title)} (${severityInWords(check)})` },
      ]),
    ),
    additionalProperties: false,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function sentence(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function index(): string {
  return [
    '# The checks',
    '',
    'What STAR Story underlines, and why. Each page shows a weak and a strong version, what the check leaves alone, and how to silence it.',
    '',
    table('.'),
    '',
    "Warnings are what a coach would underline too. An info is a way to make a good story stronger, a hint is a nudge, and an error means that the file can't be read.",
    '',
  ].join('\n');
}

/** Each setting with its default and its description, in the order in which the editor shows them. */
function settingsTable(manifestText: string): string {
  const { properties } = JSON.parse(manifestText).contributes.configuration;
  const rows = Object.entries<Record<string, unknown>>(properties)
    .sort(([, one], [, other]) => Number(one['order'] ?? 99) - Number(other['order'] ?? 99))
    .map(([name, { default: value, markdownDescription, description }]) => {
      const means = String(markdownDescription ?? description)
        .replaceAll('|', '\\|')
        .replace(/\s+/g, ' ');
      return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${means} |`;
    });
  return ['| Setting | Default | What it does, and when to change it |', '| --- | --- | --- |', ...rows].join('\n');
}

function withTable(readme: string, name: string, rows: string): string {
  const [opening, closing] = between(name);
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`README.md has no place for the table: put\n${opening}\n${closing}`);
  return `${readme.slice(0, start + opening.length)}\n\n${rows}\n\n${readme.slice(end)}`;
}

const PACKS = 'src/coaching/packs';

/** What the checks, the pickers and the command line know of each pack: everything but its knowledge and its page. */
function shippedPacks(): string {
  const packs = readdirSync(PACKS)
    .sort()
    .map((file) => {
      const {
        questions: _questions,
        source: _source,
        principles,
        ...whole
      }: ShippedPack = parse(readFileSync(`${PACKS}/${file}`, 'utf8'));
      return {
        slug: path.basename(file, '.yaml'),
        ...whole,
        principles: principles.map(({ name, aliases = [], assigned }) => ({ name, aliases, assigned })),
      };
    });
  return `${JSON.stringify(packs, undefined, 1)}\n`;
}

/** Each generated file as it should be. */
function files(): ReadonlyMap<string, string> {
  const read = (file: string) => readFileSync(file, 'utf8');
  const manifest = settings(read('package.json'));
  const made = new Map([
    ['package.json', manifest],
    [`${PAGES}/README.md`, index()],
    [LOOP_PAGE, loopPage(readLoop())],
    [LOOP_PANEL, loopPanel(readLoop())],
    ['src/coaching/shippedPacks.json', shippedPacks()],
    ['src/language/lexicon/packed.json', `${JSON.stringify(packLexicon(words), undefined, 1)}\n`],
    [GRAMMAR, withHeadings(read(GRAMMAR))],
  ]);
  const readme = withTable(read('README.md'), 'checks', table(PAGES));
  made.set('README.md', withTable(readme, 'settings', settingsTable(manifest)));
  return made;
}

const checking = process.argv.includes('--check');
const faults: string[] = [];
for (const [file, text] of files()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (checking) faults.push(`${file} has drifted: npm run generate`);
  else writeFileSync(file, text);
}
if (checking) {
  for (const { id } of CHECKS) if (!existsSync(`${PAGES}/${id}.md`)) faults.push(`${PAGES}/${id}.md is missing`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
