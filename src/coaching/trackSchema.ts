import * as v from 'valibot';
import { probeSchema } from './schema';
import { sectionsOf, text } from './schemaParts';
import { TRACKS } from './trackNames';

/** What changes with the candidate's trade: the examples shown, the phrases offered, and two probes. */
export const trackSchema = v.strictObject({
  /** One sentence for each section, from one story of this trade, the way it would be said. */
  examples: sectionsOf(text(240)),
  /** Measures this trade is used to, with room for the figures: "units per hour from [before] to [after]". */
  metrics: v.pipe(v.array(text(100)), v.minLength(6)),
  /** Choices this trade has to make: "speed of the line against injuries". */
  tradeOffs: v.pipe(v.array(text(100)), v.minLength(4)),
  probes: v.pipe(v.array(probeSchema), v.length(2)),
});

export const tracksSchema = v.strictObject(
  Object.fromEntries(TRACKS.map((track) => [track, trackSchema])) as Record<
    (typeof TRACKS)[number],
    typeof trackSchema
  >,
);

export type Track = v.InferOutput<typeof trackSchema>;
export type Tracks = v.InferOutput<typeof tracksSchema>;
