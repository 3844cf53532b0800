import { describe, expect, it } from 'vitest';
import { aggregateTexts as englishTexts } from '../../src/text/en/findings/aggregate.js';
import { ENGLISH_LABELS } from '../../src/text/en/labels.js';
import { aggregateTexts } from '../../src/text/id/findings/aggregate.js';
import { INDONESIAN_LABELS } from '../../src/text/id/labels.js';

const id = aggregateTexts(INDONESIAN_LABELS);
const en = englishTexts(ENGLISH_LABELS);

describe('agregat/yandas-kurang', () => {
  const args = {
    syarat: 5,
    terpenuhi: 4,
    belum: ['Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat', 'Sosial'],
    skor_hilang: '7.60',
  };

  it('names what is missing so that the commas inside a name do no harm', () => {
    expect(id['agregat/yandas-kurang'].pesan(args)).toBe(
      'Urusan wajib pelayanan dasar yang terwakili baru 4, padahal disyaratkan 5. Yang belum terwakili: "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat" dan "Sosial". Karena itu skor jumlah inovasi 0, bukan 7,60.',
    );
    expect(en['agregat/yandas-kurang'].pesan(args)).toContain('0 instead of 7.60');
  });

  it('asks for as many urusan as are missing', () => {
    expect(id['agregat/yandas-kurang'].saran(args)).toContain('sedikitnya 1 urusan lagi');
  });
});

describe('agregat/di-bawah-ambang-untung', () => {
  const args = { dasar: 'terbukti', skor: '50.00', ambang: '62.02' };

  it('speaks of the gate only while it is not met', () => {
    const { saran } = id['agregat/di-bawah-ambang-untung'];
    expect(saran({ ...args, yandas_terpenuhi: true })).toBe(
      'Lengkapi inovasi ini sampai skornya sedikitnya 62,02, atau jangan kirim dulu (tulis "kirim: tidak"). Angka ini berlaku bila hanya inovasi ini yang ditahan: tahan satu demi satu dan periksa ulang setiap kali.',
    );
    expect(en['agregat/di-bawah-ambang-untung'].saran({ ...args, yandas_terpenuhi: true })).toContain(
      'if only this one is held back',
    );
    expect(saran({ ...args, yandas_terpenuhi: false })).toContain(
      'penuhi dulu syarat urusan pelayanan dasar',
    );
  });
});

describe('agregat/deklarasi-berbeda', () => {
  it.each([
    ['jumlah_inovasi', undefined, 'Jumlah inovasi yang diumumkan 54, sedangkan inventaris memuat 53.'],
    ['jumlah_rincian', undefined, 'Jumlah inovasi yang diumumkan 54, sedangkan rinciannya berjumlah 53.'],
    [
      'rincian',
      'bagian_setda',
      'Inovasi kelompok bagian Sekretariat Daerah yang diumumkan 54, sedangkan inventaris memuat 53.',
    ],
  ] as const)('%s', (apa, kelompok, text) => {
    const args = { apa, kelompok, dinyatakan: 54, terbaca: 53 };
    expect(id['agregat/deklarasi-berbeda'].pesan(args)).toBe(text);
    expect(en['agregat/deklarasi-berbeda'].pesan(args)).toMatch(/54.*53/);
  });
});

describe('agregat/zona-pembulatan', () => {
  it('names both readings', () => {
    const args = {
      dasar: ['klaim', 'terbukti'],
      indeks_tepat: '65.006',
      batas: '65.01',
      predikat: 'Sangat Inovatif',
      tanpa_pembulatan: 'Inovatif',
    };
    expect(id['agregat/zona-pembulatan'].pesan(args)).toBe(
      'Indeks klaim dan terbukti tepatnya 65,006. Predikat Sangat Inovatif baru tercapai karena dibulatkan menjadi 65,01; tanpa pembulatan predikatnya Inovatif.',
    );
  });
});

it('every finding has a heading, and an explanation that says more than the message', () => {
  for (const texts of [id, en]) {
    for (const { judul, penjelasan } of Object.values(texts)) {
      expect(judul).not.toBe('');
      expect(penjelasan.length).toBeGreaterThan(150);
    }
  }
});
