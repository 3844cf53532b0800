import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const contents = (text: string, names: readonly string[] = []) =>
  readTextFacts([text], 'lapisan_teks', names).memuat;

describe('contents that words show', () => {
  it.each([
    ['1. Sari   Kepala Dinas   Ketua\n2. Budi   Staf   Anggota\n3. Wati   Staf   Anggota', ['peran']],
    ['Penanggung jawab : Kepala Dinas\nKetua : Sekretaris\nAnggota : Staf', ['peran']],
    ['No   Kegiatan   Waktu\n1. Terima berkas   10 menit\n2. Cetak   1 hari', ['durasi']],
    ['Jangka waktu penyelesaian : 3 hari kerja', ['durasi']],
    ['REKAPITULASI PENGADUAN\nJumlah   50   46   92 %', ['rekap']],
    ['Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat BSrE', ['tanda_tangan']],
    ['Ditandatangani secara elektronik oleh:\nKepala Dinas', ['tanda_tangan']],
  ])('%j', (text, found) => {
    expect(contents(text)).toEqual(found);
  });

  it.each([
    'Ketua tim melaporkan kepada anggota dan sekretaris setiap bulan.',
    'Ketua\nDewan\nPimpinan',
    'Kegiatan berlangsung selama 3 hari di Martapura.',
    'Petugas menunggu 10 menit lalu pulang.\nSetelah 2 hari petugas kembali.',
    'REKAPITULASI PENGADUAN\nmenyusul',
    'Jumlah pengaduan 50, selesai 92 %',
    'Surat akan ditandatangani secara elektronik oleh kepala dinas.',
    'Surat ditandatangani secara elektronik oleh kepala dinas lalu dikirim.',
    'Nomor : {{nomor}}\nDitandatangani secara elektronik oleh:\nKepala Dinas',
    'Martapura, 1 Maret 2025\nttd.',
  ])('%j shows nothing for sure', (text) => {
    expect(contents(text)).toEqual([]);
  });

  it('says nama_inovasi only where every innovation asked for is named', () => {
    expect(contents('inovasi GEBRAKS', ['GEBRAKS'])).toEqual(['nama_inovasi']);
    expect(contents('inovasi GEBRAKS', ['GEBRAKS', 'LENTERA'])).toEqual([]);
    expect(contents('inovasi GEBRAKS')).toEqual([]);
  });
});

describe('fingerprint', () => {
  const words = 'kegiatan dilaksanakan bersama kader bidan desa penyuluh dan pengurus kampung '.repeat(8);
  const mark = (...pages: string[]) => readTextFacts(pages, 'lapisan_teks', []).sidik;

  it('is the same however the words are broken, spaced and written', () => {
    expect(mark(words)).toMatch(/^[\da-f]{64}$/);
    expect(mark(words.toUpperCase().replaceAll(' ', '\n'))).toBe(mark(words));
    expect(mark(words.slice(0, 200), words.slice(200))).toBe(mark(words));
  });

  it('differs by one digit, and is missing for short papers', () => {
    expect(mark(`${words} 1`)).not.toBe(mark(`${words} 2`));
    expect(mark('Daftar hadir rapat')).toBeUndefined();
  });
});
