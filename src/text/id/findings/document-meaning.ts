import type { DocumentMeaningFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { writeChoice } from '../../write-choice.js';
import { documentName } from './document-phrases.js';

type Repeated = DocumentMeaningFindings['bukti/unsur-berulang'];

/** What is counted, by the way it is told apart. */
const COUNTED: Readonly<Record<Repeated['sebagai'], string>> = {
  daftar: 'unsur',
  perangkat_daerah: 'perangkat daerah',
  daerah_lain: 'daerah',
};

/** About what a document is said to show, in Indonesian. */
export const documentMeaningTexts = (labels: Labels): FindingTexts<DocumentMeaningFindings> => ({
  'bukti/unsur-berulang': {
    judul: 'Unsur yang sama disebut berulang',
    pesan: (args) => {
      const { sebagai, unsur, dihitung } = args;
      const counted = `dihitung satu ${COUNTED[sebagai]}${sebagai === 'daerah_lain' ? '' : ` (${labels.code(dihitung)})`}`;
      return unsur.length > 1
        ? `${documentName(args, labels)}: ${labels.list(unsur)} ${counted}.`
        : `${documentName(args, labels)}: ${labels.list(unsur)} disebut lebih dari sekali, tetapi ${counted}.`;
    },
    saran: ({ sebagai }) => `Lengkapi dengan ${COUNTED[sebagai]} lain yang berbeda, atau turunkan klaim.`,
    penjelasan:
      'Yang dihitung ialah yang berbeda: unit-unit dari satu perangkat daerah adalah satu perangkat daerah, satu daerah tetap satu walaupun ditulis dengan dua ejaan, dan satu unsur aktor tetap satu walaupun wakilnya banyak. Temuan ini muncul bila klaim hanya tercapai jika semuanya dihitung sendiri-sendiri. Unit dikenali dari namanya dan dari daftar perangkat daerah dalam inventaris.',
  },
  'bukti/unsur-tak-dikenal': {
    judul: 'Unsur tidak dikenal',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` Maksudnya ${writeChoice(args.saran, labels)}?`;
      return `${documentName(args, labels)}: "${args.unsur}" bukan unsur yang dihitung.${hint}`;
    },
    saran: ({ daftar }) =>
      `Pakai salah satu: ${labels.either(daftar.map((code) => writeChoice(code, labels)))}.`,
    penjelasan:
      'Indikator ini menghitung unsur dari daftar tertutup; yang lain tidak menambah level. Tulis kelompoknya, bukan nama orang atau lembaganya. Contoh: "unsur: [pemerintah, akademisi, media]".',
  },
  'bukti/unsur-tergabung': {
    judul: 'Beberapa nama dalam satu butir',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.unsur}" dihitung satu ${COUNTED[args.sebagai]}, karena tidak jelas apakah yang dimaksud beberapa.`,
    saran: ({ sebagai }) =>
      sebagai === 'daerah_lain'
        ? 'Bila yang dimaksud beberapa daerah, tulis masing-masing sebagai butir sendiri, lengkap dengan kata Kabupaten atau Kota.'
        : 'Bila yang dimaksud beberapa, tulis masing-masing sebagai butir sendiri.',
    penjelasan:
      'Satu butir unsur seharusnya menyebut satu nama. Butir yang menyebut beberapa nama dipecah hanya bila setiap bagiannya pasti: daerah dengan kata Kabupaten atau Kota, perangkat daerah dengan kata Dinas, Badan, dan sejenisnya. Selebihnya dihitung satu, karena ada nama yang memang memuat kata "dan" atau koma. Contoh yang benar: "unsur: [Kabupaten Tapin, Kota Banjarbaru]".',
  },
  'bukti/daerah-sendiri': {
    judul: 'Replikasi di daerah sendiri',
    pesan: (args) =>
      `${documentName(args, labels)}: ${args.daerah} adalah daerah sendiri dan tidak dihitung sebagai daerah yang mereplikasi.`,
    saran: () => 'Sebut daerah lain yang mereplikasi beserta dokumennya, atau turunkan klaim.',
    penjelasan:
      'Replikasi berarti inovasi dipakai daerah lain. Penerapan di kecamatan, desa, atau unit lain dalam daerah sendiri tidak dihitung. Contoh: "unsur: [Kabupaten Tapin, Kota Banjarbaru]".',
  },
  'bukti/pilihan-tak-dikenal': {
    judul: 'Pilihan tidak dikenal',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` Maksudnya ${writeChoice(args.saran, labels)}?`;
      return `${documentName(args, labels)}: pilihan "${args.ditemukan}" tidak ada dalam daftar indikator ini.${hint}`;
    },
    saran: ({ daftar }) =>
      `Pakai salah satu: ${labels.either(daftar.map((code) => writeChoice(code, labels)))}.`,
    penjelasan:
      'Level indikator ini ditentukan oleh pilihan dari daftar tertutup, dan pilihan lain tidak memberi level. Daftarnya dapat berbeda antaredisi. Contoh: "pilihan: daring".',
  },
  'bukti/penandatangan-kurang': {
    judul: 'Penandatangan tidak sesuai',
    pesan: (args) =>
      `${documentName(args, labels)} ditandatangani ${labels.code(args.penandatangan)}; yang diminta ${labels.either(args.diminta.map(labels.code))}.`,
    saran: () =>
      'Lampirkan dokumen yang ditandatangani pejabat yang diminta, betulkan isiannya, atau turunkan klaim.',
    penjelasan:
      'Tingkat penandatangan menentukan level: surat penugasan kepala perangkat daerah bernilai level 2, sedangkan level 3 menuntut tanda tangan kepala daerah atau atas namanya. SK yang disebut atas nama kepala daerah tetapi ditandatangani atas nama sendiri bertentangan dengan jenisnya. Contoh: "penandatangan: kdh".',
  },
  'bukti/monev-internal': {
    judul: 'Penelitian oleh pihak sendiri',
    pesan: (args) =>
      `${documentName(args, labels)} diklaim sebagai monev pihak luar, tetapi ditandatangani ${labels.code(args.penandatangan)}.`,
    saran: () =>
      'Lampirkan penelitian atau kajian pihak luar, misalnya perguruan tinggi; bila laporan ini internal, jadikan laporan monev (jenis dokumen: laporan_monev) dan sesuaikan klaim.',
    penjelasan:
      'Level tertinggi monitoring dan evaluasi menuntut penilaian pihak luar. Laporan yang dibuat dan ditandatangani di dalam pemerintah daerah mudah dinilai sebagai monev internal, yaitu level 1. Bila penelitinya memang pihak luar, tulis "penandatangan: luar".',
  },
  'bukti/baru-minat': {
    judul: 'Baru surat-menyurat, belum replikasi',
    pesan: (args) =>
      `${documentName(args, labels)}: replikasi hanya dibuktikan dengan surat korespondensi, yang mudah dinilai baru berupa minat.`,
    saran: () =>
      'Lampirkan dokumen replikasi, kerja sama, atau surat pernyataan dari daerah yang sudah menerapkannya.',
    penjelasan:
      'Replikasi terbukti bila daerah lain sudah menerapkan inovasinya. Surat permintaan, kunjungan, atau pernyataan minat menunjukkan ketertarikan saja. Surat korespondensi masih dihitung di sini, tetapi sebaiknya didampingi bukti penerapan.',
  },
  'bukti/bukan-tentang-inovasi': {
    judul: 'Survei bukan tentang inovasi',
    pesan: (args) =>
      `${documentName(args, labels)} tidak memuat nama inovasi, jadi tampaknya survei atas seluruh kantor.`,
    saran: () =>
      'Lampirkan survei kepuasan atas layanan inovasi ini; bila nama inovasi ada pada dokumen, nyatakan (isian memuat: nama_inovasi).',
    penjelasan:
      'Yang dinilai adalah pemantauan dan evaluasi atas inovasinya. Survei kepuasan masyarakat tahunan atas seluruh kantor tidak menunjukkan apa-apa tentang satu inovasi. Contoh: "memuat: [nama_inovasi]".',
  },
});
