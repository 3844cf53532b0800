import type { DocumentContentFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentKindTexts } from './document-kind.js';
import { documentName, eitherKind, indicatorPhrase } from './document-phrases.js';

/** About what a document is, when it was made and what is in it, in Indonesian. */
export const documentContentTexts = (labels: Labels): FindingTexts<DocumentContentFindings> => ({
  ...documentKindTexts(labels),
  ...ownContentTexts(labels),
});

type OwnFindings = Omit<
  DocumentContentFindings,
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/pendamping-tidak-ada'
>;

const ownContentTexts = (labels: Labels): FindingTexts<OwnFindings> => ({
  'bukti/di-luar-jendela': {
    judul: 'Tanggal dokumen di luar rentang',
    pesan: (args) => {
      const asked = labels.range(args.jendela);
      if (args.kamera) {
        return `${documentName(args, labels)}: menurut catatan kamera, fotonya diambil ${labels.day(args.tanggal)}; yang diminta ${asked}. Catatan kamera dapat keliru.`;
      }
      return args.pasti
        ? `${documentName(args, labels)} bertanggal ${labels.day(args.tanggal)}; yang diminta ${asked}.`
        : `${documentName(args, labels)} bertanggal ${labels.day(args.tanggal)}, dan belum pasti apakah masuk rentang yang diminta (${asked}).`;
    },
    saran: ({ pasti, kamera }) =>
      kamera
        ? 'Tulis tanggal kegiatannya pada isian tanggal bila jam kameranya salah; bila benar, lampirkan foto lain.'
        : pasti
          ? 'Betulkan tanggalnya bila salah tulis; bila benar, lampirkan dokumen lain dari rentang itu.'
          : 'Tulis tanggal dokumen sampai harinya, dan lengkapi waktu penerapan pada profil.',
    penjelasan:
      'Dokumen hanya dihitung bila dibuat pada waktu yang diminta indikatornya; dokumen yang terlalu lama atau terlalu baru tidak dihitung. Untuk regulasi, Perda dan Perkada harus ditetapkan sebelum tahun edisi, sedangkan SK harus setahun dengan waktu penerapan atau waktu pengembangan. Contoh: "tanggal: 2024-03-01".',
  },
  'bukti/tanggal-masa-depan': {
    judul: 'Tanggal dokumen belum tiba',
    pesan: (args) =>
      `${documentName(args, labels)} bertanggal ${labels.day(args.tanggal)}, sesudah hari pemeriksaan (${labels.day(args.hari_ini)}).`,
    saran: () =>
      'Cocokkan tanggalnya dengan dokumen, lalu betulkan; dokumen yang belum terbit jangan dicantumkan.',
    penjelasan:
      'Dokumen bertanggal yang belum tiba belum mungkin ada, jadi biasanya tahunnya salah ketik. Penilai membandingkan tanggal pada isian dengan naskahnya. Tanggal ini masih dalam rentang edisi, karena itu hanya diperingatkan.',
  },
  'bukti/identitas-kurang': {
    judul: 'Identitas dokumen belum lengkap',
    pesan: (args) =>
      `${documentName(args, labels)} belum menyebut ${labels.list(args.kurang.map(labels.field))}.`,
    saran: ({ kurang }) => `Salin ${labels.list(kurang.map(labels.field))} dari dokumennya.`,
    penjelasan:
      'Formulir meminta nomor, tanggal, dan perihal dokumen resmi. Selama belum ditulis, dokumen ini dianggap belum pasti: tidak dihitung dalam indeks terbukti, tetapi dihitung dalam indeks "jika dipastikan". Contoh: nomor: "12 Tahun 2024", tanggal: 2024-03-01, tentang: Inovasi Daerah.',
  },
  'bukti/isi-kurang': {
    judul: 'Isi dokumen kurang',
    pesan: (args) =>
      `${documentName(args, labels)} tidak memuat ${labels.list(args.kurang.map(labels.content))}.`,
    saran: ({ kurang }) =>
      `Bila ${labels.list(kurang.map(labels.content))} sebenarnya ada pada dokumen, nyatakan (isian memuat: ${kurang.join(', ')}); bila tidak, lampirkan dokumen yang memuatnya.`,
    penjelasan:
      'Setiap indikator menentukan apa yang harus tampak pada dokumennya, misalnya nama inovasi, tanda tangan, atau sorotan pada baris anggaran. Isian "memuat" dibaca sebagai daftar lengkap, jadi yang tidak disebut di situ dianggap tidak ada. Contoh: "memuat: [nama_inovasi, tanda_tangan]". Bila belum diperiksa, hapus isian memuat agar dianggap belum pasti.',
  },
  'bukti/isian-templat': {
    judul: 'Isian templat belum diisi',
    pesan: (args) =>
      args.isian === 'isi'
        ? `${documentName(args, labels)}: di dalam berkasnya masih ada tanda templat "${args.ditemukan}"${args.sumber === 'ocr' ? ' (bacaan OCR)' : ''}.`
        : `${documentName(args, labels)}: isian ${args.isian} masih berisi tanda templat "${args.ditemukan}".`,
    saran: ({ isian }) =>
      isian === 'isi'
        ? 'Buka naskahnya; bila memang belum diisi, minta naskah akhir yang sudah lengkap.'
        : `Periksa naskahnya; bila ${isian} di sana sudah terisi, salin; bila belum, minta naskah yang sudah bernomor.`,
    penjelasan:
      'Tanda seperti "{{nomor_naskah}}", "....." atau "[nomor]" berasal dari templat surat yang belum diisi. Naskah yang terbit dengan isian kosong dinilai belum sah. Pastikan yang diunggah adalah naskah akhir, bukan rancangan.',
  },
  'bukti/video-terlalu-panjang': {
    judul: 'Video terlalu panjang',
    pesan: (args) =>
      `${documentName(args, labels)} berdurasi ${labels.number(args.menit)} menit; paling lama ${labels.number(args.maks)} menit.`,
    saran: ({ maks }) =>
      `Potong videonya menjadi paling lama ${labels.number(maks)} menit, lalu unggah ulang.`,
    penjelasan:
      'Pedoman membatasi lamanya video inovasi. Video yang lebih panjang tidak dihitung sama sekali, padahal bobot indikator ini termasuk yang terbesar. Tulis lamanya dalam menit, misalnya "nilai: 4,5".',
  },
  'bukti/sampul-kurang': {
    judul: 'Sampul video kurang',
    pesan: (args) =>
      args.sebab === 'tidak_ada'
        ? `${documentName(args, labels)} belum disertai sampul video.`
        : `${documentName(args, labels)} tidak memuat logo.`,
    saran: ({ sebab }) =>
      sebab === 'tidak_ada'
        ? 'Tambahkan gambar sampul video yang memuat logo (jenis dokumen: sampul_video).'
        : 'Ganti sampul dengan gambar yang memuat logo.',
    penjelasan:
      'Video inovasi didampingi gambar sampul (thumbnail) berlogo. Sampul tidak menambah atau mengurangi level, tetapi ketiadaannya dapat membuat video dinilai tidak sesuai. Contoh: "jenis: sampul_video", "berkas: INV-001/sampul.jpg", "memuat: [logo]".',
  },
  'bukti/kegiatan-tidak-lengkap': {
    judul: 'Dokumen kegiatan tidak lengkap',
    pesan: (args) =>
      `Kegiatan "${args.kegiatan}" pada ${indicatorPhrase(args)} belum mempunyai ${missingPapers(args, labels)}, jadi belum dihitung.`,
    saran: (args) => `Lampirkan ${missingPapers(args, labels)} kegiatan itu dengan nama kegiatan yang sama.`,
    penjelasan:
      'Satu kegiatan dihitung bila ada daftar hadir dan satu dokumen dasarnya: SK kegiatan, surat tugas, atau undangan. Dokumen satu kegiatan dikenali dari isian "kegiatan" yang sama. Contoh: "kegiatan: Bimtek Maret 2025" pada undangan dan pada daftar hadirnya.',
  },
  'bukti/tanpa-sertifikat': {
    judul: 'Sertifikat belum ada',
    pesan: (args) =>
      `Pada ${indicatorPhrase(args)} belum ada sertifikat; tanpa sertifikat tidak satu kegiatan pun dihitung.`,
    saran: () => 'Lampirkan sedikitnya satu sertifikat kegiatan (jenis dokumen: sertifikat).',
    penjelasan:
      'Bimtek dibuktikan dengan daftar hadir, dokumen dasar kegiatan, dan sertifikat. Satu sertifikat sudah cukup untuk seluruh indikator, tetapi tanpa itu levelnya 0 berapa pun banyaknya kegiatan. Contoh: "jenis: sertifikat", "berkas: INV-001/sertifikat.pdf".',
  },
});

function missingPapers(
  args: DocumentContentFindings['bukti/kegiatan-tidak-lengkap'],
  labels: Labels,
): string {
  const papers = args.kurang.map((part) =>
    part === 'daftar_hadir' ? labels.kind(part) : eitherKind(args.dasar, labels),
  );
  return papers.join(' serta ');
}
