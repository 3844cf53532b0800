import type { Labels } from '../../labels.js';
import type { LetterTexts } from '../../letter-texts.js';
import { writeCount } from '../../write-count.js';

const DOTS = '………………………………';

/** A nota dinas in the usual form. */
export function makeLetterWords(labels: Labels): LetterTexts {
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'NOTA DINAS',
    kop: {
      pemda: (region) => `PEMERINTAH ${region.toUpperCase()}`,
      unit: '[NAMA PERANGKAT DAERAH]',
      alamat: '[alamat, telepon, laman, pos-el]',
    },
    isian: {
      yth: 'Kepada Yth.',
      dari: 'Dari',
      tembusan: 'Tembusan',
      tanggal: 'Tanggal',
      nomor: 'Nomor',
      sifat: 'Sifat',
      lampiran: 'Lampiran',
      hal: 'Hal',
    },
    yth: (region) => `Para Kepala Perangkat Daerah di lingkungan Pemerintah ${region}`,
    sifat: 'Segera',
    lampiran: '1 (satu) berkas',
    tanpa_lampiran: '-',
    hal: (region, year) => `Pemenuhan Data Dukung Indeks Inovasi Daerah ${region} Tahun ${year}`,
    titik: DOTS,
    pembuka: (edition, region) =>
      `Sehubungan dengan penilaian ${edition}, bersama ini kami sampaikan hasil pemeriksaan inovasi ${region} sebagai berikut:`,
    hasil: (sent, offices, day) =>
      `Sampai dengan ${labels.day(day)} telah diperiksa ${count(sent)} inovasi dari ${count(offices)} perangkat daerah, dengan hasil:`,
    tanpa_berkas: 'Berkas data dukung belum dibuka; yang diperiksa baru isian inventaris.',
    kolom_skor: { bacaan: 'Bacaan', indeks: 'Indeks', predikat: 'Predikat' },
    belum_diketahui: 'belum diketahui',
    arti_skor: {
      klaim: 'menurut level yang diklaim',
      jika_dipastikan: 'bila yang belum disebut ternyata ada',
      terbukti: 'yang pasti didukung data dukung',
      terverifikasi: 'menurut putusan pemeriksa',
    },
    jarak: (predikat, border, kind, lacking) =>
      `Untuk mencapai predikat ${predikat} (indeks ${labels.number(border)}), indeks ${kind} masih kurang ${labels.number(lacking)} poin.`,
    tertinggi: (predikat) => `Predikat tertinggi, ${predikat}, sudah tercapai.`,
    celah: (gap, unsure) => formal(unsure === undefined ? `${gap}.` : `${gap}; ${unsure}.`),
    tabel: {
      pengantar: (isAttached) =>
        isAttached
          ? 'Yang perlu dilengkapi, yaitu indikator Satuan Pemerintahan Daerah (SPD) dan inovasi setiap perangkat daerah, tercantum dalam lampiran.'
          : 'Yang perlu dilengkapi:',
      judul: (region, year) =>
        `Celah data dukung per perangkat daerah, Indeks Inovasi Daerah ${region} Tahun ${year}`,
      kolom: {
        nomor: 'No.',
        perangkat_daerah: 'Perangkat daerah',
        inovasi: 'Inovasi',
        tidak_terisi: 'Tidak terisi',
        tidak_sesuai: 'Tidak sesuai',
        belum_dipastikan: 'Belum dipastikan',
        nilai: 'Nilai (poin)',
        didahulukan: 'Yang didahulukan',
      },
      jumlah: 'Jumlah',
      spd: 'Pemerintah Daerah (indikator SPD)',
      tanpa: '–',
      keterangan: (gain, spdApart, isShortened) =>
        `Tidak terisi, tidak sesuai, dan belum dipastikan: banyaknya indikator. Nilai: kenaikan indeks daerah bila semuanya dilengkapi. ${
          gain
            ? 'Nilai pada baris Jumlah dihitung untuk semua baris sekaligus; nilai setiap baris tidak dapat dijumlahkan, karena rumusnya dipakai bersama.'
            : 'Nilai tidak dijumlahkan, karena belum dapat dihitung.'
        } ${spdApart ? 'Celah hanya menghitung indikator inovasi, jadi tidak termasuk baris SPD. ' : ''}Tanda – berarti tidak ada atau belum diketahui.${
          isShortened
            ? ' Daftar lengkap hal yang perlu dilengkapi disampaikan dalam laporan tersendiri kepada setiap perangkat daerah.'
            : ''
        }`,
      tanpa_level: (innovations, more) =>
        `${labels.list(more === 0 ? innovations : [...innovations, `${count(more)} inovasi lain`])}: isi klaim dan serahkan data dukung setiap indikator`,
      lainnya: (others) => `dan ${count(others)} hal lain`,
      tidak_ada: 'Tidak ada perangkat daerah yang masih perlu melengkapi.',
    },
    belum: (offices) =>
      `Perangkat daerah yang belum melaporkan inovasi: ${labels.list(offices)}. Dimohon mengusulkan sedikitnya satu inovasi yang sudah diterapkan, beserta data dukungnya.`,
    ditahan: (offices) =>
      `Perangkat daerah yang semua inovasinya ditahan, sehingga tidak ada yang dikirim: ${labels.list(offices)}.`,
    tenggat: (day) =>
      `Mohon kelengkapan tersebut disampaikan kepada kami paling lambat tanggal ${day === undefined ? DOTS : labels.day(day)}, mengingat data yang sudah dikirim tidak dapat diperbaiki lagi.`,
    penutup: 'Demikian disampaikan. Atas perhatian dan kerja sama Saudara, diucapkan terima kasih.',
    tanda_tangan: { jabatan: `Kepala ${DOTS},`, nama: DOTS, nip: 'NIP ……………………' },
    lampiran_nota: 'LAMPIRAN NOTA DINAS',
  };
}

/** A letter says what the screen calls a slot in words that every office knows. */
function formal(text: string): string {
  return text.replace(/\bslot(?: indikator)?\b/g, 'isian indikator');
}
