import { z } from 'zod';
import { listOf, plainText } from '../../base/schema-leaf.js';
import { INNOVATION_KINDS, STAGES, UNIT_KINDS } from '../../base/vocabulary.js';
import { evidenceSchema, verdictSchema } from './evidence.js';
import { astaCita, choice, code, date, level, score, yesNo } from './leaves.js';

/** Closed lists of the profile; the drop-downs of a workbook offer the same. */
export const LAB_STAGES = ['drum_up', 'diagnose', 'design', 'deliver', 'display'] as const;
export const INITIATORS = ['kepala_daerah', 'dprd', 'perangkat_daerah', 'asn', 'masyarakat'] as const;
export const CLASSIFICATIONS = ['perangkat_daerah', 'desa_kelurahan', 'masyarakat'] as const;
export const FORMS = ['tata_kelola', 'pelayanan_publik', 'lainnya'] as const;
export const PKPN_CLUSTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'non_pkpn'] as const;

export const CRITERIA = ['pembaharuan', 'manfaat', 'tanpa_beban', 'kewenangan', 'replikasi'] as const;

/** The five criteria of PP 38/2017 article 6. */
export type Criterion = (typeof CRITERIA)[number];

/** One indicator of one innovation: the level claimed and the documents that should prove it. */
export const slotSchema = z.strictObject({
  klaim: level('Level yang diklaim: 1, 2, atau 3').optional(),
  basis: code('Dasar hitung kemanfaatan: orang, unit, belanja, pendapatan, produk, tren').optional(),
  bukti: z.array(evidenceSchema).optional(),
  verifikasi: verdictSchema.optional(),
});

export type SlotClaim = z.output<typeof slotSchema>;

/** One innovation: the profile of the official form and its indicators. */
export const innovationSchema = z.strictObject({
  id: plainText('Kode inovasi, tidak boleh sama dengan yang lain'),
  nama: plainText('Nama inovasi'),
  perangkat_daerah: plainText('Perangkat daerah pengampu'),
  jenis_unit: choice(UNIT_KINDS, 'Jenis unit pelaksana').optional(),
  tahapan: choice(STAGES, 'Tahapan inovasi').optional(),
  tahap_lab: choice(LAB_STAGES, 'Tahap laboratorium inovasi').optional(),
  inisiator: choice(INITIATORS, 'Inisiator inovasi', {
    anggota_dprd: 'dprd',
    opd: 'perangkat_daerah',
  }).optional(),
  nama_inisiator: plainText('Nama inisiator (data pribadi, tidak disalin ke laporan)').optional(),
  klasifikasi: choice(CLASSIFICATIONS, 'Klasifikasi inovasi', {
    desa_dan_kelurahan: 'desa_kelurahan',
  }).optional(),
  jenis: choice(INNOVATION_KINDS, 'Jenis inovasi').optional(),
  bentuk: choice(FORMS, 'Bentuk inovasi', {
    tata_kelola_pemerintahan: 'tata_kelola',
    tata_kelola_pemerintahan_daerah: 'tata_kelola',
    inovasi_daerah_lainnya: 'lainnya',
  }).optional(),
  asta_cita: astaCita('Nomor Asta Cita, 1 sampai 8').optional(),
  pkpn: choice(PKPN_CLUSTERS, 'Klaster PKPN').optional(),
  urusan: plainText('Urusan pemerintahan utama').optional(),
  urusan_beririsan: listOf(plainText('Satu urusan'), 'Urusan lain yang beririsan').optional(),
  koordinat: plainText('Lintang dan bujur, misalnya -3.41, 114.85').optional(),
  waktu_uji_coba: date('Waktu uji coba').optional(),
  waktu_penerapan: date('Waktu penerapan').optional(),
  waktu_pengembangan: date('Waktu pengembangan').optional(),
  rancang_bangun: plainText('Rancang bangun dan pokok perubahan').optional(),
  tujuan: plainText('Tujuan inovasi').optional(),
  manfaat: plainText('Manfaat yang diperoleh').optional(),
  hasil: plainText('Hasil inovasi').optional(),
  lampiran: z
    .strictObject({
      anggaran: plainText('Berkas anggaran').optional(),
      profil_bisnis: plainText('Berkas profil bisnis').optional(),
      haki: plainText('Berkas HAKI').optional(),
      penghargaan: plainText('Berkas penghargaan').optional(),
    })
    .optional(),
  kriteria: z
    .strictObject({
      pembaharuan: yesNo('Mengandung pembaharuan').optional(),
      manfaat: yesNo('Memberi manfaat').optional(),
      tanpa_beban: yesNo('Tidak membebani masyarakat atau daerah').optional(),
      kewenangan: yesNo('Termasuk kewenangan daerah').optional(),
      replikasi: yesNo('Dapat direplikasi').optional(),
    })
    .optional(),
  kirim: yesNo('Ikut dikirim; kosong berarti ya').optional(),
  kematangan: score('Skor kematangan bila level per indikator tidak diketahui').optional(),
  indikator: z.record(z.string(), slotSchema).optional(),
});

export type Innovation = z.output<typeof innovationSchema>;
