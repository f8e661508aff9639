import * as v from 'valibot';
import { day, text } from './schemaParts';

/** How an interview loop works, for somebody who has never been in one. */
export const loopSchema = v.strictObject({
  title: text(100),
  /** When it was last checked. */
  dated: day,
  /** Where the knowledge comes from: told by others, and not by the company. */
  basis: text(300),
  /** That nobody at the company wrote or approved it. */
  affiliation: text(200),
  parts: v.pipe(v.array(v.strictObject({ title: text(80), text: text(900) })), v.minLength(5)),
  /** Questions a candidate may ask the interviewer. */
  questionsToAsk: v.pipe(v.array(text(200)), v.minLength(5)),
});

export type Loop = v.InferOutput<typeof loopSchema>;
