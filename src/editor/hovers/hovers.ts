import * as vscode from 'vscode';
import { findPrinciple } from '../../base/principleMatch';
import { adviceFor } from '../../coaching/advice';
import type { Knowledge } from '../../coaching/knowledge';
import type { Range, Section } from '../../story/types';
import { checkPage } from '../checkPages';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { STORIES } from '../documents';
import { headingTimes } from '../headingTimes';
import { knowledgeOf } from '../knowledgeOf';
import type { CheckOptionsStore } from '../options';
import { rangeIn } from '../ranges';
import type { Snapshot, Snapshots } from '../snapshots';
import { timingIn } from '../timingIn';
import { findingHover, headingHover, principleHover } from './hoverText';
import { type CheckPage, readCheckPage } from './readCheckPage';

/** More findings than these at one place make a hover that nobody reads. */
const MOST_FINDINGS = 2;

/** Headings say what they are for, principles what they mean, findings why they matter. */
export function registerHovers(
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
): vscode.Disposable {
  const pages = new CheckPages();
  const provider: vscode.HoverProvider = {
    async provideHover(document, position) {
      const snapshot = snapshots.current(document);
      const { story } = snapshot;
      const offset = document.offsetAt(position);
      const holds = ({ start, end }: Range): boolean => start <= offset && offset <= end;
      const named = story.frontMatter.principles.find(({ range }) => holds(range));
      const section = story.sections.find(({ heading }) => holds(heading));
      const known = named || section ? await knowledgeOf(document, story, knowledge, options) : undefined;
      const texts = [
        ...(named && known ? principleTexts(named.value, known) : []),
        ...(section && known ? [sectionText(document, snapshot, section, known, options)] : []),
        ...(await pages.hoversOf(findingsAt(snapshot, holds))),
      ];
      const range = named?.range ?? section?.heading;
      return texts.length === 0 ? undefined : new vscode.Hover(texts.map(markdown), range && rangeIn(story, range));
    },
  };
  return vscode.languages.registerHoverProvider(STORIES, provider);
}

function principleTexts(words: string, { principles }: Knowledge): readonly string[] {
  const name = findPrinciple(
    words,
    principles.map(({ name, aliases = [] }) => ({ name, aliases })),
  )?.name;
  return principles.filter((principle) => principle.name === name).map(principleHover);
}

function sectionText(
  document: vscode.TextDocument,
  { story }: Snapshot,
  section: Section,
  { principles, track }: Knowledge,
  options: CheckOptionsStore,
): string {
  const time = headingTimes(story, timingIn(document, story, options)).find((one) => one.section === section);
  return headingHover(section.names.join(' / '), time, adviceFor(section, principles[0], track));
}

/** The checks that found something here, the narrowest finding first. */
function findingsAt({ findings }: Snapshot, holds: (range: Range) => boolean): readonly string[] {
  const here = findings.filter(({ range }) => holds(range));
  here.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  return [...new Set(here.map(({ check }) => check))].slice(0, MOST_FINDINGS);
}

/** The pages of the checks, each read once and only when it is asked for. */
class CheckPages {
  private readonly pages = new Map<string, Promise<CheckPage | undefined>>();

  async hoversOf(checks: readonly string[]): Promise<readonly string[]> {
    const pages = await Promise.all(checks.map((check) => this.read(check)));
    return checks.flatMap((check, index) => {
      const page = pages[index];
      return page ? [findingHover(check, page)] : [];
    });
  }

  private read(check: string): Promise<CheckPage | undefined> {
    const reading = this.pages.get(check) ?? readPage(check);
    this.pages.set(check, reading);
    return reading;
  }
}

async function readPage(check: string): Promise<CheckPage | undefined> {
  try {
    return readCheckPage(new TextDecoder().decode(await vscode.workspace.fs.readFile(checkPage(check))));
  } catch {
    // The underline still carries its message.
    return undefined;
  }
}

/** The only command that a link in a hover may run is the one that opens a page. */
function markdown(text: string): vscode.MarkdownString {
  const string = new vscode.MarkdownString(text);
  string.isTrusted = { enabledCommands: ['starStory.explain'] };
  return string;
}
