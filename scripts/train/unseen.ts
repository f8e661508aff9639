import { judge, judgeWith } from '../../src/evidence/judge/judge';
import { decodeModel, encodeModel } from '../../src/evidence/judge/model';
import type { ExampleStory } from './examples';
import { type TrainedRows, UNIT } from './model';
import type { Judged } from './rows';
import type { UnseenStory } from './scored';

const FOLDS = 5;

/** Each story judged by what `train` makes of all rows but those of its writer; the writers are split in five. */
export function judgeUnseen(
  rows: TrainedRows,
  stories: readonly { readonly story: ExampleStory; readonly sentences: readonly Judged[] }[],
  train: (rows: TrainedRows) => ReadonlyMap<number, readonly number[]>,
): readonly UnseenStory[] {
  const writers = [...new Set(stories.map(({ story }) => story.writer))].sort();
  const unseen: UnseenStory[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(writers.filter((_, index) => index % FOLDS === fold));
    const trained = train(rows.filter(({ writer }) => !held.has(writer)));
    judgeWith(decodeModel(encodeModel(trained, UNIT, {})));
    for (const { story, sentences } of stories) {
      if (!held.has(story.writer)) continue;
      unseen.push({
        story,
        sentences: sentences.map((sentence) => ({ ...sentence, scores: judge(sentence.features, sentence.around) })),
      });
    }
  }
  judgeWith(undefined);
  return unseen;
}
