import { z } from 'zod';
import { FILE_CONDITIONS, FILE_KINDS, OCR_OUTCOMES, TEXT_SOURCES } from '../../evidence/schema/inspection.js';
import { count } from './leaves.js';

/** One place that names a file: an indicator, a row of the SPD (without an innovation), or an attachment of the profile. */
const fileUse = z.strictObject({
  inovasi: z.string().optional(),
  indikator: z.string().optional(),
  lampiran: z.string().optional(),
  /** How the name of the innovation was looked for in the words of the file; absent where there were no words. */
  sebutan: z
    .strictObject({
      ditemukan: z.boolean(),
      /** Likeness in percent; 100 is letter for letter. */
      skor: z.int().min(0).max(100),
      /** Where the name was read. */
      sumber: z.enum(TEXT_SOURCES),
      /** The words that are the name and nothing around them; absent when it was not found. */
      cuplikan: z.string().optional(),
      halaman: count.optional(),
    })
    .optional(),
});

export const openedFile = z.strictObject({
  /** As written in the inventory. */
  berkas: z.string(),
  /** The file that was taken for it, where that is a copy. */
  salinan: z.string().optional(),
  bita: count,
  /** Empty when the drive did not give the file. */
  sha256: z.string(),
  /** What it is by its content. */
  jenis: z.enum(FILE_KINDS),
  keadaan: z.enum(FILE_CONDITIONS),
  /** Pages of a PDF. */
  halaman: count.optional(),
  /** What the pages of a PDF are: words, pictures alone, some of both, or nothing at all. */
  isi_halaman: z.enum(['teks', 'pindaian', 'campuran', 'kosong']).optional(),
  ocr: z.enum(OCR_OUTCOMES).optional(),
  dipakai: z.array(fileUse),
});

export type OpenedFile = z.output<typeof openedFile>;
