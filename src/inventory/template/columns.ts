import { INNOVATION_KINDS, SIGNATORIES, STAGES, UNIT_KINDS } from '../../base/vocabulary.js';
import { VERDICTS } from '../schema/evidence.js';
import {
  CLASSIFICATIONS,
  CRITERIA,
  FORMS,
  INITIATORS,
  LAB_STAGES,
  PKPN_CLUSTERS,
} from '../schema/innovation.js';
import { REGION_KINDS } from '../schema/inventory.js';

/** How a value stands in its cell. `whole` is for levels, years and counts; `list` has `;` between its entries. */
export type CellType = 'text' | 'number' | 'score' | 'whole' | 'date' | 'list';

/** The list behind a drop-down; those without codes here come from the edition or from another sheet. */
export type ListName = keyof typeof CLOSED_LISTS | EditionList | SheetList;
/** `indikator_putusan` are the indicators of the innovations, or those of the SPD where the row is about the SPD. */
export type EditionList =
  | DependentName
  | 'indikator'
  | 'indikator_putusan'
  | 'kode_spd'
  | 'dokumen_spd'
  | 'urusan'
  | 'predikat';
/** Lists whose choice depends on the indicator of the row. */
export type DependentName = 'dokumen' | 'pilihan' | 'pilihan_spd' | 'unsur' | 'memuat';
/** Lists that somebody fills in another sheet of the same workbook. */
export type SheetList = 'id_inovasi' | 'nama_perangkat_daerah';

/** A column of the template: where its values stand in the inventory, and how they are written. */
export interface Column {
  readonly header: string;
  /** Keys from the record of the row down to the value. */
  readonly path: readonly string[];
  readonly type: CellType;
  readonly list?: ListName;
  /** The list only offers: whatever else is typed is as good. */
  readonly isOpen?: boolean;
  readonly required?: boolean;
  /** In characters. */
  readonly width: number;
}

/** The closed lists that hold in every edition. */
export const CLOSED_LISTS = {
  jenis_pemda: REGION_KINDS,
  jenis_unit: UNIT_KINDS,
  tahapan: STAGES,
  tahap_lab: LAB_STAGES,
  inisiator: INITIATORS,
  klasifikasi: CLASSIFICATIONS,
  jenis_inovasi: INNOVATION_KINDS,
  bentuk: FORMS,
  asta_cita: ['1', '2', '3', '4', '5', '6', '7', '8'],
  pkpn: PKPN_CLUSTERS,
  ya_tidak: ['ya', 'tidak'],
  level: ['0', '1', '2', '3'],
  penandatangan: SIGNATORIES,
  putusan: VERDICTS,
  catatan: ['riwayat', 'pembanding'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const text = (header: string, key: string, width = 18): Column => ({
  header,
  path: [key],
  type: 'text',
  width,
});
const chosen = (header: string, key: string, list: ListName, width = 16): Column => ({
  header,
  path: [key],
  type: 'text',
  list,
  width,
});
const offered = (header: string, key: string, list: ListName, width: number): Column => ({
  ...chosen(header, key, list, width),
  isOpen: true,
});
const dated = (header: string, key: string): Column => ({ header, path: [key], type: 'date', width: 14 });
const counted = (header: string, key: string, type: 'number' | 'score' | 'whole', width = 12): Column => ({
  header,
  path: [key],
  type,
  width,
});
const criterion = (key: (typeof CRITERIA)[number]): Column => ({
  header: `Kriteria ${capitalize(key)}`,
  path: ['kriteria', key],
  type: 'text',
  list: 'ya_tidak',
  width: 14,
});
const attachment = (header: string, key: string): Column => ({
  header: `Lampiran ${header}`,
  path: ['lampiran', key],
  type: 'text',
  width: 22,
});

/** The profile, in the order of the official form. */
export const INNOVATION_COLUMNS: readonly Column[] = [
  { ...text('ID', 'id', 12), required: true },
  { ...text('Nama Inovasi', 'nama', 32), required: true },
  { ...offered('Perangkat Daerah', 'perangkat_daerah', 'nama_perangkat_daerah', 28), required: true },
  chosen('Jenis Unit', 'jenis_unit', 'jenis_unit'),
  chosen('Tahapan', 'tahapan', 'tahapan'),
  chosen('Tahap Lab', 'tahap_lab', 'tahap_lab'),
  chosen('Inisiator', 'inisiator', 'inisiator', 18),
  text('Nama Inisiator', 'nama_inisiator', 22),
  chosen('Klasifikasi', 'klasifikasi', 'klasifikasi', 18),
  chosen('Jenis', 'jenis', 'jenis_inovasi', 14),
  chosen('Bentuk', 'bentuk', 'bentuk', 18),
  { ...counted('Asta Cita', 'asta_cita', 'whole', 10), list: 'asta_cita' },
  chosen('PKPN', 'pkpn', 'pkpn', 12),
  chosen('Urusan', 'urusan', 'urusan', 28),
  { ...offered('Urusan Beririsan', 'urusan_beririsan', 'urusan', 24), type: 'list' },
  text('Koordinat', 'koordinat', 20),
  dated('Waktu Uji Coba', 'waktu_uji_coba'),
  dated('Waktu Penerapan', 'waktu_penerapan'),
  dated('Waktu Pengembangan', 'waktu_pengembangan'),
  text('Rancang Bangun', 'rancang_bangun', 50),
  text('Tujuan', 'tujuan', 36),
  text('Manfaat', 'manfaat', 36),
  text('Hasil', 'hasil', 36),
  attachment('Anggaran', 'anggaran'),
  attachment('Profil Bisnis', 'profil_bisnis'),
  attachment('HAKI', 'haki'),
  attachment('Penghargaan', 'penghargaan'),
  ...CRITERIA.map(criterion),
  chosen('Kirim', 'kirim', 'ya_tidak', 10),
  counted('Kematangan', 'kematangan', 'score'),
];

/** A document. Its own `jenis` is the kind of document here, not that of the innovation. */
export const EVIDENCE_COLUMNS: readonly Column[] = [
  chosen('Jenis Dokumen', 'jenis', 'dokumen', 22),
  text('Berkas', 'berkas', 34),
  text('Tautan', 'tautan', 30),
  text('Nomor', 'nomor'),
  dated('Tanggal', 'tanggal'),
  text('Tentang', 'tentang', 32),
  counted('Tahun', 'tahun', 'whole', 9),
  chosen('Penandatangan', 'penandatangan', 'penandatangan'),
  counted('Nilai', 'nilai', 'number'),
  chosen('Pilihan', 'pilihan', 'pilihan', 18),
  { ...offered('Unsur', 'unsur', 'unsur', 28), type: 'list' },
  { ...offered('Memuat', 'memuat', 'memuat', 28), type: 'list' },
  text('Kegiatan', 'kegiatan', 20),
  text('Catatan', 'catatan', 28),
];

export const VERDICT_COLUMNS: readonly Column[] = [
  chosen('Status', 'status', 'putusan', 14),
  { ...counted('Level', 'level', 'whole', 9), list: 'level' },
  text('Alasan', 'alasan', 44),
  dated('Tanggal', 'tanggal'),
];

/** What a row of the SPD says of the indicator itself; its document stands behind it in the same row. */
export const SPD_COLUMNS: readonly Column[] = [
  { ...counted('Klaim', 'klaim', 'whole', 9), list: 'level' },
  chosen('Pilihan', 'pilihan', 'pilihan_spd', 18),
  counted('Nilai', 'nilai', 'number', 14),
  counted('T-1', 't1', 'number', 25),
  counted('T-2', 't2', 'number', 25),
];

export const DEPARTMENT_COLUMNS: readonly Column[] = [
  { ...text('Nama', 'nama', 40), required: true },
  text('Singkatan', 'singkatan', 16),
  { ...text('Alias', 'alias', 30), type: 'list' },
  offered('Jenis', 'jenis', 'jenis_unit', 16),
  offered('Induk', 'induk', 'nama_perangkat_daerah', 34),
];

/** Earlier indices and those of others, told apart by the first column of their sheet. */
export const RECORD_COLUMNS: readonly Column[] = [
  counted('Tahun', 'tahun', 'whole', 9),
  text('Nama', 'nama', 34),
  counted('Indeks', 'indeks', 'number', 10),
  offered('Predikat', 'predikat', 'predikat', 20),
];

/** The single values of the sheet with keys and values. Only what the check asks for is marked as required. */
export const REGION_FIELDS: readonly Column[] = [
  counted('Versi', 'versi', 'whole'),
  text('Edisi', 'edisi'),
  { ...text('Nama Pemda', 'nama'), path: ['pemda', 'nama'], required: true },
  { ...chosen('Jenis Pemda', 'jenis', 'jenis_pemda'), path: ['pemda', 'jenis'] },
  { ...text('Provinsi', 'provinsi'), path: ['pemda', 'provinsi'] },
  { ...text('Kode Wilayah', 'kode'), path: ['pemda', 'kode'] },
  { ...counted('Total SPD', 'total', 'score'), path: ['spd', 'total'] },
  {
    ...counted('Jumlah Inovasi Diumumkan', 'jumlah_inovasi', 'whole'),
    path: ['deklarasi', 'jumlah_inovasi'],
  },
];

function capitalize(key: string): string {
  return key.replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) =>
    gap === '' ? letter.toUpperCase() : ` ${letter.toUpperCase()}`,
  );
}
