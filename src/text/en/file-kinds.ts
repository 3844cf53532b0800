import type { FileKind } from '../../evidence/schema/inspection.js';
import type { LabelTable } from '../look-up.js';

/** What a file is by its contents, with its article. */
export const FILE_KIND_NAMES: Readonly<Record<FileKind, string>> = {
  pdf: 'a PDF',
  jpg: 'a JPEG picture',
  png: 'a PNG picture',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  heic: 'a HEIC picture (phone photo)',
  bmp: 'a BMP picture',
  tiff: 'a TIFF picture',
  mp4: 'an MP4 video',
  mov: 'a MOV video',
  webm: 'a WebM video',
  mkv: 'an MKV video',
  avi: 'an AVI video',
  doc: 'an old Office document',
  docx: 'a Word document',
  xls: 'an old Excel workbook',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  zip: 'a ZIP archive',
  html: 'a web page (HTML)',
  teks: 'plain text',
  lainnya: 'a kind of file that is not known',
};

/** Kinds of paper as their titles show them. */
export const PAPER_SIGNS = {} as const satisfies LabelTable;
