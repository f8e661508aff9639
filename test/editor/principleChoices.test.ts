import { expect, test, vi } from 'vitest';
import { termsOf } from '../../src/coaching/terms';
import { mergeOptions, type Options } from '../../src/config/options';
import { PrincipleChoices } from '../../src/editor/commands/principleChoices';
import { newStory } from '../../src/notes/newStory';
import { readStory } from '../../src/story/readStory';
import { LEVELS } from '../../src/story/types';
import { Uri } from './editorOnDisk';

vi.mock('vscode', () => import('./editorOnDisk'));

/** Choices where these options hold for the stories of one folder. */
function choicesIn(folder: string, held: Partial<Options>): PrincipleChoices {
  const options = {
    configFiles: { load: async () => undefined },
    of: ({ uri }: { uri: { path: string } }) => mergeOptions(uri.path === `${folder}/story.star.md` ? held : {}),
  };
  return new PrincipleChoices({} as never, options as never);
}

test('a new story has the level of its folder, and is a manager’s where the folder’s stories are', async () => {
  const choices = choicesIn('/ward', { level: 'Senior', manager: true, speakingRate: 120 });
  const answers = await choices.seniority(Uri.file('/ward'));
  expect(answers).toEqual({ level: 'Senior', manager: true });
  expect(readStory(newStory(answers))).toMatchObject({ level: 'Senior', manager: true });
  expect(await choices.seniority(undefined)).toEqual({ level: 'SDE2', manager: false });
});

test('levels go by what the folder’s people call them', async () => {
  const named = async (held: Partial<Options>) =>
    Object.values(await choicesIn('/ward', held).levelNames(Uri.file('/ward')));
  expect(await named({ role: 'ICU nurse' })).toEqual(['Entry', 'Experienced', 'Senior', 'Principal']);
  for (const role of ['none', 'software', undefined]) expect(await named({ role })).toEqual(LEVELS);
  const terms = termsOf({ levels: { SDE1: { label: 'Band 5' } } });
  expect(await named({ role: 'care', terms })).toEqual(['Band 5', 'Experienced', 'Senior', 'Principal']);
  expect(Object.values(await choicesIn('/ward', { role: 'care' }).levelNames(undefined))).toEqual(LEVELS);
});
