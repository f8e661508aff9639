import type { Story } from '../story/types';

/** Where the cursor stops when it goes from section to section: at the first word of each, or on the line for it. */
export function sectionStops({ text, sections }: Story): readonly number[] {
  return sections.map(({ heading, body }) => {
    const written = text.slice(body.start, body.end);
    const word = /\S/.exec(written)?.index;
    if (word !== undefined) return body.start + word;
    // A blank line under the heading is where its text would begin; without one, the heading's end.
    const blank = /^[ \t]*(?:\r\n|\r|\n)/.exec(written)?.[0].length;
    if (body.start === body.end && !/[\r\n]$/.test(text.slice(0, body.start))) return heading.end;
    const room = body.end === text.length ? written.length : written.length - 1;
    return body.start + (blank !== undefined && blank <= room ? blank : 0);
  });
}

/** The stop to go to from an offset; undefined where there is none in that direction. */
export function nextStop(stops: readonly number[], offset: number, direction: 'next' | 'previous'): number | undefined {
  return direction === 'next' ? stops.find((stop) => stop > offset) : stops.findLast((stop) => stop < offset);
}
