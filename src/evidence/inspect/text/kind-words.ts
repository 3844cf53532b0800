/** A kind of paper and the words its title begins with. Titles are compared in capitals, one title line each. */
export interface KindWords {
  readonly ciri: string;
  readonly title: RegExp;
  /**
   * Of the legal instruments only the first counts: a Perbup whose title goes on with "... PELAKSANAAN / PERATURAN DAERAH
   * NOMOR 5" is no Perda.
   */
  readonly isLegal?: true;
}

const HEAD = '(?:BUPATI|WALI\\s?KOTA|GUBERNUR)';
const CHIEF =
  '(?:PLT\\.?\\s+)?(?:KEPALA|SEKRETARIS|DIREKTUR|CAMAT|LURAH|INSPEKTUR|KETUA|PIMPINAN|PEJABAT|KUASA PENGGUNA)';

/** Kinds of paper by the words of their title. The order is that of the facts. */
export const KIND_WORDS: readonly KindWords[] = [
  { ciri: 'peraturan_daerah', title: /^PERATURAN DAERAH\b/, isLegal: true },
  { ciri: 'peraturan_kdh', title: new RegExp(`^(?:RANCANGAN )?PERATURAN ${HEAD}\\b`), isLegal: true },
  { ciri: 'keputusan_kdh', title: new RegExp(`^(?:SURAT )?KEPUTUSAN ${HEAD}\\b`), isLegal: true },
  { ciri: 'keputusan_kepala_pd', title: new RegExp(`^(?:SURAT )?KEPUTUSAN ${CHIEF}\\b`), isLegal: true },
  { ciri: 'instruksi_kdh', title: new RegExp(`^INSTRUKSI ${HEAD}\\b`), isLegal: true },
  { ciri: 'peraturan_pusat', title: /^PERATURAN (?:MENTERI|PEMERINTAH|PRESIDEN)\b/, isLegal: true },
  { ciri: 'surat_edaran', title: /^SURAT EDARAN\b/ },
  { ciri: 'surat_tugas', title: /^SURAT (?:TUGAS|PENUGASAN)\b/ },
  { ciri: 'surat_perintah', title: /^SURAT PERINTAH(?! PERJALANAN| MEMBAYAR| PENCAIRAN)\b/ },
  { ciri: 'surat_perjalanan', title: /^SURAT (?:PERINTAH )?PERJALANAN DINAS\b/ },
  { ciri: 'surat_keterangan', title: /^SURAT KETERANGAN\b/ },
  { ciri: 'surat_pernyataan', title: /^SURAT PERNYATAAN\b/ },
  { ciri: 'surat_minat', title: /^SURAT (?:MINAT|PERNYATAAN MINAT|KETERANGAN MINAT)\b|^LETTER OF INTENT\b/ },
  { ciri: 'undangan', title: /^(?:SURAT )?UNDANGAN\b/ },
  { ciri: 'daftar_hadir', title: /^(?:DAFTAR (?:HADIR|KEHADIRAN)|ABSEN(?:SI)?|PRESENSI)\b/ },
  { ciri: 'sertifikat', title: /^(?:E-?)?SERTIFIKAT\b|^PIAGAM\b|^CERTIFICATE\b/ },
  { ciri: 'notula', title: /^(?:NOTULA|NOTULEN|RISALAH)\b/ },
  { ciri: 'berita_acara', title: /^BERITA ACARA\b/ },
  { ciri: 'nota_dinas', title: /^(?:NOTA DINAS|TELAAHAN STAF)\b/ },
  { ciri: 'sop', title: /^(?:STANDAR(?:D)? OPERASIONAL(?: DAN)? PROSEDUR|SOP|PROSEDUR TETAP)\b/ },
  { ciri: 'standar_pelayanan', title: /^(?:STANDAR PELAYANAN|MAKLUMAT PELAYANAN)\b/ },
  {
    ciri: 'pedoman',
    title:
      /^(?:BUKU )?(?:PEDOMAN|PANDUAN|PETUNJUK (?:TEKNIS|PENGGUNAAN|PELAKSANAAN)|MANUAL|JUKNIS|JUKLAK|USER MANUAL|MANUAL BOOK)\b|^BUKU (?:SAKU|MANUAL)\b/,
  },
  { ciri: 'dpa', title: /^(?:DOKUMEN PELAKSANAAN (?:PERUBAHAN )?ANGGARAN|DPPA|DPA)\b/ },
  { ciri: 'rka', title: /^(?:RENCANA KERJA (?:DAN|&) ANGGARAN|RKA)(?! SEKOLAH| BUMD)\b/ },
  { ciri: 'rkas', title: /^(?:RENCANA KE(?:GIATAN|RJA) DAN ANGGARAN (?:SEKOLAH|MADRASAH)|RKAS|ARKAS)\b/ },
  { ciri: 'rba', title: /^(?:RENCANA BISNIS (?:DAN|&) ANGGARAN|RBA)\b/ },
  { ciri: 'rkpd', title: /^(?:RENCANA KERJA PEMERINTAH DAERAH|RKPD)\b/ },
  { ciri: 'rkp_desa', title: /^(?:RENCANA KERJA PEMERINTAH(?:AN)? DESA|RKP ?DESA)\b/ },
  {
    ciri: 'renja',
    title:
      /^(?:RENCANA KERJA (?:TAHUNAN )?(?:\(RENJA\)|PERANGKAT DAERAH|SKPD|OPD|DINAS|BADAN|SEKRETARIAT|INSPEKTORAT|KECAMATAN|RSUD)|RENCANA KERJA$|RENJA)\b/,
  },
  { ciri: 'renstra', title: /^(?:RENCANA STRATEGIS|RENSTRA)\b/ },
  { ciri: 'rpjmd', title: /^(?:RENCANA PEMBANGUNAN JANGKA MENENGAH|RPJMD)\b/ },
  { ciri: 'ruk', title: /^(?:RENCANA USULAN KEGIATAN|RUK)\b/ },
  { ciri: 'rpk', title: /^(?:RENCANA PELAKSANAAN KEGIATAN|RPK)\b/ },
  {
    ciri: 'perjanjian_kerja_sama',
    title:
      /^(?:PERJANJIAN KERJA ?SAMA|NOTA KESEPAHAMAN|KESEPAKATAN BERSAMA|NOTA KESEPAKATAN|MEMORANDUM OF UNDERSTANDING|KESEPAKATAN SINERGI)\b/,
  },
  { ciri: 'hibah', title: /^(?:NASKAH PERJANJIAN HIBAH|PERJANJIAN HIBAH|NPHD)\b/ },
  {
    ciri: 'laporan_monev',
    title: /^LAPORAN (?:HASIL |PELAKSANAAN )?(?:MONITORING|MONEV|EVALUASI)(?! SAKIP)\b/,
  },
  {
    ciri: 'laporan_skm',
    title: /^(?:LAPORAN (?:HASIL |PELAKSANAAN )?)?(?:SURVEI KEPUASAN|SKM|INDEKS KEPUASAN|IKM)\b/,
  },
  {
    ciri: 'penelitian',
    title: /^(?:LAPORAN )?(?:AKHIR )?(?:HASIL )?(?:PENELITIAN|KAJIAN|RISET)\b|^ABSTRAK\b/,
  },
  { ciri: 'laporan_keuangan', title: /^LAPORAN (?:KEUANGAN|REALISASI|PENDAPATAN)\b/ },
  { ciri: 'laporan_kinerja', title: /^LAPORAN (?:AKUNTABILITAS )?KINERJA\b|^LAKIP\b|^LKJIP\b/ },
  {
    ciri: 'rekap_pengaduan',
    title: /^(?:LAPORAN )?REKAP(?:ITULASI)? (?:\p{L}+ ){0,3}(?:PENGADUAN|ADUAN|KELUHAN)\b/u,
  },
  {
    ciri: 'daftar_penerima',
    title: /^(?:DAFTAR|REKAP(?:ITULASI)?|DATA) (?:NAMA )?(?:PENERIMA|PENGGUNA|PESERTA PENERIMA)\b/,
  },
  { ciri: 'proposal', title: /^(?:PROPOSAL|PROFIL INOVASI|KERANGKA ACUAN)\b/ },
  { ciri: 'daftar_tim', title: /^(?:DAFTAR|SUSUNAN) (?:NAMA )?(?:TIM|PELAKSANA|KEANGGOTAAN)\b/ },
];

/** Codes that do not come from a title: signed on behalf of the head of the region; a title that says it is a draft. */
export const ON_BEHALF = 'atas_nama_kdh';
export const DRAFT = 'rancangan';
