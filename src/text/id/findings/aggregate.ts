import type { AggregateFindings } from '../../../assess/findings/aggregate.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** Sentences of `agregat/` in Indonesian. */
export const aggregateTexts = (labels: Labels): FindingTexts<AggregateFindings> => ({
  'agregat/kosong': {
    judul: 'Belum ada yang dapat dinilai',
    pesan: () =>
      'Tidak ada inovasi yang dikirim dan skor SPD belum diketahui, sehingga belum ada yang dapat dihitung.',
    saran: () =>
      'Isi daftar inovasi dan data SPD; pastikan sedikitnya satu inovasi dikirim (tidak ditulis "kirim: tidak").',
    penjelasan:
      'Indeks disusun dari tiga bagian: skor SPD, rata-rata kematangan inovasi, dan skor jumlah inovasi. Tanpa satu pun bagian itu tidak ada indeks. Biasanya berkas yang dibuka keliru, lembarnya masih kosong, atau semua inovasi sedang ditahan.',
  },
  'agregat/yandas-kurang': {
    judul: 'Urusan pelayanan dasar belum cukup terwakili',
    pesan: ({ syarat, terpenuhi, belum, skor_hilang }) =>
      `${terpenuhi === 0 ? 'Belum ada urusan wajib pelayanan dasar yang terwakili' : `Urusan wajib pelayanan dasar yang terwakili baru ${count(labels, terpenuhi)}`}, padahal disyaratkan ${count(labels, syarat)}. Yang belum terwakili: ${labels.list(belum.map(quote))}. Karena itu skor jumlah inovasi 0${Number(skor_hilang) === 0 ? '' : `, bukan ${labels.number(skor_hilang)}`}.`,
    saran: ({ syarat, terpenuhi, belum }) =>
      `Kirim inovasi untuk sedikitnya ${count(labels, syarat - terpenuhi)} urusan${terpenuhi === 0 ? '' : ' lagi'}, yaitu ${labels.either(belum.map(quote))}. Periksa juga urusan utama inovasi yang sudah ada: mungkin ejaannya belum dikenal atau urusannya kurang tepat.`,
    penjelasan:
      'Skor jumlah inovasi hanya diberikan bila cukup banyak dari enam urusan wajib pelayanan dasar terwakili oleh inovasi yang dikirim; bila tidak, bagian itu 0 seluruhnya, berapa pun jumlah inovasinya. Pada edisi 2026 disyaratkan 5 dari 6 urusan. Yang dihitung urusan utama, misalnya "urusan: Kesehatan". Inovasi yang tidak layak dilaporkan tidak mewakili urusannya, dan ejaan yang hanya mirip belum dihitung sebagai terbukti.',
  },
  'agregat/di-bawah-pembagi': {
    judul: 'Inovasi lebih sedikit daripada pembagi',
    pesan: ({ inovasi, pembagi }) =>
      `${inovasi === 0 ? 'Belum ada inovasi yang dikirim' : `Inovasi yang dikirim baru ${count(labels, inovasi)}`}, sedangkan jumlah skor kematangan selalu dibagi paling sedikit ${count(labels, pembagi)}.`,
    saran: ({ inovasi, pembagi }) =>
      `Siapkan dan kirim sedikitnya ${count(labels, pembagi - inovasi)} inovasi${inovasi === 0 ? '' : ' lagi'} yang layak dilaporkan.`,
    penjelasan:
      'Rata-rata kematangan adalah jumlah skor semua inovasi dibagi banyaknya inovasi, tetapi pembaginya tidak pernah lebih kecil daripada batas edisi itu (12 pada edisi 2026). Dengan 8 inovasi berskor 70, misalnya, rata-ratanya 8 x 70 : 12 = 46,67. Selama masih di bawah batas, setiap inovasi tambahan menaikkan rata-rata, berapa pun skornya.',
  },
  'agregat/di-bawah-ambang-untung': {
    judul: 'Inovasi ini menurunkan indeks',
    pesan: ({ dasar, skor, ambang }) =>
      `Skor ${labels.code(dasar)} inovasi ini ${labels.number(skor)}. Di bawah ${labels.number(ambang)}, mengirimnya membuat indeks daerah lebih rendah daripada menahannya.`,
    saran: ({ ambang, yandas_terpenuhi }) =>
      `Lengkapi inovasi ini sampai skornya sedikitnya ${labels.number(ambang)}, atau jangan kirim dulu (tulis "kirim: tidak"). Angka ini berlaku bila hanya inovasi ini yang ditahan: tahan satu demi satu dan periksa ulang setiap kali.${yandas_terpenuhi ? '' : ' Namun penuhi dulu syarat urusan pelayanan dasar: sesudah itu setiap inovasi menambah skor jumlah inovasi dan batas ini turun.'}`,
    penjelasan:
      'Satu inovasi lagi menambah skor jumlah inovasi, tetapi juga ikut membagi rata-rata kematangan. Bila skornya jauh di bawah rata-rata, kerugiannya lebih besar daripada tambahannya. Contoh pada edisi 2026: dengan 20 inovasi berskor 70, inovasi ke-21 baru menguntungkan mulai skor 62,02; dengan skor 50 indeks turun 0,23. Batas ini dihitung untuk satu inovasi dengan semua inovasi lain seperti sekarang; menahan banyak sekaligus dapat merugikan, karena pembagi tidak turun di bawah batas edisi itu dan urusan pelayanan dasar dapat berkurang. Inovasi yang tidak layak dilaporkan tidak disebut di sini: temuannya sendiri sudah menganjurkan untuk menahannya.',
  },
  'agregat/perangkat-daerah-tanpa-inovasi': {
    judul: 'Perangkat daerah belum punya inovasi',
    pesan: ({ nama }) =>
      `${nama} terdaftar, tetapi belum ada inovasi atas namanya ataupun atas nama unit di bawahnya.`,
    saran: ({ nama }) =>
      `Minta usulan inovasi dari ${nama}, atau periksa apakah namanya ditulis lain pada inovasi yang sudah ada.`,
    penjelasan:
      'Daftar perangkat daerah pada berkas inventaris menyebut siapa saja yang diharapkan melapor, sejalan dengan semangat satu perangkat daerah satu inovasi. Pedoman indeks tidak mewajibkannya, jadi temuan ini hanya pengingat. Inovasi puskesmas atau sekolah dihitung bagi dinasnya bila induknya disebut, misalnya "induk: Dinas Kesehatan". Nama yang berbeda dapat disamakan dengan "alias" atau "singkatan".',
  },
  'agregat/deklarasi-berbeda': {
    judul: 'Angka yang diumumkan berbeda',
    pesan: ({ apa, kelompok, dinyatakan, terbaca }) => {
      const announced = count(labels, dinyatakan);
      const read = count(labels, terbaca);
      if (apa === 'jumlah_rincian')
        return `Jumlah inovasi yang diumumkan ${announced}, sedangkan rinciannya berjumlah ${read}.`;
      if (apa === 'jumlah_inovasi')
        return `Jumlah inovasi yang diumumkan ${announced}, sedangkan inventaris memuat ${read}.`;
      return `Inovasi kelompok ${labels.code(kelompok ?? '')} yang diumumkan ${announced}, sedangkan inventaris memuat ${read}.`;
    },
    saran: ({ apa }) =>
      apa === 'jumlah_rincian'
        ? 'Cocokkan jumlah dengan rinciannya, lalu perbaiki angka yang keliru.'
        : 'Cari inovasi yang kurang atau berlebih dalam inventaris, atau perbaiki angka yang diumumkan.',
    penjelasan:
      'Angka pada surat, sambutan, dan daftar sering berbeda satu sama lain. Angka itu tidak mengubah indeks, tetapi selisihnya biasanya berarti ada inovasi yang tertinggal atau tercatat dua kali. Semua inovasi dalam berkas dihitung, termasuk yang ditahan. Rincian per kelompok hanya dibandingkan bila setiap inovasi menyebut "jenis_unit", misalnya puskesmas; yang tidak punya kelompok sendiri masuk "perangkat_daerah".',
  },
  'agregat/zona-pembulatan': {
    judul: 'Predikat bergantung pada pembulatan',
    pesan: ({ dasar, indeks_tepat, batas, predikat, tanpa_pembulatan }) =>
      `Indeks ${labels.list(dasar.map(labels.code))} tepatnya ${labels.number(indeks_tepat)}. Predikat ${predikat} baru tercapai karena dibulatkan menjadi ${labels.number(batas)}; tanpa pembulatan predikatnya ${tanpa_pembulatan}.`,
    saran: ({ batas }) =>
      `Naikkan skor sedikit lagi sampai indeks sebelum dibulatkan sedikitnya ${labels.number(batas)}.`,
    penjelasan:
      'Indeks dilaporkan dengan dua desimal, sedangkan hasil hitungnya lebih panjang. Belum ada kepastian apakah predikat ditetapkan sebelum atau sesudah pembulatan, jadi kedua bacaan disebut. Contoh pada edisi 2026: 65,006 dibulatkan menjadi 65,01 dan terbaca Sangat Inovatif, padahal tanpa pembulatan masih Inovatif. Satu data dukung tambahan biasanya cukup untuk keluar dari daerah ini.',
  },
  'agregat/edisi-bukan-resmi': {
    judul: 'Edisi ini belum sepenuhnya resmi',
    pesan: ({ kode, status }) =>
      `Katalog edisi ${kode} berstatus ${labels.code(status)}, sehingga indeks yang dihitung dengannya hanya perkiraan.`,
    saran: () => 'Pakai angkanya untuk persiapan saja, dan cocokkan dengan pedoman resmi begitu tersedia.',
    penjelasan:
      'Setiap edisi menyebut sendiri seberapa resmi isinya. Sebagian edisi disusun dari naskah yang tidak lengkap, bersifat sementara, atau baru perkiraan untuk tahun mendatang. Batas dan rumusnya dapat berbeda dari penilaian yang sebenarnya, sehingga indeks dan predikatnya jangan dikutip sebagai hasil resmi.',
  },
});

function count(labels: Labels, number: number): string {
  return labels.number(String(number));
}

/** Names of urusan contain commas and "dan", so in a list each needs its own bounds. */
function quote(name: string): string {
  return `"${name}"`;
}
