import type { LabelTable } from '../look-up.js';

const LEGAL_KINDS = {
  perda: 'Peraturan Daerah (Perda)',
  perkada: 'Peraturan Kepala Daerah (Perkada)',
  sk_kdh: 'SK Kepala Daerah',
  sk_kpd_an_kdh: 'SK Kepala PD atas nama Kepala Daerah',
  sk_kpd: 'SK Kepala PD atas nama sendiri',
  sk_kegiatan: 'SK kegiatan',
  surat_penugasan: 'surat penugasan',
  surat_perintah: 'surat perintah',
  surat_tugas: 'surat tugas',
  daftar_tim: 'daftar tim pelaksana',
} as const;

const BUDGET_AND_PLAN_KINDS = {
  dpa: 'Dokumen Pelaksanaan Anggaran (DPA)',
  rka: 'Rencana Kerja dan Anggaran (RKA)',
  apbd: 'Anggaran Pendapatan dan Belanja Daerah (APBD)',
  apbdes: 'Anggaran Pendapatan dan Belanja Desa (APBDes)',
  bosp: 'Bantuan Operasional Satuan Pendidikan (BOSP)',
  bok: 'Bantuan Operasional Kesehatan (BOK)',
  jkn: 'Jaminan Kesehatan Nasional (JKN)',
  rkpd: 'Rencana Kerja Pemerintah Daerah (RKPD)',
  rkas: 'Rencana Kegiatan dan Anggaran Sekolah (RKAS)',
  ruk: 'Rencana Usulan Kegiatan (RUK)',
  rpk: 'Rencana Pelaksanaan Kegiatan (RPK)',
  rba: 'Rencana Bisnis dan Anggaran (RBA)',
  rka_bumd: 'Rencana Kerja dan Anggaran BUMD (RKA BUMD)',
  rkp_desa: 'Rencana Kerja Pemerintah Desa (RKP Desa)',
  renja: 'Rencana Kerja PD (Renja)',
  renstra: 'Rencana Strategis PD (Renstra)',
  rpjmd: 'Rencana Pembangunan Jangka Menengah Daerah (RPJMD)',
} as const;

const ACTIVITY_KINDS = {
  undangan: 'undangan',
  daftar_hadir: 'daftar hadir',
  sertifikat: 'sertifikat',
  dokumen_kerja_sama: 'dokumen kerja sama',
  dokumen_hibah: 'dokumen hibah',
  csr: 'dokumen tanggung jawab sosial perusahaan (CSR)',
  publikasi_media: 'publikasi media',
  konten_medsos: 'konten media sosial',
  berita: 'berita media',
  dokumen_replikasi: 'dokumen replikasi',
  surat_korespondensi: 'surat korespondensi',
  surat_pernyataan_replikasi: 'surat pernyataan replikasi',
  surat_minat: 'surat minat',
  proposal: 'proposal inovasi',
  laporan_penciptaan: 'laporan penciptaan inovasi',
} as const;

const SERVICE_KINDS = {
  foto: 'foto',
  tangkapan_layar: 'tangkapan layar',
  buku_manual: 'buku manual tercetak',
  buku_elektronik: 'buku elektronik',
  buku_daring: 'buku daring',
  video_tutorial: 'video tutorial',
  sop: 'Standar Operasional Prosedur (SOP)',
  rekap_pengaduan: 'rekap pengaduan',
  dokumen_integrasi: 'dokumen layanan terintegrasi',
  video: 'video',
  sampul_video: 'sampul video',
} as const;

const RESULT_KINDS = {
  daftar_penerima: 'daftar penerima manfaat',
  rekap_unit: 'rekap unit sasaran',
  laporan_belanja: 'laporan belanja',
  laporan_keuangan: 'laporan keuangan',
  rekap_produk: 'rekap produk',
  kajian: 'kajian',
  laporan_penelitian: 'laporan penelitian',
  laporan_monev: 'laporan monitoring dan evaluasi (monev)',
  laporan_skm: 'laporan Survei Kepuasan Masyarakat (SKM)',
  testimoni: 'testimoni',
  data_makro: 'data makro daerah',
} as const;

/** Kinds usual beside the figures of the region, where every kind is taken. */
const REGION_KINDS = {
  lhp_bpk: 'Laporan Hasil Pemeriksaan BPK (LHP BPK)',
  lakip: 'Laporan Kinerja Instansi Pemerintah (LAKIP)',
  lhe_sakip: 'Laporan Hasil Evaluasi SAKIP (LHE SAKIP)',
  lkpd: 'Laporan Keuangan Pemerintah Daerah (LKPD)',
  perda_apbd: 'Perda tentang APBD',
  berita_resmi_statistik: 'Berita Resmi Statistik (BRS)',
  publikasi_bps: 'publikasi BPS',
  '*': 'semua jenis dokumen',
} as const;

/** Kinds of document by code. */
export const DOCUMENT_KINDS = {
  ...LEGAL_KINDS,
  ...BUDGET_AND_PLAN_KINDS,
  ...ACTIVITY_KINDS,
  ...SERVICE_KINDS,
  ...RESULT_KINDS,
  ...REGION_KINDS,
} as const satisfies LabelTable;

/** A kind of document this program has a name for; a catalog of one's own may use others. */
export type NamedKind = keyof typeof DOCUMENT_KINDS;
