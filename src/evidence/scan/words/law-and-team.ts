import type { NameWords } from './meaning.js';

const SK = ['sk_kdh', 'sk_kpd', 'sk_kpd_an_kdh'] as const;

/** Regulations, decrees, and the people they appoint. */
export const LAW_AND_TEAM: readonly NameWords[] = [
  { kata: ['perda', 'peraturan daerah'], jenis: ['perda'] },
  {
    kata: [
      'perbup',
      'perwali',
      'perwal',
      'perwako',
      'pergub',
      'perkada',
      'peraturan bupati',
      'peraturan walikota',
    ],
    jenis: ['perkada'],
  },
  { kata: ['peraturan wali kota', 'peraturan gubernur', 'peraturan kepala daerah'], jenis: ['perkada'] },
  {
    kata: ['sk bupati', 'sk walikota', 'sk wali kota', 'sk gubernur', 'sk kdh', 'kepbup', 'kepwal', 'kepgub'],
    jenis: ['sk_kdh'],
  },
  {
    kata: ['keputusan bupati', 'keputusan walikota', 'keputusan wali kota', 'keputusan gubernur'],
    jenis: ['sk_kdh'],
  },
  {
    kata: [
      'surat keputusan bupati',
      'surat keputusan walikota',
      'surat keputusan wali kota',
      'surat keputusan gubernur',
    ],
    jenis: ['sk_kdh'],
  },
  { kata: ['sk', 'surat keputusan', 'keputusan'], jenis: [...SK, 'sk_kegiatan'] },
  {
    kata: ['sk kadis', 'sk kepala dinas', 'sk dinas', 'sk kepala', 'sk camat'],
    jenis: ['sk_kpd', 'sk_kpd_an_kdh'],
  },
  {
    kata: ['sk tim', 'sk pelaksana', 'sk tim pelaksana', 'sk tim inovasi', 'tim inovasi', 'tim pelaksana'],
    jenis: [...SK],
    indikator: ['sdm', 'pelaksana'],
  },
  { kata: ['daftar tim', 'susunan tim'], jenis: ['daftar_tim'] },
  { kata: ['surat tugas', 'surat penugasan', 'spt', 'surtug'], jenis: ['surat_tugas', 'surat_penugasan'] },
  { kata: ['surat perintah', 'sprint'], jenis: ['surat_perintah', 'surat_tugas'] },
  { kata: ['regulasi', 'dasar hukum'], indikator: ['regulasi'] },
  { kata: ['sdm', 'sumber daya manusia'], indikator: ['sdm'] },
];
