import type { DocumentFileFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import { namesSeveralFiles } from '../../several-files.js';
import type { FindingTexts } from '../../texts.js';
import { documentLinkTexts } from './document-link.js';
import { documentName, eitherFormat } from './document-phrases.js';
import { documentReuseTexts } from './document-reuse.js';

/** About the file or the link of a document, in Indonesian. */
export const documentFileTexts = (labels: Labels): FindingTexts<DocumentFileFindings> => ({
  ...fileTexts(labels),
  ...documentLinkTexts(labels),
  ...documentReuseTexts(labels),
});

type OwnFindings = Pick<
  DocumentFileFindings,
  | 'bukti/tanpa-berkas'
  | 'bukti/berkas-hilang'
  | 'bukti/di-luar-folder'
  | 'bukti/format-salah'
  | 'bukti/format-tidak-dianjurkan'
  | 'bukti/folder-inovasi-lain'
>;

const fileTexts = (labels: Labels): FindingTexts<OwnFindings> => ({
  'bukti/tanpa-berkas': {
    judul: 'Dokumen tanpa berkas dan tautan',
    pesan: (args) => `${documentName(args, labels)} tidak menyebut berkas maupun tautan.`,
    saran: () => 'Isi letak berkas pada isian berkas, atau alamatnya pada isian tautan.',
    penjelasan:
      'Dokumen hanya dihitung bila ada yang dapat dibuka: berkas yang akan diunggah atau tautan. Catatan tanpa keduanya tidak membuktikan apa pun. Contoh: "berkas: INV-001/perbup-12-2024.pdf".',
  },
  'bukti/berkas-hilang': {
    judul: 'Berkas tidak ditemukan',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` Yang mirip: "${args.saran}".`;
      const folder = args.pencarian === undefined ? '' : ` "${args.pencarian.folder}"`;
      return `${documentName(args, labels)}: berkas "${args.berkas}" tidak ada di folder data dukung${folder}.${hint}`;
    },
    saran: ({ berkas, saran, pencarian }) => {
      if (pencarian?.adaDiInventaris === true)
        return 'Berkas ini ada bila letaknya dihitung dari folder inventaris; jalankan tanpa --bukti.';
      if (namesSeveralFiles(berkas))
        return 'Bila yang dimaksud beberapa berkas, tulis setiap berkas sebagai dokumen sendiri, di baris sendiri.';
      return saran === undefined
        ? 'Salin berkasnya ke folder data dukung, atau betulkan letaknya pada isian berkas.'
        : `Betulkan isian berkas menjadi "${saran}" bila itu yang dimaksud.`;
    },
    penjelasan:
      'Letak berkas dihitung dari folder data dukung (pilihan --bukti; bila tidak disebut, folder inventaris). Berkas yang tidak ada tidak dapat diunggah, sehingga dokumennya tidak dihitung. Perhatikan ejaan, spasi, dan akhiran nama berkas, misalnya ".pdf".',
  },
  'bukti/di-luar-folder': {
    judul: 'Berkas di luar folder data dukung',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" menunjuk ke luar folder data dukung.`,
    saran: () => 'Pindahkan berkas ke folder data dukung, lalu tulis letaknya dari folder itu.',
    penjelasan:
      'Letak seperti "C:\\Users\\..." atau "../arsip/..." hanya berlaku di satu komputer dan tidak dibuka oleh program ini. Kumpulkan semua berkas di satu folder data dukung agar inventaris dapat diperiksa di komputer mana pun. Contoh: "berkas: INV-001/sk.pdf".',
  },
  'bukti/format-salah': {
    judul: 'Jenis berkas tidak diterima',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" bukan ${eitherFormat(args.diterima, labels)}.`,
    saran: (args) =>
      `Simpan ulang dokumennya sebagai ${eitherFormat(args.diterima, labels)}, lalu ganti isian berkas.`,
    penjelasan:
      'Formulir hanya menerima jenis berkas tertentu untuk setiap indikator, umumnya PDF untuk surat dan JPG atau PNG untuk gambar. Berkas Word, Excel, atau arsip ZIP tidak dapat diunggah, sehingga dokumennya tidak dihitung. Mengganti akhiran nama saja tidak mengubah isi berkas; simpan atau pindai ulang.',
  },
  'bukti/format-tidak-dianjurkan': {
    judul: 'PDF, padahal yang diminta gambar',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" sebaiknya ${eitherFormat(args.diterima, labels)}.`,
    saran: (args) => `Ganti dengan gambar ${eitherFormat(args.diterima, labels)}.`,
    penjelasan:
      'Daftar resmi untuk indikator ini hanya menyebut gambar. PDF tidak langsung ditolak di sini, tetapi dapat dinilai tidak sesuai, dan setelah dikirim tidak ada perbaikan. Simpan gambarnya sebagai JPG atau PNG, satu gambar untuk satu berkas.',
  },
  'bukti/folder-inovasi-lain': {
    judul: 'Berkas berada di folder inovasi lain',
    pesan: (args) =>
      `${documentName(args, labels)}: berkas "${args.berkas}" berada di folder inovasi ${args.lain_id}.`,
    saran: ({ lain_id }) =>
      `Pastikan dokumen ini memang tentang inovasi ini, bukan ${lain_id}; bila keliru, ganti berkasnya.`,
    penjelasan:
      'Nama folder pertama sama dengan kode inovasi lain, jadi besar kemungkinan berkasnya tertukar. Dokumen inovasi lain dinilai tidak sesuai. Peraturan, SK, serta dokumen perencanaan dan anggaran yang lazim dipakai bersama tidak ikut diperingatkan.',
  },
});
