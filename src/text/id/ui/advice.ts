import type { FailureTexts } from '../../failure-texts.js';
import type { Labels } from '../../labels.js';
import { readYamlReason } from '../../yaml-reason.js';
import { YAML_TEXTS } from './yaml.js';

const RESAVE = 'di Notepad pilih Simpan Sebagai, Pengodean UTF-8';

const ENCODING_ADVICE = {
  'utf-16': `Simpan ulang sebagai UTF-8: ${RESAVE}.`,
  biner: 'Pastikan yang disebut benar berkas inventaris, bukan hasil pindai, Excel, atau berkas terkompresi.',
  lain: `Simpan ulang sebagai UTF-8: ${RESAVE}; lalu periksa huruf di tempat itu.`,
} as const;

const MAP_ADVICE = {
  inventaris: 'Mulai inventaris dengan isian seperti "pemda:" dan "inovasi:".',
  katalog: 'Mulai katalog dengan isian seperti "kode:" dan "nama:".',
  konfigurasi: 'Mulai konfigurasi dengan isian seperti "edisi:" atau "gerbang:".',
  pemetaan: 'Buat pemetaan dengan --pemetaan dan nama berkas yang belum ada, lalu ubah isinya.',
} as const;

/** What to do about a failure; undefined when the message says it all. */
export function makeAdvice(labels: Labels): FailureTexts<string | undefined> {
  return {
    'berkas-tidak-ada': ({ saran }) =>
      saran === undefined ? 'Periksa nama berkas dan foldernya.' : `Mungkin maksudnya ${saran}.`,
    'folder-tidak-ada': ({ saran }) =>
      saran === undefined
        ? 'Periksa nama dan letak foldernya; nama yang berspasi ditulis di antara tanda kutip.'
        : `Mungkin maksudnya ${saran}.`,
    'berkas-adalah-folder': () => 'Sebutkan berkas di dalamnya, misalnya inventaris.yaml.',
    'berkas-tak-terbaca': ({ alasan }) =>
      alasan === 'bukan berkas biasa'
        ? 'Sebutkan berkas yang tersimpan di folder, misalnya inventaris.yaml.'
        : 'Tutup berkas itu di program lain dan pastikan Anda boleh membukanya, lalu ulangi.',
    'berkas-terlalu-besar': () =>
      'Pastikan yang disebut benar inventaris atau katalog, bukan hasil pindai atau cadangan.',
    'berkas-kosong': () => 'Isi berkas itu, atau sebutkan berkas lain.',
    'berkas-bukan-utf8': ({ dugaan }) => ENCODING_ADVICE[dugaan],
    'hanya-berkas-kunci': () =>
      'Sebutkan berkas aslinya, tanpa ~$ atau .~lock. di depan namanya. Tanda ini hilang sendiri setelah dokumennya ditutup.',
    'jenis-berkas-tak-didukung': () =>
      'Simpan sebagai buku kerja Excel (.xlsx) atau CSV, atau salin isinya ke berkas YAML (.yaml atau .yml).',
    'bukan-excel': () => 'Buka berkas itu di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
    'excel-lama': () => 'Buka di Excel atau LibreOffice, pilih Simpan Sebagai, jenis Excel Workbook (.xlsx).',
    'excel-terkunci': () => 'Buka dengan kata sandinya, lalu simpan salinannya tanpa kata sandi.',
    'excel-terpotong': () => 'Salin atau unduh ulang berkas itu dari asalnya.',
    'excel-rusak': () => 'Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu ulangi.',
    'excel-terlalu-besar': () => 'Salin lembar yang berisi inventaris saja ke berkas baru, lalu ulangi.',
    'excel-bukan-templat': () =>
      'Jadikan draf inventaris dulu: iga konversi BERKAS draf.xlsx. Baca laporan pemetaannya, lalu pakai drafnya.',
    'tandai-bukan-excel': () =>
      'Ubah dulu menjadi buku kerja dengan iga konversi BERKAS inventaris.xlsx, periksa buku kerja itu, atau jalankan tanpa --tandai.',
    'tandai-perlu-folder': () => 'Sebutkan sebuah folder, misalnya --tandai bertanda/',
    'berkas-berubah': () => 'Simpan dan tutup berkas itu di program lain, lalu ulangi.',
    'daftar-tanpa-judul': () => 'Tulis nama-nama kolom itu di baris pertama, lalu ulangi.',
    'konversi-tak-utuh': () => 'Perbaiki setiap tempat di atas, lalu ulangi. Belum ada yang ditulis.',
    'yaml-rusak': ({ alasan }) => {
      const reason = readYamlReason(alasan);
      return reason === 'other' ? 'Periksa baris ini dan baris di atasnya.' : YAML_TEXTS[reason].saran;
    },
    'yaml-kunci-ganda': () => 'Hapus salah satunya, atau gabungkan isinya.',
    'yaml-angka-terpotong': ({ angka }) =>
      `Tulis ${angka.replace(',', '.')} dengan titik, atau beri tanda kutip: "${angka}".`,
    'yaml-banyak-dokumen': () =>
      'Hapus baris --- di tengah berkas, atau simpan tiap bagian sebagai berkas tersendiri.',
    'yaml-alias-berlebihan': () => 'Tulis isinya langsung, tanpa tanda & dan *.',
    'bukan-peta': ({ apa }) => MAP_ADVICE[apa],
    'versi-tak-didukung': () => 'Tulis "versi: 1", atau pasang program yang lebih baru.',
    'katalog-salah': () => 'Perbaiki setiap butir di atas; katalog dipakai hanya bila semuanya benar.',
    'konfigurasi-salah': () =>
      'Perbaiki setiap butir di atas; konfigurasi dipakai hanya bila semuanya benar.',
    'pemetaan-salah': () => 'Perbaiki setiap butir di atas; pemetaan dipakai hanya bila semuanya benar.',
    'edisi-tak-dikenal': ({ saran }) =>
      saran === undefined
        ? 'Pilih salah satu, atau sebutkan letak katalog sendiri (.yaml).'
        : `Mungkin maksudnya ${saran}. Katalog sendiri disebut dengan letak berkasnya (.yaml).`,
    'ocr-belum-terpasang': () =>
      'Jalankan "npm install --include=optional" di folder program ini (sekali saja, perlu internet), atau ulangi tanpa --ocr; pindaian dan foto lalu tidak dibaca.',
    'edisi-berputar': () => 'Ubah isian "mewarisi" sehingga menunjuk katalog lain.',
    'edisi-berbeda': ({ edisi }) =>
      `Samakan isian "edisi", atau pilih satu: --edisi ${edisi[0] ?? '<kode>'}.`,
    'kode-tak-dikenal': ({ saran, nomor }) =>
      nomor !== undefined
        ? `Nomor yang ada: ${labels.list(nomor)}.`
        : saran === undefined
          ? 'Sebutkan nomor atau kunci indikator, atau kode temuan dari hasil periksa.'
          : `Mungkin maksudnya ${saran}: iga jelaskan ${saran}`,
    'opsi-salah': ({ opsi, maksud }) =>
      maksud === undefined ? `Ubah nilai ${opsi}, lalu ulangi.` : `Mungkin maksudnya ${opsi} ${maksud}?`,
    'format-belum-ada': ({ tersedia }) => `Pakai --format ${labels.either(tersedia)}.`,
    'akhiran-tak-dikenal': ({ tersedia }) => `Sebut namanya, misalnya inventaris${tersedia[0] ?? ''}.`,
    'format-hanya-laporan': ({ format, tersedia }) =>
      `Pakai --format ${labels.either(tersedia)} di sini, atau iga laporan inventaris.yaml --format ${format}.`,
    'opsi-berlawanan': ({ opsi, lawan }) => `Pakai salah satu saja: ${opsi} atau ${lawan}.`,
    'laporan-tanpa-keluaran': () =>
      'Sebut berkasnya, misalnya -o laporan.html, atau -o laporan.html -o laporan.xlsx untuk keduanya.',
    'format-perlu-berkas': () => 'Sebut berkasnya dengan -o.',
    'keluaran-ganda': () => 'Beri setiap -o nama yang berbeda.',
    'keluaran-sudah-ada': () =>
      'Pilih nama lain, atau tambahkan --timpa. Berkas yang sedang diperiksa tidak pernah ditimpa.',
    'keluaran-tak-tertulis': () => 'Pilih folder lain, atau tutup berkas itu di program lain, lalu ulangi.',
  };
}
