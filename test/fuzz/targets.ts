import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfigFile } from '../../src/config/configFile';
import { readPack, readPackFile } from '../../src/config/packFile';
import { hostileTexts } from '../hostile';
import { notesTarget, withMarkers } from './notesTarget';
import { storyTarget } from './storyTarget';
import { textsLike } from './texts';
import type { Target } from './types';
import { yamlTarget } from './yamlTarget';

const filesIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const STORIES = [
  ...filesIn('samples', /\.star\.md$/),
  ...filesIn('test/corpus', /\.star\.md$/),
  ...filesIn('test/cases', /\.star\.md$/),
  ...hostileTexts(1500).values(),
];

const NOTES = [
  ...filesIn('test/cases', /(?<!\.star)\.md$/),
  '# Shopping\nMilk and bread.\n\n# Ownership\n\n## The key to the shed\nS: Lost in the snow.\nA: I found it under the mat.\nR: Open in two days.\n',
  '**Situation:** It was dark out there.\n\n**Task:** Light it up again.\n\n**Action:** I lit it with a match.\n\n**Result:** Light in an hour.\n',
  'Q: Tell me about a time you failed badly.\nSituation - we were late again\nAction - I called them at once\nResult - 3% less churn\n',
  '| Question | Situation | Action | Result |\n|---|---|---|---|\n| Why did you go | It broke at night | I fixed the pump | 4 to 2 leaks |\n',
  '---\ntitle: The lamp over there\nlevel: L5\ntags: [night shift, cold]\n---\n# The lamp over there\n\nLevel: L5\n\nTitle: Another name for it\n\n## Situation\n\nThe lamp was off.\n\n## What I did\n\n- I lit the lamp.\n- I wrote it down.\n',
];

/** As much of a story's top as YAML makes something of. */
const FRONT_MATTER = [
  'title: The lamp on platform two\nprinciples: [Ownership, Dive Deep]\nlevel: SDE2\nquestion: Tell me about a time.\n',
  '# a comment\ntitle: "Stop" and "go"\nprinciples:\n  - Ownership\n  - Are Rigt A Lot\nlevel: sde 9\nlength: concise\nstatus: draft\n',
  'pricinples: Ownership, Dive Deep\nprinciple: "A", "B"\ntitle: 12 # of them\ntags: [a, b]\nretells: other.star.md\n',
  'title: >-\n  folded\n  title\nquestion: |\n  one\n  two\nlevel: &a Senior\nstatus: *a\n? complex\n: value\n',
];
const BODY =
  '## Situation\n\nIt broke.\n\n## Task\n\nMine alone.\n\n## Action\n\nWe fixed it.\n\n## Result\n\n3% gone.\n\n## Learning\n\nIt was the cache.\n';

const CONFIGS = [
  'severities:\n  filler: off\n  we-in-action: error\nlevel: Senior\nspeakingRate: 140\nprinciples: extend\n',
  'severities: {filer: off, blame: loud}\nlevel: SDE9\nspeakingRate: fast\nother: [1, 2]\n',
  '# settings\nseverities:\n  - filler\nlevel: &x SDE2\nprinciples: *x\n',
];

const PACKS = [
  ...filesIn('src/coaching/principles', /^(?:ownership|dive-deep)\.yaml$/),
  'name: Kindness First\nsummary: Nobody is left in the cold.\naliases: [Kindness, KF]\n',
  'name: ""\naliases: Kindness\nprobes:\n  - question: Why?\n    weak: x\nsignals: {for: [a], against: b}\n',
];

const WHOLE_PACKS = [
  'name: Harbor\nkind: values\nverdict: panel\nlevels:\n  SDE1: {label: Deckhand, words: 250}\n  Senior: {minutes: 4}\nseverities: {filler: off}\n',
  'name: Harbor\nkind: rules\nlevels:\n  Chief: {words: many}\n  SDE2: {minutes: 2, words: 9}\nseverities: {filer: loud}\nsections: [Task]\n',
];

/** Every kind of file that is read, in turn; stories most often. */
export const TARGETS: readonly Target[] = [
  storyTarget('story', textsLike(STORIES)),
  storyTarget(
    'front-matter',
    textsLike(FRONT_MATTER, (text) => `---\n${text}\n---\n\n${BODY}`),
  ),
  notesTarget(textsLike([...NOTES, ...STORIES.slice(0, 12)].map(withMarkers))),
  storyTarget('story', textsLike(STORIES)),
  yamlTarget('config', textsLike(CONFIGS), readConfigFile),
  yamlTarget('pack', textsLike(PACKS), readPackFile),
  yamlTarget('pack-file', textsLike(WHOLE_PACKS), readPack),
];
