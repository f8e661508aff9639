import * as vscode from 'vscode';
import { firstSentence } from '../../coaching/firstSentence';
import { PRINCIPLE_NAMES } from '../../coaching/principleNames';
import { DEFAULT_PACK, SHIPPED_PACKS, shippedPack } from '../../coaching/shippedPacks';
import { CONFIG_PATH } from '../../config/configFile';
import { PACK_PATH } from '../../config/packFile';
import { choosingPack } from '../../config/setPack';
import { NEW_PACK } from '../../notes/newPack';
import { lineStartsOf } from '../../story/readStory';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { ConfigFiles } from '../configFiles';
import { documentOnDisk } from '../documentOnDisk';
import type { CheckOptionsStore } from '../options';
import { workspaceEdit } from '../ranges';
import { isAbsent, reasonOf } from '../readFile';
import { refuseLinks } from '../writeFile';
import { createWithUndo, folderOfOwn, standInFor } from './starPlace';
import { pickOne } from './steps';
import { shownPath } from './storyFolder';

/** A pack that ships, or the user's own file, to open or to make, which is laid over whichever is chosen. */
type Row = vscode.QuickPickItem & {
  readonly slug?: string;
  readonly summary?: string;
  readonly open?: vscode.Uri;
  readonly isNew?: true;
};
type ShippedRow = Row & { readonly slug: string };

const TITLE = 'Choose a Pack';
const AMAZON: ShippedRow = {
  slug: DEFAULT_PACK,
  label: 'Amazon',
  description: `${PRINCIPLE_NAMES.length} principles`,
  detail: "Amazon's 16 Leadership Principles, and failure. Used when no pack is chosen.",
};

const NEW: Row = {
  label: '$(add) A Pack of My Own…',
  description: 'levels, times, sections and questions',
  detail: `Writes “${PACK_PATH}”, with every part ready to fill in.`,
  isNew: true,
};

/** In UTF-16 units: the list cuts a longer line off, so what a pack is for is told whole once it is chosen. */
const LONGEST_DETAIL = 80;

/** `starStory.choosePack`: asks whose values the stories are to show, and writes it into `.star/config.yaml`. */
export function registerChoosePack(options: CheckOptionsStore, knowledge: KnowledgeFiles): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.choosePack', async () => {
    const story = await standInFor(TITLE);
    if (!story) return;
    const { configFiles } = options;
    await configFiles.load(story);
    const chosen = configFiles.packsOf(story).chosen ?? DEFAULT_PACK;
    const shipped = [AMAZON, ...SHIPPED_PACKS.map(rowOf)].map((pack) =>
      pack.slug === chosen ? { ...pack, description: `${pack.description} · in use` } : pack,
    );
    const own = ownRows(configFiles, story);
    const rows = [...own, ...shipped, ...(own.length === 0 ? [NEW] : [])];
    const active = rows.find(({ slug }) => slug === chosen);
    const row = await pickOne(rows, { title: TITLE, placeholder: 'Whose values are you preparing for?', active });
    if (row?.open) await vscode.window.showTextDocument(row.open);
    if (row?.isNew) await writePack(configFiles, story);
    if (row?.slug === undefined) return;
    const { slug } = row;
    const folder = configFiles.folderWith(story, 'config') ?? folderOfOwn(story);
    try {
      const source = shippedPack(slug) && (await knowledge.source(slug).catch(() => undefined));
      const done = await writeChoice(vscode.Uri.joinPath(folder, CONFIG_PATH), slug, source);
      const where = shownPath(folder);
      if (done)
        void vscode.window.showInformationMessage(
          [
            `“${row.label}” is the pack for stories in ${where === '' ? 'this folder' : `“${where}”`} now.`,
            ...(row.summary === undefined ? [] : [row.summary]),
          ].join(' '),
        );
    } catch (error) {
      void vscode.window.showWarningMessage(`The pack couldn't be written to “${CONFIG_PATH}”: ${reasonOf(error)}.`);
    }
    configFiles.readAgain();
  });
}

async function writePack(configFiles: ConfigFiles, story: vscode.Uri): Promise<void> {
  try {
    await createPack(configFiles.folderWith(story, 'config') ?? folderOfOwn(story));
  } catch (error) {
    void vscode.window.showWarningMessage(`The pack couldn't be written to “${PACK_PATH}”: ${reasonOf(error)}.`);
  }
  configFiles.readAgain();
}

/** Writes a pack below a folder's `.star` and opens it with its name selected; one that is there, though unread, is opened. */
export async function createPack(folder: vscode.Uri): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder, PACK_PATH);
  await refuseLinks(uri);
  try {
    return await vscode.window.showTextDocument(await documentOnDisk(uri));
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  await createWithUndo(uri, NEW_PACK);
  const editor = await vscode.window.showTextDocument(uri);
  const { end } = editor.document.lineAt(0).range;
  editor.selection = new vscode.Selection(end.with({ character: 'name: '.length }), end);
  return editor;
}

/** The user's own pack, to open: it holds whatever else is chosen. None where there is no `pack.yaml`. */
function ownRows(configFiles: ConfigFiles, story: vscode.Uri): readonly Row[] {
  const { file } = configFiles.packsOf(story);
  const folder = configFiles.folderWith(story, 'pack');
  if (!file || !folder) return [];
  const { name, summary, dated } = file;
  return [
    {
      label: name,
      description: `yours, over the one you choose${dated === undefined ? '' : ` · last checked ${dated}`}`,
      ...(summary !== undefined && { detail: firstSentence(summary, LONGEST_DETAIL) }),
      open: vscode.Uri.joinPath(folder, PACK_PATH),
    },
  ];
}

function rowOf({ slug, name, summary, kind, principles, dated }: (typeof SHIPPED_PACKS)[number]): ShippedRow {
  return {
    slug,
    label: name,
    description: `${principles.length} ${kind ?? 'principles'} · last checked ${dated}`,
    detail: firstSentence(summary, LONGEST_DETAIL),
    summary,
  };
}

/**
 * Writes the choice as one step that can be undone: a line of the file that is there, which keeps everything else, or a
 * new file. A file with changes of its own is not saved for anybody.
 *
 * @returns whether it holds already
 * @throws as the file system throws, or with half a sentence
 */
export async function writeChoice(uri: vscode.Uri, slug: string, source: string | undefined): Promise<boolean> {
  await refuseLinks(uri);
  let document: vscode.TextDocument;
  try {
    document = await documentOnDisk(uri);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    await createWithUndo(uri, `pack: ${slug}${source ? ` # ${source}` : ''}\n`);
    return true;
  }
  const unsaved = document.isDirty;
  const change = choosingPack(document.getText(), slug);
  if (!change) throw new Error("it has an error that's in the way. Fix what's underlined in it first");
  const { start, end, text } = change;
  const lines = { lineStarts: lineStartsOf(document.getText()) };
  const edit = workspaceEdit(uri, lines, [{ edits: [{ range: { start, end }, text }] }]);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused the change');
  if (!unsaved) return document.save();
  await vscode.window.showTextDocument(document);
  void vscode.window.showInformationMessage(`Save “${CONFIG_PATH}” to use the pack. It had changes you haven't saved.`);
  return false;
}
