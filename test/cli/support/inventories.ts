/**
 * One innovation that claims one level, and an SPD of 45. By hand, under the 2026 edition:
 * claimed (45 + 3×2/12) / 250 × 100 = 18.20, proven 45 / 250 × 100 = 18.00; too few urusan, so no innovation counts.
 */
export const SMALL = `versi: 1
edisi: iga-2026
pemda: {nama: Kabupaten Contoh, jenis: kabupaten}
spd: {total: 45.00}
inovasi:
  - id: INV-001
    nama: SAPA WARGA
    perangkat_daerah: Dinas Kesehatan
    urusan: Kesehatan
    indikator:
      regulasi: {klaim: 2}
`;

/** A region that has not entered any innovation: two limits are not met, one of them a galat. */
export const EMPTY = `versi: 1
edisi: iga-2026
pemda: {nama: Kabupaten Contoh, jenis: kabupaten}
spd: {total: 45.00}
`;

/** SMALL with other fields for its innovation, each a line of YAML. */
export function smallWith(...lines: readonly string[]): string {
  return SMALL.replace('    urusan: Kesehatan\n', lines.map((line) => `    ${line}\n`).join(''));
}

/** Names that are like no other. */
const NAMES = [
  'MAWAR',
  'CEMPAKA',
  'JEMPANG',
  'TELUK',
  'RAWA',
  'GUNUNG',
  'PADI',
  'INTAN',
  'SASIRANGAN',
  'KUIN',
  'ULIN',
  'PERAHU',
];

/** Five of the six urusan of basic services: enough for innovations to count. */
const BASIC = ['Pendidikan', 'Kesehatan', 'Sosial', 'Pekerjaan Umum', 'Perumahan'];

/**
 * Twelve innovations of 96 each with an SPD of 61.89: claimed 61.89 + 96 + 12 × 0.38 = 162.45, which is 64.98 of 100.
 */
export const NEARLY_VERY_INNOVATIVE = [
  'versi: 1',
  'edisi: iga-2026',
  'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}',
  'spd: {total: 61.89}',
  'inovasi:',
  ...NAMES.map((nama, index) => {
    const urusan = BASIC[index % BASIC.length];
    return `  - {id: INV-${index + 1}, nama: ${nama}, perangkat_daerah: Dinas Contoh, urusan: ${urusan}, kematangan: 96}`;
  }),
  '',
].join('\n');

/** Nothing that fails: no galat, and 25 peringatan, two for every innovation and one for a total that stands alone. */
export const FAULTLESS = NEARLY_VERY_INNOVATIVE.replace('61.89', '45.00');
