/** JSZip waits with a function that a web worker has not, and its own replacement for it knows ways to a network. */
export function setImmediate(run: () => void): void {
  setTimeout(run, 0);
}
