import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const read = (...pages: string[]) => readTextFacts(pages, 'lapisan_teks', []);

describe('the number of the paper itself', () => {
  it.each([
    ['KEPUTUSAN BUPATI BANJAR\nNOMOR 188.45/123/KUM/2024', '188.45/123/KUM/2024'],
    ['KEPUTUSAN BUPATI BANJAR\nNOMOR : 188.45 / 123 / KUM / 2024', '188.45/123/KUM/2024'],
    ['KEPUTUSAN BUPATI BANJAR\nN0M0R: 188.45/l23/KUM/2O24', '188.45/123/KUM/2024'],
    ['PERATURAN BUPATI BANJAR\nNOMOR 12 TAHUN 2024\nTENTANG', '12 TAHUN 2024'],
    ['PERATURAN BUPATI BANJAR NOMOR 12 TAHUN 2024', '12 TAHUN 2024'],
    ['Nomor : B/800.1/45-Set/Dinkes/2025   Martapura, 3 Mei 2025', 'B/800.1/45-Set/Dinkes/2025'],
    ['SURAT TUGAS\nNo. 094/7/DISDIK/2025', '094/7/DISDIK/2025'],
    ['SURAT TUGAS Nomor: 094/7/DISDIK/2025', '094/7/DISDIK/2025'],
    ['Nomor: 800-12-2025\nSifat: Biasa', '800-12-2025'],
    ['LAMPIRAN\nNomor : 45', '45'],
    ['Nomor : 421.2/007-SDN 1/2024', '421.2/007-SDN'],
  ])('%j', (text, number) => {
    expect(read(text).nomor[0]).toBe(number);
  });

  it.each([
    ['Mengingat : 1. Undang-Undang\nNomor 23 Tahun 2014 tentang Pemerintahan Daerah;'],
    ['berdasarkan Keputusan Bupati Banjar\nNomor 188.45/900/KUM/2021 tentang tim'],
    ['Sesuai surat kami Nomor 050/11/Bappeda/2022 kegiatan dilanjutkan.'],
    ['Jalan Ahmad Yani No. 12 Martapura'],
    ['Nomor HP : 0812-3456-7890'],
    ['No. HP: 081234567890/WA'],
    ['Nomor : 6303010101900001'],
    ['Nomor Rekening : 1234/5678/90'],
    ['NIP. 19750412 200003 2 004'],
    ['No. NIK Nama\n1. 6303010101900001 Sari'],
    ['Nomor : 19750412/200003/2/004-19750412200003'],
  ])('%j has none', (text) => {
    expect(read(text).nomor).toEqual([]);
  });

  it('stands before numbers of annexes, and twice the same is once', () => {
    const facts = read('KEPUTUSAN BUPATI\nNOMOR 1/KUM/2024', 'LAMPIRAN KEPUTUSAN BUPATI\nNOMOR : 1/KUM/2024');
    expect(facts.nomor).toEqual(['1/KUM/2024']);
  });
});

describe('days of the paper', () => {
  it.each([
    ['Ditetapkan di Martapura pada tanggal 1 Maret 2024', ['2024-03-01']],
    ['Ditetapkan di Martapura\npada tanggal 17 Nopember 2023', ['2023-11-17']],
    ['Ditetapkan di Martapura\nPada Tanggal : 3 Pebruari 2025', ['2025-02-03']],
    ['Martapura, 1 Maret 2024', ['2024-03-01']],
    ['Budi Rekaan,   Martapura, 05 Agt 2024', ['2024-08-05']],
    ['TANGGAL 01-03-2024', ['2024-03-01']],
    ['Tanggal : 1/3/2024', ['2024-03-01']],
    ['Ditetapkan di Martapura\npada tanggal l Maret 2O24', ['2024-03-01']],
    ['Ditetapkan di Martapura\npada tanggal 31 Februari 2024', []],
    ['Mengingat : Undang-Undang tanggal 5 Mei 2017;', []],
    ['sesuai Peraturan Bupati Nomor 4 tanggal 5 Mei 2017 tentang inovasi', []],
    ['Tempat, tanggal lahir : Martapura, 17 Agustus 1985', []],
    ['Kegiatan selesai 12 Mei 2024 dengan baik.', []],
  ])('%j', (text, days) => {
    expect(read(text).tanggal).toEqual(days);
  });

  it('the day of issue comes before that of publishing and of the event', () => {
    const facts = read(
      'Hari/Tanggal : Senin, 4 Maret 2024\nDiundangkan di Martapura\npada tanggal 3 Maret 2024\nDitetapkan di Martapura\npada tanggal 1 Maret 2024',
    );
    expect(facts.tanggal).toEqual(['2024-03-01', '2024-03-03', '2024-03-04']);
  });
});
