import * as vscode from 'vscode';
import { answerAt } from '../../coaching/followUps';
import type { Knowledge } from '../../coaching/knowledge';
import { sectionAt } from '../../coaching/sectionAt';
import { contextOf, trackOf } from '../../config/options';
import type { Story } from '../../story/types';
import type { CheckOptionsStore } from '../options';
import { isReadOnly, READ_ONLY } from '../readOnly';
import type { Snapshot, Snapshots } from '../snapshots';
import { buildState } from './buildState';
import { type Choices, StoryChoices } from './choices';
import { FollowedStory } from './follow';
import type { KnowledgeFiles } from './knowledgeFiles';
import { coachPage } from './page';
import { COMPARISON, EMPTY_FILE, isComparing, NO_STORY, unreadable } from './quietStates';
import { answer } from './requests';
import { copyForPrinciple } from './retellCopy';
import { start } from './starts';
import type { CoachMessage, CoachState } from './state';

/** The coach beside the editor. It follows the story under the cursor, and rests while it is hidden. */
export class CoachView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly id = 'starStory.coach';

  private readonly followed = new FollowedStory();
  private readonly choices = new StoryChoices();
  private readonly listeners: vscode.Disposable;
  private view: vscode.WebviewView | undefined;
  private ready = false;
  private shown: Snapshot | undefined;
  /** What of the cursor's place is shown. */
  private shownPlace: string | undefined;
  /** An answer is being written: where the cursor came into it, it held no whole sentence. */
  private writing = false;
  /** Counts updates, so that one that had to wait for knowledge never overtakes a later one. */
  private turn = 0;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly snapshots: Snapshots,
    private readonly options: CheckOptionsStore,
    private readonly knowledge: KnowledgeFiles,
  ) {
    this.listeners = vscode.Disposable.from(
      this.followed,
      this.choices,
      this.followed.onDidChange(() => this.follow()),
      snapshots.onDidPublish(({ uri }) => {
        if (uri.toString() === this.followed.document?.uri.toString()) this.update();
      }),
      // What is open besides stories is only spoken of where there is none.
      vscode.window.tabGroups.onDidChangeTabs(() => {
        if (!this.followed.document) void this.update();
      }),
      vscode.window.registerWebviewViewProvider(CoachView.id, this),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    this.ready = false;
    const folder = vscode.Uri.joinPath(this.extension, 'dist', 'webview');
    view.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    view.webview.onDidReceiveMessage((message: CoachMessage) => this.receive(message));
    view.onDidChangeVisibility(() => this.update());
    view.onDidDispose(() => {
      this.view = undefined;
      this.ready = false;
    });
    view.webview.html = coachPage(view.webview, this.extension);
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private async receive(message: CoachMessage): Promise<void> {
    const { document } = this.followed;
    if (message.type === 'ready') this.ready = true;
    else if (message.type === 'start') await start(message.with);
    else if (message.type === 'backToStory') await this.followed.show();
    else if (message.type === 'lookAtLevel') this.choose({ level: message.level });
    else if (message.type === 'retellFor') this.choose({ retelling: message.principle });
    else if (message.type === 'copyFor') await this.copyFor(message.principle);
    else if (document && this.shown?.uri.toString() === document.uri.toString())
      await answer(message, document, this.shown, this.snapshots, this.options);
    if (message.type === 'setLevel') this.choose({ level: undefined });
    await this.update();
  }

  /** Brings the coach into sight; the focus stays where it is. */
  async show(): Promise<void> {
    if (this.view) this.view.show(true);
    else await vscode.commands.executeCommand(`${CoachView.id}.focus`, { preserveFocus: true });
  }

  /** A cursor that moves inside its section, or inside an answer, changes nothing that is shown. */
  private follow(): void {
    const { document, cursor } = this.followed;
    const story = document && this.shown?.uri.toString() === document.uri.toString() ? this.shown.story : undefined;
    if (story && placeIn(story, cursor) === this.shownPlace) return;
    void this.update();
  }

  private choose(choice: Choices): void {
    const { document } = this.followed;
    if (document) this.choices.choose(document.uri, choice);
  }

  private async copyFor(name: string): Promise<void> {
    const { document } = this.followed;
    const principle = document && (await this.knowledge.principle(name, this.options.packsOf(document)));
    if (principle) await copyForPrinciple(document, principle);
  }

  private async update(): Promise<void> {
    if (!this.view?.visible || !this.ready) return;
    this.turn += 1;
    const { turn } = this;
    const state = await this.state().catch(unreadable);
    if (turn === this.turn) await this.view?.webview.postMessage(state);
  }

  private async state(): Promise<CoachState> {
    const { document, cursor } = this.followed;
    this.shown = undefined;
    if (!document) return isComparing() ? COMPARISON : NO_STORY;
    const snapshot = this.snapshots.publishedOf(document.uri) ?? this.snapshots.read(document);
    this.shown = snapshot;
    const { story } = snapshot;
    const section = sectionAt(story, cursor);
    const place = placeIn(story, cursor);
    if (place !== this.shownPlace) this.writing = answerAt(story, cursor)?.told === false;
    this.shownPlace = place;
    if (story.text.trim() === '') return EMPTY_FILE;
    const choices = this.choices.of(document.uri);
    const packs = this.options.packsOf(document);
    const options = this.options.of(document);
    const { level: ownLevel, manager, length, speakingRate } = contextOf(story, options);
    const knowledge: Knowledge = await this.knowledge.knowledgeFor(
      story.frontMatter.principles.map(({ value }) => value),
      packs,
      trackOf(story, options),
    );
    const retelling =
      choices.retelling === undefined ? undefined : await this.knowledge.principle(choices.retelling, packs);
    return buildState(snapshot, {
      ...{ knowledge, ownLevel, manager, length, speakingRate, retelling, terms: options.terms },
      level: choices.level ?? ownLevel,
      ...{ section, cursor: this.writing ? cursor : undefined },
      fallbackTitle: document.uri.path.split('/').at(-1) ?? 'Untitled',
      uri: document.uri.toString(),
      readOnly: (await isReadOnly(document)) ? READ_ONLY : undefined,
    });
  }
}

/** As far as the coach tells one place of the cursor from another. */
function placeIn(story: Story, cursor: number): string {
  return `${sectionAt(story, cursor)?.heading.start} ${answerAt(story, cursor)?.start}`;
}
