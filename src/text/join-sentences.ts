/** Two sentences with a full stop between them; either may be empty, and the first may end with a stop or be cut. */
export function joinSentences(first: string, second: string): string {
  if (first === '') return second;
  return `${/[.…!?]$/.test(first) ? first : `${first}.`} ${second}`.trimEnd();
}

/** A text without the words it begins with, and the colon behind them. */
export function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length).replace(/^:/, '').trimStart() : text;
}
