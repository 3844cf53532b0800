import { ownValue } from '../base/own-value.js';

/** Which kinds of paper, as their words show, belong to a kind of evidence. Codes of `inspect/text/kind-words.ts`. */
export interface KindMarks {
  /** Any of these confirms the kind. */
  readonly confirms: readonly string[];
  /** Any of these contradicts it, where none confirms it. */
  readonly contradicts: readonly string[];
}

const LEGAL = [
  'peraturan_daerah',
  'peraturan_kdh',
  'keputusan_kdh',
  'keputusan_kepala_pd',
  'instruksi_kdh',
] as const;
const ORDERS = ['surat_tugas', 'surat_perintah'] as const;
const EVENT = ['undangan', 'daftar_hadir', 'sertifikat', 'notula'] as const;
const PLANS = [
  'rkpd',
  'renja',
  'renstra',
  'rpjmd',
  'rka',
  'dpa',
  'rkas',
  'rba',
  'rkp_desa',
  'ruk',
  'rpk',
] as const;
const GUIDES = ['sop', 'pedoman', 'standar_pelayanan'] as const;
const REPORTS = ['laporan_monev', 'laporan_skm', 'penelitian'] as const;

/** Papers about people and events, which no instrument, plan or report is. */
const LETTERS = [
  ...ORDERS,
  ...EVENT,
  'nota_dinas',
  'surat_edaran',
  'surat_keterangan',
  'surat_perjalanan',
] as const;

function all(...groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flat();
}

/** The kind confirmed by some words and contradicted by all others named here. */
function only(confirms: readonly string[], ...others: readonly (readonly string[])[]): KindMarks {
  return { confirms, contradicts: all(...others).filter((code) => !confirms.includes(code)) };
}

/**
 * Per kind of evidence (`jenis` of the catalogs) what confirms and what contradicts it. A kind without words of its own
 * (a photo, a video, a cash book) is not in the table, and a document with no known words contradicts nothing.
 *
 * Decided where the requirements are silent: a decree that fixes a guide or an SOP bears both kinds of words and is
 * confirmed as either; a letter of interest contradicts a replication, since level and score ask for the deed.
 */
export const KIND_MARKS: Readonly<Record<string, KindMarks>> = {
  perda: only(['peraturan_daerah'], LEGAL, LETTERS, PLANS, GUIDES),
  perkada: only(['peraturan_kdh'], LEGAL, LETTERS),
  sk_kdh: only(['keputusan_kdh'], LEGAL, LETTERS),
  // A decree of an office head counts here only with "a.n. Bupati" above the signature: see `needsOnBehalf`; its title may be the head's own.
  sk_kpd_an_kdh: only(['keputusan_kepala_pd', 'keputusan_kdh'], LEGAL, LETTERS),
  sk_kpd: only(['keputusan_kepala_pd'], LEGAL, LETTERS),
  sk_kegiatan: only(['keputusan_kdh', 'keputusan_kepala_pd'], ['peraturan_daerah'], EVENT, ORDERS),
  surat_penugasan: only(['surat_tugas', 'surat_perintah'], LEGAL, EVENT, ['nota_dinas']),
  surat_perintah: only(['surat_perintah', 'surat_tugas'], LEGAL, EVENT, ['nota_dinas']),
  surat_tugas: only(['surat_tugas', 'surat_perintah', 'surat_perjalanan'], EVENT, LEGAL),
  daftar_tim: only(['daftar_tim', 'keputusan_kepala_pd', 'keputusan_kdh'], EVENT),

  dpa: only(['dpa'], PLANS),
  rka: only(['rka'], PLANS),
  rkpd: only(['rkpd'], PLANS),
  rkas: only(['rkas'], PLANS),
  rba: only(['rba'], PLANS),
  ruk: only(['ruk'], PLANS),
  rpk: only(['rpk'], PLANS),
  rkp_desa: only(['rkp_desa'], PLANS),
  renja: only(['renja'], PLANS),
  renstra: only(['renstra'], PLANS),

  undangan: only(['undangan'], ORDERS, ['daftar_hadir', 'sertifikat']),
  daftar_hadir: only(['daftar_hadir'], ORDERS, ['undangan', 'sertifikat']),
  sertifikat: only(['sertifikat'], ORDERS, ['undangan', 'daftar_hadir']),
  dokumen_kerja_sama: only(['perjanjian_kerja_sama'], ['surat_minat'], LETTERS),
  dokumen_hibah: only(['hibah'], LETTERS),
  dokumen_replikasi: only(['perjanjian_kerja_sama'], ['surat_minat']),
  surat_korespondensi: only([], ['surat_minat'], EVENT),
  surat_pernyataan_replikasi: only([], ['surat_minat'], EVENT),

  buku_manual: only(['pedoman'], ['sop', 'standar_pelayanan']),
  buku_elektronik: only(['pedoman'], ['sop', 'standar_pelayanan']),
  buku_daring: only(['pedoman'], ['sop', 'standar_pelayanan']),
  sop: only(['sop'], ['pedoman', 'standar_pelayanan'], LETTERS),
  rekap_pengaduan: only(['rekap_pengaduan'], GUIDES, LETTERS),

  laporan_monev: only(['laporan_monev'], REPORTS, LETTERS),
  laporan_skm: only(['laporan_skm'], REPORTS, LETTERS),
  laporan_penelitian: only(['penelitian'], REPORTS, LETTERS),
  kajian: only(['penelitian'], REPORTS, LETTERS),
  laporan_keuangan: only(['laporan_keuangan'], LETTERS, PLANS),
  daftar_penerima: only(['daftar_penerima'], ['daftar_hadir'], ORDERS),
  proposal: only(['proposal'], REPORTS, ORDERS),
};

/** What the words of a document say of the kind it is given as. */
export type KindReading = 'cocok' | 'berlawanan' | 'tidak_diketahui';

/**
 * Holds the words of a document against the kind the inventory gives it.
 *
 * @param ciri codes found in the document
 */
export function readKind(jenis: string, ciri: readonly string[]): KindReading {
  const marks = ownValue(KIND_MARKS, jenis);
  if (marks === undefined) return 'tidak_diketahui';
  if (marks.confirms.some((code) => ciri.includes(code))) {
    return needsOnBehalf(jenis) && !ciri.includes('atas_nama_kdh') ? 'berlawanan' : 'cocok';
  }
  return marks.contradicts.some((code) => ciri.includes(code)) ? 'berlawanan' : 'tidak_diketahui';
}

/** Kinds that count only when signed on behalf of the head of the region. */
export function needsOnBehalf(jenis: string): boolean {
  return jenis === 'sk_kpd_an_kdh';
}
