import type { DocumentFileFindings, LinkDoubt } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

type LinkFindings = Pick<
  DocumentFileFindings,
  'bukti/tanpa-tautan' | 'bukti/tautan-diragukan' | 'bukti/media-milik-pemda'
>;

/** What may keep the assessor from seeing what the link should show. */
const DOUBTS: Readonly<Record<LinkDoubt, { readonly found: string; readonly remedy: string }>> = {
  folder: {
    found: 'menuju folder atau kumpulan tautan, bukan satu dokumen',
    remedy: 'Ganti dengan tautan langsung ke satu dokumen yang dapat dibuka siapa saja.',
  },
  pendek: {
    found: 'adalah tautan pendek, yang tujuannya dapat berubah atau kedaluwarsa',
    remedy: 'Buka tautannya, lalu ganti dengan alamat lengkap tujuannya.',
  },
  bukan_alamat: {
    found: 'bukan alamat yang diawali http:// atau https://',
    remedy: 'Tulis satu alamat lengkap, misalnya https://www.youtube.com/watch?v=...',
  },
  lokal: {
    found: 'hanya dapat dibuka di komputer atau jaringan kantor sendiri',
    remedy: 'Unggah dokumennya ke tempat yang terbuka untuk umum, atau lampirkan sebagai berkas.',
  },
  pribadi: {
    found: 'adalah halaman akun pribadi yang tidak dapat dilihat orang lain',
    remedy: 'Ambil tautan berbagi dari dokumen atau videonya, lalu atur agar siapa saja dapat membukanya.',
  },
};

export const documentLinkTexts = (labels: Labels): FindingTexts<LinkFindings> => ({
  'bukti/tanpa-tautan': {
    judul: 'Tautan belum disebut',
    pesan: (args) =>
      `${documentName(args, labels)} tidak menyebut tautan, padahal level yang diklaim memintanya.`,
    saran: () => 'Isi tautan tempat dokumen itu dapat dibuka, atau turunkan klaim.',
    penjelasan:
      'Dokumen daring hanya terbukti daring bila ada alamat yang dapat dibuka siapa saja. Buku daring tanpa tautan dihitung sebagai buku elektronik, dan gambar tanpa tautan tidak memberi level. Contoh: "tautan: https://dinkes.contohkab.go.id/panduan".',
  },
  'bukti/tautan-diragukan': {
    judul: 'Tautan diragukan',
    pesan: (args) => `${documentName(args, labels)}: tautan "${args.tautan}" ${DOUBTS[args.sebab].found}.`,
    saran: ({ sebab }) => DOUBTS[sebab].remedy,
    penjelasan:
      'Penilai membuka tautan berbulan-bulan setelah pengiriman, tanpa akun kantor. Folder, tautan pendek, halaman pribadi, dan alamat jaringan kantor sering tidak terbuka atau menampilkan hal lain, lalu dinilai tidak sesuai. Di sini hanya bentuk alamatnya yang dilihat; cobalah sendiri dari perangkat yang tidak masuk ke akun mana pun.',
  },
  'bukti/media-milik-pemda': {
    judul: 'Media pemerintah diklaim sebagai media luar',
    pesan: (args) =>
      `${documentName(args, labels)} diklaim sebagai berita media luar, tetapi tautan "${args.tautan}" beralamat pemerintah (go.id).`,
    saran: () =>
      'Lampirkan berita dari media yang bukan milik pemerintah daerah, atau nyatakan sebagai media milik pemda (pilihan: media_pemda) dan sesuaikan klaim.',
    penjelasan:
      'Level tertinggi sosialisasi menuntut berita di media yang bukan milik pemerintah daerah. Alamat go.id dipakai situs pemerintah, umumnya milik daerah sendiri, dan berita di sana hanya bernilai level 2. Bila situs itu bukan milik pemerintah daerah, biarkan dan beri catatan.',
  },
});
