import type { DeadLink, LinkFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

const CAUSES: Readonly<Record<Exclude<DeadLink['sebab'], 'mati'>, string>> = {
  nama_tak_dikenal: 'alamatnya tidak ada di internet',
  sertifikat: 'sertifikat keamanannya tidak berlaku',
  sibuk: 'situsnya sedang sibuk',
  jaringan: 'tidak terjangkau dari jaringan ini',
  lewat_waktu: 'terlalu lama menjawab',
  terlalu_banyak_pengalihan: 'dialihkan terus-menerus',
  alamat_pribadi: 'menuju jaringan sendiri yang tidak dapat dibuka orang luar',
  porta: 'memakai porta yang tidak lazim, jadi tidak dicoba',
};

const CLOSED = {
  minta_masuk: 'meminta masuk dengan akun',
  minta_izin: 'meminta izin pemiliknya',
  video_tertutup: 'videonya tidak dibuka untuk umum',
} as const;

/** About links that were tried, in Indonesian. */
export const triedLinkTexts = (labels: Labels): FindingTexts<LinkFindings> => ({
  'bukti/tautan-mati': {
    judul: 'Tautan tidak terbuka',
    pesan: (args) => {
      const cause = args.sebab === 'mati' ? `halamannya tidak ada (kode ${args.status})` : CAUSES[args.sebab];
      return `${documentName(args, labels)}: "${args.tautan}" ${cause}.`;
    },
    saran: () =>
      'Buka tautan itu di peramban tanpa masuk akun; bila tidak terbuka, ganti dengan alamat yang benar.',
    penjelasan:
      'Tautan dicoba dari komputer ini seperti orang luar membukanya. Situs dapat sedang terganggu atau menolak program, jadi hasilnya hanya peringatan. Pastikan tautan terbuka sampai masa penilaian selesai.',
  },
  'bukti/tautan-tertutup': {
    judul: 'Tautan tidak terbuka untuk umum',
    pesan: (args) => `${documentName(args, labels)}: "${args.tautan}" ${CLOSED[args.sebab]}.`,
    saran: () =>
      'Ubah pengaturan berbaginya menjadi "siapa saja yang memiliki tautan", lalu coba dari ponsel lain.',
    penjelasan:
      'Penilai membuka tautan tanpa akun pemerintah daerah. Folder, dokumen, atau video yang dibatasi tidak dapat dilihatnya. Sebagian media sosial selalu meminta masuk; untuk itu lampirkan juga tangkapan layarnya.',
  },
});
