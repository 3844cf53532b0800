import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../src/evidence/file-facts.js';
import type { Inspection } from '../../src/evidence/schema/inspection.js';
import { buildOpenedFiles } from '../../src/report/build/opened-files.js';
import { editionOf } from '../support/editions.js';
import { inspectionOf, paperOf, pdfOf, textOf } from '../support/inspections.js';
import { inventoryOf } from '../support/inventories.js';

const EDITION = editionOf(2026);
const INVENTORY = `
pemda: {nama: Kabupaten Banjar, jenis: kabupaten}
inovasi:
  - id: INV-002
    nama: LENTERA
    perangkat_daerah: Dinas Sosial
    lampiran: {anggaran: rab.pdf}
    indikator:
      "16": {klaim: 1, bukti: [{jenis: sk_kdh, berkas: umum/sk.pdf}, {jenis: sk_kdh, berkas: umum/sk.pdf}]}
      jejaring: {klaim: 1, bukti: [{jenis: sk_kdh, berkas: umum/sk.pdf}, {jenis: foto, berkas: tidak-ada.jpg}]}
  - id: INV-001
    nama: GEBRAKS
    perangkat_daerah: Dinas Kesehatan
    indikator:
      jejaring: {klaim: 1, bukti: [{jenis: sk_kdh, berkas: umum/sk.pdf}, {jenis: foto, berkas: a.jpg}]}
`;

function open(seen: Readonly<Record<string, Inspection>>, inventory = INVENTORY) {
  const files: FileFacts = {
    of: (path) =>
      seen[path] === undefined
        ? { state: 'hilang', saran: undefined }
        : { state: 'ada', path: `/rahasia/${path}`, isi: seen[path] },
  };
  return buildOpenedFiles(inventoryOf(inventory), EDITION, files);
}

const mention = (nama: string, skor: number, cuplikan: string) => ({ nama, skor, cuplikan, halaman: 4 });

describe('opened files in the report', () => {
  it('stand with what was seen and every place that names them, in the order of their names', () => {
    const found = open({
      'umum/sk.pdf': paperOf({
        sebutan: [mention('GEBRAKS', 96, 'GEBRAK5'), mention('LENTERA', 60, 'LENTERNA')],
      }),
      'rab.pdf': inspectionOf({
        sha256: 'b'.repeat(64),
        bita: 7,
        pdf: pdfOf({ halaman: 3, halaman_berteks: 0 }),
      }),
      'a.jpg': inspectionOf({ sha256: 'c'.repeat(64), jenis: 'jpg', gambar: { lebar: 9, tinggi: 9 } }),
    });
    const unnamed = { ditemukan: false, skor: 60, sumber: 'lapisan_teks' };
    expect(found).toEqual([
      {
        berkas: 'a.jpg',
        bita: 1000,
        sha256: 'c'.repeat(64),
        jenis: 'jpg',
        keadaan: 'terbaca',
        dipakai: [{ inovasi: 'INV-001', indikator: 'jejaring' }],
      },
      {
        berkas: 'rab.pdf',
        bita: 7,
        sha256: 'b'.repeat(64),
        jenis: 'pdf',
        keadaan: 'terbaca',
        halaman: 3,
        isi_halaman: 'pindaian',
        dipakai: [{ inovasi: 'INV-002', lampiran: 'anggaran' }],
      },
      {
        berkas: 'umum/sk.pdf',
        bita: 1000,
        sha256: 'a'.repeat(64),
        jenis: 'pdf',
        keadaan: 'terbaca',
        halaman: 1,
        isi_halaman: 'teks',
        dipakai: [
          {
            inovasi: 'INV-001',
            indikator: 'jejaring',
            sebutan: { ditemukan: true, skor: 96, sumber: 'lapisan_teks', cuplikan: 'GEBRAK5', halaman: 4 },
          },
          { inovasi: 'INV-002', indikator: 'jejaring', sebutan: unnamed },
          { inovasi: 'INV-002', indikator: 'regulasi', sebutan: unnamed },
        ],
      },
    ]);
  });

  it('take the better of text layer and OCR, and say which it was', () => {
    const [file] = open({
      'a.jpg': {
        ...paperOf({ sebutan: [mention('GEBRAKS', 0, '')] }, { halaman: 2, halaman_dibaca: 2 }),
        ocr: 'terbaca',
        teks_pindaian: textOf({ sumber: 'ocr', sebutan: [mention('GEBRAKS', 90, 'GEBRAK$')] }),
      },
    });
    expect(file).toMatchObject({ isi_halaman: 'campuran', ocr: 'terbaca' });
    expect(file?.dipakai[0]?.sebutan).toMatchObject({ ditemukan: true, skor: 90, sumber: 'ocr' });
  });

  it('tell empty pages from scans', () => {
    const seen = inspectionOf({ pdf: { ...pdfOf({ halaman_berteks: 0 }), kosong: true } });
    expect(open({ 'rab.pdf': seen })[0]?.isi_halaman).toBe('kosong');
  });

  it('do not show where the files lie on this computer, nor words that are not the name', () => {
    const seen = paperOf({ sebutan: [mention('GEBRAKS', 84, 'Gebrak Siti'), mention('LENTERA', 0, '')] });
    const written = JSON.stringify(open({ 'umum/sk.pdf': seen }));
    expect(written).not.toMatch(/rahasia|Siti/);
  });

  it('have an order that the rows of the inventory do not change', () => {
    const seen = { 'umum/sk.pdf': paperOf(), 'a.jpg': inspectionOf(), 'rab.pdf': inspectionOf() };
    const [head = '', ...owners] = INVENTORY.split(/^(?= {2}- id)/m);
    expect(open(seen, [head, ...owners.reverse()].join(''))).toEqual(open(seen));
  });
});
