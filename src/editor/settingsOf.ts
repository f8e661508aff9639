import * as vscode from 'vscode';
import { readSettings, type Settings } from '../config/settings';

const NAMES = ['level', 'role', 'speakingRate', 'severities', 'run', 'findingsFor', 'timeHints', 'evidence'];

/** The settings that hold for a document, or for the window, and what is wrong with them. */
export function settingsOf(document: vscode.ConfigurationScope | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('starStory', document);
  return readSettings(Object.fromEntries(NAMES.map((name) => [name, settings.get(name)])));
}
