/** Any words as one YAML value. */
export function inQuotes(words: string): string {
  // Every JSON string is a YAML string of the same value. Half a character stays what it is: JSON would write a number for it.
  return `"${words.replace(/["\\\p{Cc}]/gu, (one) => JSON.stringify(one).slice(1, -1))}"`;
}
