import type { DeadLink, LinkFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

const CAUSES: Readonly<Record<Exclude<DeadLink['sebab'], 'mati'>, string>> = {
  nama_tak_dikenal: 'alamatnya tidak ada di internet',
  nama_tak_terjawab: 'alamatnya tidak dapat dicari dari jaringan ini',
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
  'bukti/tautan-belum-dicoba': {
    judul: 'Tautan belum dapat diperiksa',
    pesan: ({ jumlah }) =>
      `Tidak satu pun alamat dari ${jumlah} tautan dapat dicari; tampaknya komputer ini tidak tersambung ke internet, jadi tautan tidak dinilai.`,
    saran: () => 'Jalankan lagi dengan --periksa-tautan saat internet tersambung.',
    penjelasan:
      'Bila tidak satu alamat pun ditemukan, penyebabnya hampir selalu jaringan di komputer ini, bukan tautannya. Karena itu tidak ada tautan yang disebut mati. Bila internet tersambung dan pesan ini tetap muncul, buka tautannya satu per satu di peramban.',
  },
});
