import type { YamlTexts } from '../../yaml-reason.js';

const BACKSLASH = '\\';

/** The line named is where the reader noticed; the slip may stand on the line above, and the advice says so. */
export const YAML_TEXTS: YamlTexts = {
  tab: {
    pesan: 'baris ini menjorok dengan tab, seharusnya dengan spasi',
    saran: 'Hapus tab di awal baris, lalu ganti dengan spasi.',
  },
  mapping_indentation: {
    pesan: 'jarak menjorok baris ini tidak sejajar, atau nilainya memuat tanda yang harus diapit tanda kutip',
    saran:
      'Sejajarkan baris ini dengan isian lain yang setingkat. Nilai yang memuat titik dua atau diawali tanda khusus diapit tanda kutip, misalnya "Perbup: Nomor 12".',
  },
  sequence_indentation: {
    pesan: 'baris ini tidak sejajar dengan butir daftarnya',
    saran: 'Sejajarkan tanda - dengan tanda - butir lain, dan isian sebuah butir dengan isian pertamanya.',
  },
  too_little_indentation: {
    pesan: 'baris ini kurang menjorok, atau tanda kutip atau kurung sebelumnya belum ditutup',
    saran:
      'Periksa baris ini dan baris di atasnya: tutup tanda kutip dan kurungnya, atau tambahkan spasi di awal baris.',
  },
  open_quote: {
    pesan: 'tanda kutip dibuka tetapi tidak ditutup',
    saran: 'Tutup tanda kutipnya pada baris yang sama.',
  },
  open_bracket: {
    pesan: 'kurung [ atau { dibuka tetapi tidak ditutup',
    saran: 'Tutup kurungnya dengan ] atau }.',
  },
  missing_comma: {
    pesan: 'di antara dua butir dalam kurung tidak ada koma',
    saran: 'Pisahkan setiap butir dalam kurung dengan koma.',
  },
  extra_comma: {
    pesan: 'ada koma tanpa butir di depannya',
    saran: 'Hapus koma yang berlebih.',
  },
  missing_colon: {
    pesan: 'setelah nama isian tidak ada titik dua',
    saran: 'Tulis setiap isian sebagai nama, titik dua, spasi, lalu nilainya; periksa juga baris di atasnya.',
  },
  missing_blank: {
    pesan: 'setelah titik dua tidak ada spasi',
    saran: 'Beri satu spasi setelah titik dua.',
  },
  second_colon: {
    pesan: 'ada titik dua kedua dalam satu baris',
    saran: 'Apit nilai yang memuat titik dua dengan tanda kutip, misalnya "Perbup: Nomor 12".',
  },
  repeated_key: {
    pesan: 'satu isian ditulis dua kali',
    saran: 'Hapus salah satunya.',
  },
  unknown_alias: {
    pesan: 'nilai yang diawali tanda * menunjuk nama yang tidak ada',
    saran: 'Apit nilai yang diawali tanda * dengan tanda kutip.',
  },
  unnamed_alias: {
    pesan: 'tanda & atau * di awal nilai dibaca sebagai rujukan, bukan sebagai teks',
    saran: 'Apit nilai itu dengan tanda kutip.',
  },
  key_not_text: {
    pesan: 'nama isian berupa daftar atau isian bertingkat, seharusnya teks',
    saran: 'Tulis nama isian sebagai teks biasa, diikuti titik dua.',
  },
  loose_text: {
    pesan: 'baris ini tidak termasuk daftar atau isian mana pun',
    saran: 'Periksa titik dua, spasi setelahnya, dan jarak menjorok baris ini serta baris di atasnya.',
  },
  text_behind_block: {
    pesan: 'tanda | atau > tidak ditulis dengan benar',
    saran: 'Setelah tanda | atau > langsung pindah baris; isinya mulai pada baris berikut dan menjorok.',
  },
  control_character: {
    pesan: 'ada karakter yang tidak terlihat dan tidak dapat dibaca',
    saran: 'Ketik ulang baris ini; karakter seperti itu biasanya ikut tersalin dari program lain.',
  },
  escape: {
    pesan: `tanda ${BACKSLASH} dalam tanda kutip ganda tidak dapat dibaca`,
    saran: `Ganti ${BACKSLASH} dengan /, atau pakai tanda kutip tunggal.`,
  },
  exclamation_mark: {
    pesan: 'nilai yang diawali tanda ! tidak dapat dibaca',
    saran: 'Apit nilai itu dengan tanda kutip.',
  },
  percent_line: {
    pesan: 'baris yang diawali tanda % tidak dapat dibaca',
    saran: 'Hapus baris itu, atau apit nilainya dengan tanda kutip.',
  },
  too_deep: {
    pesan: 'isian di dalam isian terlalu bertingkat',
    saran: 'Periksa jarak menjorok berkas ini, atau mulai lagi dari contoh.',
  },
};
