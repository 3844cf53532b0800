import type { NameWords } from './meaning.js';

/** Who is trained, who takes part, who copies it. */
export const TRAINING_AND_PARTNERS: readonly NameWords[] = [
  { kata: ['alat kerja', 'penggunaan it', 'penggunaan ti'], indikator: ['alat_kerja'] },
  { kata: ['bimtek', 'bimbingan teknis', 'pelatihan'], indikator: ['bimtek'] },
  { kata: ['undangan'], jenis: ['undangan'] },
  {
    kata: ['daftar hadir', 'absen', 'absensi', 'presensi', 'daftar kehadiran'],
    jenis: ['daftar_hadir'],
    samar: true,
  },
  { kata: ['sertifikat', 'sertipikat'], jenis: ['sertifikat'], samar: true },
  // A meeting is no training: its papers prove who took part.
  { kata: ['rapat', 'rakor', 'fgd', 'musyawarah', 'audiensi'], indikator: ['aktor', 'jejaring'] },

  { kata: ['aktor', 'pentahelix', 'hexahelix', 'heksahelix'], indikator: ['aktor'] },
  { kata: ['jejaring'], indikator: ['jejaring'] },
  { kata: ['mou', 'pks', 'kerja sama', 'kerjasama', 'nota kesepahaman'], jenis: ['dokumen_kerja_sama'] },
  { kata: ['hibah', 'nphd'], jenis: ['dokumen_hibah'] },
  { kata: ['csr'], jenis: ['csr'] },
  { kata: ['replikasi'], indikator: ['replikasi'] },
];
