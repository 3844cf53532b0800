import { describe, expect, it } from 'vitest';
import type { Inspection, OcrOutcome, TextFacts } from '../../../../src/evidence/schema/inspection.js';
import { inspectionOf, paperOf, pdfOf, textOf } from '../../../support/inspections.js';
import { contextSeen, findSeen, severityOf } from './find-seen.js';

const DECREE =
  'jenis: sk_kdh, berkas: a.pdf, nomor: 5/2024, tanggal: 2024-06-01, tentang: Tim, memuat: [nama_inovasi]';

/** One page of text and one that OCR read. */
function mixed(teks: Partial<TextFacts>, scanned: Partial<TextFacts>): Inspection {
  return {
    ...paperOf(teks, { halaman: 2, halaman_dibaca: 2 }),
    ocr: 'terbaca',
    teks_pindaian: textOf({ sumber: 'ocr', ...scanned }),
  };
}

const scan = (teks: Partial<TextFacts>): Inspection => ({
  ...paperOf({ sumber: 'ocr', ...teks }, { halaman_berteks: 0 }),
  ocr: 'terbaca',
});

const named = (skor: number): Partial<TextFacts> => ({ sebutan: [{ nama: 'GEBRAKS', skor, cuplikan: '' }] });

describe('a document of text with scanned pages', () => {
  it.each<[string, Partial<TextFacts>, Partial<TextFacts>, string | undefined]>([
    ['in the text', named(100), named(0), undefined],
    ['in the scan', named(0), named(96), undefined],
    // It may stand in the scan and not have been read.
    ['in neither', named(0), named(0), 'info'],
  ])('names the innovation %s', (_, teks, scanned, severity) => {
    expect(severityOf('bukti/nama-tidak-tampak', 'regulasi', DECREE, mixed(teks, scanned))).toBe(severity);
  });

  it.each<[string[], string[], string | undefined]>([
    [['5/2024'], ['7/2024'], undefined],
    [['7/2024'], ['5/2024'], undefined],
    // What the text layer says is sure, whatever OCR reads beside it.
    [['7/2024'], ['8/2024'], 'peringatan'],
    [[], ['8/2024'], 'info'],
  ])('bears the numbers %j and %j: %s', (own, scanned, severity) => {
    const seen = mixed({ nomor: own }, { nomor: scanned });
    expect(severityOf('bukti/nomor-tidak-cocok', 'regulasi', DECREE, seen)).toBe(severity);
  });

  it.each<[string[], string[], string | undefined]>([
    [['2024-06-01'], ['2024-07-01'], undefined],
    [['2024-07-01'], ['2024-06-01'], undefined],
    [['2024-07-01'], [], 'peringatan'],
    [[], ['2024-07-01'], 'info'],
  ])('bears the days %j and %j: %s', (own, scanned, severity) => {
    const seen = mixed({ tanggal: own }, { tanggal: scanned });
    expect(severityOf('bukti/tanggal-tidak-cocok', 'regulasi', DECREE, seen)).toBe(severity);
  });
});

describe('what OCR read', () => {
  const read = (record: string, seen: Inspection) =>
    findSeen({ regulasi: [record] }, { 'a.pdf': seen })
      .filter(({ code }) => code === 'bukti/terbaca-pindaian')
      .map(({ severity, args }) => ({ severity, ...args }));
  const facts = { nomor: ['5/2024', '1/2020'], tanggal: ['2024-06-01'], memuat: ['nama_inovasi'] };

  it('is told as a hint where the record is silent, and where it agrees', () => {
    const silent = read('jenis: sk_kdh, berkas: a.pdf', scan(facts));
    const told = { nomor: '5/2024', tanggal: '2024-06-01', memuat: ['nama_inovasi'] };
    expect(silent).toMatchObject([{ severity: 'info', ...told }]);
    expect(read(DECREE, scan(facts))).toMatchObject([told]);
    expect(read(DECREE, mixed({}, facts))).toMatchObject([told]);
  });

  it('is left to the contradiction where the record says otherwise', () => {
    const other = DECREE.replace('5/2024', '9/2024').replace('2024-06-01', '2024-08-01');
    expect(read(other, scan(facts))).toMatchObject([{ nomor: undefined, tanggal: undefined }]);
    expect(read(other, scan({ ...facts, memuat: [] }))).toEqual([]);
  });

  it('is no hint where the words are the text layer of the document', () => {
    expect(read('jenis: sk_kdh, berkas: a.pdf', paperOf(facts))).toEqual([]);
  });

  it('fills in nothing', () => {
    const found = findSeen({ regulasi: ['jenis: sk_kdh, berkas: a.pdf'] }, { 'a.pdf': scan(facts) });
    expect(found.map(({ code }) => code)).not.toContain('bukti/terbaca-mesin');
    expect(found.map(({ code }) => code)).toContain('bukti/identitas-kurang');
  });
});

describe('a scan without words', () => {
  it.each<[OcrOutcome | undefined, unknown]>([
    [undefined, undefined],
    ['tanpa_hasil', 'tanpa_hasil'],
    ['dihentikan', 'dihentikan'],
  ])('says what came of OCR: %s', (ocr, told) => {
    const seen = {
      ...inspectionOf({ pdf: pdfOf({ halaman_berteks: 0 }) }),
      ...(ocr === undefined ? {} : { ocr }),
    };
    const found = findSeen({ regulasi: [DECREE] }, { 'a.pdf': seen });
    const args = found.find(({ code }) => code === 'bukti/pindaian-tanpa-teks')?.args;
    expect(args).toMatchObject({ ocr: told });
  });

  it('is an empty document where its pages show nothing', () => {
    const seen = inspectionOf({ pdf: { ...pdfOf({ halaman_berteks: 0 }), kosong: true } });
    const found = findSeen({ regulasi: [DECREE] }, { 'a.pdf': seen });
    const told = found.map(({ code, severity }) => `${code} ${severity}`);
    expect(told).toContain('bukti/dokumen-kosong peringatan');
    expect(told.join()).not.toContain('pindaian');
  });
});

describe('the day of a photo', () => {
  const outside = (record: string) =>
    findSeen(
      { bimtek: [record] },
      {
        'a.jpg': inspectionOf({
          jenis: 'jpg',
          gambar: { lebar: 640, tinggi: 480, diambil: '2015-01-01' },
        }),
      },
    ).filter(({ code }) => code === 'bukti/di-luar-jendela');

  it('is said to be that of the camera, and costs nothing, where no one else states it', () => {
    const found = outside('jenis: sertifikat, berkas: a.jpg, kegiatan: A');
    expect(found).toMatchObject([{ severity: 'peringatan', args: { kamera: true, pasti: false } }]);
  });

  it('is that of the office where it states one', () => {
    const found = outside('jenis: sertifikat, berkas: a.jpg, kegiatan: A, tanggal: 2015-01-01');
    expect(found).toMatchObject([{ severity: 'galat', args: { kamera: false, pasti: true } }]);
  });
});

describe('totals and years', () => {
  it.each<[number[] | undefined, 'lapisan_teks' | 'ocr', string | undefined]>([
    [[150], 'lapisan_teks', undefined],
    [[151], 'lapisan_teks', 'info'],
    [[100, 50], 'lapisan_teks', undefined],
    [undefined, 'lapisan_teks', undefined],
    [[151], 'ocr', undefined],
  ])('recipients %j by %s: %s', (orang, sumber, severity) => {
    const record = 'jenis: daftar_penerima, berkas: a.pdf, nilai: 150';
    const seen = paperOf({ sumber, ...(orang === undefined ? {} : { orang }) });
    expect(severityOf('bukti/jumlah-orang-tidak-cocok', 'kemanfaatan', record, seen)).toBe(severity);
  });

  it.each<[number[], string | undefined]>([
    [[2025], undefined],
    [[2024], 'info'],
    [[2024, 2025], undefined],
    [[2023, 2024], undefined],
  ])('years %j: %s', (tahun, severity) => {
    const record = 'jenis: dpa, berkas: a.pdf, tahun: 2025';
    expect(severityOf('bukti/tahun-tidak-cocok', 'anggaran', record, paperOf({ tahun }))).toBe(severity);
  });
});

describe('a day that a machine read', () => {
  it('does not take away a level that would be possible without it', () => {
    const records = ['berkas: a.pdf, nilai: 12, memuat: [tanda_tangan]', 'berkas: b.pdf, nilai: 0'];
    const levelWith = (seen: Readonly<Record<string, Inspection>>) =>
      contextSeen({ sdm: records }, seen, 2).assessment.innovations[0]?.slots.find(
        ({ indicator }) => indicator.kunci === 'sdm',
      )?.mungkin;
    expect(levelWith({})).toBe(2);
    expect(levelWith({ 'b.pdf': paperOf({ tanggal: ['2019-01-01'] }) })).toBe(2);
  });
});
