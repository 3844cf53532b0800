import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../../../src/evidence/inspect/text/kind-words.js';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';
import { KIND_MARKS, readKind } from '../../../src/evidence/kind-marks.js';

const kinds = (...pages: string[]) => readTextFacts(pages, 'lapisan_teks', []).ciri;

describe('kinds of paper by their title', () => {
  it.each([
    ['PERATURAN DAERAH KABUPATEN BANJAR', ['peraturan_daerah']],
    ['PERATURAN BUPATI BANJAR\nTENTANG PELAKSANAAN\nPERATURAN DAERAH NOMOR 9', ['peraturan_kdh']],
    ['RANCANGAN PERATURAN BUPATI BANJAR', ['peraturan_kdh', 'rancangan']],
    ['K E P U T U S A N\nBUPATI BANJAR', ['keputusan_kdh']],
    ['KEPUTU5AN WALIK0TA CONTOH', ['keputusan_kdh']],
    ['SURAT KEPUTUSAN KEPALA DINAS KESEHATAN', ['keputusan_kepala_pd']],
    ['KEPUTUSAN KEPALA DINAS\na.n. BUPATI BANJAR', ['keputusan_kepala_pd', 'atas_nama_kdh']],
    ['SURAT TUGAS', ['surat_tugas']],
    ['SURAT PERINTAH TUGAS', ['surat_perintah']],
    ['SURAT PERINTAH PERJALANAN DINAS', ['surat_perjalanan']],
    ['Nomor : 1/A/2025\nHal : Undangan Rapat', ['undangan']],
    ['STANDAR OPERASIONAL PROSEDUR', ['sop']],
    ['RENCANA KERJA DAN ANGGARAN', ['rka']],
    ['RENCANA KERJA DAN ANGGARAN SEKOLAH', ['rkas']],
    ['RENCANA KERJA PEMERINTAH DAERAH', ['rkpd']],
    ['RENCANA KERJA PEMERINTAH DESA', ['rkp_desa']],
    ['RENCANA KERJA\nDINAS KESEHATAN', ['renja']],
    ['RENCANA KERJA PERANGKAT DAERAH', ['renja']],
    ['PERATURAN BUPATI BANJAR\nTENTANG RENCANA KERJA PEMERINTAH DAERAH', ['peraturan_kdh', 'rkpd']],
    ['LAPORAN SURVEI KEPUASAN MASYARAKAT', ['laporan_skm']],
  ])('%j', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it.each([
    'Peserta menerima surat tugas dan sertifikat.',
    'berdasarkan Keputusan Bupati Banjar',
    'Mengingat :\nPERATURAN DAERAH NOMOR 9 TAHUN 2020',
    'Hal : Laporan kegiatan',
    'HASIL RAPAT TENTANG SOP DAN PEDOMAN',
  ])('%j says nothing', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('looks at the first two pages only', () => {
    expect(kinds('DINAS KESEHATAN', 'isi', 'SURAT TUGAS')).toEqual([]);
  });
});

describe('kinds of evidence against the words of the document', () => {
  it.each([
    ['rkpd', ['rkpd'], 'cocok'],
    ['rkpd', ['renja'], 'berlawanan'],
    ['rkpd', ['renstra'], 'berlawanan'],
    ['buku_manual', ['sop'], 'berlawanan'],
    ['buku_manual', ['sop', 'pedoman'], 'cocok'],
    ['perda', ['peraturan_kdh'], 'berlawanan'],
    ['perkada', ['keputusan_kdh'], 'berlawanan'],
    ['sk_kdh', ['keputusan_kdh', 'pedoman'], 'cocok'],
    ['sk_kdh', ['keputusan_kepala_pd'], 'berlawanan'],
    ['sk_kpd_an_kdh', ['keputusan_kepala_pd'], 'berlawanan'],
    ['sk_kpd_an_kdh', ['keputusan_kepala_pd', 'atas_nama_kdh'], 'cocok'],
    ['surat_penugasan', ['undangan'], 'berlawanan'],
    ['surat_penugasan', ['surat_perintah'], 'cocok'],
    ['dokumen_kerja_sama', ['surat_minat'], 'berlawanan'],
    ['laporan_skm', ['laporan_monev'], 'berlawanan'],
    ['foto', ['undangan'], 'tidak_diketahui'],
    ['sk_kdh', [], 'tidak_diketahui'],
  ] as const)('%s with %j: %s', (jenis, ciri, reading) => {
    expect(readKind(jenis, ciri)).toBe(reading);
  });

  it('names only kinds of paper that the words know, and never both ways', () => {
    const known = KIND_WORDS.map((kind) => kind.ciri);
    for (const { confirms, contradicts } of Object.values(KIND_MARKS)) {
      expect([...confirms, ...contradicts].filter((code) => !known.includes(code))).toEqual([]);
      expect(confirms.filter((code) => contradicts.includes(code))).toEqual([]);
    }
  });

  it('covers every kind of the catalog of 2026 whose title has words of its own', () => {
    const text = readFileSync('schemas/editions/iga-2026.yaml', 'utf8');
    const lists = [...text.matchAll(/jenis: \[([a-z_, ]+)\]/g)].map((match) => match[1] ?? '');
    const jenis = [...new Set(lists.flatMap((list) => list.split(',').map((code) => code.trim())))];
    // Pictures and films, and papers whose titles differ from office to office.
    const without = new Set(
      'foto tangkapan_layar konten_medsos berita video sampul_video apbd bosp bok jkn rka_bumd laporan_penciptaan testimoni rekap_unit rekap_produk laporan_belanja dokumen_integrasi'.split(
        ' ',
      ),
    );
    expect(jenis.filter((code) => !without.has(code) && KIND_MARKS[code] === undefined)).toEqual([]);
  });
});
