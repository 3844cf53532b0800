import type { FileFacts } from '../../src/evidence/file-facts.js';
import type { Inspection, PdfFacts, TextFacts } from '../../src/evidence/schema/inspection.js';

/** What was seen in a file; by default a PDF of one page that could be read. */
export function inspectionOf(seen: Partial<Inspection> = {}): Inspection {
  return { sha256: 'a'.repeat(64), bita: 1000, jenis: 'pdf', keadaan: 'terbaca', ...seen };
}

/** A page of text without highlight, picture and signature. */
export function pdfOf(pdf: Partial<PdfFacts> = {}): PdfFacts {
  return {
    halaman: 1,
    halaman_berteks: 1,
    halaman_dibaca: 1,
    gambar: 0,
    sorotan: 0,
    tanda_tangan_elektronik: false,
    ...pdf,
  };
}

/** A hundred words that say nothing. */
export function textOf(teks: Partial<TextFacts> = {}): TextFacts {
  return {
    sumber: 'lapisan_teks',
    kata: 100,
    nomor: [],
    tanggal: [],
    isian_kosong: [],
    ciri: [],
    memuat: [],
    sebutan: [],
    ...teks,
  };
}

/** A paper with a text layer. */
export function paperOf(teks: Partial<TextFacts> = {}, pdf: Partial<PdfFacts> = {}): Inspection {
  return inspectionOf({ teks: textOf(teks), pdf: pdfOf(pdf) });
}

/** Files of which this was seen; all others are there and were not opened. */
export function filesSeen(seen: Readonly<Record<string, Inspection>>): FileFacts {
  return { of: (path) => ({ state: 'ada', path, isi: seen[path] }) };
}
