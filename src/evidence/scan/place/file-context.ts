import {
  findIndicatorByName,
  type IndicatorIndex,
  readIndicatorNumber,
} from '../../../inventory/import/indicators.js';
import { parseName } from '../../../inventory/innovation-name.js';
import type { ScanIndicator } from '../scan-indicator.js';
import type { FoundFile } from '../structure/structure.js';
import { fitsOfWords } from '../words/fits-of-words.js';
import { type KnownWords, readWords, withoutName, wordsOf } from '../words/read-words.js';
import { readFileNumber } from './numbering.js';

/** The outermost folder below an innovation that stands for an indicator. */
export interface IndicatorFolder {
  readonly nama: string;
  /** Key of the indicator its words name; undefined for a bare number. */
  readonly indikator: string | undefined;
  readonly nomor: number | undefined;
}

/** What the path of a file says, before anybody opened it. */
export interface FileContext {
  readonly file: FoundFile;
  /** Ending of the name, in small letters, no dot. */
  readonly ending: string;
  readonly folder: IndicatorFolder | undefined;
  /** The number its name begins with, where no folder stands for the indicator: inside of one it is a running number. */
  readonly nomor: number | undefined;
  /** Known words of its name and of the folders below the innovation. */
  readonly words: readonly KnownWords[];
  /** The one year named; undefined when there are none or several. */
  readonly tahun: number | undefined;
}

/** Reads the path of a file. @param nama of the innovation; its own words tell nothing of the indicator */
export function readContext(
  file: FoundFile,
  nama: string | undefined,
  indicators: readonly ScanIndicator[],
  index: IndicatorIndex,
): FileContext {
  const { stem, ending } = splitEnding(file.name);
  const brand = nama === undefined ? [] : parseName(nama).brand;
  const folders = file.trail.map((folder) => readFolder(folder, brand, indicators, index));
  const at = folders.findIndex((folder) => folder !== undefined);
  const others = file.trail.filter((_, position) => position !== at);
  const words = withoutName(wordsOf(stem), brand);
  const known = [readWords(words).known, ...others.map((folder) => knownInFolder(folder, brand))].flat();
  return {
    file,
    ending,
    folder: at < 0 ? undefined : folders[at],
    nomor: at < 0 ? readFileNumber(stem) : undefined,
    words: known.filter(({ kata }, position) => known.findIndex((other) => other.kata === kata) === position),
    tahun: onlyYear(words) ?? onlyYear(file.trail.flatMap(wordsOf)),
  };
}

/** What the name of a folder tells. "RKPD & DPA" keeps the one and the other, so that it speaks against neither. */
function knownInFolder(folder: string, brand: readonly string[]): readonly KnownWords[] {
  const { known } = readWords(withoutName(wordsOf(folder), brand));
  const isList = known.length > 1 && /[&+,/]|\bdan\b/iu.test(folder);
  if (!isList) return known;
  const meanings = known.map(({ meaning }) => meaning);
  const either = {
    kata: [],
    jenis: meanings.flatMap(({ jenis = [] }) => jenis),
    indikator: meanings.flatMap(({ indikator = [] }) => indikator),
  };
  return [{ kata: known.map(({ kata }) => kata).join(', '), meaning: either }];
}

function readFolder(
  folder: string,
  brand: readonly string[],
  indicators: readonly ScanIndicator[],
  index: IndicatorIndex,
): IndicatorFolder | undefined {
  const nomor = readIndicatorNumber(folder) ?? readFileNumber(folder);
  const named = findIndicatorByName(folder.replaceAll('_', ' '), index);
  if (named !== undefined) return { nama: folder, indikator: named, nomor };
  const { known, rest } = readWords(withoutName(wordsOf(folder), brand));
  const fits = known.map((word) => fitsOfWords(word, indicators)).filter((keys) => keys.length > 0);
  const [only = []] = fits;
  const isOnlyWords = rest.every((word) => /^\d+$/.test(word));
  if (fits.length === 1 && only.length === 1 && isOnlyWords)
    return { nama: folder, indikator: only[0], nomor };
  return nomor === undefined || known.length > 0 || !isOnlyWords
    ? undefined
    : { nama: folder, indikator: undefined, nomor };
}

/** "Perbup.PDF" gives perbup and pdf; a name without an ending has a blank one. */
function splitEnding(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem = name, ending = ''] = /^(.+)\.([\p{L}\p{N}]{1,5})$/u.exec(name) ?? [];
  return { stem, ending: ending.toLowerCase() };
}

function onlyYear(words: readonly string[]): number | undefined {
  const years = new Set(words.filter((word) => /^20\d\d$/.test(word)));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
