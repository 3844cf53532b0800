/** Whether a text looks like the names of several files: an ending with a mark behind it, and another ending. */
export function namesSeveralFiles(text: string): boolean {
  return /\.\w{2,4}\s*[;,\n].*\.\w{2,4}\s*$/s.test(text);
}
