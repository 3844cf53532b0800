import type { TemplateQuestionArgs } from '../../../inventory/template/questions.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';

/** What was added to our template or belongs nowhere in it, in Indonesian. */
export function askAboutTemplate(question: TemplateQuestionArgs, labels: Labels): string {
  const count = (number: number) => writeCount(number, labels);
  switch (question.kind) {
    case 'kolom_tambahan':
      return question.judul === ''
        ? `Kolom ${question.kolom} di lembar ${question.lembar} tidak berjudul, sehingga isinya (${count(question.nilai)} sel) tidak dibaca.`
        : `Kolom "${question.judul}" di lembar ${question.lembar} tidak dikenal, sehingga isinya (${count(question.nilai)} sel) tidak dibaca.`;
    case 'kolom_kembar':
      return `Ada dua kolom berjudul "${question.judul}" di lembar ${question.lembar}. Bila keduanya terisi, yang dibaca hanya kolom ${question.dipakai}; ${count(question.nilai)} sel di kolom ini tidak dibaca.`;
    case 'kunci_tambahan':
      return `Baris "${question.kunci}" di lembar ${question.lembar} tidak dikenal, sehingga isinya tidak dibaca.`;
    case 'lembar_tambahan':
      return `Lembar "${question.lembar}" bukan bagian templat, sehingga isinya (${count(question.baris)} baris) tidak dibaca.`;
    case 'belum_ditempatkan':
      return `Lembar "${question.lembar}" masih memuat ${count(question.baris)} berkas yang belum masuk inventaris.`;
    case 'id_tak_terdaftar':
      return `Baris ini menyebut ID "${question.id}", tetapi tidak ada inovasi dengan ID itu di lembar Inovasi. Isi baris ini tidak dibaca.`;
    case 'nilai_ganda':
      return `Isian "${question.judul}" ini sudah ditulis di sel ${question.dipakai}; yang dibaca hanya yang di sana.`;
  }
}

/** What to do about it, in Indonesian. */
export function answerAboutTemplate(question: TemplateQuestionArgs): string {
  switch (question.kind) {
    case 'kolom_tambahan':
      if (question.judul === '')
        return 'Beri judul bila kolom ini isian inventaris; bila catatan sendiri, biarkan saja.';
      return question.mirip === undefined
        ? 'Bila kolom ini catatan sendiri, biarkan saja; bila isian inventaris, pindahkan isinya ke kolom templat.'
        : `Ganti judulnya menjadi "${question.mirip}" bila itu yang dimaksud; bila kolom ini catatan sendiri, biarkan saja.`;
    case 'kolom_kembar':
      return 'Satukan isinya di satu kolom, lalu hapus kolom yang lain.';
    case 'kunci_tambahan':
      return question.mirip === undefined
        ? 'Bila baris ini catatan sendiri, biarkan saja.'
        : `Ganti menjadi "${question.mirip}" bila itu yang dimaksud; bila catatan sendiri, biarkan saja.`;
    case 'lembar_tambahan':
      return 'Bila lembar ini memuat bagian inventaris, pindahkan isinya ke lembar templat; bila catatan sendiri, biarkan saja.';
    case 'belum_ditempatkan':
      return 'Pindahkan setiap berkas ke lembar Data Dukung, dengan ID inovasi dan indikatornya, lalu hapus lembar ini.';
    case 'id_tak_terdaftar':
      if (question.senama !== undefined)
        return `"${question.id}" adalah nama inovasi, bukan ID; tulis ID-nya, "${question.senama}".`;
      return question.mirip === undefined
        ? `Perbaiki ID-nya, atau tambahkan inovasi "${question.id}" di lembar Inovasi.`
        : `Tulis "${question.mirip}" bila itu yang dimaksud, atau tambahkan inovasi "${question.id}" di lembar Inovasi.`;
    case 'nilai_ganda':
      return 'Pertahankan satu saja, lalu kosongkan yang lain.';
  }
}
