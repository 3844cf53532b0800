import type { ScanIndicator } from '../scan-indicator.js';
import type { Guess, UnsureReason } from '../scan-result.js';
import { holdsRegionEvidence } from '../structure/region-folder.js';
import type { FileContext } from './file-context.js';
import type { GatheredClue } from './gather-clues.js';
import type { OwnedFile } from './owned-file.js';
import { SELDOM, SURE } from './weigh.js';

/** Guesses shown for a file nobody is sure of. */
const SHOWN_GUESSES = 6;
/** Less likely ones help nobody. */
const LEAST_GUESS = 5;

/** Why the file belongs to no indicator at all, whatever else points to one. */
export function belongsElsewhere({ file, folder, words }: FileContext): UnsureReason | undefined {
  if (file.trail.some(holdsRegionEvidence)) return 'bukti_spd';
  const isAttachment = words.some(({ meaning }) => meaning.milik === 'lampiran_profil');
  // Whoever sorted it under an indicator meant no attachment.
  return isAttachment && folder === undefined ? 'lampiran_profil' : undefined;
}

/** Why the likeliest indicator is not taken; undefined when nothing stands against it. */
export function findDoubt(
  { context, owner }: OwnedFile,
  indicator: ScanIndicator,
  guesses: readonly Guess[],
  clues: readonly GatheredClue[],
): UnsureReason | undefined {
  // Whoever sorted it into the folder of the indicator meant it; what is wrong with it is for the check to say.
  const isAccepted = context.folder !== undefined || indicator.format.includes(context.ending);
  if ((guesses[0]?.keyakinan ?? 0) < SURE) {
    if (isContested(indicator, clues)) return 'petunjuk_berlawanan';
    if (guessesToShow(guesses).length > 1) return 'beberapa_mungkin';
    return isAccepted ? 'petunjuk_lemah' : 'format_tidak_diterima';
  }
  if (owner === undefined) return 'inovasi_tidak_diketahui';
  return isAccepted ? undefined : 'format_tidak_diterima';
}

/** The guesses that help somebody. */
export function guessesToShow(guesses: readonly Guess[]): readonly Guess[] {
  return guesses.slice(0, SHOWN_GUESSES).filter(({ keyakinan }) => keyakinan >= LEAST_GUESS);
}

/** Whether nothing is known of a file but that it is a picture, if that: it may be evidence of half the indicators. */
export function isAnyPicture(clues: readonly GatheredClue[]): boolean {
  return clues.every(({ clue }) => clue.kind === 'gambar');
}

/** Whether something strong speaks against the indicator. */
function isContested({ kunci }: ScanIndicator, clues: readonly GatheredClue[]): boolean {
  return clues.some(({ fits, otherwise }) => otherwise <= SELDOM.sharedWord && !fits.includes(kunci));
}
