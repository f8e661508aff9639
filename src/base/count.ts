/** "1 story", "2 stories", but never "2 infos". */
export function count(number: number, noun: string): string {
  if (number === 1 || noun === 'info') return `${number} ${noun}`;
  return `${number} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
