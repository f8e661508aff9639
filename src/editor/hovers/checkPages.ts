import * as vscode from 'vscode';
import { checkPage } from '../checkPages';
import { findingHover } from './hoverText';
import { type CheckPage, readCheckPage } from './readCheckPage';

/** The pages of the checks, each read once and only when it is asked for. */
export class CheckPages {
  private readonly pages = new Map<string, Promise<CheckPage | undefined>>();

  constructor(private readonly log: Pick<vscode.LogOutputChannel, 'error'>) {}

  async hoversOf(checks: readonly string[]): Promise<readonly string[]> {
    const pages = await Promise.all(checks.map((check) => this.pageOf(check)));
    return checks.flatMap((check, index) => {
      const page = pages[index];
      return page ? [findingHover(check, page)] : [];
    });
  }

  private pageOf(check: string): Promise<CheckPage | undefined> {
    const reading = this.pages.get(check) ?? this.read(check);
    this.pages.set(check, reading);
    return reading;
  }

  /** Without its page a finding still carries its message, so the log alone says what went wrong. */
  private async read(check: string): Promise<CheckPage | undefined> {
    try {
      return readCheckPage(new TextDecoder().decode(await vscode.workspace.fs.readFile(checkPage(check))));
    } catch (error) {
      this.log.error(`The page of the check ${check} couldn't be read.`, error);
      return undefined;
    }
  }
}
