import { type IndicatorIndex, indexIndicators } from '../../inventory/import/indicators.js';
import { completeEvidence } from '../machine-reading.js';
import type { Inspection } from '../schema/inspection.js';
import { chooseKind } from './choose-kind.js';
import { type FileContext, readContext } from './file-context.js';
import type { Structure } from './find-innovations.js';
import { findOwner, readBrands } from './find-owner.js';
import { fitsOfWords } from './fits-of-words.js';
import { type GatheredClue, gatherClues } from './gather-clues.js';
import { decideNumbers, type NumberingReading, type NumberUse } from './numbering.js';
import type { ScanIndicator } from './scan-indicator.js';
import type { FoundInnovation, PlacedFile, UnsureFile, UnsureReason } from './scan-result.js';
import { SELDOM, SURE, weigh } from './weigh.js';

/** Guesses shown for a file nobody is sure of. */
const SHOWN_GUESSES = 6;
/** Less likely ones help nobody. */
const LEAST_GUESS = 5;

interface Numberings {
  readonly folder: NumberingReading | undefined;
  readonly file: NumberingReading | undefined;
}

interface OwnedFile {
  readonly context: FileContext;
  readonly owner: FoundInnovation | undefined;
  readonly seen: Inspection | undefined;
}

/**
 * Puts every file under an indicator of its innovation, or says why it cannot.
 *
 * @param seen what was seen in the files, by path; files that were not opened are judged by their names
 */
export function placeFiles(
  { innovations, files }: Structure,
  seen: ReadonlyMap<string, Inspection>,
  indicators: readonly ScanIndicator[],
): { readonly placed: readonly PlacedFile[]; readonly unsure: readonly UnsureFile[] } {
  const index = indexIndicators(indicators);
  const byId = new Map(innovations.map((innovation) => [innovation.id, innovation]));
  const brands = readBrands(innovations);
  const owned = files.map((file): OwnedFile => {
    const inspection = seen.get(file.path);
    const owner = file.inovasi === undefined ? findOwner(file, inspection, brands) : byId.get(file.inovasi);
    return { context: readContext(file, owner?.nama, indicators, index), owner, seen: inspection };
  });
  const numberings = decideAll(owned, indicators, index);
  const placed: PlacedFile[] = [];
  const unsure: UnsureFile[] = [];
  for (const file of owned) {
    const { folder, file: ofFile } = numberings.get(file.owner?.id) ?? { folder: undefined, file: undefined };
    const outcome = placeOne(file, { folder, file: ofFile }, indicators);
    if ('reason' in outcome) unsure.push(outcome);
    else placed.push(outcome);
  }
  return { placed, unsure };
}

function placeOne(
  { context, owner, seen }: OwnedFile,
  numberings: Numberings,
  indicators: readonly ScanIndicator[],
): PlacedFile | UnsureFile {
  const { path } = context.file;
  const gathered = gatherClues(context, seen, numberings, indicators).filter(({ fits }) => fits.length > 0);
  const clues = gathered.map(({ clue }) => clue);
  const guesses = weigh(
    gathered,
    indicators.map(({ kunci }) => kunci),
  );
  const [best] = guesses;
  const indicator = indicators.find(({ kunci }) => kunci === best?.indikator);
  const reason =
    best === undefined || indicator === undefined
      ? 'tanpa_petunjuk'
      : doubtOf(best, indicator, context, owner, gathered);
  if (best === undefined || indicator === undefined || owner === undefined || reason !== undefined) {
    const shown = guesses.slice(0, SHOWN_GUESSES).filter(({ keyakinan }) => keyakinan >= LEAST_GUESS);
    return {
      path,
      inovasi: owner?.id,
      reason: reason ?? 'inovasi_tidak_diketahui',
      clues,
      // A picture may be evidence of half the indicators: that is no guess.
      guesses: gathered.every(({ clue }) => clue.kind === 'gambar') ? [] : shown,
    };
  }
  const fitting = gathered.filter(({ fits }) => fits.includes(best.indikator)).map(({ clue }) => clue);
  const evidence = describe(context, seen, indicator, owner);
  return { path, inovasi: owner.id, ...best, clues: fitting, evidence };
}

function doubtOf(
  best: { readonly indikator: string; readonly keyakinan: number },
  indicator: ScanIndicator,
  context: FileContext,
  owner: FoundInnovation | undefined,
  clues: readonly GatheredClue[],
): UnsureReason | undefined {
  if (clues.every(({ clue }) => clue.kind === 'gambar')) return 'tanpa_petunjuk';
  if (best.keyakinan < SURE) {
    const isAgainst = clues.some(
      ({ fits, otherwise }) => otherwise <= SELDOM.sharedWord && !fits.includes(best.indikator),
    );
    return isAgainst ? 'petunjuk_berlawanan' : 'beberapa_mungkin';
  }
  if (owner === undefined) return 'inovasi_tidak_diketahui';
  // Whoever sorted it into the folder of the indicator meant it; what is wrong with it is for the check to say.
  if (context.folder !== undefined) return undefined;
  if (!indicator.format.includes(context.ending)) return 'format_tidak_diterima';
  return undefined;
}

/** What the draft may say of the document. Contents are left out: a list of contents counts as complete. */
function describe(
  context: FileContext,
  seen: Inspection | undefined,
  indicator: ScanIndicator,
  owner: FoundInnovation,
): PlacedFile['evidence'] {
  const jenis = chooseKind(context, seen, indicator);
  const read = seen === undefined ? { jenis } : completeEvidence({ jenis }, seen, owner.nama);
  const tahun = indicator.menghitungTahun ? context.tahun : undefined;
  return { jenis, nomor: read.nomor, tanggal: read.tanggal, tahun };
}

/** How the numbers of each innovation count, of folders and of files apart. */
function decideAll(
  files: readonly OwnedFile[],
  indicators: readonly ScanIndicator[],
  index: IndicatorIndex,
): ReadonlyMap<string | undefined, Numberings> {
  const uses = new Map<string | undefined, { readonly folder: NumberUse[]; readonly file: NumberUse[] }>();
  const codeOf = (key: string | undefined) =>
    key === undefined ? undefined : Number(index.byKey.get(key)?.kode ?? Number.NaN);
  for (const { context, owner } of files) {
    const own = uses.get(owner?.id) ?? { folder: [], file: [] };
    uses.set(owner?.id, own);
    const { folder, nomor } = context;
    if (folder?.nomor !== undefined) {
      const use = { nomor: folder.nomor, kode: codeOf(folder.indikator) };
      const isKnown = own.folder.some(({ nomor: other, kode }) => other === use.nomor && kode === use.kode);
      if (!isKnown) own.folder.push(use);
    }
    if (nomor !== undefined) own.file.push({ nomor, kode: codeOf(namedByWords(context, indicators)) });
  }
  const first = Number(indicators[0]?.kode);
  return new Map(
    [...uses].map(([id, { folder, file }]) => [
      id,
      {
        folder: decideNumbers(folder, first, indicators.length),
        file: decideNumbers(file, first, indicators.length),
      },
    ]),
  );
}

/** The indicator that the words of a name leave alone. */
function namedByWords({ words }: FileContext, indicators: readonly ScanIndicator[]): string | undefined {
  const single = words.map((word) => fitsOfWords(word, indicators)).filter((fits) => fits.length === 1);
  const keys = new Set(single.flat());
  return keys.size === 1 ? [...keys][0] : undefined;
}
