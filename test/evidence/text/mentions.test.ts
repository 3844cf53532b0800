import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';
import { NAMED_FROM } from '../../../src/evidence/named-from.js';

const GEBRAKS = 'GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)';
const SATRIA = 'SATRIA (Saluran Air Tertib Rapi dan Indah)';

function mention(name: string, ...pages: string[]) {
  const [found] = readTextFacts(pages, 'lapisan_teks', [name]).sebutan;
  if (found === undefined) throw new Error('no mention was reported');
  return found;
}

describe('names that are there', () => {
  it.each([
    [GEBRAKS, 'Menetapkan inovasi GEBRAKS di daerah', 100],
    [GEBRAKS, 'Gerakan Bersama Aksi Kawal Stunting', 100],
    [GEBRAKS, 'GERAKAN BERSAMA\nAKSI KAWAL STUNTING', 100],
    [GEBRAKS, 'tim G E B R A K S bekerja', 100],
    [GEBRAKS, 'tim GEB-\nRAKS bekerja', 100],
    [GEBRAKS, 'aplikasi "Gebraks" dipakai', 100],
    [GEBRAKS, 'tim GEBRAK5 bekerja', 96],
    [GEBRAKS, 'Gerakan Bersarna Aksi KawaI Stunting', 98],
    [SATRIA, 'inovasi Satria dipakai', 100],
    [SATRIA, 'TIM SATRIA KABUPATEN', 100],
    ['Lapor Pak Camat', 'warga memakai Lapor Pak Camat', 100],
    ['Lapor Pak Camat', 'LAPOR-PAK-CAMAT', 100],
    ['SIPANDU 2.0', 'aplikasi SIPANDU 2.0', 100],
    ['SIPANDU 2.0', 'aplikasi SIPANDU', 80],
    ['Rumah Sehat', 'inovasi Rumah Sehat', 100],
    ['Rumah Sehat', 'No Nama\n12. Rumah Sehat   Dinas Kesehatan', 100],
  ])('%s in %j: %i', (name, text, skor) => {
    expect(mention(name, text).skor).toBe(skor);
  });

  it('keeps the matched words only, and the page', () => {
    const found = mention(GEBRAKS, 'halaman awal', 'Saudara Budi Rekaan memimpin GEB-\nRAKS di Martapura');
    expect(found).toEqual({ nama: GEBRAKS, skor: 100, cuplikan: 'GEB- RAKS', halaman: 2 });
  });

  it('bears letters put in, left out or changed in long names', () => {
    const { skor } = mention(GEBRAKS, 'Gerakan Bersma Aksi Kawwal Stunting');
    expect(skor).toBeGreaterThanOrEqual(NAMED_FROM);
    expect(skor).toBeLessThan(100);
  });
});

describe('names that are not there', () => {
  it.each([
    [GEBRAKS, 'GEBRAK dan GEBRAKAN dan AGEBRAKS'],
    [GEBRAKS, 'Gerakan Bersama Masyarakat Hidup Sehat'],
    [GEBRAKS, ''],
    [SATRIA, 'Kepala Dinas,\nDrs. SATRIA WIBAWANTO, M.Si'],
    [SATRIA, 'Nama : SATRIA'],
    ['Sistem Informasi', 'sistem informasi daerah yang terpadu'],
    ['Sistem Informasi Desa', 'Penerapan sistem informasi desa'],
    ['Rumah Sehat', 'setiap rumah sehat dan bersih'],
    ['SIPANDU', 'SIPINDU dan SIPADU'],
    ['SIGAP', 'komisi gap anggaran'],
    ['Si Ana', 'si ana pulang'],
    ['SEHATI', 'SEHAT I dan sehat ini'],
  ])('%s is not in %j', (name, text) => {
    expect(mention(name, text).skor).toBeLessThan(NAMED_FROM);
  });

  it('leaves the snippet blank and the page out', () => {
    expect(mention(GEBRAKS, 'tidak ada')).toEqual({ nama: GEBRAKS, skor: 0, cuplikan: '' });
  });
});

describe('speed', () => {
  const words = 'kegiatan dilaksanakan bersama kader gerakan bersama penyuluh dan pengurus kampung ';
  const page = words.repeat(250);
  const names = [GEBRAKS, SATRIA, 'LENTERA (Layanan Antar Terima Berkas Adminduk)'];

  function time(pages: readonly string[]): number {
    const runs = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      readTextFacts(pages, 'lapisan_teks', names);
      return performance.now() - start;
    });
    return Math.min(...runs);
  }

  it('takes milliseconds for 20 KB and three names, and ten times that for ten times the text', () => {
    const once = time([page]);
    expect(once).toBeLessThan(200);
    expect(time([page.repeat(10)])).toBeLessThan(Math.max(once * 25, 1000));
  });

  it.each([
    ['one letter', 'a'.repeat(200_000)],
    ['one long word of the name', 'gerakan'.repeat(30_000)],
    ['blanks', ' '.repeat(200_000)],
    ['dots', '.'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['strokes', '1/'.repeat(100_000)],
    ['labels', 'Nomor : '.repeat(30_000)],
    ['capitals', 'KEPUTUSAN '.repeat(20_000)],
    ['single letters', 'A '.repeat(100_000)],
    ['days', '1 Maret '.repeat(25_000)],
    ['hyphens', 'a-\n'.repeat(60_000)],
    ['underlines', '_ '.repeat(100_000)],
    ['brackets', '[nomor '.repeat(30_000)],
    ['roles', 'ketua '.repeat(30_000)],
    ['times', '1. 10 menit '.repeat(20_000)],
  ])('does not stumble over 200 KB of %s', (_, text) => {
    const start = performance.now();
    readTextFacts([text], 'lapisan_teks', names);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
