import * as vscode from 'vscode';
import type { PrincipleEntry } from '../../coaching/knowledge';
import { levelNames } from '../../coaching/levelLabels';
import type { Packs } from '../../coaching/packs';
import type { KnownPrinciple } from '../../coaching/schema';
import { type Terms, USUAL_TERMS } from '../../coaching/terms';
import { trackFor } from '../../coaching/track';
import type { Seniority } from '../../story/levels';
import type { Level } from '../../story/types';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';

/** The principles that a story in a folder may be told for, a team's own among them. */
export class PrincipleChoices {
  constructor(
    private readonly knowledge: KnowledgeFiles,
    private readonly options: CheckOptionsStore,
  ) {}

  /** All of them, for a story in this folder, or for one that is in none. */
  async all(folder: vscode.Uri | undefined): Promise<readonly PrincipleEntry[]> {
    return (await this.knowledge.knowledgeFor([], await this.packs(folder))).index;
  }

  /** One by its name; undefined where there is none of that name. */
  async one(name: string, folder: vscode.Uri | undefined): Promise<KnownPrinciple | undefined> {
    return this.knowledge.principle(name, await this.packs(folder));
  }

  /** Questions of the folder's pack that belong to no single principle. */
  async questions(folder: vscode.Uri | undefined): Promise<readonly string[]> {
    return this.knowledge.questions(await this.packs(folder));
  }

  /** What the folder's pack calls things. */
  async terms(folder: vscode.Uri | undefined): Promise<Terms> {
    const story = await this.storyIn(folder);
    return this.options.configFiles.packOptionsOf(story).terms ?? USUAL_TERMS;
  }

  /** What levels are called there, in the folder's pack and in the trade that the settings or `.star/config.yaml` name. */
  async levelNames(folder: vscode.Uri | undefined): Promise<Readonly<Record<Level, string>>> {
    const { role, terms } = this.options.of({ uri: await this.storyIn(folder), languageId: LANGUAGE });
    return levelNames(terms, trackFor([role]));
  }

  /** The level of the folder's stories that name none, and whether a manager of people tells them. */
  async seniority(folder: vscode.Uri | undefined): Promise<Seniority> {
    const { level, manager } = this.options.of({ uri: await this.storyIn(folder), languageId: LANGUAGE });
    return { level, manager };
  }

  private async packs(folder: vscode.Uri | undefined): Promise<Packs> {
    return this.options.configFiles.packsOf(await this.storyIn(folder));
  }

  private async storyIn(folder: vscode.Uri | undefined): Promise<vscode.Uri> {
    const story = folder
      ? vscode.Uri.joinPath(folder, 'story.star.md')
      : vscode.Uri.from({ scheme: 'untitled', path: 'story' });
    await this.options.configFiles.load(story);
    return story;
  }
}
