import { describe, expect, it } from 'vitest';
import type { TextFacts } from '../../../../src/evidence/schema/inspection.js';
import { inspectionOf, paperOf, pdfOf, textOf } from '../../../support/inspections.js';
import { findSeen, severityOf } from './find-seen.js';

const DECREE =
  'jenis: sk_kdh, berkas: a.pdf, nomor: 5/2024, tanggal: 2024-06-01, tentang: Tim, memuat: [nama_inovasi]';
const named = (skor: number): Partial<TextFacts> => ({
  sebutan: [{ nama: 'GEBRAKS', skor, cuplikan: skor === 0 ? '' : 'GEBRAK' }],
});

describe('the name', () => {
  it.each([
    // 89: one letter of nine is wrong. 80: the short name without its version. The limit of 85 parts the two.
    [100, undefined],
    [89, undefined],
    [85, undefined],
    [84, 'peringatan'],
    [80, 'peringatan'],
    [0, 'peringatan'],
  ])('found at %i percent: %s', (skor, severity) => {
    expect(severityOf('bukti/nama-tidak-tampak', 'regulasi', DECREE, paperOf(named(skor)))).toBe(severity);
  });

  it.each<[string, Partial<TextFacts>, string, string | undefined]>([
    ['too few words to miss it in', { ...named(0), kata: 19 }, DECREE, undefined],
    ['just enough words', { ...named(0), kata: 20 }, DECREE, 'peringatan'],
    ['read by OCR, which misses much', { ...named(0), sumber: 'ocr' }, DECREE, 'info'],
    ['the record says it is not in it', named(0), DECREE.replace('nama_inovasi', 'peran'), undefined],
    [
      'unstated, but the edition asks for it',
      named(0),
      DECREE.replace(', memuat: [nama_inovasi]', ''),
      'peringatan',
    ],
    ['nobody asked for it', {}, DECREE, undefined],
  ])('%s', (_, teks, record, severity) => {
    expect(severityOf('bukti/nama-tidak-tampak', 'regulasi', record, paperOf(teks))).toBe(severity);
  });
});

it('is told beside the name of the indicator', () => {
  const found = findSeen({ regulasi: [DECREE] }, { 'a.pdf': paperOf(named(0)) });
  expect(found.find(({ code }) => code === 'bukti/nama-tidak-tampak')?.args).toMatchObject({
    nama: 'Regulasi Inovasi Daerah',
    nama_inovasi: 'GEBRAKS',
  });
});

describe('the number', () => {
  it.each([
    ['188.45/123/KUM/2024', ['188.45/123/KUM/2024'], undefined],
    ['Nomor 188.45 / 123 / KUM Tahun 2024', ['188.45/123/KUM/2024'], undefined],
    ['188.45/123', ['188.45/123/KUM/2024'], undefined],
    ['188.45/123/KUM/2024', ['188.45/I23/KUM/2O24'], undefined],
    ['188.45/123/KUM/2024', ['1/2024', '188.45/123/KUM/2024'], undefined],
    ['188.45/12', ['188.45/123/KUM/2024'], 'peringatan'],
    ['188.45/132/KUM/2024', ['188.45/123/KUM/2024'], 'peringatan'],
    ['188.45/123/KUM/2024', [], undefined],
  ])('written %s, read %j: %s', (nomor, terbaca, severity) => {
    const record = `jenis: sk_kdh, berkas: a.pdf, nomor: "${nomor}", tanggal: 2024-06-01`;
    expect(severityOf('bukti/nomor-tidak-cocok', 'sdm', record, paperOf({ nomor: terbaca }))).toBe(severity);
  });
});

describe('the day', () => {
  it.each([
    ['2024-06-01', ['2024-06-01'], undefined],
    ['2024-06', ['2024-06-30'], undefined],
    ['2024-06', ['2024-07-01'], 'peringatan'],
    ['2024', ['2024-12-31'], undefined],
    ['2024', ['2025-01-01'], 'peringatan'],
    ['2024-06-01', ['2024-01-06'], 'peringatan'],
    ['2024-06-01', ['2020-01-01', '2024-06-01'], undefined],
    ['2024-06-01', [], undefined],
  ])('written %s, read %j: %s', (tanggal, terbaca, severity) => {
    const record = `jenis: sk_kdh, berkas: a.pdf, nomor: 5/2024, tanggal: ${tanggal}`;
    expect(severityOf('bukti/tanggal-tidak-cocok', 'sdm', record, paperOf({ tanggal: terbaca }))).toBe(
      severity,
    );
  });

  it('noted by a camera only informs', () => {
    const photo = inspectionOf({ jenis: 'jpg', gambar: { lebar: 640, tinggi: 480, diambil: '2023-01-01' } });
    const record = 'jenis: foto, berkas: a.jpg, tanggal: 2024-06-01, pilihan: spanduk';
    expect(severityOf('bukti/tanggal-tidak-cocok', 'sosialisasi', record, photo)).toBe('info');
  });
});

describe('the percentage of a recap', () => {
  it.each([
    ['92', ['92'], undefined],
    ['92.5', ['92'], undefined],
    ['91.5', ['92'], undefined],
    ['92.51', ['92'], 'peringatan'],
    ['91.49', ['92'], 'peringatan'],
    ['95', ['90', '95'], undefined],
    ['95', [], undefined],
  ])('written %s, read %j: %s', (nilai, persen, severity) => {
    const record = `jenis: rekap_pengaduan, berkas: a.pdf, tanggal: 2025-01-01, nilai: ${nilai}`;
    expect(severityOf('bukti/persentase-tidak-cocok', 'pengaduan', record, paperOf({ persen }))).toBe(
      severity,
    );
  });

  it('is not asked of another paper', () => {
    const record = 'jenis: foto, berkas: a.pdf, tanggal: 2025-01-01, nilai: 95';
    expect(severityOf('bukti/persentase-tidak-cocok', 'pengaduan', record, paperOf({ persen: ['1'] }))).toBe(
      undefined,
    );
  });
});

describe('a signature', () => {
  const TASK =
    'jenis: surat_penugasan, berkas: a.pdf, nomor: 1/2025, tanggal: 2025-01-02, memuat: [tanda_tangan]';
  it.each([
    // Strokes of a pen may be drawn, so that it is only said what the machine did not see.
    ['text alone', paperOf(), 'info'],
    ['a picture, perhaps the signature', paperOf({}, { gambar: 1 }), undefined],
    [
      'pictures not counted',
      inspectionOf({ teks: textOf(), pdf: { ...pdfOf(), gambar: undefined } }),
      undefined,
    ],
    ['an electronic signature', paperOf({}, { tanda_tangan_elektronik: true }), undefined],
    ['a page that is a scan', paperOf({}, { halaman: 2, halaman_dibaca: 2 }), undefined],
    ['read in part', paperOf({}, { halaman: 900, halaman_berteks: 300, halaman_dibaca: 300 }), undefined],
    ['cut off', { ...paperOf(), keadaan: 'terpotong' as const }, undefined],
    ['hardly a word', paperOf({ kata: 19 }), undefined],
  ])('%s: %s', (_, seen, severity) => {
    expect(severityOf('bukti/tanda-tangan-tidak-tampak', 'pelaksana', TASK, seen)).toBe(severity);
  });

  it('is not missed where nobody asks for one', () => {
    const record = 'jenis: undangan, berkas: a.pdf, tanggal: 2025-01-02, kegiatan: A';
    expect(severityOf('bukti/tanda-tangan-tidak-tampak', 'bimtek', record, paperOf())).toBe(undefined);
  });
});

describe('contents', () => {
  const SOP = 'jenis: sop, berkas: a.pdf, nilai: 1, memuat: [durasi, tanda_tangan]';
  it.each<[Partial<TextFacts>, string | undefined]>([
    [{ memuat: ['durasi'] }, undefined],
    [{ memuat: [] }, 'peringatan'],
    [{ memuat: [], sumber: 'ocr' }, 'info'],
    [{ memuat: [], kata: 19 }, undefined],
  ])('durations, %j: %s', (teks, severity) => {
    expect(severityOf('bukti/isi-tidak-tampak', 'proses_layanan', SOP, paperOf(teks))).toBe(severity);
  });

  it.each([
    ['no highlight', { sorotan: 0 }, 'peringatan'],
    ['a highlight', { sorotan: 1 }, undefined],
    ['a scan among the pages, whose colour nobody saw', { halaman: 2, halaman_dibaca: 2 }, undefined],
  ])('of a budget: %s', (_, pdf, severity) => {
    const record = 'jenis: dpa, berkas: a.pdf, tahun: 2025, memuat: [sorotan]';
    expect(severityOf('bukti/sorotan-tidak-tampak', 'anggaran', record, paperOf({}, pdf))).toBe(severity);
  });

  it.each([
    ['sk_kdh', 1, 'info'],
    ['sk_kdh', 2, undefined],
    ['surat_penugasan', 1, undefined],
  ])('the annex of %s of %i pages: %s', (jenis, halaman, severity) => {
    const record = `jenis: ${jenis}, berkas: a.pdf, nomor: 1/2025, tanggal: 2025-01-02`;
    const seen = paperOf({}, { halaman, halaman_berteks: halaman, halaman_dibaca: halaman });
    expect(severityOf('bukti/lampiran-tidak-tampak', 'sdm', record, seen)).toBe(severity);
  });
});

describe('the kind', () => {
  it.each([
    ['regulasi', 'sk_kpd_an_kdh', ['keputusan_kepala_pd'], 'peringatan'],
    ['regulasi', 'sk_kpd_an_kdh', ['keputusan_kepala_pd', 'atas_nama_kdh'], undefined],
    ['rkpd', 'rkpd', ['renja'], 'peringatan'],
    ['rkpd', 'rkpd', ['rkpd', 'renja'], undefined],
    ['pedoman_teknis', 'buku_manual', ['sop'], 'peringatan'],
    ['replikasi', 'dokumen_replikasi', ['surat_minat'], 'peringatan'],
    ['rkpd', 'rkpd', [], undefined],
  ])('%s, %s, with the title of %j: %s', (indicator, jenis, ciri, severity) => {
    const record = `jenis: ${jenis}, berkas: a.pdf`;
    expect(severityOf('bukti/jenis-tidak-cocok', indicator, record, paperOf({ ciri }))).toBe(severity);
  });
});

describe('what was read by machine', () => {
  const read = (indicator: string, record: string, teks: Partial<TextFacts>) =>
    findSeen({ [indicator]: [record] }, { 'a.pdf': paperOf(teks) })
      .filter(({ code }) => code === 'bukti/terbaca-mesin')
      .map(({ severity, args }) => ({ severity, args }));

  it('is told with its values, as a hint', () => {
    const teks = { nomor: ['7/2025'], tanggal: ['2025-03-04'], memuat: ['tanda_tangan'] };
    expect(read('sdm', 'jenis: sk_kdh, berkas: a.pdf', teks)).toMatchObject([
      {
        severity: 'info',
        args: {
          isian: [
            { isian: 'nomor', nilai: '7/2025' },
            { isian: 'tanggal', nilai: '2025-03-04' },
          ],
          memuat: ['tanda_tangan'],
        },
      },
    ]);
  });

  it('is not told where the edition does not ask for it', () => {
    const teks = { nomor: ['7/2025'], tanggal: ['2025-03-04'], memuat: ['nama_inovasi'] };
    expect(read('pedoman_teknis', 'jenis: buku_manual, berkas: a.pdf', teks)).toEqual([]);
  });
});

describe('one file under two records', () => {
  const found = (...records: readonly string[]) =>
    findSeen({ sdm: records }, { 'a.pdf': paperOf({ nomor: ['7/2025'] }) })
      .map(({ code }) => code)
      .filter((code) => code === 'bukti/nomor-tidak-cocok' || code === 'bukti/identitas-berbeda');

  it('of which one is silent contradicts the file only', () => {
    expect(found('jenis: sk_kdh, berkas: a.pdf, nomor: 9/2025', 'jenis: sk_kdh, berkas: a.pdf')).toEqual([
      'bukti/nomor-tidak-cocok',
    ]);
  });

  it('of which each says another number contradict each other, too', () => {
    const records = ['7/2025', '9/2025'].map((nomor) => `jenis: sk_kdh, berkas: a.pdf, nomor: ${nomor}`);
    expect(found(...records)).toEqual(['bukti/identitas-berbeda', 'bukti/nomor-tidak-cocok']);
  });
});

describe('unfilled fields', () => {
  it.each([
    [['{{nomor_naskah}}'], 'peringatan'],
    [[], undefined],
  ])('%j: %s', (isian_kosong, severity) => {
    const record = 'jenis: undangan, berkas: a.pdf, tanggal: 2025-01-02, kegiatan: A';
    expect(severityOf('bukti/isian-templat', 'bimtek', record, paperOf({ isian_kosong }))).toBe(severity);
  });
});
