import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { addExif } from '../../../fixtures/berkas/make/exif.mjs';
import { sourceOfBytes } from '../../../src/evidence/inspect/content-source.js';
import { inspectContent } from '../../../src/evidence/inspect/inspect-content.js';
import { endRecognizer } from '../../../src/evidence/inspect/ocr/recognizer.js';
import { completeEvidence } from '../../../src/evidence/machine-reading.js';
import { inspectionSchema } from '../../../src/evidence/schema/inspection.js';
import { FOLDER, readTruth } from '../support/measure.js';

const MINUTES = 60_000;
const LENTERA = 'LENTERA (Layanan Antar Terima Berkas Adminduk)';
const banner = readFileSync(join(FOLDER, 'gambar/foto-spanduk.jpg'));

afterAll(endRecognizer);

async function inspect(content: Uint8Array, names: readonly string[] = [], ocr = true) {
  const seen = await inspectContent(sourceOfBytes(content), { names, ocr });
  return inspectionSchema.parse(seen);
}

const document = (name: string) => readFileSync(join(FOLDER, 'dokumen', name));

describe('OCR of scans', () => {
  /** Clean ones: a hard one may be read otherwise on another processor. */
  it.each([
    'pindaian-sk-bupati.pdf',
    'pindaian-undangan-halus.pdf',
    'pindaian-menyamping.pdf',
    'pindaian-potongan.pdf',
    'pindaian-terbalik.pdf',
  ])(
    'reads number, day and name in %s',
    async (berkas) => {
      const truth = readTruth()[berkas];
      const names = Object.keys(truth?.sebutan ?? {});
      const { teks, pdf, keadaan } = await inspect(document(berkas), names);
      expect(keadaan).toBe('terbaca');
      expect(teks?.sumber).toBe('ocr');
      expect(teks?.nomor[0]).toBe(truth?.nomor);
      expect(teks?.tanggal[0]).toBe(truth?.tanggal);
      expect(teks?.sebutan).toMatchObject([{ nama: names[0], halaman: 1 }]);
      expect(teks?.sebutan[0]?.skor).toBeGreaterThanOrEqual(90);
      // Still a scan: the words are OCR's, not the document's.
      expect(pdf?.halaman_berteks).toBe(0);
    },
    2 * MINUTES,
  );

  it('leaves a scan alone when OCR is not asked for', async () => {
    expect((await inspect(document('pindaian-sk-bupati.pdf'), [], false)).teks).toBeUndefined();
  });

  it('leaves a text layer to itself', async () => {
    const asked = await inspect(document('sk-bupati.pdf'), [LENTERA]);
    expect(asked).toEqual(await inspect(document('sk-bupati.pdf'), [LENTERA], false));
    expect(asked.teks?.sumber).toBe('lapisan_teks');
  });

  it(
    'reads the scanned pages of a document whose other pages are text, and keeps the two apart',
    async () => {
      const mixed = await PDFDocument.create({ updateMetadata: false });
      for (const name of ['sk-dinas.pdf', 'pindaian-sk-bupati.pdf']) {
        const part = await PDFDocument.load(document(name));
        for (const page of await mixed.copyPages(part, part.getPageIndices())) mixed.addPage(page);
      }
      const content = await mixed.save();
      const own = await inspect(content, [LENTERA], false);
      const both = await inspect(content, [LENTERA]);
      const truth = readTruth()['pindaian-sk-bupati.pdf'];
      expect(own).not.toHaveProperty('teks_pindaian');
      expect(both.teks).toEqual(own.teks);
      expect(both.ocr).toBe('terbaca');
      expect(both.teks_pindaian?.sumber).toBe('ocr');
      expect(both.teks_pindaian?.nomor[0]).toBe(truth?.nomor);
      expect(both.teks_pindaian?.tanggal[0]).toBe(truth?.tanggal);
      // The scan is the last page, and its title on a late page is no title of the whole.
      expect(both.teks_pindaian?.sebutan[0]?.halaman).toBe(both.pdf?.halaman);
      // What OCR read fills in nothing.
      expect(completeEvidence({}, both, LENTERA)).toEqual(completeEvidence({}, own, LENTERA));
    },
    2 * MINUTES,
  );

  it(
    'says that it found no words on a scan of a photo',
    async () => {
      const blank = await PDFDocument.create({ updateMetadata: false });
      const photo = await blank.embedJpg(readFileSync(join(FOLDER, 'gambar/polos.jpg')));
      blank.addPage([595, 842]).drawImage(photo, { x: 0, y: 0, width: 595, height: 842 });
      const { ocr, teks, pdf } = await inspect(await blank.save());
      expect([ocr, teks, pdf?.kosong]).toEqual(['tanpa_hasil', undefined, undefined]);
    },
    2 * MINUTES,
  );

  it(
    'reads the first 10 and the last 2 pages, and says on which page a name stands',
    async () => {
      const scan = await PDFDocument.load(document('pindaian-sk-bupati.pdf'));
      const long = await PDFDocument.create({ updateMetadata: false });
      for (let number = 1; number <= 14; number += 1) {
        if (number !== 11 && number !== 13) long.addPage([595, 842]);
        else long.addPage((await long.copyPages(scan, [0]))[0]);
      }
      const seen = await inspect(await long.save(), [LENTERA]);
      // Page 11 is passed over; of the last two, page 13 has the words.
      expect(seen.teks?.sebutan).toMatchObject([{ nama: LENTERA, halaman: 13 }]);
    },
    2 * MINUTES,
  );

  it(
    'fills in nothing that the office left open',
    async () => {
      const seen = await inspect(document('pindaian-sk-bupati.pdf'), [LENTERA]);
      expect(seen.teks?.nomor).not.toEqual([]);
      const evidence = { jenis: 'sk_kdh', berkas: 'sk.pdf' };
      expect(completeEvidence(evidence, seen, LENTERA)).toBe(evidence);
    },
    2 * MINUTES,
  );
});

describe('OCR of pictures', () => {
  it(
    'reads a banner, also of a photo taken upright',
    async () => {
      expect((await inspect(banner, ['PASAR SEHAT'])).teks).toMatchObject({
        sumber: 'ocr',
        kata: 3,
        sebutan: [{ nama: 'PASAR SEHAT', skor: 100 }],
      });
    },
    MINUTES,
  );

  it(
    'takes the note of the camera into account: turned by a half, the banner stands on its head',
    async () => {
      expect((await inspect(addExif(banner, { arah: 3 }), ['PASAR SEHAT'])).teks).toBeUndefined();
      expect((await inspect(addExif(banner, { arah: 1 }), ['PASAR SEHAT'])).teks?.kata).toBe(3);
    },
    MINUTES,
  );

  it.each(['tanggal-di-dalam.jpg', 'polos.jpg', 'sangat-kecil.png', 'tegak.jpg', 'terpotong.jpg'])(
    'sees no words in %s',
    async (name) => {
      expect((await inspect(readFileSync(join(FOLDER, 'gambar', name)))).teks).toBeUndefined();
    },
    MINUTES,
  );
});
