import type { Rational } from '../../base/rational.js';
import { normalizeName } from '../normalize-name.js';
import { headingText } from './synonyms.js';

/** What the importer needs to know of an indicator; whoever calls takes it from the editions. */
export interface ImportIndicator {
  readonly kunci: string;
  /** Number on the form, such as "16". */
  readonly kode: string;
  readonly bobot: Rational;
  /** Printed names, of every edition. */
  readonly nama: readonly string[];
  /** The wording of levels 1, 2 and 3 in one edition after the other, the one in force first. */
  readonly teks: readonly (readonly string[])[];
}

/** Names in use that no edition prints, in the form of `normalizeName`. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  regulasi: ['regulasi', 'regulasi inovasi', 'dasar hukum'],
  sdm: ['sdm', 'ketersediaan sdm', 'ketersediaan sdm terhadap inovasi daerah', 'ketersediaan sdm inovasi'],
  anggaran: ['anggaran', 'dukungan anggaran inovasi'],
  alat_kerja: ['alat kerja inovasi', 'penggunaan teknologi informasi', 'penggunaan ti'],
  bimtek: ['bimbingan teknis', 'bimbingan teknis inovasi'],
  rkpd: [
    'rkpd',
    'program dan kegiatan inovasi perangkat daerah dalam rkpd',
    'program dan kegiatan inovasi dalam rkpd',
    'integrasi program dan kegiatan inovasi dalam rkpd',
  ],
  aktor: ['keterlibatan aktor inovasi', 'aktor inovasi', 'aktor'],
  pelaksana: ['pelaksana inovasi'],
  jejaring: ['jejaring inovasi daerah'],
  sosialisasi: ['sosialisasi inovasi'],
  pedoman_teknis: ['pedoman', 'pedoman teknis inovasi'],
  informasi_layanan: ['informasi layanan', 'kemudahan informasi'],
  proses_layanan: ['proses layanan', 'kemudahan proses inovasi'],
  pengaduan: ['pengaduan', 'layanan pengaduan', 'penyelesaian layanan pengaduan masyarakat'],
  layanan_terintegrasi: ['layanan terintegrasi', 'online system', 'sistem online'],
  replikasi: ['replikasi inovasi', 'replikasi inovasi daerah'],
  kecepatan_penciptaan: ['kecepatan penciptaan inovasi', 'kecepatan inovasi'],
  kemanfaatan: ['kemanfaatan inovasi daerah'],
  monev: ['monev inovasi', 'monitoring dan evaluasi', 'monitoring dan evaluasi inovasi'],
  video: ['video inovasi', 'kualitas inovasi', 'kualitas inovasi daerah', 'video'],
};

/** Where the numbers on the form begin, and how many indicators one innovation has. */
const FIRST_NUMBER = 16;

export interface IndicatorIndex {
  readonly list: readonly ImportIndicator[];
  /** By key, number and every name, in the form of `normalizeName`. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, ImportIndicator>;
}

export function indexIndicators(list: readonly ImportIndicator[]): IndicatorIndex {
  const byName = new Map<string, string>();
  for (const { kunci, kode, nama } of list) {
    const names = [kunci, kode, ...nama, ...(OTHER_NAMES[kunci] ?? [])];
    for (const name of names) {
      for (const form of [normalizeName(name), headingText(name)])
        if (!byName.has(form)) byName.set(form, kunci);
    }
    byName.set(kunci, kunci);
  }
  return { list, byName, byKey: new Map(list.map((indicator) => [indicator.kunci, indicator])) };
}

/** The indicator a heading or a cell names in words, also behind a number: "1. Regulasi Inovasi Daerah *". */
export function findIndicatorByName(text: string, index: IndicatorIndex): string | undefined {
  const heading = headingText(text);
  if (/^\d*$/.test(heading)) return undefined;
  const withoutLabel = heading.replace(/^(?:indikator|parameter|aspek)(?: \d+)? /u, '');
  // "Parameter 16" is a number, which may count from 1 as well as on the form; only its column can tell.
  if (/^\d*$/.test(withoutLabel)) return undefined;
  const withoutNumber = withoutLabel.replace(/^\d+ /u, '');
  return index.byName.get(heading) ?? index.byName.get(withoutLabel) ?? index.byName.get(withoutNumber);
}

/** The number a heading consists of: "16", "Indikator 3", "P2", "Parameter 2 :", "Ind. 4". */
export function readIndicatorNumber(text: string): number | undefined {
  const match = /^(?:(?:indikator|parameter|param|ind|p|i)[\s.:-]*)?(\d{1,2})[\s.:*)]*$/iu.exec(text.trim());
  return match === null ? undefined : Number(match[1]);
}

export type Numbering = 'formulir' | 'urutan';

/**
 * Whether numbers count as on the form (16 to 35) or from 1 to 20: a number that only one of them has decides.
 * @returns undefined when all numbers have a place in both.
 */
export function decideNumbering(numbers: readonly number[], count: number): Numbering | undefined {
  const onForm = numbers.every((number) => number >= FIRST_NUMBER && number < FIRST_NUMBER + count);
  const inOrder = numbers.every((number) => number >= 1 && number <= count);
  if (onForm === inOrder) return undefined;
  return onForm ? 'formulir' : 'urutan';
}

/** The indicator of a number under a numbering. */
export function findIndicatorByNumber(
  number: number,
  numbering: Numbering,
  index: IndicatorIndex,
): string | undefined {
  const code = numbering === 'formulir' ? number : number + FIRST_NUMBER - 1;
  return index.list.find(({ kode }) => kode === String(code))?.kunci;
}
