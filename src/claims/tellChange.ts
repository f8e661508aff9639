import type { ActorKind } from '../language/clause';
import type { ClaimChange, Place } from './types';

const WHO: Readonly<Record<ActorKind, string>> = {
  candidate: 'you',
  group: '“we”',
  others: 'somebody else',
  thing: "something that isn't a person",
  hidden: 'nobody in particular',
};

/** One change as a sentence for the writer: what happened to the claim, and what to ask of it. */
export function tellChange(change: ClaimChange): string {
  switch (change.kind) {
    case 'figure-gained':
      return `“${change.new.text}” is new. Is it true, and can you say where it comes from?`;
    case 'figure-lost':
      return `“${change.old.text}” is gone.`;
    case 'figure-changed':
      return `“${change.old.text}” became “${change.new.text}”. Which one is right?`;
    case 'actor-changed':
      return `${clause(change.old)} became ${clause(change.new)}: ${WHO[change.oldActor]} did it before, and now it's ${WHO[change.newActor]}. Who did it?`;
    case 'share-changed':
      return `${clause(change.old)} became ${clause(change.new)}. How much of it did you do?`;
    case 'action-changed':
      return `${clause(change.new)} stands where ${clause(change.old)} stood. Is it the same thing, and did you do it?`;
    case 'denial-changed':
      return `${clause(change.old)} became ${clause(change.new)}. That's the opposite. Which one is right?`;
    case 'action-gained':
      return `${clause(change.new)} is a new action of yours. Is it true?`;
    case 'action-lost':
      return `${clause(change.old)} is gone. You did it before.`;
    case 'boundary-lost':
      return `${clause(change.old)} is gone. It said whose job it was.`;
    case 'boundary-gained':
      return `It now says whose job it was: ${clause(change.new)}. Is that true?`;
    case 'boundary-changed':
      return `${clause(change.old)} became ${clause(change.new)}. Whose job was it?`;
    case 'lesson-lost':
      return `A lesson from this story is gone: “${change.old.text}”`;
    case 'lesson-gained':
      return `A new lesson: “${change.new.text}” Did you learn that?`;
    case 'name-gained':
      return `“${change.new.text}” is a new name. Was it part of this story?`;
  }
}

/** Its words as part of another sentence. */
const clause = ({ text }: Place): string => `“${text.replace(/[.!]$/, '')}”`;
