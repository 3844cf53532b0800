import { readKind } from '../../kind-marks.js';
import type { Inspection } from '../../schema/inspection.js';
import { acceptingAny, type ScanIndicator } from '../scan-indicator.js';
import type { Clue } from '../scan-result.js';
import { fitsOfWords } from '../words/fits-of-words.js';
import { PICTURE_KINDS } from '../words/name-words.js';
import type { KnownWords } from '../words/read-words.js';
import type { FileContext } from './file-context.js';
import type { NumberingReading } from './numbering.js';
import type { Numberings } from './numberings.js';
import { SELDOM, type WeighedClue } from './weigh.js';

/** A clue with its weight. */
export interface GatheredClue extends WeighedClue {
  readonly clue: Clue;
}

const PICTURES: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'bmp', 'tiff', 'tif'];
const VIDEOS: readonly string[] = ['mp4', 'mov', 'webm', 'mkv', 'avi', '3gp', 'wmv', 'mpg', 'mpeg'];

/** All that points to an indicator, from the outside in: folder, number, words, contents, kind of file. */
export function gatherClues(
  context: FileContext,
  seen: Inspection | undefined,
  numberings: Numberings,
  indicators: readonly ScanIndicator[],
): readonly GatheredClue[] {
  const isPicture = isOfKind(PICTURES, context.ending, seen);
  const clues = [
    ...folderClues(context, numberings.folder, indicators),
    ...numberClues(context, numberings.file, indicators),
    ...context.words.flatMap((word) => wordClues(word, isPicture, indicators)),
    ...contentClues(seen, indicators),
    ...mediaClues(isPicture, isOfKind(VIDEOS, context.ending, seen), indicators),
  ];
  // Only whoever sorted it into a folder can have meant an indicator where it does not count.
  return context.folder === undefined ? clues.map((clue) => ({ ...clue, tolerated: [] })) : clues;
}

function folderClues(
  { folder }: FileContext,
  numbering: NumberingReading | undefined,
  indicators: readonly ScanIndicator[],
): GatheredClue[] {
  if (folder === undefined) return [];
  if (folder.indikator !== undefined)
    return [plain({ kind: 'folder', folder: folder.nama }, [folder.indikator], SELDOM.folderName, 'folder')];
  return byNumber('folder', folder.nomor, numbering, SELDOM.folderNumber, indicators);
}

function numberClues(
  { nomor }: FileContext,
  numbering: NumberingReading | undefined,
  indicators: readonly ScanIndicator[],
): GatheredClue[] {
  return byNumber('berkas', nomor, numbering, SELDOM.fileNumber, indicators);
}

function byNumber(
  tempat: 'folder' | 'berkas',
  nomor: number | undefined,
  numbering: NumberingReading | undefined,
  seldom: number,
  indicators: readonly ScanIndicator[],
): GatheredClue[] {
  if (nomor === undefined || numbering === undefined) return [];
  const code = numbering.numbering === 'formulir' ? nomor : nomor + Number(indicators[0]?.kode) - 1;
  const fits = indicators.filter(({ kode }) => kode === String(code)).map(({ kunci }) => kunci);
  const otherwise = numbering.isSure ? seldom : SELDOM.doubtfulNumber;
  return [plain({ kind: 'nomor', tempat, nomor }, fits, otherwise, 'nomor')];
}

function wordClues(
  word: KnownWords,
  isPicture: boolean,
  indicators: readonly ScanIndicator[],
): GatheredClue[] {
  const { kata, meaning } = word;
  const { jenis = [] } = meaning;
  const fits = fitsOfWords(word, indicators);
  const isAnyPicture = jenis.length > 0 && jenis.every((kind) => PICTURE_KINDS.includes(kind));
  if (isAnyPicture && isPicture) return [];
  const usual = fits.length === 1 && meaning.samar !== true ? SELDOM.word : SELDOM.sharedWord;
  const otherwise = isAnyPicture ? SELDOM.picture : usual;
  const topic = meaning.indikator === undefined ? 'jenis' : 'indikator';
  const tolerated = rejectingAny(indicators, jenis);
  return [{ clue: { kind: 'kata', kata }, fits, tolerated, otherwise, topic }];
}

function contentClues(seen: Inspection | undefined, indicators: readonly ScanIndicator[]): GatheredClue[] {
  const text = seen?.teks;
  if (text === undefined || text.ciri.length === 0) return [];
  const { ciri, sumber } = text;
  const shown = (kind: string) => readKind(kind, ciri) === 'cocok';
  const fits = indicators.filter(({ jenis }) => jenis.some(shown)).map(({ kunci }) => kunci);
  const tolerated = indicators.filter(({ ditolak }) => ditolak.some(shown)).map(({ kunci }) => kunci);
  const otherwise = sumber === 'ocr' || ciri.every(isOfAnyMatter) ? SELDOM.vagueContent : SELDOM.content;
  const clue: Clue = { kind: 'isi', ciri, sumber };
  // A paper that counts nowhere is still handed in where the catalog says that it does not count.
  if (fits.length === 0) return [plain(clue, tolerated, SELDOM.uncounted, 'jenis')];
  return [{ clue, fits, tolerated, otherwise, topic: 'jenis' }];
}

/** Certificates are given with awards, lists are kept of any meeting, proposals made for any purpose. */
function isOfAnyMatter(code: string): boolean {
  return ['sertifikat', 'daftar_hadir', 'proposal'].includes(code);
}

function mediaClues(
  isPicture: boolean,
  isVideo: boolean,
  indicators: readonly ScanIndicator[],
): GatheredClue[] {
  if (isVideo) return [plain({ kind: 'video' }, acceptingAny(indicators, ['video']), SELDOM.video, 'jenis')];
  if (!isPicture) return [];
  const fits = indicators.filter(({ format }) => format.some((ending) => PICTURES.includes(ending)));
  return [
    plain(
      { kind: 'gambar' },
      fits.map(({ kunci }) => kunci),
      SELDOM.picture,
      'gambar',
    ),
  ];
}

function plain(clue: Clue, fits: readonly string[], otherwise: number, topic: string): GatheredClue {
  return { clue, fits, tolerated: [], otherwise, topic };
}

function rejectingAny(indicators: readonly ScanIndicator[], kinds: readonly string[]): string[] {
  return indicators
    .filter(({ ditolak }) => kinds.some((kind) => ditolak.includes(kind)))
    .map(({ kunci }) => kunci);
}

/** What a file is by its contents where it was opened, else by its ending. */
function isOfKind(kinds: readonly string[], ending: string, seen: Inspection | undefined): boolean {
  const isUnknown = seen === undefined || seen.jenis === 'lainnya';
  return kinds.includes(isUnknown ? ending : seen.jenis);
}
