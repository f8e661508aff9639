import * as vscode from 'vscode';
import { principleWord, type Terms } from '../../coaching/terms';
import type { NewStory } from '../../notes/newStory';
import { LEVELS, type Level } from '../../story/types';
import type { PrincipleChoices } from './principleChoices';
import { type Answer, BACK, pickSeveralStep, pickStep, type StepPlace, walkSteps, writeStep } from './steps';
import { shownPath, storiesFolderOf } from './storyFolder';

/** Everything that makes a new story. Without a folder it stays unsaved. */
export interface NewStoryAnswers extends NewStory {
  readonly folder: vscode.Uri | undefined;
}

/** What another command knows of a story before anybody is asked. */
export interface KnownAnswers {
  readonly principle?: string | null | undefined;
  readonly question?: string | undefined;
}

type Row = vscode.QuickPickItem & { readonly value?: string };

const TITLE = 'New Story';
const later = (word: string): Row => ({
  label: '$(circle-slash) Not sure yet',
  detail: `Write first, and choose the ${word} when the story is there.`,
});
const NONE: Row = { label: '$(circle-slash) No question yet', detail: 'You can write the story without one.' };
const LEVEL_BARS: Readonly<Record<Level, string>> = {
  SDE1: 'Two minutes: basic ownership and a sound fix',
  SDE2: 'Two and a half minutes: ownership past your own part',
  Senior: 'Three minutes: influence across teams, trade-offs said out loud',
  Principal: 'Three minutes: direction for many teams, a mechanism that works without you',
};

/** Asks what a new story is to be, and in which workspace folder unless `here` says it; undefined where the person left. */
export async function askForNewStory(
  principles: PrincipleChoices,
  here?: vscode.Uri,
  known: KnownAnswers = {},
): Promise<NewStoryAnswers | undefined> {
  const folders = here === undefined ? (vscode.workspace.workspaceFolders ?? []) : [];
  const folderBefore = here ?? (folders[0] && storiesFolderOf(folders[0]));
  const answers: { -readonly [key in keyof NewStoryAnswers]: NewStoryAnswers[key] } = {
    ...(await principles.seniority(folderBefore)),
    folder: folderBefore,
    ...(typeof known.principle === 'string' && { principles: [known.principle] }),
    ...(typeof known.question === 'string' && known.question !== '' && { question: known.question }),
  };
  // The folder comes first: principles and level can be its own.
  const before = folders.length > 1 ? 1 : 0;
  const totalSteps = before + 4;
  const place = (step: number): StepPlace => ({ title: TITLE, step, totalSteps });
  let typedQuestion = '';
  const steps = [
    ...(folders.length > 1
      ? [
          async () => {
            const folder = await pickFolder(folders, answers.folder, place(1));
            if (folder === undefined || folder === BACK) return folder;
            answers.folder = storiesFolderOf(folder);
            Object.assign(answers, await principles.seniority(answers.folder));
            return folder;
          },
        ]
      : []),
    async () => {
      const keep = (names: readonly string[]): void => {
        answers.principles = names;
      };
      const names = await pickPrinciples(principles, answers, place(before + 1), keep);
      if (names !== undefined && names !== BACK) keep(names);
      return names;
    },
    async () => {
      const row = await pickQuestion(principles, answers, place(before + 2), {
        value: typedQuestion,
        onBack: (words) => {
          typedQuestion = words;
        },
      });
      if (!isRow(row)) return row;
      answers.question = row.value;
      typedQuestion = '';
      return row;
    },
    async () => {
      const [terms, names] = [await principles.terms(answers.folder), await principles.levelNames(answers.folder)];
      const level = await pickLevel(answers.level, { terms, names }, place(before + 3));
      if (typeof level === 'string') answers.level = level;
      return level;
    },
    async () => {
      const keep = (words: string): void => {
        answers.title = words === '' ? undefined : words;
      };
      const where = answers.folder ? `It'll be a file in “${shownPath(answers.folder)}”` : "It'll open unsaved";
      const title = await writeStep({
        ...place(totalSteps),
        placeholder: "A name you'll know it by: The night the queue stood still",
        prompt: `${where}. Press Enter to name it later.`,
        value: answers.title,
        onBack: keep,
      });
      if (typeof title === 'string') keep(title);
      return title;
    },
  ];
  return (await walkSteps(steps)) ? answers : undefined;
}

function isRow(answer: Answer<Row>): answer is Row {
  return answer !== undefined && answer !== BACK;
}

/** In the order they were checked: the first is the story's main one. */
async function pickPrinciples(
  principles: PrincipleChoices,
  { principles: before = [], folder }: NewStoryAnswers,
  place: StepPlace,
  keep: (names: readonly string[]) => void,
): Promise<Answer<readonly string[]>> {
  const rows: Row[] = (await principles.all(folder)).map(({ name, summary }) => ({
    label: name,
    ...(summary && { detail: summary }),
    value: name,
  }));
  const terms = await principles.terms(folder);
  const chosen = before.flatMap((name) => rows.find(({ value }) => value === name) ?? []);
  const taken = await pickSeveralStep([...rows, later(principleWord(terms))], {
    ...place,
    placeholder: `Which ${terms.kind} should it show? Check the main one first`,
    chosen,
    onBack: (checked) => keep(namesOf(checked)),
  });
  return taken === undefined || taken === BACK ? taken : namesOf(taken);
}

const namesOf = (rows: readonly Row[]): readonly string[] => rows.flatMap(({ value }) => value ?? []);

async function pickQuestion(
  principles: PrincipleChoices,
  { principles: [principle] = [], question, folder }: NewStoryAnswers,
  place: StepPlace,
  typing: { readonly value: string; readonly onBack: (words: string) => void },
): Promise<Answer<Row>> {
  const known = principle === undefined ? undefined : await principles.one(principle, folder);
  const questions = [...(known?.questions ?? []), ...(await principles.questions(folder))];
  const own = question === undefined || questions.includes(question) ? [] : [question];
  const rows: Row[] = [...own, ...questions].map((words) => ({ label: words, value: words }));
  return pickStep([...rows, NONE], {
    ...place,
    ...typing,
    placeholder: 'Which question does it answer? Choose one, or type your own',
    active: rows.find(({ value }) => value === question),
    typed: (words) => ({ label: words, description: 'your own question', value: words }),
  });
}

interface LevelWords {
  readonly terms: Terms;
  readonly names: Readonly<Record<Level, string>>;
}

async function pickLevel(chosen: Level, words: LevelWords, place: StepPlace): Promise<Answer<Level>> {
  const rows = LEVELS.map((level) => ({ ...levelRow(level, words), level }));
  const active = rows.find(({ level }) => level === chosen);
  const row = await pickStep(rows, { ...place, placeholder: 'Which level are you interviewing for?', active });
  return row === undefined || row === BACK ? row : row.level;
}

/** The name of the format stands beside that of the pack or the trade, since it is what the story will say. */
function levelRow(level: Level, { terms, names }: LevelWords): vscode.QuickPickItem {
  const { minutes, words } = terms.levels[level] ?? {};
  const limit = words === undefined ? minutes && `${minutes} minutes` : `${words} words`;
  const label = names[level];
  return {
    label,
    ...(label !== level && { description: level }),
    detail: limit ? `Up to ${limit}` : LEVEL_BARS[level],
  };
}

async function pickFolder(
  folders: readonly vscode.WorkspaceFolder[],
  chosen: vscode.Uri | undefined,
  place: StepPlace,
): Promise<Answer<vscode.WorkspaceFolder>> {
  const rows = folders.map((folder) => {
    const uri = storiesFolderOf(folder);
    return { label: folder.name, description: shownPath(uri), folder, uri };
  });
  const active = rows.find(({ uri }) => uri.toString() === chosen?.toString());
  const row = await pickStep(rows, { ...place, placeholder: 'Which folder should it go in?', active });
  return row === undefined || row === BACK ? row : row.folder;
}
