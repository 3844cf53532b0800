import { z } from 'zod';

/**
 * What a machine saw in one file: facts, never a verdict. It is the message of the inspecting worker and the entry of the
 * cache, so it is checked by this schema wherever it comes in.
 *
 * It holds no text of the document but what is listed here. Names of people, NIP, NIK and phone numbers never enter it:
 * what a document says is compared inside the worker, and only the outcome leaves it.
 */

/** What a file is by its content, whatever its name says. */
export const FILE_KINDS = [
  'pdf',
  'jpg',
  'png',
  'webp',
  'gif',
  'heic',
  'bmp',
  'tiff',
  'mp4',
  'mov',
  'webm',
  'mkv',
  'avi',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'pptx',
  'zip',
  'html',
  'teks',
  'lainnya',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/**
 * How far a file could be read. `kosong`: no bytes. `rusak`: does not open. `terpotong`: the end is missing.
 * `terkunci`: asks for a password. `tak_dibuka`: of a kind this program does not open. `terlalu_besar`,
 * `lewat_waktu` and `lewat_memori` say that a limit of this program ended the reading, which is no fault of the file as far
 * as anyone knows; `tak_terbaca` that the drive did not give it.
 */
export const FILE_CONDITIONS = [
  'terbaca',
  'kosong',
  'rusak',
  'terpotong',
  'terkunci',
  'tak_dibuka',
  'terlalu_besar',
  'lewat_waktu',
  'lewat_memori',
  'tak_terbaca',
] as const;

export type FileCondition = (typeof FILE_CONDITIONS)[number];

/**
 * What came of OCR. `tanpa_hasil`: no page gave words that can be read. `dihentikan`: a limit of this program ended it, and
 * the file was then read without.
 */
export const OCR_OUTCOMES = ['terbaca', 'tanpa_hasil', 'dihentikan'] as const;

export type OcrOutcome = (typeof OCR_OUTCOMES)[number];

/** Where the text comes from; what OCR read is a hint of lower certainty. */
export const TEXT_SOURCES = ['lapisan_teks', 'ocr'] as const;

/** How well a name was found. `skor`: percent of likeness, 100 is letter for letter apart from case and blanks. */
const mentionSchema = z.strictObject({
  /** The name that was asked for, as given in the request. */
  nama: z.string(),
  skor: z.int().min(0).max(100),
  /** The matched words only, never what stands around them: that may be a person. Blank when nothing was found. */
  cuplikan: z.string(),
  /** Page, from 1; undefined when nothing was found. */
  halaman: z.int().optional(),
});

/** What the words of a document say. Lists are short: the first few of each kind. */
const textFactsSchema = z.strictObject({
  sumber: z.enum(TEXT_SOURCES),
  /** Number of words read. */
  kata: z.int(),
  /** Numbers of the document as written behind "Nomor"; figures that look like a NIP, NIK or phone number are left out. */
  nomor: z.array(z.string()),
  /** Days the document bears (place and date of signing, "tanggal ..."), ISO, most likely first. */
  tanggal: z.array(z.string()),
  /** Unfilled fields of a template, as they stand. */
  isian_kosong: z.array(z.string()),
  /** Kinds of paper whose words were found: codes of `text/kind-words.ts`. */
  ciri: z.array(z.string()),
  /** Contents seen: codes of `memuat` that words can show. Only what is sure. */
  memuat: z.array(z.string()),
  /** Percentages of the whole in a recap of complaints, with a decimal point; absent for other papers. */
  persen: z.array(z.string()).optional(),
  /** Totals of people that a list of recipients states; absent for other papers. */
  orang: z.array(z.int()).optional(),
  /** Years in the title of a budget or plan; absent for other papers. */
  tahun: z.array(z.int()).optional(),
  /** The names asked for, in the order of the request. */
  sebutan: z.array(mentionSchema),
  /** SHA-256 of the words without case, blanks and punctuation; undefined for a text too short to tell papers apart, and for OCR. */
  sidik: z.string().optional(),
});

const pdfFactsSchema = z.strictObject({
  halaman: z.int(),
  /** Pages that carry a text layer with words. */
  halaman_berteks: z.int(),
  /** Pages that were looked at: a very long document is read in part. */
  halaman_dibaca: z.int(),
  /** Pictures kept in the file; with no page of text this is a scan. Absent where nobody counted. */
  gambar: z.int().optional(),
  /** Highlights: annotations, or coloured bars drawn behind words. */
  sorotan: z.int(),
  /** An electronic signature stands in the file. */
  tanda_tangan_elektronik: z.boolean(),
  /** No page shows anything: neither words, nor pictures, nor lines. Absent otherwise. */
  kosong: z.literal(true).optional(),
});

const imageFactsSchema = z.strictObject({
  /** Pixels as shown: a picture noted as turned counts as turned. */
  lebar: z.int(),
  tinggi: z.int(),
  /** Nearly one colour all over: a blank page, a lens cap. Undefined when the picture could not be decoded. */
  polos: z.boolean().optional(),
  /** Day the picture was taken, ISO, from its EXIF data. */
  diambil: z.string().optional(),
  /** Degrees, from its EXIF data. */
  posisi: z.strictObject({ lintang: z.number(), bujur: z.number() }).optional(),
  /** Brightness in 16 x 16 fields, for the same photo saved anew: compared with `areSamePicture`. Undefined when plain. */
  sidik: z.string().optional(),
});

const videoFactsSchema = z.strictObject({
  /** Length in milliseconds; 0 when the file states none. */
  durasi: z.int(),
  /** Pixels as shown; undefined for sound alone. */
  lebar: z.int().optional(),
  tinggi: z.int().optional(),
  /** In small letters: h264, hevc, vp9 ...; undefined for sound alone. */
  kodek: z.string().optional(),
});

export const inspectionSchema = z.strictObject({
  sha256: z.string(),
  /** Size in bytes. */
  bita: z.int(),
  jenis: z.enum(FILE_KINDS),
  keadaan: z.enum(FILE_CONDITIONS),
  pdf: pdfFactsSchema.optional(),
  teks: textFactsSchema.optional(),
  /** What OCR read on the scanned pages of a document whose other pages are text; kept apart, since it is less sure. */
  teks_pindaian: textFactsSchema.optional(),
  /** Absent where OCR was not asked for, or had nothing to read. */
  ocr: z.enum(OCR_OUTCOMES).optional(),
  gambar: imageFactsSchema.optional(),
  video: videoFactsSchema.optional(),
});

export type Mention = z.output<typeof mentionSchema>;
export type TextFacts = z.output<typeof textFactsSchema>;
export type PdfFacts = z.output<typeof pdfFactsSchema>;
export type ImageFacts = z.output<typeof imageFactsSchema>;
export type VideoFacts = z.output<typeof videoFactsSchema>;
export type Inspection = z.output<typeof inspectionSchema>;

/** What is asked of one file. */
export interface InspectionRequest {
  /** The file on disk. */
  readonly path: string;
  /** Names of the innovations whose records name the file, as written in the inventory. */
  readonly names: readonly string[];
  /** Read scans and photos too, with OCR. */
  readonly ocr: boolean;
}
