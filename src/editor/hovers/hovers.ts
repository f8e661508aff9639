import * as vscode from 'vscode';
import { findPrinciple } from '../../base/principleMatch';
import { adviceFor } from '../../coaching/advice';
import type { Knowledge } from '../../coaching/knowledge';
import type { Range, Section } from '../../story/types';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { STORIES } from '../documents';
import { headingTimes } from '../headingTimes';
import { knowledgeOf } from '../knowledgeOf';
import type { CheckOptionsStore } from '../options';
import { rangeIn } from '../ranges';
import type { Snapshot, Snapshots } from '../snapshots';
import { timingIn } from '../timingIn';
import { CheckPages } from './checkPages';
import { headingHover, principleHover } from './hoverText';

/** More findings than these at one place make a hover that nobody reads. */
const MOST_FINDINGS = 2;

/** Headings say what they are for, principles what they mean, findings why they matter. */
export function registerHovers(
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const pages = new CheckPages(log);
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

/** The only command that a link in a hover may run is the one that opens a page. */
function markdown(text: string): vscode.MarkdownString {
  const string = new vscode.MarkdownString(text);
  string.isTrusted = { enabledCommands: ['starStory.explain'] };
  return string;
}
