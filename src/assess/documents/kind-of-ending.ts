import { FILE_KINDS, type FileKind, type Inspection } from '../../evidence/schema/inspection.js';

const OTHER_NAMES: Readonly<Record<string, FileKind>> = {
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  tif: 'tiff',
  m4v: 'mp4',
  htm: 'html',
  txt: 'teks',
};

/** The kind of file that the ending of a name promises; undefined for endings that promise nothing we know. */
export function kindOfEnding(ending: string): FileKind | undefined {
  return OTHER_NAMES[ending] ?? FILE_KINDS.find((kind) => kind === ending);
}

/** False for an empty file, and for one whose first bytes nobody saw. */
export function showsItsKind({ keadaan }: Inspection): boolean {
  return !['kosong', 'lewat_waktu', 'lewat_memori', 'tak_terbaca'].includes(keadaan);
}
