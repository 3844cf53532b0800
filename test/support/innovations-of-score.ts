import { type IndicatorKey, type ProvenLevel, provingDocuments } from './evidence-by-level.js';
import type { InnovationSource, SlotSource } from './inventory-source.js';

/** Bobot of every indicator 16 to 35, as the guide prints them; 37 together, so 111 points at most. */
export const WEIGHTS: Readonly<Record<IndicatorKey, number>> = {
  regulasi: 3,
  sdm: 2,
  anggaran: 2,
  alat_kerja: 2,
  bimtek: 1,
  rkpd: 2,
  aktor: 1,
  pelaksana: 1,
  jejaring: 1,
  sosialisasi: 1,
  pedoman_teknis: 1,
  informasi_layanan: 1,
  proses_layanan: 2,
  pengaduan: 1,
  layanan_terintegrasi: 2,
  replikasi: 3,
  kecepatan_penciptaan: 2,
  kemanfaatan: 3,
  monev: 2,
  video: 4,
};

/** In the order of the form. */
export const INDICATOR_KEYS: readonly IndicatorKey[] = [
  'regulasi',
  'sdm',
  'anggaran',
  'alat_kerja',
  'bimtek',
  'rkpd',
  'aktor',
  'pelaksana',
  'jejaring',
  'sosialisasi',
  'pedoman_teknis',
  'informasi_layanan',
  'proses_layanan',
  'pengaduan',
  'layanan_terintegrasi',
  'replikasi',
  'kecepatan_penciptaan',
  'kemanfaatan',
  'monev',
  'video',
];

/** The six urusan of basic services. */
export const YANDAS: readonly string[] = [
  'Pendidikan',
  'Kesehatan',
  'Pekerjaan Umum dan Penataan Ruang',
  'Perumahan Rakyat dan Kawasan Permukiman',
  'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
  'Sosial',
];

/** An urusan that is none of them. */
export const OTHER_URUSAN = 'Pariwisata';

const SUM_OF_WEIGHTS = 37;
const SYLLABLES = ['BA', 'CI', 'DU', 'GO', 'HA', 'JI', 'KU', 'LE', 'MO', 'NA', 'PI', 'RU', 'SE', 'TO', 'WA'];

/**
 * Levels that add up to a score from 0 to 111: all at the level the score divided by 37 gives, and for the rest one
 * level more, the heaviest first; the eight weights of 1 let it come out exactly.
 */
export function levelsOfScore(score: number): ReadonlyMap<IndicatorKey, number> {
  const base = Math.floor(score / SUM_OF_WEIGHTS);
  let rest = score - base * SUM_OF_WEIGHTS;
  const levels = new Map<IndicatorKey, number>();
  for (const key of [...INDICATOR_KEYS].sort((left, right) => WEIGHTS[right] - WEIGHTS[left])) {
    const isRaised = WEIGHTS[key] <= rest;
    if (isRaised) rest -= WEIGHTS[key];
    levels.set(key, isRaised ? base + 1 : base);
  }
  if (rest !== 0) throw new Error(`no levels give a score of ${score}`);
  return levels;
}

/** A slot claimed at a level that its documents prove in full. */
export function provenSlot(tZero: number, key: IndicatorKey, level: ProvenLevel, folder: string): SlotSource {
  return {
    klaim: level,
    ...(key === 'kemanfaatan' ? { basis: 'orang' } : {}),
    bukti: provingDocuments(tZero, key, level, folder),
  };
}

/** An innovation that may be reported in the edition of the year and has exactly this score, all of it proven. */
export function innovationOfScore(tZero: number, number: number, score: number): InnovationSource {
  const id = idOf(number);
  const slots: Record<string, SlotSource> = {};
  for (const [key, level] of levelsOfScore(score)) {
    if (level === 1 || level === 2 || level === 3) slots[key] = provenSlot(tZero, key, level, id);
  }
  return {
    id,
    nama: nameOf(number),
    perangkat_daerah: 'Dinas Kesehatan',
    jenis_unit: 'dinas',
    tahapan: 'penerapan',
    jenis: 'digital',
    urusan: OTHER_URUSAN,
    waktu_penerapan: `${tZero - 1}-02-01`,
    kriteria: { pembaharuan: 'ya', manfaat: 'ya', tanpa_beban: 'ya', kewenangan: 'ya', replikasi: 'ya' },
    indikator: slots,
  };
}

/** INV-001 and so on, all of one score; the first of them stand for this many different yandas, one each. */
export function innovationsOfScore(
  tZero: number,
  count: number,
  score: number,
  yandas: number,
): InnovationSource[] {
  return Array.from({ length: count }, (_, index) => {
    const innovation = innovationOfScore(tZero, index + 1, score);
    return index < yandas ? { ...innovation, urusan: YANDAS[index] ?? OTHER_URUSAN } : innovation;
  });
}

export function idOf(number: number): string {
  return `INV-${String(number).padStart(3, '0')}`;
}

/** Names that nobody would take for each other. */
function nameOf(number: number): string {
  let rest = number * 7919 + 13;
  let name = '';
  for (let step = 0; step < 4; step += 1) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  return name;
}
