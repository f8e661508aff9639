/** "1 story", "2 stories", but never "2 infos". */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 || noun === 'info' ? noun : manyOf(noun)}`;
}

/** "stories", "values". */
export function manyOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
