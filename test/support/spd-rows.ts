import type { ProvenLevel } from './evidence-by-level.js';
import type { EvidenceSource, SpdRowSource } from './inventory-source.js';

type Figures = readonly [level1: string, level2: string, level3: string];

interface RowFigures {
  readonly bobot: number;
  readonly pilihan?: Figures;
  readonly nilai?: Figures;
}

/** Bobot of the 20 rows of 2026 and a figure well inside each printed limit, away from overlaps and gaps. */
const ROWS = {
  visi_misi: { bobot: 1, pilihan: ['misi', 'visi', 'misi_visi'] },
  apbd_tepat_waktu: { bobot: 1, nilai: ['1', '2', '3'] },
  mandatory_spending: { bobot: 1, nilai: ['2', '3', '4'] },
  perizinan: { bobot: 1, nilai: ['-60', '0', '10'] },
  pendapatan_perkapita: { bobot: 1, nilai: ['1', '3', '6'] },
  tpt_penurunan: { bobot: 0.75, nilai: ['-1', '0.2', '0.5'] },
  tpt: { bobot: 0.75, nilai: ['7', '4', '2'] },
  investasi: { bobot: 1.5, nilai: ['-60', '0', '100'] },
  pad: { bobot: 1.5, nilai: ['-10', '0', '40'] },
  opini_bpk: { bobot: 1.5, pilihan: ['tw', 'wdp', 'wtp'] },
  lakip: { bobot: 1, pilihan: ['c', 'b', 'a'] },
  kemiskinan_penurunan: { bobot: 0.75, nilai: ['0', '0.5', '1.5'] },
  kemiskinan: { bobot: 0.75, nilai: ['15', '8', '4'] },
  ipm_peningkatan: { bobot: 0.75, nilai: ['0.3', '0.7', '1.5'] },
  ipm: { bobot: 0.75, nilai: ['65', '75', '85'] },
  penghargaan_inovator: { bobot: 2, pilihan: ['piagam', 'piagam_insentif', 'piagam_insentif_kontrol'] },
  rekomendasi_kebijakan: { bobot: 1, nilai: ['2', '5', '9'] },
  ikk: { bobot: 1, pilihan: ['cukup', 'baik', 'unggul'] },
  ripj_pid: { bobot: 1, pilihan: ['rancangan', 'disepakati', 'perkada'] },
  haki: { bobot: 1, pilihan: ['sosialisasi', 'administrasi', 'insentif'] },
} as const satisfies Readonly<Record<string, RowFigures>>;

export type SpdKey = keyof typeof ROWS;

/** In the order of the form. */
export const SPD_KEYS: readonly SpdKey[] = [
  'visi_misi',
  'apbd_tepat_waktu',
  'mandatory_spending',
  'perizinan',
  'pendapatan_perkapita',
  'tpt_penurunan',
  'tpt',
  'investasi',
  'pad',
  'opini_bpk',
  'lakip',
  'kemiskinan_penurunan',
  'kemiskinan',
  'ipm_peningkatan',
  'ipm',
  'penghargaan_inovator',
  'rekomendasi_kebijakan',
  'ikk',
  'ripj_pid',
  'haki',
];

/** A document that proves any row: a PDF with number, date and subject. */
export function spdPaper(key: string): EvidenceSource {
  return {
    jenis: 'laporan',
    berkas: `spd/${key}.pdf`,
    nomor: '900/77/2026',
    tanggal: '2026-03-12',
    tentang: 'Laporan tahunan',
  };
}

/** A row whose figures give exactly this level, proven by a good document. */
export function spdRow(key: SpdKey, level: ProvenLevel): SpdRowSource {
  const row: RowFigures = ROWS[key];
  const pilihan = row.pilihan?.[level - 1];
  const nilai = row.nilai?.[level - 1];
  return {
    ...(pilihan === undefined ? {} : { pilihan }),
    ...(nilai === undefined ? {} : { nilai }),
    bukti: [spdPaper(key)],
  };
}

/** All twenty rows at one level, proven: 21 points per level, 63 at most. */
export function spdRowsAt(level: ProvenLevel): Record<string, SpdRowSource> {
  return Object.fromEntries(SPD_KEYS.map((key) => [key, spdRow(key, level)]));
}

/** Points of one level of a row. */
export function spdWeight(key: SpdKey): number {
  return ROWS[key].bobot;
}
