/** A story with nothing to underline, to be spoilt one way at a time. */
export const STRONG = `---
title: The frozen queue
principles: [Ownership]
level: SDE2
---

## Situation

The print queue of our hospital froze twice a day, and 40 lab reports a day reached the wards an hour late.

## Task

The queue belonged to another team and had no ticket. Nobody asked me to look at it, and I took it on.

## Action

I recorded a day of jobs and found that every freeze began with a report of more than 90 pages. I reproduced it on a spare printer. I split long reports into parts, although a larger buffer would have been quicker, because the buffer would have filled again. I compared the parts with the originals for a week. I showed the ward clerks how to reprint a part.

## Result

Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week. The radiology team now runs the same splitter.

## Learning

Both teams watched the queue's length and neither its oldest job. I now put an alarm on age for every queue.
`;

/** A story that the checks can't read. */
export const GERMAN = `## Situation

Jeden Morgen gingen in unserem Lager 300 Pakete hinaus, und jedes zehnte ging in den falschen Wagen.

## Task

Die Sortierung gehörte der Nachtschicht, und niemand hatte mich gefragt.

## Action

Ich stand drei Nächte am Band und schrieb jedes falsche Paket auf. Ich trennte die Rutsche mit einem Brett.

## Result

Falsche Pakete fielen von 30 auf 3 am Morgen.

## Learning

Die Liste war gewachsen, die Rutschen nicht. Seitdem prüfe ich beides jedes Quartal.
`;

/** The strong story with one stretch of it replaced. */
export function strongBut(words: string, others: string): string {
  if (!STRONG.includes(words)) throw new Error(`"${words}" is not in the story`);
  return STRONG.replace(words, others);
}
