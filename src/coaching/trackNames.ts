/** The trades a candidate may come from, as `role:` in front matter names them. */
export const TRACKS = ['software', 'product', 'program', 'data', 'solutions', 'operations', 'care', 'student'] as const;
export type TrackName = (typeof TRACKS)[number];
