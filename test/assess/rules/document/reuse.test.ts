import { describe, expect, it } from 'vitest';
import { fileKey, linkKey } from '../../../../src/assess/documents/document-source.js';
import { fileName } from '../../../../src/assess/rules/document/document-files.js';
import { numberKey } from '../../../../src/assess/rules/document/document-number.js';
import { codes, findAmong } from './find-in.js';

const sop = (file: string) => `jenis: sop, berkas: ${file}, nilai: 1, memuat: [durasi, tanda_tangan]`;
const dpa = (file: string) => `jenis: dpa, berkas: ${file}, tahun: 2025, memuat: [sorotan]`;
const photo = (file: string) => `jenis: foto, berkas: ${file}, pilihan: manual`;
const banner = (file: string) => `jenis: foto, berkas: ${file}, tanggal: 2025-03-01, pilihan: spanduk`;
const decree = (file: string, nomor: string, rest = '') =>
  `jenis: sk_kdh, berkas: ${file}, nomor: "${nomor}", tanggal: 2025-03-01, tentang: Tim, nilai: 4, memuat: [nama_inovasi, tanda_tangan, peran]${rest}`;

describe('keys', () => {
  it.each([
    ['.\\INV-001\\Sop.PDF', 'inv-001/sop.pdf'],
    ['./inv-001//sop.pdf ', 'inv-001/sop.pdf'],
    ['INV-001/sop.pdf', 'inv-001/sop.pdf'],
  ])('of a file %s', (path, key) => {
    expect(fileKey(path)).toBe(key);
    expect(fileName(path)).toBe('sop.pdf');
  });

  it.each([
    ['HTTPS://Contoh.ID/Video/', 'https://contoh.id/Video'],
    ['https://contoh.id/Video#t=3', 'https://contoh.id/Video'],
    ['https://contoh.id/?v=AbC', 'https://contoh.id/?v=AbC'],
  ])('of a link %s', (link, key) => {
    expect(linkKey(link)).toBe(key);
  });

  it.each([
    ['12 Tahun 2024', '12/2024'],
    ['Nomor: 12 / 2024', '12/2024'],
    ['No. 012/2024', '12/2024'],
    ['188.45/12/KUM/2024', '188/45/12/kum/2024'],
    ['Nomor', ''],
  ])('of a number %s', (nomor, key) => {
    expect(numberKey(nomor)).toBe(key);
  });
});

describe('one file for several innovations', () => {
  it('is told each of them once, with the others', () => {
    const found = findAmong([
      { proses_layanan: [sop('umum/sop.pdf')], alat_kerja: [photo('a/1.jpg')] },
      { proses_layanan: [sop('UMUM\\sop.pdf')] },
      { proses_layanan: [sop('c/sop.pdf')] },
    ]);
    expect(found.map(({ code, innovation, args }) => [code, innovation?.innovation.id, args])).toMatchObject([
      ['bukti/berkas-dipakai-ulang', 'I-1', { berkas: 'umum/sop.pdf', lain: ['I-2'], jumlah: 1 }],
      ['bukti/berkas-dipakai-ulang', 'I-2', { berkas: 'UMUM\\sop.pdf', lain: ['I-1'], jumlah: 1 }],
    ]);
  });

  it('names at most five others and counts all', () => {
    const found = findAmong(Array.from({ length: 9 }, () => ({ proses_layanan: [sop('umum/sop.pdf')] })));
    expect(found).toHaveLength(9);
    expect(found[2]?.args).toMatchObject({ lain: ['I-1', 'I-2', 'I-4', 'I-5', 'I-6'], jumlah: 8 });
    expect(found[8]?.args).toMatchObject({ lain: ['I-1', 'I-2', 'I-3', 'I-4', 'I-5'], jumlah: 8 });
  });

  it('is right for papers that innovations share', () => {
    expect(findAmong([{ anggaran: [dpa('umum/dpa.pdf')] }, { anggaran: [dpa('umum/dpa.pdf')] }])).toEqual([]);
  });

  it('is told of a link once, even if the file is the same as well', () => {
    const video =
      'jenis: berita, berkas: umum/b.jpg, tautan: "https://kabar.contoh.id/a", tanggal: 2025-03-01, pilihan: medsos';
    const found = findAmong([{ sosialisasi: [video] }, { sosialisasi: [video] }]);
    expect(codes(found)).toEqual(['bukti/berkas-dipakai-ulang', 'bukti/berkas-dipakai-ulang']);
  });

  it('takes time in proportion to the number of documents', () => {
    const slots = { proses_layanan: [sop('umum/sop.pdf')], anggaran: [dpa('umum/dpa.pdf')] };
    const started = performance.now();
    expect(findAmong(Array.from({ length: 2000 }, () => slots))).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('one file within an innovation', () => {
  it('for indicators that ask for other contents', () => {
    const found = findAmong([
      { alat_kerja: [photo('a/1.jpg')], sosialisasi: [banner('a/1.jpg'), banner('a/1.jpg')] },
    ]);
    expect(codes(found)).toEqual(['bukti/berkas-rangkap']);
    expect(found[0]).toMatchObject({
      indicator: 'sosialisasi',
      args: { indikator: ['19 Alat Kerja', '25 Sosialisasi Inovasi Daerah'] },
    });
  });

  it('may be a decree for staff, executors and network', () => {
    const one = decree('a/sk.pdf', '5');
    expect(
      findAmong([{ sdm: [one], pelaksana: [one], jejaring: [`${one}, unsur: [Dinas A, Dinas B]`] }]),
    ).toEqual([]);
  });
});

describe('numbers and dates', () => {
  it('of one file must not contradict each other', () => {
    const found = findAmong([
      {
        sdm: [decree('a/sk.pdf', 'No. 5/2025')],
        pelaksana: [decree('a/sk.pdf', '5 Tahun 2025'), decree('a/sk.pdf', '6/2025')],
      },
    ]);
    expect(codes(found)).toEqual(['bukti/identitas-berbeda']);
    expect(found[0]?.args).toMatchObject({
      dokumen: 2,
      isian: 'nomor',
      tertulis: '6/2025',
      lain: 'No. 5/2025',
    });
  });

  it.each([
    ['2025-03', []],
    ['2025', []],
    ['2025-04', ['bukti/identitas-berbeda']],
  ] as const)('a file dated 2025-03-01 and %s', (tanggal, expected) => {
    const other = decree('a/sk.pdf', '5').replace('2025-03-01', tanggal);
    expect(codes(findAmong([{ sdm: [decree('a/sk.pdf', '5')], pelaksana: [other] }]))).toEqual(expected);
  });

  it('the same in files of several names', () => {
    const found = findAmong([
      { sdm: [decree('a/sk.pdf', '5/2025')] },
      { sdm: [decree('b/sk.pdf', '5 Tahun 2025')] },
      { sdm: [decree('c/scan0007.pdf', 'Nomor 5/2025')] },
    ]);
    expect(codes(found)).toEqual(['bukti/nomor-sama-berkas-beda']);
    expect(found[0]?.innovation?.innovation.id).toBe('I-3');
    expect(found[0]?.args).toMatchObject({ berkas: ['a/sk.pdf', 'c/scan0007.pdf'], jumlah: 2 });
  });

  it('the same in copies of one name are how shared papers are kept', () => {
    expect(findAmong([{ sdm: [decree('a/sk.pdf', '5')] }, { sdm: [decree('b/sk.pdf', '5')] }])).toEqual([]);
  });
});

describe('the folder of another innovation', () => {
  it.each([
    ['i-2/sop.pdf', ['bukti/folder-inovasi-lain']],
    ['I-1/sop.pdf', []],
    ['arsip/I-2/sop.pdf', []],
    ['I-2', []],
  ] as const)('%s for I-1', (file, expected) => {
    const other = { alat_kerja: [photo('x/1.jpg')] };
    const found = findAmong([{ proses_layanan: [sop(file)] }, other]);
    expect(codes(found).filter((code) => code !== 'bukti/format-salah')).toEqual(expected);
  });

  it('may hold a paper that both share', () => {
    expect(findAmong([{ anggaran: [dpa('I-2/dpa.pdf')] }, {}])).toEqual([]);
  });
});
