import * as vscode from 'vscode';
import { SEVERITY_SETTINGS } from '../config/schema';
import { pickOne } from './commands/steps';
import type { CheckOptionsStore } from './options';
import { settingTarget } from './settingTarget';

const SETTING = 'starStory.severities';
const DEFAULT = 'default';
const CHOICES = [...SEVERITY_SETTINGS, DEFAULT] as const;
type Choice = (typeof CHOICES)[number];

const MEANINGS: Readonly<Record<Choice, string>> = {
  off: 'Silent everywhere',
  hint: 'Three dots and a light bulb, not in the Problems panel',
  info: 'Blue: a way to make the story stronger',
  warning: 'Yellow: an interviewer would mark you down for it',
  error: 'Red',
  default: 'The severity it comes with',
};

/** `starStory.changeSeverity`: asks how loud a check should be and writes it into the settings. */
export function registerChangeSeverity(options: CheckOptionsStore): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.changeSeverity', async (check: unknown, chosen?: unknown) => {
    if (typeof check !== 'string') return;
    const document = vscode.window.activeTextEditor?.document;
    const choice = CHOICES.find((one) => one === chosen) ?? (await ask(check, document));
    if (choice === undefined) return;
    await write(check, choice, document);
    if (document && options.configFiles.optionsOf(document.uri).severities?.[check] !== undefined) {
      const message = `${check} is set in .star/config.yaml next to this story, and that overrides the settings.`;
      void vscode.window.showInformationMessage(message);
    }
  });
}

/** What holds now is the row it starts on. */
async function ask(check: string, document: vscode.TextDocument | undefined): Promise<Choice | undefined> {
  const items = CHOICES.map((label) => ({ label, description: MEANINGS[label] }));
  const set = vscode.workspace.getConfiguration(undefined, document).get<Record<string, unknown>>(SETTING)?.[check];
  const active = items.find(({ label }) => label === (set ?? DEFAULT));
  return (await pickOne(items, { title: `How loud should ${check} be?`, placeholder: 'Choose a severity', active }))
    ?.label;
}

async function write(check: string, choice: Choice, document: vscode.TextDocument | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration(undefined, document);
  const target = settingTarget(settings, SETTING);
  const { [check]: _before, ...others } = valueAt(settings, target);
  const value = choice === DEFAULT ? others : { ...others, [check]: choice };
  await settings.update(SETTING, Object.keys(value).length === 0 ? undefined : value, target);
}

/** What is set at one place alone: VS Code lays the places over one another when it is asked for the value. */
function valueAt(settings: vscode.WorkspaceConfiguration, target: vscode.ConfigurationTarget): Record<string, unknown> {
  const places = settings.inspect<Record<string, unknown>>(SETTING);
  switch (target) {
    case vscode.ConfigurationTarget.WorkspaceFolder:
      return { ...places?.workspaceFolderValue };
    case vscode.ConfigurationTarget.Workspace:
      return { ...places?.workspaceValue };
    default:
      return { ...places?.globalValue };
  }
}
