import type { SlotFindings } from '../../../assess/findings/slot.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { codesWithMeaning, indicatorName, oddVerdictFound, oddVerdictRemedy } from './slot-phrases.js';

/** The findings about single values of an indicator. */
type ValueFindings = Pick<
  SlotFindings,
  | 'indikator/ambang-rancu'
  | 'indikator/nilai-tak-wajar'
  | 'indikator/durasi-berlawanan'
  | 'indikator/persentase-berbeda'
  | 'indikator/basis-tak-dikenal'
  | 'indikator/putusan-janggal'
>;

export const slotValueTexts = (labels: Labels): FindingTexts<ValueFindings> => ({
  'indikator/ambang-rancu': {
    judul: 'Nilai pada batas yang rancu',
    pesan: (args) =>
      `${indicatorName(args)}: menurut batas yang tercetak, ${labels.doubt(args.rancu)}. Yang dipakai level ${args.rancu.lower}.`,
    saran: (args) =>
      `Cocokkan angkanya dengan dokumen, lalu tanyakan kepada BSKDN level mana yang berlaku. Sebelum ada jawaban, andalkan level ${args.rancu.lower}.`,
    penjelasan:
      'Batas yang tercetak dalam pedoman kadang tumpang tindih atau menyisakan celah, sehingga satu nilai dapat dibaca sebagai dua level. Pemeriksa ini tidak memutuskan diam-diam: level yang lebih rendah dipakai dan kedua kemungkinannya disebut. Angka yang dibulatkan sering menjadi sebabnya, jadi tulis angka selengkap pada dokumennya.',
  },
  'indikator/nilai-tak-wajar': {
    judul: 'Nilai tidak wajar',
    pesan: (args) => {
      const value =
        args.satuan === undefined ? labels.number(args.nilai) : labels.amount(args.nilai, args.satuan);
      return `${indicatorName(args)}: nilai ${value} pada dokumen ${args.dokumen} ${unlikely(args, labels)}.`;
    },
    saran: (args) =>
      args.sebab === 'di_atas_batas_tertinggi'
        ? 'Pastikan angka dan dasar hitungnya benar, dan siapkan penjelasannya.'
        : 'Cocokkan dengan dokumennya, lalu betulkan angkanya bila keliru.',
    penjelasan:
      'Nilai di bawah nol atau di atas yang mungkin, misalnya persentase lebih dari 100, biasanya salah ketik atau salah satuan, dan tidak memberi level. Persentase di bawah 1 sering kali pecahan, misalnya 0,81 untuk 81 persen; levelnya tetap dihitung dari angka yang tertulis. Nilai di atas semua batas yang tercetak tetap dihitung, tetapi pedoman tidak mengaturnya sehingga penilai dapat menolaknya. Tulis angkanya saja dalam satuan yang diminta: orang, hari, bulan, atau persen.',
  },
  'indikator/durasi-berlawanan': {
    judul: 'Lama penciptaan berlawanan dengan tanggal',
    pesan: (args) =>
      `${indicatorName(args)}: dokumen ${args.dokumen} menyebut ${labels.amount(args.bulan, 'bulan')}, padahal dari uji coba (${labels.day(args.waktu_uji_coba)}) sampai penerapan (${labels.day(args.waktu_penerapan)}) sedikitnya ${args.jarak_bulan} bulan.`,
    saran: () =>
      'Cocokkan lama penciptaan pada dokumen dengan waktu uji coba dan waktu penerapan pada profil, lalu betulkan yang keliru.',
    penjelasan:
      'Lama penciptaan dihitung dari gagasan sampai inovasi diterapkan, jadi tidak mungkin lebih singkat daripada jarak uji coba ke penerapan. Penilai dapat membandingkan dokumen ini dengan profil dan meragukan keduanya. Tanggal yang hanya menyebut bulan atau tahun dibaca dengan jarak terpendek yang mungkin.',
  },
  'indikator/persentase-berbeda': {
    judul: 'Persentase berbeda dengan rekap',
    pesan: (args) =>
      `${indicatorName(args)}: dokumen ${args.dokumen} menyebut ${labels.amount(args.nilai, 'persen')}, sedangkan rekap pada dokumen ${args.rekap} menyebut ${labels.amount(args.nilai_rekap, 'persen')}.`,
    saran: () =>
      'Hitung ulang dari rekapnya, lalu samakan kedua dokumen; bila tahunnya berbeda, sebutkan tahun masing-masing.',
    penjelasan:
      'Persentase penyelesaian pengaduan dibuktikan oleh rekapnya. Bila gambar yang menyertai menampilkan angka lain, penilai tidak tahu mana yang benar dan dapat memakai yang lebih rendah. Dua dokumen dari tahun yang berbeda boleh berbeda angkanya asalkan tahunnya ditulis.',
  },
  'indikator/basis-tak-dikenal': {
    judul: 'Dasar hitung tidak dikenal',
    pesan: (args) =>
      args.daftar.length === 0
        ? `${indicatorName(args)} tidak memakai dasar hitung, jadi isian "${args.ditemukan}" diabaikan.`
        : `${indicatorName(args)}: dasar hitung "${args.ditemukan}" tidak dikenal dalam edisi ini, sehingga tidak ada batas untuk menilainya.`,
    saran: (args) => {
      if (args.daftar.length === 0) return 'Hapus isian dasar hitung itu.';
      const guess = args.saran === undefined ? '' : `Mungkin maksudnya ${args.saran}. `;
      return `${guess}Tulis salah satu: ${codesWithMeaning(args.daftar, labels)}.`;
    },
    penjelasan:
      'Kemanfaatan dinilai dengan tepat satu dasar hitung, dan setiap dasar punya batas serta dokumennya sendiri yang tidak dapat dipertukarkan. Dasar hitung yang tidak dikenal tidak memberi level. Daftarnya berbeda antaredisi. Contoh penulisan: "basis: orang".',
  },
  'indikator/putusan-janggal': {
    judul: 'Putusan pemeriksa janggal',
    pesan: (args) => `${indicatorName(args)}: ${oddVerdictFound(args, labels)}`,
    saran: (args) => oddVerdictRemedy(args),
    penjelasan:
      'Putusan pemeriksa menentukan skor terverifikasi: "sesuai" memakai level pada putusan atau klaimnya, "tidak sesuai" memakai level pada putusan atau 0. Putusan di atas klaim, putusan "tidak sesuai" yang levelnya tidak lebih rendah daripada klaim, dan putusan bertanggal sesudah hari ini membuat skor itu tidak dapat dipercaya. Contoh: "verifikasi: {status: tidak_sesuai, level: 1, alasan: ..., tanggal: 2026-06-02}".',
  },
});

function unlikely(
  { sebab, satuan, batas }: SlotFindings['indikator/nilai-tak-wajar'],
  labels: Labels,
): string {
  const limit = satuan === undefined ? labels.number(batas) : labels.amount(batas, satuan);
  switch (sebab) {
    case 'negatif':
      return 'kurang dari nol';
    case 'pecahan':
      return 'kurang dari satu persen; mungkin pecahan yang belum dijadikan persen, atau komanya bergeser';
    case 'melebihi_maksimum':
      return `melebihi yang mungkin (${limit})`;
    case 'di_atas_batas_tertinggi':
      return `di atas batas tertinggi yang tercetak (${limit})`;
  }
}
