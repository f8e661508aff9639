import { cpuSince } from './withinTime';

/**
 * The smallest text found for which `fails` still holds: pieces are left out, ever smaller ones, lines first and then
 * letters, until nothing more can go or the processor time is over.
 */
export function smallest(text: string, fails: (text: string) => boolean, milliseconds: number): string {
  const start = process.cpuUsage();
  const isOver = () => cpuSince(start) > milliseconds;
  const byLines = without(text.split(/(?<=\n)/), fails, isOver).join('');
  return without([...byLines], fails, isOver).join('');
}

function without(parts: readonly string[], fails: (text: string) => boolean, isOver: () => boolean): readonly string[] {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; ) {
    const before = left.length;
    for (let at = 0; at < left.length; ) {
      if (isOver()) return left;
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (fails(fewer.join(''))) left = fewer;
      else at += size;
    }
    // One more round of single pieces where the last one helped: what held another in place may be gone.
    if (size > 1) size = Math.floor(size / 2);
    else if (left.length === before) break;
  }
  return left;
}
