import type { ScanIndicator } from '../scan-indicator.js';
import type { Guess, PlacedFile, UnsureFile, UnsureReason } from '../scan-result.js';
import { describeEvidence } from './describe-evidence.js';
import { type GatheredClue, gatherClues } from './gather-clues.js';
import type { Numberings } from './numberings.js';
import type { OwnedFile } from './owned-file.js';
import { SELDOM, SURE, weigh } from './weigh.js';

/** Guesses shown for a file nobody is sure of. */
const SHOWN_GUESSES = 6;
/** Less likely ones help nobody. */
const LEAST_GUESS = 5;

/** Puts one file under an indicator of its innovation, or says why it cannot. */
export function placeFile(
  file: OwnedFile,
  numberings: Numberings,
  indicators: readonly ScanIndicator[],
): PlacedFile | UnsureFile {
  const { context, owner, seen } = file;
  const { path } = context.file;
  const clues = gatherClues(context, seen, numberings, indicators).filter(({ fits }) => fits.length > 0);
  const guesses = weigh(
    clues,
    indicators.map(({ kunci }) => kunci),
  );
  const [best] = guesses;
  const indicator = indicators.find(({ kunci }) => kunci === best?.indikator);
  const unsure = (reason: UnsureReason): UnsureFile => ({
    path,
    inovasi: owner?.id,
    reason,
    clues: clues.map(({ clue }) => clue),
    guesses: isAnyPicture(clues) ? [] : worthShowing(guesses),
    isUnreadScan: seen?.pdf?.halaman_berteks === 0 && seen.teks === undefined,
  });
  if (best === undefined || indicator === undefined || isAnyPicture(clues)) return unsure('tanpa_petunjuk');
  if (best.keyakinan < SURE)
    return unsure(isContested(best, clues) ? 'petunjuk_berlawanan' : 'beberapa_mungkin');
  if (owner === undefined) return unsure('inovasi_tidak_diketahui');
  // Whoever sorted it into the folder of the indicator meant it; what is wrong with it is for the check to say.
  if (context.folder === undefined && !indicator.format.includes(context.ending))
    return unsure('format_tidak_diterima');
  const fitting = clues.filter(({ fits }) => fits.includes(best.indikator)).map(({ clue }) => clue);
  const evidence = describeEvidence(file, indicator, owner);
  return { path, inovasi: owner.id, ...best, clues: fitting, evidence };
}

/** A picture may be evidence of half the indicators: that is no guess. */
function isAnyPicture(clues: readonly GatheredClue[]): boolean {
  return clues.every(({ clue }) => clue.kind === 'gambar');
}

/** Whether something strong speaks against the likeliest indicator. */
function isContested({ indikator }: Guess, clues: readonly GatheredClue[]): boolean {
  return clues.some(({ fits, otherwise }) => otherwise <= SELDOM.sharedWord && !fits.includes(indikator));
}

function worthShowing(guesses: readonly Guess[]): readonly Guess[] {
  return guesses.slice(0, SHOWN_GUESSES).filter(({ keyakinan }) => keyakinan >= LEAST_GUESS);
}
