import type { OpenedFile, Report } from '../schema.js';
import { wrap } from './layout.js';
import type { View } from './view.js';

/** Kinds of files as people tell them apart. */
export const FILE_GROUPS = ['pdf', 'gambar', 'video', 'lainnya'] as const;

export type FileGroup = (typeof FILE_GROUPS)[number];

const GROUP_OF: Readonly<Partial<Record<OpenedFile['jenis'], FileGroup>>> = {
  pdf: 'pdf',
  jpg: 'gambar',
  png: 'gambar',
  webp: 'gambar',
  gif: 'gambar',
  heic: 'gambar',
  bmp: 'gambar',
  tiff: 'gambar',
  mp4: 'video',
  mov: 'video',
  webm: 'video',
  mkv: 'video',
  avi: 'video',
};

/** One line: how many files were opened, by kind. None where none was. */
export function renderOpenedFiles({ berkas = [] }: Report, view: View): string[] {
  if (berkas.length === 0) return [];
  const groups = FILE_GROUPS.flatMap((group) => {
    const count = berkas.filter(({ jenis }) => (GROUP_OF[jenis] ?? 'lainnya') === group).length;
    return count === 0 ? [] : [{ group, count }];
  });
  const scans = berkas.filter(({ isi_halaman }) => isi_halaman === 'pindaian').length;
  return wrap(view.texts.ui.kepala.berkas_dibuka(berkas.length, groups, scans), view.width);
}
