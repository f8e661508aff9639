/** Prose whose sentences differ, since those that were read before are kept. */
export function prose(size: number): string {
  let text = '## Action\n\n';
  for (let nth = 0; text.length < size; nth += 1)
    text += `The export of job ${nth} stalled at night and ${nth + 7} invoices were late. I traced it to lock ${nth}, and split it because I could undo that.\n\n`;
  return text.slice(0, size);
}
