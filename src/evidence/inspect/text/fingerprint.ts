import { createHash } from 'node:crypto';

/** Short papers of one template say the same, whoever they are for. */
const FEWEST_WORDS = 60;

/**
 * SHA-256 of the words without case, blanks and punctuation, so that the same paper saved twice has one fingerprint.
 * Words cut or spaced in another way do not matter; a digit that differs does.
 */
export function fingerprint(pages: readonly string[], words: number): string | undefined {
  if (words < FEWEST_WORDS) return undefined;
  const letters = pages
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(letters).digest('hex');
}
