import { describe, expect, it } from 'vitest';
import type { QuestionArgs } from '../../src/inventory/import/report.js';
import { LANGUAGES } from '../../src/text/language.js';
import { loadTexts } from '../../src/text/load-texts.js';

/** One of each kind; the compiler says when one is missing. */
const QUESTIONS: { readonly [Kind in QuestionArgs['kind']]: Extract<QuestionArgs, { kind: Kind }> } = {
  tidak_ada_daftar: { kind: 'tidak_ada_daftar', sebab: 'tanpa_judul' },
  lembar_lain: { kind: 'lembar_lain', lembar: 'Lomba', baris: 1, alasan: 'daftar_lain' },
  kolom_diduga: { kind: 'kolom_diduga', judul: 'Nama Inovsai', isian: 'nama' },
  kolom_tak_dikenal: { kind: 'kolom_tak_dikenal', judul: 'PIC', nilai: 12, alasan: 'tak_dikenal' },
  kolom_rangkap: { kind: 'kolom_rangkap', judul: 'OPD', isian: 'perangkat_daerah', dipakai: 'B' },
  kolom_pemetaan_hilang: { kind: 'kolom_pemetaan_hilang', judul: 'Hilang', isian: 'tujuan' },
  isian_pemetaan_salah: { kind: 'isian_pemetaan_salah', judul: 'Usulan', isian: 'usul', mirip: 'tujuan' },
  nomor_indikator_rancu: { kind: 'nomor_indikator_rancu' },
  matriks_rancu: { kind: 'matriks_rancu', bacaan: ['ada', 'level', 'skor'] },
  matriks_tak_terbaca: { kind: 'matriks_tak_terbaca', isi: '7' },
  tanda_silang: { kind: 'tanda_silang', isian: 'kirim' },
  kutip_terbuka: { kind: 'kutip_terbuka', baris: 7, isi: 'GEBRAKS' },
  tidak_dapat_diukur: { kind: 'tidak_dapat_diukur', isian: 'indikator.kemanfaatan' },
  level_edisi_lama: { kind: 'level_edisi_lama', isian: 'indikator.regulasi', level: 1 },
  level_tak_terbaca: { kind: 'level_tak_terbaca', isian: 'indikator.regulasi', isi: 'sedang disusun' },
  jumlah_berbeda: { kind: 'jumlah_berbeda', tertulis: 18, terbaca: 19 },
  baris_ditolak: { kind: 'baris_ditolak', alasan: 'yatim', isi: 'SIAP' },
  hanya_nama: { kind: 'hanya_nama', nama: 'SIAP' },
  pd_kosong: { kind: 'pd_kosong', nama: 'SIAP' },
  pd_dari_nama: { kind: 'pd_dari_nama', sumber: 'berkas', nama: 'Dinas Kesehatan', jumlah: 12 },
  angka_dibulatkan: { kind: 'angka_dibulatkan', isian: 'bukti.nomor', isi: '1,98E+17' },
  kode_sebagian: { kind: 'kode_sebagian', jumlah: 2, contoh: 'INV-01' },
  baris_tersembunyi: { kind: 'baris_tersembunyi', nama: 'SIAP' },
  urusan_banyak: { kind: 'urusan_banyak', utama: 'Kesehatan', lain: ['Sosial', 'Pangan'] },
  koordinat_di_luar: { kind: 'koordinat_di_luar', isi: '48.85, 2.35' },
  koordinat_tertukar: { kind: 'koordinat_tertukar', isi: '114.85, -3.41', dibaca: '-3.41, 114.85' },
  koordinat_tak_terbaca: { kind: 'koordinat_tak_terbaca', isi: 'Martapura' },
  persen_rancu: { kind: 'persen_rancu', isi: '0.9' },
  rumus: { kind: 'rumus', isian: 'kematangan', isi: '#REF!', galat: true },
  pemda_beragam: { kind: 'pemda_beragam', nama: ['Kab. Tapin', 'Kota Banjarbaru'] },
  nilai_rangkap: { kind: 'nilai_rangkap', isian: 'tahapan', isi: 'uji_coba', dipakai: 'penerapan' },
};

describe.each(LANGUAGES)('questions of the importer in %s', (language) => {
  it.each(Object.values(QUESTIONS))('$kind', async (question) => {
    const { impor } = (await loadTexts(language)).ui;
    for (const sentence of [impor.pertanyaan(question), impor.jawaban(question)]) {
      expect(sentence).toMatch(/[.]$/);
      expect(sentence).not.toMatch(/undefined|\[object| {2}/);
      expect(sentence.replace(/"[^"]*"/g, '').replace('alias.kolom', '')).not.toMatch(/\w_\w/);
    }
  });

  it('says both numbers of a wrong count', async () => {
    const { impor } = (await loadTexts(language)).ui;
    expect(impor.pertanyaan(QUESTIONS.jumlah_berbeda)).toMatch(/18.*19/);
  });
});

describe('a wrong count', () => {
  it('reads as offices say it', async () => {
    const { impor } = (await loadTexts('id')).ui;
    expect(impor.pertanyaan(QUESTIONS.jumlah_berbeda)).toBe('Jumlah tertulis 18, terbaca 19 inovasi.');
  });
});
