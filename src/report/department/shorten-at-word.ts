/** Characters as a reader counts them, at most: a letter with its accents may be fewer than this says, never more. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/**
 * Cuts a text behind a word, with an ellipsis, so that it has at most so many characters. Undefined where not even its
 * first word fits: a word is never cut.
 */
export function shortenAtWord(text: string, most: number): string | undefined {
  if (countCharacters(text) <= most) return text;
  let kept = '';
  for (const word of text.split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (countCharacters(longer) + 1 > most) break;
    kept = longer;
  }
  return kept === '' ? undefined : `${kept.replace(/[,;:.]$/, '')}…`;
}
