/** When a story was last told aloud, the longest ago first. */
export const REHEARSED = ['never', 'long-ago', 'lately'] as const;
export type Rehearsed = (typeof REHEARSED)[number];

/** Milliseconds in a week: after that, nobody has the words ready. */
const WEEK = 7 * 86_400_000;

const GROUPS: Readonly<Record<Rehearsed, string>> = {
  never: 'Not rehearsed yet',
  'long-ago': 'Told more than a week ago',
  lately: 'Told in the last week',
};

interface Told {
  readonly rehearsed?: string | undefined;
}

export function rehearsedOf({ rehearsed }: Told, now: Date): Rehearsed {
  if (rehearsed === undefined) return 'never';
  return now.getTime() - Date.parse(rehearsed) > WEEK ? 'long-ago' : 'lately';
}

export function rehearsedInWords(rehearsed: Rehearsed): string {
  return GROUPS[rehearsed];
}

/** "told Mar 2"; empty where it never was. */
export function toldInWords(story: Told): string {
  const day = lastToldInWords(story);
  return day === '' ? '' : `told ${day}`;
}

/** "Mar 2"; empty where it never was told. */
export function lastToldInWords({ rehearsed }: Told): string {
  if (rehearsed === undefined) return '';
  return new Date(rehearsed).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
}
