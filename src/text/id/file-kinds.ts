import type { FileKind } from '../../evidence/schema/inspection.js';
import type { LabelTable } from '../look-up.js';

/** What a file is by its contents, with its article where a sentence needs one. */
export const FILE_KIND_NAMES: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  jpg: 'gambar JPEG',
  png: 'gambar PNG',
  webp: 'gambar WebP',
  gif: 'gambar GIF',
  heic: 'gambar HEIC (foto telepon)',
  bmp: 'gambar BMP',
  tiff: 'gambar TIFF',
  mp4: 'video MP4',
  mov: 'video MOV',
  webm: 'video WebM',
  mkv: 'video MKV',
  avi: 'video AVI',
  doc: 'dokumen Office lama',
  docx: 'dokumen Word',
  xls: 'buku kerja Excel lama',
  xlsx: 'buku kerja Excel',
  pptx: 'salindia PowerPoint',
  zip: 'arsip ZIP',
  html: 'halaman web (HTML)',
  teks: 'teks biasa',
  lainnya: 'jenis berkas yang tidak dikenal',
};

/** Kinds of paper as their titles show them. */
export const PAPER_SIGNS = {} as const satisfies LabelTable;
