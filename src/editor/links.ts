import * as vscode from 'vscode';
import { STORIES } from './documents';
import { findLinks } from './findLinks';
import { rangeIn } from './ranges';
import type { Snapshots } from './snapshots';

/** Opens what a story links to: the story it retells, other files, the web. */
export function registerLinks(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(STORIES, {
    provideDocumentLinks(document) {
      const story = snapshots.readStory(document);
      return findLinks(story).flatMap(({ range, target }) => {
        const uri = resolve(document, target);
        return uri ? [new vscode.DocumentLink(rangeIn(story, range), uri)] : [];
      });
    },
  });
}

/** Only the web, mail and files beside the story: a link of a story runs no command. */
const SCHEMES = new Set(['http', 'https', 'mailto']);

function resolve(document: vscode.TextDocument, target: string): vscode.Uri | undefined {
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SCHEMES.has(scheme) ? vscode.Uri.parse(target) : undefined;
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const [path = '', fragment] = target.split('#', 2);
  if (!folder || path.startsWith('//')) return undefined;
  const root = path.startsWith('/') ? (vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? folder) : folder;
  const uri = vscode.Uri.joinPath(root, decoded(path));
  return fragment === undefined ? uri : uri.with({ fragment });
}

/** A path with a stray "%" is meant as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
