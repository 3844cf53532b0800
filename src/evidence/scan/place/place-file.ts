import type { ScanIndicator } from '../scan-indicator.js';
import type { Clue, Guess, PlacedFile, UnsureFile, UnsureReason } from '../scan-result.js';
import { describeEvidence } from './describe-evidence.js';
import { belongsElsewhere, findDoubt, guessesToShow, isAnyPicture } from './doubt.js';
import { type GatheredClue, gatherClues } from './gather-clues.js';
import type { Numberings } from './numberings.js';
import type { OwnedFile } from './owned-file.js';
import { weigh } from './weigh.js';

/** Puts one file under an indicator of its innovation, or says why it cannot. */
export function placeFile(
  file: OwnedFile,
  numberings: Numberings,
  indicators: readonly ScanIndicator[],
): PlacedFile | UnsureFile {
  const { context, owner, seen } = file;
  const clues = gatherClues(context, seen, numberings, indicators).filter(({ fits }) => fits.length > 0);
  const elsewhere = belongsElsewhere(context);
  if (elsewhere !== undefined) return leave(file, elsewhere, clues, []);
  const keys = indicators.map(({ kunci }) => kunci);
  const guesses = weigh(clues, keys);
  const [best] = guesses;
  const indicator = indicators.find(({ kunci }) => kunci === best?.indikator);
  if (best === undefined || indicator === undefined || isAnyPicture(clues))
    return leave(file, 'tanpa_petunjuk', clues, []);
  const doubt = findDoubt(file, indicator, guesses, clues);
  if (doubt !== undefined || owner === undefined)
    return leave(file, doubt ?? 'inovasi_tidak_diketahui', clues, guessesToShow(guesses));
  const fitting = clues.filter(({ fits }) => fits.includes(best.indikator)).map(({ clue }) => clue);
  const evidence = describeEvidence(file, indicator, owner);
  const told = [...fitting, ...unopened(file)];
  return { path: context.file.path, inovasi: owner.id, ...best, clues: told, evidence };
}

/** That nobody can open the file: the office has to hear of it wherever the file goes. */
function unopened({ seen }: OwnedFile): Clue[] {
  const keadaan = seen?.keadaan;
  if (keadaan !== 'rusak' && keadaan !== 'terpotong' && keadaan !== 'terkunci') return [];
  return [{ kind: 'tak_terbuka', keadaan }];
}

/** Leaves a file to the office, with what is known of it. */
function leave(
  file: OwnedFile,
  reason: UnsureReason,
  clues: readonly GatheredClue[],
  guesses: readonly Guess[],
): UnsureFile {
  const { context, owner, seen } = file;
  return {
    path: context.file.path,
    inovasi: owner?.id,
    reason,
    clues: [...clues.map(({ clue }) => clue), ...unopened(file)],
    guesses,
    isUnreadScan: seen?.pdf?.halaman_berteks === 0 && seen.teks === undefined,
  };
}
