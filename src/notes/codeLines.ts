/** A line of a note without its end. */
interface NoteLine {
  readonly start: number;
  readonly end: number;
  /** Inside a code fence or a comment, or one of their edges. */
  readonly code: boolean;
}

const FENCE = /^[ \t>]{0,12}(`{3,}|~{3,})/;

/** The lines of a text from an offset on, told whether they are code or comment. */
export function codeLines(text: string, from: number): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let fence = '';
  let comment = false;
  for (let start = from; start < text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    const line = text.slice(start, end);
    const sign = FENCE.exec(line)?.[1] ?? '';
    const opens = fence === '' && !comment && sign !== '';
    const closes = fence !== '' && sign.startsWith(fence);
    const starts = fence === '' && !comment && line.trimStart().startsWith('<!--');
    if (opens) fence = sign;
    if (starts) comment = true;
    lines.push({ start, end, code: fence !== '' || comment });
    if (closes) fence = '';
    if (comment && line.includes('-->')) comment = false;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}
