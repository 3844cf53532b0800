import type { InputFindings } from '../../../assess/findings/input.js';
import type { Place } from '../../../base/place.js';
import type { ExpectedValue } from '../../../base/reading.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { writeChoice } from '../../write-choice.js';

const HOW_TO_WRITE: Readonly<Record<ExpectedValue, string>> = {
  text: 'Tulis sebagai satu teks biasa.',
  number: 'Tulis angkanya saja, misalnya 57,64.',
  whole_number: 'Tulis bilangan bulat saja, misalnya 54.',
  asta_cita: 'Tulis satu nomor saja: 1, 2, 3, 4, 5, 6, 7, atau 8.',
  percentage: 'Tulis angka dari 0 sampai 100, misalnya 65,01.',
  score: 'Tulis angka skornya saja, misalnya 87,5; bila angka itu bukan skor, pindahkan ke kolomnya sendiri.',
  level: 'Tulis 1, 2, atau 3; kosongkan bila indikator belum diisi.',
  date: 'Tulis tanggal seperti 2024-03-01; bila harinya tidak diketahui, 2024-03 atau 2024.',
  year: 'Tulis tahun dengan empat angka, misalnya 2024.',
  yes_no: 'Tulis ya atau tidak.',
  reason: 'Tulis alasannya dengan kata-kata, misalnya menunggu salinan dari Bagian Hukum.',
  list: 'Tulis sebagai daftar: satu butir per baris, diawali tanda hubung.',
  map: 'Tulis isian di dalamnya satu per baris, misalnya "klaim: 2" di bawah nama indikator.',
};

/** Sentences of `masukan/` in Indonesian. */
export const inputTexts = (labels: Labels): FindingTexts<InputFindings> => ({
  'masukan/kunci-tak-dikenal': {
    judul: 'Nama isian tidak dikenal',
    pesan: ({ apa, kunci }) =>
      apa === 'indikator'
        ? `Indikator "${kunci}" tidak dikenal, sehingga klaim dan data dukungnya tidak dibaca.`
        : `Nama isian "${kunci}" tidak dikenal, sehingga isinya tidak dibaca.`,
    saran: ({ kunci, saran }) =>
      saran === undefined
        ? `Periksa ejaan "${kunci}", atau hapus bila memang tidak diperlukan.`
        : `Ganti "${kunci}" menjadi "${saran}" bila itu yang dimaksud.`,
    penjelasan:
      'Hanya nama isian yang dikenal yang dibaca. Salah ketik satu huruf saja membuat isinya dianggap tidak ada, sehingga indikator dapat terhitung kosong dan indeks turun. Contoh yang benar: "waktu_penerapan: 2024-06-01". Indikator boleh disebut dengan namanya (regulasi) atau nomornya ("16").',
  },
  'masukan/tipe-salah': {
    judul: 'Isian tidak dapat dibaca',
    pesan: ({ kunci, ditemukan, diharapkan }) =>
      `Isian ${labels.field(kunci)} berisi ${quoteFound(ditemukan)}, padahal yang diminta ${labels.expected(diharapkan)}. Isian ini dianggap kosong.`,
    saran: ({ diharapkan, angka }) =>
      angka === undefined ? HOW_TO_WRITE[diharapkan] : `Tulis angkanya saja: tulis ${angka}.`,
    penjelasan:
      'Isian yang tidak dapat dibaca dianggap belum diketahui, bukan nol, dan tidak ikut membuktikan apa pun. Angka boleh memakai koma atau titik desimal, tanda persen, dan kata satuan; tanggal boleh ditulis 2024-03-01, 01/03/2024, atau 1 Maret 2024. Isian yang memang tidak ada sebaiknya dikosongkan.',
  },
  'masukan/pilihan-tak-dikenal': {
    judul: 'Pilihan tidak dikenal',
    pesan: ({ kunci, ditemukan }) =>
      ditemukan === undefined
        ? `Isian ${labels.field(kunci)} tidak ada dalam daftar pilihannya (tidak ditampilkan, karena mungkin nama orang).`
        : `Isian ${labels.field(kunci)} berisi ${quoteFound(ditemukan)}, yang tidak ada dalam daftar pilihannya.`,
    saran: ({ saran, daftar }) => {
      const choices = labels.either(daftar.map((code) => writeChoice(code, labels)));
      return saran === undefined
        ? `Pilih salah satu: ${choices}.`
        : `Tulis ${writeChoice(saran, labels)} bila itu yang dimaksud. Pilihannya: ${choices}.`;
    },
    penjelasan:
      'Isian ini hanya menerima pilihan yang ada dalam formulir resmi. Huruf besar atau kecil, spasi, dan tanda hubung tidak menjadi soal: "Non Digital" dibaca non_digital. Pilihan di luar daftar tidak dipakai, sehingga hal yang bergantung padanya belum dapat dipastikan.',
  },
  'masukan/angka-rancu': {
    judul: 'Angka dapat dibaca dua cara',
    pesan: ({ kunci, ditemukan, bacaan: [whole, fraction] }) =>
      `Isian ${labels.field(kunci)} berisi "${ditemukan}", yang dapat berarti bilangan bulat ${whole} atau pecahan ${labels.number(fraction)}. Angka ini belum dipakai.`,
    saran: ({ bacaan: [whole, fraction], maks }) =>
      maks !== undefined
        ? `Nilai paling tinggi ${labels.number(maks)}, jadi ${whole} tidak mungkin. Tulis ${labels.number(`${fraction}0`)} bila pecahan itu yang dimaksud; bila bukan, betulkan angkanya.`
        : `Tulis ${whole} bila yang dimaksud bilangan bulat, atau ${labels.number(`${fraction}0`)} bila pecahan.`,
    penjelasan:
      'Satu titik atau koma dengan tiga angka di belakangnya dapat berarti ribuan atau desimal, dan beda artinya seribu kali. Angka seperti itu tidak ditebak, sehingga isiannya dianggap belum diketahui sampai ditulis jelas. Tulis ribuan tanpa tanda (1234), atau tambah satu nol di belakang pecahan (1,2340).',
  },
  'masukan/tanggal-rancu': {
    judul: 'Tanggal dapat dibaca dua cara',
    pesan: ({ kunci, ditemukan, bacaan: [taken, other] }) =>
      `Isian ${labels.field(kunci)} berisi "${ditemukan}" dan dibaca ${labels.day(taken)}. Bila bulan ditulis lebih dulu, artinya ${labels.day(other)}.`,
    saran: ({ bacaan: [taken, other] }) =>
      `Tulis ${taken} bila bacaan itu benar, atau ${other} bila yang dimaksud ${labels.day(other)}.`,
    penjelasan:
      'Tanggal yang seluruhnya angka dibaca dengan urutan hari, bulan, tahun seperti lazimnya di Indonesia. Berkas dari komputer berbahasa Inggris sering menukar hari dan bulan, dan tanggal yang tertukar dapat membuat inovasi atau dokumen jatuh di luar rentang yang diterima. Tulisan tahun-bulan-hari seperti 2024-03-01 tidak dapat disalahartikan.',
  },
  'masukan/isian-wajib-hilang': {
    judul: 'Isian wajib belum ada',
    pesan: ({ kunci }) => `Isian ${labels.field(kunci)} wajib ada, tetapi belum ditulis.`,
    saran: ({ kunci }) => `Isi ${labels.field(kunci)}.`,
    penjelasan:
      'Kode, nama, dan perangkat daerah menandai setiap inovasi; tanpa itu temuan dan data dukung tidak dapat dikembalikan kepada pemiliknya. Inovasi yang isiannya kurang tetap ikut dihitung sebagai pembagi. Contoh: "id: INV-001", "nama: GEBRAKS", "perangkat_daerah: Dinas Kesehatan".',
  },
  'masukan/id-ganda': {
    judul: 'Kode inovasi dipakai lebih dari sekali',
    pesan: ({ id, jumlah, lain, penerima }) => {
      const unnamed = jumlah - 1 - lain.length;
      const more = unnamed > 0 ? [`${labels.number(String(unnamed))} tempat lagi`] : [];
      return `Kode inovasi "${id}" dipakai ${labels.number(String(jumlah))} inovasi. Tempat lainnya: ${labels.list([...lain.map(writePlace), ...more])}.${writeReceiver(penerima)}`;
    },
    saran: ({ penerima }) =>
      `Beri setiap inovasi kode sendiri${penerima === undefined ? '' : ', lalu pakai kode itu juga di lembar lain'}; bila inovasinya sama, hapus salah satu.`,
    penjelasan:
      'Setiap inovasi harus memiliki satu kode yang tidak dipakai inovasi lain, juga bila berkasnya dikirim terpisah oleh setiap perangkat daerah. Inovasi yang tercatat dua kali memperbesar pembagi dan jumlah inovasi, sehingga indeks yang terhitung keliru. Huruf besar atau kecil dan spasi tidak membedakan kode.',
  },
  'masukan/indikator-ganda': {
    judul: 'Indikator ditulis dua kali',
    pesan: ({ kunci, dipakai }) =>
      `Satu indikator ditulis dua kali, sebagai "${dipakai}" dan "${kunci}". Yang dibaca hanya "${dipakai}".`,
    saran: ({ kunci, dipakai }) =>
      `Satukan klaim dan data dukungnya di bawah "${dipakai}", lalu hapus "${kunci}".`,
    penjelasan:
      'Indikator dapat disebut dengan namanya (regulasi) atau nomornya ("16"), tetapi hanya sekali untuk setiap inovasi. Dua catatan untuk satu indikator tidak dijumlahkan, dan data dukung pada catatan kedua tidak ikut dinilai.',
  },
  'masukan/bagian-berbeda': {
    judul: 'Bagian yang sama berbeda isinya',
    pesan: ({ bagian, dipakai }) =>
      `Bagian ${labels.field(bagian)} di berkas ini berbeda dengan yang di ${dipakai}. Yang dipakai adalah isi ${dipakai}.`,
    saran: () => 'Samakan isinya, atau hapus bagian ini dari salah satu berkas.',
    penjelasan:
      'Beberapa berkas boleh diperiksa bersama sebagai bagian dari satu pemerintah daerah. Keterangan daerah, SPD, dan angka yang diumumkan hanya berlaku satu kali, jadi yang dipakai adalah yang ada di berkas pertama menurut nama. Bila yang benar ada di berkas lain, skor SPD dan indeks menjadi keliru.',
  },
  'masukan/alias-tak-terdaftar': {
    judul: 'Nama pengganti tidak terdaftar',
    pesan: ({ alias, nama }) =>
      `Konfigurasi mengganti "${alias}" menjadi "${nama}", yang tidak ada di daftar perangkat daerah.`,
    saran: ({ nama, saran }) =>
      saran === undefined
        ? `Tulis nama yang terdaftar, atau tambahkan "${nama}" ke daftar perangkat daerah.`
        : `Ganti "${nama}" menjadi "${saran}" bila itu yang dimaksud.`,
    penjelasan:
      'Nama lain pada "alias" dalam iga.config.yaml menyatukan beberapa penulisan ke satu nama baku. Bila nama baku itu salah ketik, inovasinya terkumpul di bawah nama yang tidak dikenal dan perangkat daerah yang sebenarnya tampak belum berinovasi.',
  },
  'masukan/pengecualian-kedaluwarsa': {
    judul: 'Pengecualian sudah lewat masanya',
    pesan: ({ aturan, sampai }) =>
      `Pengecualian untuk temuan ${aturan} hanya berlaku sampai ${labels.day(sampai)}, jadi tidak dipakai lagi.`,
    saran: () => 'Selesaikan temuannya, atau putuskan pengecualian baru dengan alasan dan batas waktu baru.',
    penjelasan:
      'Pengecualian adalah keputusan sementara untuk membiarkan sebuah temuan; pengecualian tidak pernah menaikkan skor. Setelah batas waktunya lewat, temuan itu berlaku lagi dan pemeriksaan gagal sampai keputusannya diperbarui atau dihapus. Batas waktu ditulis pada "sampai" dalam iga.config.yaml.',
  },
  'masukan/pengecualian-tak-terpakai': {
    judul: 'Pengecualian tidak terpakai',
    pesan: ({ aturan }) => `Pengecualian untuk temuan ${aturan} tidak mengenai temuan apa pun.`,
    saran: () => 'Hapus pengecualian itu, atau periksa kode temuan, inovasi, dan indikator yang disebutnya.',
    penjelasan:
      'Temuannya mungkin sudah selesai, atau kode yang ditulis keliru sehingga pengecualian tidak bekerja. Pengecualian yang tertinggal dapat menutupi temuan baru di kemudian hari tanpa diketahui.',
  },
});

function quoteFound(found: string): string {
  if (found === '[...]') return 'sebuah daftar';
  return found === '{...}' ? 'isian bertingkat' : `"${found}"`;
}

function writeReceiver(receiver: InputFindings['masukan/id-ganda']['penerima']): string {
  if (receiver === undefined) return '';
  const taken = receiver === 'ini' ? 'inovasi ini' : `inovasi di ${writePlace(receiver)}`;
  return ` Level dan data dukung dari lembar lain dengan kode ini semuanya masuk ke ${taken}.`;
}

function writePlace({ berkas, lembar, sel, baris }: Place): string {
  const sheet = lembar === undefined ? '' : ` lembar ${lembar}`;
  if (sel !== undefined) return `${berkas}${sheet} sel ${sel}`;
  return baris === undefined ? `${berkas}${sheet}` : `${berkas}${sheet} baris ${baris}`;
}
