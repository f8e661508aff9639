import { addTo } from '../base/addTo';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { standsLoose, tellsSteps } from './places';

/** Sentences of both versions that are versions of none, and stand between the same two that are, or the ends of a section. */
export interface Stretch {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** A version, and those of its sentences that are asked about. */
interface Asked {
  readonly story: Story;
  readonly asked: ReadonlySet<number>;
}

/**
 * What may be the same in other words altogether ("We talked it through", "I aligned stakeholders"): nothing but its
 * place says so.
 */
export function alignByPlace(old: Asked, now: Asked, aligned: Alignment): readonly Stretch[] {
  const shared = new Set(aligned.new.filter((group) => group !== undefined));
  const before = stretchesOf(
    old,
    aligned.old.map((group) => (shared.has(group) ? group : undefined)),
  );
  return [...stretchesOf(now, aligned.new)].flatMap(([place, sentences]) => {
    const others = before.get(place);
    return others === undefined ? [] : [{ old: others, new: sentences }];
  });
}

/** The sentences of no group, by their section and the groups of those around them. */
function stretchesOf(
  { story, asked }: Asked,
  groups: readonly (number | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const stretches = new Map<string, number[]>();
  let stretch: number[] = [];
  let place = '';
  const close = (after: string): void => {
    for (const sentence of stretch) addTo(stretches, `${place} ${after}`, sentence);
    stretch = [];
  };
  let last: number | undefined;
  for (const [sentence, { section, sectionIndex }] of story.sentences.entries()) {
    const name = standsLoose(story, sentence) ? 'loose' : section;
    if (sectionIndex !== last) {
      close('end');
      place = `${name} start`;
      last = sectionIndex;
    }
    const group = groups[sentence];
    if (group !== undefined) {
      close(String(group));
      place = `${name} ${group}`;
    } else if (asked.has(sentence) && tellsSteps(story, sentence)) {
      stretch.push(sentence);
    }
  }
  close('end');
  return stretches;
}
