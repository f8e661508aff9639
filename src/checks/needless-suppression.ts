import { nearest } from '../base/nearest';
import type { Story } from '../story/types';
import { lineRemoval } from './edits';
import { quoted } from './quoted';
import type { AppliedSuppression, ClosingCheck, Edit, Report } from './types';

/** Suppressions that nobody needs any more, and those that never worked because no check has that name. */
export const needlessSuppression: ClosingCheck = {
  id: 'needless-suppression',
  title: "a suppression that doesn't silence anything, or names an unknown check",
  section: 'Structure',
  defaultSeverity: () => 'hint',
  runLast(story, suppressions, knownIds, report) {
    for (const suppression of suppressions) {
      const found = judge(story, suppression, knownIds);
      if (found) report(found);
    }
  },
};

function judge(story: Story, suppression: AppliedSuppression, knownIds: readonly string[]): Report | undefined {
  const { comment, unknown, needless, wholly } = suppression;
  if (!wholly && unknown.length === 0 && needless.length === 0) return undefined;
  const { range } = comment;
  const [stranger] = unknown;
  if (stranger !== undefined) {
    const near = nearest(stranger, knownIds);
    const message = `${quoted(stranger)} isn't a check, so this comment doesn't silence anything.`;
    if (near === undefined) return { range, message, fix: removal(story, suppression) };
    const at = comment.idRanges[comment.ids.indexOf(stranger)] ?? range;
    const rename: Edit = { title: `Change to “${near}”`, edits: [{ range: at, text: near }] };
    // Which of the two was meant is the writer's to say, so neither is a fix.
    return { range, message, suggestions: [rename, removal(story, suppression)] };
  }
  const names = needless.map(quoted).join(', ');
  const message =
    comment.kind === 'enable'
      ? 'Nothing is disabled here, so there is nothing to enable. Remove this comment.'
      : names === ''
        ? 'No check finds anything here, so there is nothing to silence. Remove this comment.'
        : `There's nothing here for ${names} to find, so there's nothing to silence. Remove it.`;
  return { range, message, fix: removal(story, suppression) };
}

/** Takes out the comment, or only the ids in it that do nothing, and the `enable` that would have nothing to close. */
function removal(story: Story, { comment, unknown, needless, wholly, closers }: AppliedSuppression): Edit {
  const gone = new Set([...unknown, ...needless]);
  const stay = comment.ids.filter((id) => !gone.has(id));
  const [from, to] = [comment.idRanges[0], comment.idRanges.at(-1)];
  // The ids alone: what the writer gave as a reason behind them stays.
  const first =
    wholly || stay.length === 0 || !from || !to
      ? lineRemoval(story.text, comment.range)
      : { range: { start: from.start, end: to.end }, text: stay.join(' ') };
  const title = wholly ? 'Remove this suppression' : `Remove ${[...gone].map(quoted).join(', ')} from this suppression`;
  return { title, edits: [first, ...closers.map(({ range }) => lineRemoval(story.text, range))] };
}
