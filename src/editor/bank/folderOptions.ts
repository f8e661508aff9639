import type * as vscode from 'vscode';
import type { Options } from '../../config/options';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';

/** What holds for the stories of a folder, and the same in one line, to be compared. */
export interface FolderOptions {
  readonly options: Options;
  readonly line: string;
}

/** One look at the settings a folder: a thousand stories would ask for the same ones. */
export class OptionsByFolder {
  private readonly byFolder = new Map<string, FolderOptions>();
  /** Which state of the settings and their files it was made of. */
  private generation = -1;

  constructor(private readonly options: CheckOptionsStore) {}

  of(story: vscode.Uri): FolderOptions {
    const { generation } = this.options;
    if (generation !== this.generation) this.byFolder.clear();
    this.generation = generation;
    const folder = story.with({ path: story.path.slice(0, story.path.lastIndexOf('/')) }).toString();
    let known = this.byFolder.get(folder);
    if (!known) {
      const options = this.options.of({ uri: story, languageId: LANGUAGE });
      known = { options, line: JSON.stringify(options) };
      this.byFolder.set(folder, known);
    }
    return known;
  }
}
