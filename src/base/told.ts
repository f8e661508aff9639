/** Seconds or words as they are shown: what is told at all takes one at least, 0 is for what isn't there. */
export const told = (spent: number): number => (spent > 0 ? Math.max(1, Math.round(spent)) : 0);
