import type { NameWords } from './meaning.js';

/** What came of it, and the pictures that show it. */
export const RESULT: readonly NameWords[] = [
  { kata: ['kecepatan penciptaan', 'laporan penciptaan'], indikator: ['kecepatan_penciptaan'] },
  { kata: ['proposal'], jenis: ['proposal'], samar: true },
  { kata: ['kemanfaatan', 'penerima manfaat'], indikator: ['kemanfaatan'] },
  { kata: ['daftar penerima'], jenis: ['daftar_penerima'] },
  {
    kata: ['monev', 'monitoring', 'evaluasi', 'monitoring evaluasi', 'monitoring dan evaluasi'],
    indikator: ['monev'],
  },
  { kata: ['laporan monev', 'laporan evaluasi', 'laporan monitoring'], jenis: ['laporan_monev'] },
  // "IKM" alone is Industri Kecil Menengah as well.
  {
    kata: [
      'skm',
      'survei kepuasan',
      'survei kepuasan masyarakat',
      'indeks kepuasan',
      'indeks kepuasan masyarakat',
      'nilai ikm',
      'hasil ikm',
      'laporan ikm',
      'survei ikm',
    ],
    jenis: ['laporan_skm'],
  },
  { kata: ['testimoni'], jenis: ['testimoni'] },
  { kata: ['penelitian', 'jurnal', 'riset'], jenis: ['laporan_penelitian'] },
  { kata: ['kajian'], jenis: ['kajian', 'laporan_penelitian'] },
  { kata: ['video', 'vidio'], jenis: ['video'] },
  { kata: ['sampul video', 'cover video', 'thumbnail', 'sampul'], jenis: ['sampul_video'] },
  { kata: ['foto', 'dokumentasi', 'dok foto', 'photo'], jenis: ['foto'] },
  { kata: ['screenshot', 'screenshoot', 'tangkapan layar', 'ss', 'screen shot'], jenis: ['tangkapan_layar'] },
];
