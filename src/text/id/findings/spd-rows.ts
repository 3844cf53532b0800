import type { SlotName } from '../../../assess/findings/slot.js';
import type { SpdFindings, UnclaimedRow } from '../../../assess/findings/spd.js';
import { nameYears } from '../../../edition/write-year.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { levelAsked, oddVerdictFound, oddVerdictRemedy, rowName, unstatedFacts } from './slot-phrases.js';

/** The findings about the level and the documents of a row. */
type RowFindings = Pick<
  SpdFindings,
  | 'spd/tidak-terisi'
  | 'spd/wajib-kosong'
  | 'spd/tanpa-bukti'
  | 'spd/klaim-melebihi-bukti'
  | 'spd/belum-dipastikan'
  | 'spd/putusan-janggal'
>;

export const spdRowTexts = (labels: Labels): FindingTexts<RowFindings> => ({
  'spd/tidak-terisi': {
    judul: 'Indikator SPD tidak terisi',
    pesan: (args) =>
      isBlank(args)
        ? `${rowName(args)} belum diisi, jadi bernilai 0.`
        : `${rowName(args)} bernilai 0: ${whyEmpty(args, labels)}.`,
    saran: (args) => fillRow(args, labels) + (args.nilai_level ? '' : levelAsked(args, 1)),
    penjelasan:
      'Indikator SPD yang kosong bernilai 0 bagi seluruh daerah. Levelnya mengikuti angka atau pilihan yang ditulis, jadi klaim tidak perlu diisi; dokumennya tetap diperlukan. Bila daerah memang belum mencapai level 1, tidak ada yang perlu dilakukan.',
  },
  'spd/wajib-kosong': {
    judul: 'Indikator SPD wajib kosong',
    pesan: (args) =>
      isBlank(args)
        ? `${rowName(args)} wajib diisi, tetapi belum diisi.`
        : `${rowName(args)} wajib diisi, tetapi bernilai 0: ${whyEmpty(args, labels)}.`,
    saran: (args) => fillRow(args, labels) + (args.nilai_level ? '' : levelAsked(args, 1)),
    penjelasan:
      'Pedoman menandai indikator ini wajib, dan level 1 hampir selalu tercapai asalkan angkanya ada. Levelnya mengikuti angka atau pilihan yang ditulis, misalnya "opini_bpk: {pilihan: wtp, bukti: [...]}". Karena SPD berlaku bagi seluruh daerah, satu isian yang kosong langsung mengurangi indeks.',
  },
  'spd/tanpa-bukti': {
    judul: 'SPD tanpa data dukung',
    pesan: (args) => `${rowName(args)} bernilai level ${args.klaim}, tetapi tidak ada data dukungnya.`,
    saran: () => 'Lampirkan dokumen resminya, lengkap dengan nomor, tanggal, dan tentang.',
    penjelasan:
      'Angka SPD baru diakui bila ada dokumen yang membuktikannya, misalnya laporan hasil pemeriksaan BPK atau publikasi BPS. Tanpa dokumen, indikator itu bernilai 0 dalam indeks terbukti. Satu dokumen yang memenuhi syarat sudah cukup.',
  },
  'spd/klaim-melebihi-bukti': {
    judul: 'Data dukung SPD tidak memenuhi syarat',
    pesan: (args) =>
      `${rowName(args)} bernilai level ${args.klaim}, tetapi tidak ada dokumennya yang dapat dihitung (${args.dokumen} dokumen).`,
    saran: () => 'Perbaiki dokumennya; alasannya ada pada temuan dokumen itu.',
    penjelasan:
      'Angka atau pilihannya sendiri tidak bertentangan dengan level itu, tetapi dokumennya tidak memenuhi syarat, misalnya berkasnya tidak ada atau formatnya lain. Tanpa dokumen yang dapat dihitung, indikator itu bernilai 0 dalam indeks terbukti dan masuk celah "tidak sesuai".',
  },
  'spd/belum-dipastikan': {
    judul: 'SPD belum dapat dipastikan',
    pesan: (args) =>
      `${rowName(args)}: level ${args.klaim} belum dapat dipastikan. Belum disebut: ${nameYears(unstatedFacts(args.belum, labels), args.tahun_edisi)}.`,
    saran: () => 'Tulis yang belum disebut menurut dokumennya.',
    penjelasan:
      'Angka yang menentukan level atau keterangan dokumennya belum ditulis. Yang kosong dianggap belum ada dalam indeks terbukti dan dianggap ada dalam indeks "jika dipastikan". Dokumen SPD memerlukan nomor, tanggal, dan tentang.',
  },
  'spd/putusan-janggal': {
    judul: 'Putusan pemeriksa atas SPD janggal',
    pesan: (args) => `${rowName(args)}: ${oddVerdictFound(args, labels)}`,
    saran: (args) => oddVerdictRemedy(args),
    penjelasan:
      'Putusan pemeriksa menentukan skor terverifikasi: "sesuai" memakai level pada putusan atau klaimnya, "tidak sesuai" memakai level pada putusan atau 0. Putusan di atas klaim, putusan "tidak sesuai" yang levelnya tidak lebih rendah daripada klaim, dan putusan bertanggal sesudah hari ini membuat skor itu tidak dapat dipercaya.',
  },
});

/** Nothing of the row is written at all. */
function isBlank({ tertulis, nilai_level }: UnclaimedRow): boolean {
  return !tertulis && nilai_level === undefined;
}

function whyEmpty({ dokumen, nilai_level, ditemukan }: UnclaimedRow, labels: Labels): string {
  if (nilai_level === 0) return `${labels.found(ditemukan)} belum mencapai level 1`;
  if (nilai_level !== undefined)
    return `klaimnya 0, padahal ${labels.found(ditemukan)} memberi level ${nilai_level}`;
  return dokumen === 0
    ? 'isiannya belum memberi level'
    : `dokumennya ada (${dokumen}), tetapi isiannya belum memberi level`;
}

function fillRow({ isian, nilai_level, tahun_edisi }: SlotName & UnclaimedRow, labels: Labels): string {
  if (nilai_level === 0) return 'Periksa angkanya; bila memang demikian, tidak ada yang perlu dilakukan.';
  if (nilai_level !== undefined) return `Hapus klaim 0, atau tulis klaim level ${nilai_level}.`;
  return `Isi ${nameYears(labels.field(isian), tahun_edisi)} dan lampirkan dokumennya.`;
}
