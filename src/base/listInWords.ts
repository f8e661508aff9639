/** Words as a sentence lists them: "Task, Action and Result"; one word is itself. */
export function listInWords(words: readonly string[], before: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${before} ${words.at(-1)}`;
}
