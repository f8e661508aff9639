import { type ExtensionContext, Uri, window } from 'vscode';
import { BankStore } from './editor/bank/bankStore';
import { registerBank } from './editor/bank/index';
import { registerChangeSeverity } from './editor/changeSeverity';
import { registerCheckPages } from './editor/checkPages';
import { registerCompareClaims } from './editor/claims/index';
import { CoachView } from './editor/coach/coachView';
import { KnowledgeFiles } from './editor/coach/knowledgeFiles';
import { registerCommands } from './editor/commands/index';
import { PrincipleChoices } from './editor/commands/principleChoices';
import { registerCompletions } from './editor/completions/completions';
import { registerStarOfPack } from './editor/completions/starOfPack';
import { registerConfigProblems } from './editor/configProblems';
import { registerDiagnostics } from './editor/diagnostics';
import { registerEvidenceHighlights } from './editor/evidenceHighlights';
import { registerExplain } from './editor/explain';
import { registerFolderFindings } from './editor/folderFindings';
import { registerFolding } from './editor/folding';
import { registerHeadingTokens } from './editor/headingTokens';
import { registerHovers } from './editor/hovers/hovers';
import { registerLinks } from './editor/links';
import { registerLists } from './editor/lists';
import { CheckOptionsStore } from './editor/options';
import { registerOutline } from './editor/outline';
import { registerPasteFormatted } from './editor/pasteFormatted';
import { PracticePrivacy } from './editor/practice/practicePrivacy';
import { PracticeStore } from './editor/practice/practiceStore';
import { registerPrepSheet } from './editor/practice/prepSheet';
import { registerQuickFixes } from './editor/quickFixes';
import { registerQuiz } from './editor/quiz/index';
import { RehearsalView } from './editor/rehearsal/rehearsalView';
import { registerSectionCommands } from './editor/sectionCommands';
import { registerSelectionRanges } from './editor/selectionRanges';
import { registerSettingProblems } from './editor/settingProblems';
import { Snapshots } from './editor/snapshots';
import { registerStatusItem } from './editor/statusItem';
import { registerTimeHints } from './editor/timeHints';

/** Called by VS Code when the first story, story bank or view of ours is opened. */
export function activate(context: ExtensionContext): void {
  const options = new CheckOptionsStore();
  const log = window.createOutputChannel('STAR Story', { log: true });
  const snapshots = new Snapshots(options, log);
  const knowledge = new KnowledgeFiles(Uri.joinPath(context.extensionUri, 'dist', 'knowledge'), log);
  const practice = new PracticeStore(new PracticePrivacy(context.workspaceState));
  const bank = new BankStore(options, log, practice);
  const principles = new PrincipleChoices(knowledge, options);
  const coach = new CoachView(context.extensionUri, snapshots, options, knowledge);
  context.subscriptions.push(
    log,
    options,
    snapshots,
    practice,
    registerDiagnostics(snapshots),
    registerFolderFindings(bank, snapshots),
    registerConfigProblems(options.configFiles),
    registerQuickFixes(snapshots),
    registerCheckPages(context.extensionUri),
    registerExplain(snapshots),
    registerFolding(snapshots),
    registerOutline(snapshots),
    registerHeadingTokens(snapshots),
    registerLists(),
    registerPasteFormatted(principles),
    registerCompletions(snapshots, options, knowledge),
    registerStarOfPack(snapshots, options),
    registerHovers(snapshots, options, knowledge, log),
    registerChangeSeverity(options),
    registerSelectionRanges(snapshots),
    registerLinks(snapshots),
    registerSectionCommands(snapshots),
    registerSettingProblems(),
    registerTimeHints(snapshots, options),
    registerStatusItem(snapshots, options),
    registerEvidenceHighlights(snapshots),
    registerBank(context.extensionUri, bank, principles, knowledge, options),
    registerCompareClaims(),
    registerQuiz(context.extensionUri, bank, options, knowledge, practice),
    registerPrepSheet(context.extensionUri, bank, options, knowledge, practice),
    new RehearsalView({ extension: context.extensionUri, snapshots, options, knowledge, practice, bank }),
    registerCommands(context, snapshots, options, knowledge, principles, coach),
    coach,
  );
  snapshots.start();
  practice.start();
}
