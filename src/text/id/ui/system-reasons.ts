import { type LabelTable, lookUp } from '../../look-up.js';

const REASONS: LabelTable = {
  EACCES: 'tidak ada izin untuk berkas atau folder ini',
  EPERM: 'tidak ada izin untuk berkas atau folder ini',
  EBUSY: 'berkas sedang dipakai program lain',
  ENOENT: 'foldernya tidak ada',
  ENOTDIR: 'yang disebut sebagai folder ternyata berkas',
  EISDIR: 'yang disebut sebagai berkas ternyata folder',
  ENOSPC: 'ruang penyimpanan penuh',
  EDQUOT: 'jatah ruang penyimpanan habis',
  EROFS: 'tempat penyimpanannya hanya dapat dibaca',
  ENAMETOOLONG: 'nama berkasnya terlalu panjang',
  EMFILE: 'terlalu banyak berkas terbuka sekaligus',
  ENFILE: 'terlalu banyak berkas terbuka sekaligus',
  EIO: 'tempat penyimpanannya bermasalah',
  ELOOP: 'tautan berkasnya saling menunjuk',
  ETIMEDOUT: 'tempat penyimpanannya tidak menjawab',
  ENETUNREACH: 'jaringan tidak terhubung',
  'bukan berkas biasa': 'bukan berkas biasa',
};

/** What the operating system says, in words; a reason that is not known is quoted. */
export function explainSystemReason(reason: string): string {
  return lookUp(REASONS, reason) ?? `sistem menjawab "${reason}"`;
}
