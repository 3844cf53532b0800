import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings about what the profile says. */
type ContentFindings = Pick<
  ProfileFindings,
  | 'profil/rancang-bangun-pendek'
  | 'profil/isian-kosong'
  | 'profil/koordinat-janggal'
  | 'profil/urusan-tak-dikenal'
  | 'profil/nama-mirip'
  | 'profil/kematangan-saja'
  | 'profil/kematangan-berbeda'
  | 'profil/kematangan-di-luar-batas'
  | 'profil/perangkat-daerah-tak-terdaftar'
  | 'profil/lampiran-salah'
>;

type SimilarityReason = ProfileFindings['profil/nama-mirip']['sebab'];

const SIMILARITY_REASONS: Readonly<Record<SimilarityReason, string>> = {
  sama: 'namanya sama',
  singkatan: 'singkatan atau kepanjangannya sama',
  versi: 'hanya berbeda versi atau tahun',
  salah_tik: 'hanya berbeda beberapa huruf',
};

/** Sentences about the contents of the profile, in Indonesian. */
export const profileContentTexts = (labels: Labels): FindingTexts<ContentFindings> => ({
  'profil/rancang-bangun-pendek': {
    judul: 'Rancang bangun terlalu pendek',
    pesan: ({ kata, minimal }) =>
      `Rancang bangun baru ${labels.number(String(kata))} kata; yang diminta paling sedikit ${labels.number(String(minimal))} kata.`,
    saran: ({ kata, minimal }) =>
      `Tambah paling sedikit ${labels.number(String(minimal - kata))} kata. Periksa apakah dasar hukum, permasalahan, isu strategis, metode pembaharuan, keunggulan, dan tahapan penggunaan sudah diuraikan.`,
    penjelasan:
      'Pedoman meminta rancang bangun dan pokok perubahan paling sedikit 300 kata, bukan 300 huruf. Isinya enam bagian: dasar hukum, permasalahan, isu strategis, metode pembaharuan, keunggulan atau kebaharuan, dan tahapan penggunaan. Tanda HTML yang ikut tersalin dari aplikasi tidak dihitung sebagai kata.',
  },
  'profil/koordinat-janggal': {
    judul: 'Koordinat janggal',
    pesan: ({ ditemukan, sebab }) =>
      ({
        tertukar: `Koordinat berisi "${ditemukan}"; lintang dan bujurnya tampak tertukar.`,
        di_luar: `Koordinat berisi "${ditemukan}", yang terletak di luar Indonesia.`,
        tak_terbaca: `Koordinat berisi "${ditemukan}", yang tidak dapat dibaca sebagai lintang dan bujur.`,
      })[sebab],
    saran: ({ saran }) =>
      saran === undefined
        ? 'Tulis lintang lalu bujur, misalnya -3.41, 114.85; kosongkan bila belum diketahui.'
        : `Tulis ${saran} bila itu yang dimaksud.`,
    penjelasan:
      'Koordinat menunjukkan tempat inovasi di peta: lintang lebih dulu, lalu bujur. Di Indonesia lintang berkisar dari -11 sampai 6,5 dan bujur dari 94 sampai 141,5. Batas itu perkiraan pemeriksa ini, bukan ketentuan pedoman; skor tidak berubah karenanya.',
  },
  'profil/isian-kosong': {
    judul: 'Isian profil masih kosong',
    pesan: ({ kunci }) => `Isian profil yang masih kosong: ${labels.list(kunci.map(labels.field))}.`,
    saran: () => 'Lengkapi isian itu; tanda hubung, titik, dan "tidak ada" tetap dihitung kosong.',
    penjelasan:
      'Formulir resmi terdiri atas 22 butir profil, dan inovasi tidak dapat direvisi setelah dikirim. Tanpa waktu penerapan dan tahapan, kelayakan inovasi belum pasti; tanpa urusan, inovasi tidak mewakili urusan pelayanan dasar. Anggaran, profil bisnis, HAKI, dan penghargaan hanya dilampirkan bila ada.',
  },
  'profil/urusan-tak-dikenal': {
    judul: 'Urusan pemerintahan tidak dikenal',
    pesan: ({ ditemukan, saran, yandas }) => {
      const found = `Urusan "${ditemukan}" tidak ada dalam daftar urusan pemerintahan`;
      if (saran === undefined) return `${found}, sehingga tidak dihitung sebagai urusan pelayanan dasar.`;
      const stake = yandas
        ? ' Selama belum jelas, inovasi ini belum dihitung mewakili urusan pelayanan dasar itu.'
        : '';
      return `${found}; mungkin maksudnya "${saran}".${stake}`;
    },
    saran: ({ saran }) =>
      saran === undefined
        ? 'Pilih nama urusan dari daftar resmi, misalnya Kesehatan.'
        : `Tulis "${saran}" bila itu yang dimaksud; bila bukan, pilih nama lain dari daftar resmi.`,
    penjelasan:
      'Urusan utama dipilih dari 38 pilihan menurut Pasal 12 UU 23 Tahun 2014. Pada edisi 2026 skor jumlah inovasi, sampai 30,40 dari 100 poin indeks, hanya diberikan bila sedikitnya lima dari enam urusan wajib pelayanan dasar terwakili. Ejaan yang lazim seperti "Ketentraman" atau "PUPR" dikenali sendiri; yang meragukan ditanyakan, tidak ditebak.',
  },
  'profil/nama-mirip': {
    judul: 'Nama inovasi mirip',
    pesan: ({ lain_id, lain_nama, kemiripan, sebab }) =>
      `Nama ini mirip dengan "${lain_nama}" (${lain_id}): ${SIMILARITY_REASONS[sebab]}, kemiripan ${labels.number(String(kemiripan))} persen.`,
    saran: () =>
      'Pastikan keduanya memang dua inovasi; bila satu, kirim satu saja dan satukan data dukungnya.',
    penjelasan:
      'Inovasi yang sama kadang dilaporkan dua kali: oleh dua perangkat daerah, atau lagi dengan versi baru. Inovasi rangkap ikut membagi dan dapat ditolak saat verifikasi. Ini hanya petunjuk dari kemiripan nama; nama yang mirip tidak selalu berarti inovasi yang sama.',
  },
  'profil/kematangan-saja': {
    judul: 'Hanya skor kematangan yang diketahui',
    pesan: ({ kematangan }) =>
      `Yang tercatat hanya skor kematangan ${labels.number(kematangan)}; level setiap indikator tidak diketahui, sehingga skor ini tidak dapat dibuktikan.`,
    saran: () => 'Isi klaim dan data dukung setiap indikator.',
    penjelasan:
      'Unduhan resmi hanya memuat skor kematangan, tanpa level indikator. Skor itu dipakai untuk indeks menurut klaim, tetapi indeks terbukti tidak dapat dihitung selama masih ada inovasi seperti ini. Bila level indikator sudah diisi, skor kematangan dihitung sendiri dan isian ini boleh dihapus.',
  },
  'profil/kematangan-berbeda': {
    judul: 'Skor kematangan berbeda dengan klaim',
    pesan: ({ dinyatakan, terhitung }) =>
      `Skor kematangan tertulis ${labels.number(dinyatakan)}, sedangkan klaim indikatornya berjumlah ${labels.number(terhitung)}. Yang dipakai adalah klaim indikator.`,
    saran: () => 'Periksa klaim setiap indikator, lalu betulkan klaim atau skor kematangannya.',
    penjelasan:
      'Skor kematangan adalah jumlah bobot kali level seluruh indikator inovasi. Bila skor dari aplikasi berbeda dengan jumlah itu, biasanya ada klaim yang belum tercatat atau sudah diubah di salah satu tempat.',
  },
  'profil/kematangan-di-luar-batas': {
    judul: 'Skor kematangan di luar batas',
    pesan: ({ kematangan, maks }) =>
      `Skor kematangan tertulis ${labels.number(kematangan)}, padahal satu inovasi bernilai 0 sampai ${labels.number(maks)}.`,
    saran: () => 'Betulkan skor kematangan menurut unduhan resmi, atau isi klaim setiap indikator.',
    penjelasan:
      'Skor tertinggi satu inovasi adalah jumlah bobot seluruh indikator kali tiga, pada edisi 2026 sebesar 111. Angka di luar batas itu biasanya salah ketik atau koma yang hilang, dan membuat indeks menurut klaim keliru.',
  },
  'profil/perangkat-daerah-tak-terdaftar': {
    judul: 'Perangkat daerah tidak ada dalam daftar',
    pesan: ({ nama, saran }) =>
      saran === undefined
        ? `Perangkat daerah "${nama}" tidak ada dalam daftar perangkat daerah.`
        : `Perangkat daerah "${nama}" tidak ada dalam daftar perangkat daerah; mungkin maksudnya "${saran}".`,
    saran: ({ nama, saran }) =>
      saran === undefined
        ? `Samakan penulisannya dengan daftar, atau tambahkan "${nama}" ke daftar.`
        : `Tulis "${saran}" bila itu yang dimaksud, atau tambahkan "${nama}" ke daftar.`,
    penjelasan:
      'Daftar perangkat daerah dipakai untuk mengelompokkan inovasi dan melihat siapa yang belum melapor. Nama yang tidak dikenali membentuk kelompok sendiri, sehingga perangkat daerah yang sebenarnya tampak belum memiliki inovasi. Singkatan dan nama lain dapat ditambahkan pada daftar itu, dan unit dapat ditautkan ke perangkat daerah induknya.',
  },
  'profil/lampiran-salah': {
    judul: 'Lampiran profil bermasalah',
    pesan: ({ lampiran, berkas, sebab, format, megabita, saran }) => {
      const name = `Lampiran ${labels.field(lampiran)} ("${berkas}")`;
      if (sebab === 'salinan') return `${name} tidak ada; yang diperiksa "${saran}".`;
      if (sebab === 'format') return `${name} bukan berkas ${labels.either(format.map(upperCase))}.`;
      if (sebab === 'tak_terbuka') return `${name} kosong, rusak, atau terkunci.`;
      if (sebab === 'terlalu_besar') return `${name} lebih besar dari ${megabita} MB.`;
      return sebab === 'hilang' ? `${name} tidak ditemukan.` : `${name} berada di luar folder bukti.`;
    },
    saran: ({ sebab, format, saran }) => {
      if (sebab === 'salinan')
        return 'Pastikan salinan itu yang dimaksud, lalu samakan nama berkas dan isiannya.';
      if (sebab === 'tak_terbuka') return 'Ganti dengan berkas yang dapat dibuka tanpa kata sandi.';
      if (sebab === 'terlalu_besar') return 'Perkecil berkasnya, misalnya dengan memindai 150-200 dpi.';
      if (sebab === 'format') return `Simpan lampiran sebagai ${labels.either(format.map(upperCase))}.`;
      if (sebab === 'di_luar_folder')
        return 'Pindahkan berkas ke dalam folder bukti, lalu betulkan letaknya.';
      return saran === undefined
        ? 'Letakkan berkasnya di folder bukti, atau betulkan nama berkasnya.'
        : `Periksa nama berkasnya; mungkin maksudnya "${saran}".`;
    },
    penjelasan:
      'Anggaran, profil bisnis, HAKI, dan penghargaan dilampirkan bila ada, sebagai PDF paling besar 2 MB. Letak berkas dihitung dari folder bukti. Lampiran tidak menambah skor, tetapi lampiran yang keliru tidak dapat diunggah ke aplikasi.',
  },
});

function upperCase(ending: string): string {
  return ending.toUpperCase();
}
