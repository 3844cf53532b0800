import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings that say whether, and when, an innovation may be reported. */
type EligibilityFindings = Pick<
  ProfileFindings,
  | 'profil/penerapan-di-luar-jendela'
  | 'profil/penerapan-terlalu-baru'
  | 'profil/tahapan-bukan-penerapan'
  | 'profil/urutan-tanggal'
  | 'profil/tanggal-masa-depan'
  | 'profil/kriteria-tidak-terpenuhi'
  | 'profil/kriteria-belum-dinyatakan'
>;

/** Sentences about eligibility and dates, in Indonesian. */
export const eligibilityTexts = (labels: Labels): FindingTexts<EligibilityFindings> => ({
  'profil/penerapan-di-luar-jendela': {
    judul: 'Diterapkan sebelum rentang edisi ini',
    pesan: ({ penerapan, pengembangan, dari, sampai, pasti }) => {
      const range = labels.range([{ dari, sampai }]);
      if (!pasti)
        return `Belum pasti apakah inovasi ini diterapkan atau dikembangkan dalam rentang ${range}.`;
      const development =
        pengembangan === undefined
          ? 'waktu pengembangan tidak disebut'
          : `pengembangannya (${labels.day(pengembangan)}) juga di luar rentang itu`;
      return `Inovasi diterapkan ${labels.day(penerapan)}, di luar rentang ${range}, dan ${development}. Inovasi ini tidak dapat dilaporkan pada edisi ini.`;
    },
    saran: ({ pengembangan, pasti }) => {
      if (!pasti) return 'Tulis waktu penerapan dan waktu pengembangan sampai harinya, misalnya 2024-06-01.';
      return pengembangan === undefined
        ? 'Bila inovasi dikembangkan di dalam rentang itu, isi waktu pengembangan; bila tidak, jangan kirim tahun ini (tulis "kirim: tidak").'
        : 'Periksa kedua tanggal dengan dokumennya; bila memang demikian, jangan kirim tahun ini (tulis "kirim: tidak").';
    },
    penjelasan:
      'Inovasi yang dinilai adalah yang diterapkan antara 1 Januari dua tahun sebelum tahun edisi dan 31 Desember setahun sebelumnya; pada edisi 2026 itu 1 Januari 2024 sampai 31 Desember 2025. Inovasi yang lebih tua hanya diterima bila dikembangkan di dalam rentang itu. Inovasi yang tidak layak dihitung bernilai nol tetapi tetap ikut membagi (asumsi), sehingga menurunkan indeks. Contoh: "waktu_penerapan: 2021-05-01" dan "waktu_pengembangan: 2025-03-01".',
  },
  'profil/penerapan-terlalu-baru': {
    judul: 'Diterapkan sesudah batas edisi ini',
    pesan: ({ penerapan, sampai, pasti }) =>
      pasti
        ? `Inovasi diterapkan ${labels.day(penerapan)}, sesudah batas ${labels.day(sampai)}. Inovasi ini belum dapat dilaporkan pada edisi ini.`
        : `Waktu penerapan ${labels.day(penerapan)} mungkin jatuh sesudah batas ${labels.day(sampai)}.`,
    saran: ({ pasti }) =>
      pasti
        ? 'Betulkan tanggalnya bila salah tulis; bila benar, jangan kirim tahun ini (tulis "kirim: tidak") dan laporkan pada edisi berikutnya.'
        : 'Tulis waktu penerapan sampai harinya, misalnya 2025-06-01.',
    penjelasan:
      'Inovasi yang diterapkan sesudah 31 Desember setahun sebelum tahun edisi belum dapat dilaporkan. Inovasi seperti itu dihitung bernilai nol dan tidak menambah jumlah inovasi, tetapi tetap ikut membagi (asumsi). Bila ditahan, inovasi itu masih dapat dilaporkan pada edisi berikutnya, yang rentangnya diperkirakan mencakup tanggal itu.',
  },
  'profil/tahapan-bukan-penerapan': {
    judul: 'Tahapan belum penerapan',
    pesan: ({ tahapan }) =>
      `Tahapan inovasi masih ${labels.code(tahapan)}; yang dinilai adalah inovasi pada tahap penerapan.`,
    saran: () =>
      'Perbarui tahapan bila inovasi sudah diterapkan; bila belum, jangan kirim tahun ini (tulis "kirim: tidak").',
    penjelasan:
      'Formulir resmi mengenal tiga tahapan: inisiatif, uji coba, dan penerapan. Bahwa hanya tahap penerapan yang dinilai adalah bacaan program ini, jadi inovasi pada tahap lain diragukan kelayakannya, tidak langsung ditolak. Contoh: "tahapan: penerapan".',
  },
  'profil/urutan-tanggal': {
    judul: 'Urutan tanggal terbalik',
    pesan: ({ lebih_dulu, tanggal_lebih_dulu, sesudahnya, tanggal_sesudahnya }) =>
      tanggal_lebih_dulu === tanggal_sesudahnya
        ? `Isian ${labels.field(sesudahnya)} sama dengan ${labels.field(lebih_dulu)} (${labels.day(tanggal_sesudahnya)}), padahal seharusnya sesudahnya.`
        : `Isian ${labels.field(sesudahnya)} (${labels.day(tanggal_sesudahnya)}) mendahului ${labels.field(lebih_dulu)} (${labels.day(tanggal_lebih_dulu)}).`,
    saran: ({ lebih_dulu, sesudahnya }) =>
      `Periksa ${labels.field(lebih_dulu)} dan ${labels.field(sesudahnya)} dengan dokumennya, lalu betulkan yang keliru.`,
    penjelasan:
      'Uji coba dilakukan tidak sesudah penerapan, dan pengembangan sesudah penerapan. Tanggal yang terbalik biasanya berasal dari salah ketik atau hari dan bulan yang tertukar, dan dapat membuat inovasi dinilai di luar rentang. Tanggal yang hanya berisi bulan atau tahun baru dianggap terbalik bila tidak ada kemungkinan lain.',
  },
  'profil/tanggal-masa-depan': {
    judul: 'Tanggal belum tiba',
    pesan: ({ kunci, tanggal, hari_ini }) =>
      `Isian ${labels.field(kunci)} berisi ${labels.day(tanggal)}, yang belum tiba pada hari pemeriksaan (${labels.day(hari_ini)}).`,
    saran: ({ kunci }) => `Betulkan ${labels.field(kunci)}; kosongkan bila memang belum terjadi.`,
    penjelasan:
      'Waktu uji coba, penerapan, dan pengembangan mencatat hal yang sudah terjadi. Tanggal yang belum tiba biasanya salah ketik tahun, atau rencana yang belum boleh dilaporkan.',
  },
  'profil/kriteria-tidak-terpenuhi': {
    judul: 'Kriteria inovasi tidak terpenuhi',
    pesan: ({ kriteria }) =>
      `Kriteria yang dinyatakan tidak terpenuhi: ${labels.list(kriteria.map(labels.field))}. Inovasi ini tidak layak dilaporkan.`,
    saran: () =>
      'Betulkan jawabannya bila keliru; bila benar, jangan kirim inovasi ini (tulis "kirim: tidak").',
    penjelasan:
      'Pasal 6 PP 38 Tahun 2017 menuntut kelima kriteria sekaligus: mengandung pembaharuan, memberi manfaat, tidak menimbulkan beban atau pembatasan, termasuk kewenangan daerah, dan dapat direplikasi. Inovasi yang gagal pada satu kriteria dihitung bernilai nol tetapi tetap ikut membagi (asumsi).',
  },
  'profil/kriteria-belum-dinyatakan': {
    judul: 'Kriteria inovasi belum dinyatakan',
    pesan: ({ kriteria }) => `Kriteria yang belum dijawab: ${labels.list(kriteria.map(labels.field))}.`,
    saran: () => 'Jawab setiap kriteria dengan ya atau tidak pada isian kriteria.',
    penjelasan:
      'Pasal 6 PP 38 Tahun 2017 menuntut kelima kriteria sekaligus. Selama belum dijawab, inovasi tetap dihitung tetapi kelayakannya belum pasti. Contoh: "kriteria: {pembaharuan: ya, manfaat: ya, tanpa_beban: ya, kewenangan: ya, replikasi: ya}".',
  },
});
