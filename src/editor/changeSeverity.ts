import * as vscode from 'vscode';
import { CONFIG_PATH } from '../config/configFile';
import { SEVERITY_SETTINGS } from '../config/schema';
import { pickOne } from './commands/steps';
import { shownPath } from './commands/storyFolder';
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

/**
 * `starStory.changeSeverity`: asks how loud a check should be and writes it into the settings. Where the story's
 * `.star/config.yaml` says so already, no setting has an effect, and that file is offered instead.
 */
export function registerChangeSeverity(options: CheckOptionsStore): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.changeSeverity', async (check: unknown, chosen?: unknown) => {
    if (typeof check !== 'string') return;
    const document = vscode.window.activeTextEditor?.document;
    if (document) await options.load(document);
    const config = document && configOf(check, document.uri, options);
    if (config) return offerConfig(check, config);
    const choice = CHOICES.find((one) => one === chosen) ?? (await ask(check, document));
    if (choice === undefined) return;
    await write(check, choice, document);
  });
}

/** The file that sets a check for a story, over all settings; undefined where none does. */
function configOf(check: string, story: vscode.Uri, { configFiles }: CheckOptionsStore): vscode.Uri | undefined {
  const folder = configFiles.folderWith(story, 'config');
  const isSet = configFiles.optionsOf(story).severities?.[check] !== undefined;
  return isSet && folder ? vscode.Uri.joinPath(folder, CONFIG_PATH) : undefined;
}

async function offerConfig(check: string, config: vscode.Uri): Promise<void> {
  const message = `“${shownPath(config)}” sets ${check} for this story, and that comes before your settings. Change it there.`;
  const open = 'Open the File';
  if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
  const document = await vscode.workspace.openTextDocument(config);
  const at = document.positionAt(Math.max(0, document.getText().indexOf(check)));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
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
