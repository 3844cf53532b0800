import type { Separator } from '../../../inventory/import/csv-separator.js';
import type { RowKind } from '../../../inventory/import/report.js';
import type { ImportTexts } from '../../import-texts.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';
import { answerInEnglish } from './import-answers.js';
import { askInEnglish, IGNORED_COLUMNS, REJECTED_ROWS } from './import-questions.js';

const SEPARATORS: Readonly<Record<Separator, string>> = { ';': 'semicolons', ',': 'commas', '\t': 'tabs' };

const ROW_KINDS: Readonly<Record<RowKind, string>> = {
  diterima: 'accepted',
  ditolak: 'rejected',
  judul: 'titles above the list',
  kepala: 'column headings',
  penomoran: 'column numbers',
  judul_kelompok: 'group headings',
  jumlah: 'totals',
  kosong: 'blank',
  contoh: 'examples',
};

/** The mapping report in English. */
export function makeImport(labels: Labels): ImportTexts {
  return {
    judul: (file) => `Mapping of ${file}`,
    csv: ({ encoding, separator }) =>
      `CSV separated by ${SEPARATORS[separator]}, encoded in ${encoding.toUpperCase()}`,
    peran: {
      daftar: 'list of innovations',
      menurun: 'profile downwards',
      bukti: 'list of documents',
      spd: 'SPD',
    },
    lembar: (name, what) => `Sheet ${name}: ${what}`,
    lembar_tersembunyi: 'hidden',
    tidak_dibaca: {
      bukan_daftar: 'not read, no list of innovations',
      spd: 'not read, seems to hold the SPD',
      tersembunyi: 'not read, hidden',
      daftar_lain: 'not read, another list',
      kosong: 'not read, nothing in it',
      tidak_dipilih: 'not read, as the mapping says',
    },
    kepala: (first, last) =>
      first === last ? `headings in row ${first}` : `headings in rows ${first} to ${last}`,
    kolom: 'Columns read',
    kolom_diabaikan: 'Columns not read',
    alasan_kolom: IGNORED_COLUMNS,
    jumlah_isian: (count) => countNoun(count, 'value', labels),
    baris: (read, parts) => `${countNoun(read, 'row', labels)} with content: ${parts.join(', ')}`,
    jenis_baris: ROW_KINDS,
    hitungan_baris: (count, kind) => `${writeCount(count, labels)} ${ROW_KINDS[kind]}`,
    baris_lain: 'Rows not read as values',
    alasan_baris: REJECTED_ROWS,
    perubahan: (count) => `Values written differently (${writeCount(count, labels)})`,
    alasan_perubahan: {
      spasi: 'blanks and invisible signs tidied',
      html: 'HTML tags removed',
      tanggal: 'date in standard form',
      nomor_seri_tanggal: 'serial number read as a date',
      urutan_tanggal_kolom: 'day and month as other values of the column have them',
      tanggal_nol: 'date of zeros left out',
      angka: 'number written without doubt',
      angka_dari: 'number before "dari"',
      pilihan: 'choice in standard form',
      urusan: 'name of the urusan in standard form',
      koordinat: 'coordinates in standard form',
      koordinat_tertukar: 'latitude and longitude exchanged',
      jenis_bentuk_tertukar: 'jenis and bentuk exchanged',
      centang: 'tick or word read',
      skor_ke_level: 'score divided by weight to a level',
      level_dikosongkan: 'indicator without a readable level left out',
      teks_ke_level: 'text read as a level',
      garis_miring: 'name of the file tidied',
      beberapa_berkas: 'several files parted',
      tautan_sel: 'target of the link used, not its text',
      nip_rusak: 'number rounded by the spreadsheet left out',
      tanda_kosong: 'dash read as blank',
      dari_judul_kelompok: 'perangkat daerah from the heading of the group',
      dari_nama_lembar: 'perangkat daerah from the name of the sheet or file',
      id_dibuat: 'code of the innovation made',
    },
    dikosongkan: '(left out)',
    tanpa_perubahan: 'All values were read as written.',
    pertanyaan_judul: (count) => `To be settled (${writeCount(count, labels)})`,
    tanpa_pertanyaan: 'Nothing has to be settled.',
    pertanyaan: (question) => askInEnglish(question, labels),
    jawaban: answerInEnglish,
    dibaca_langsung: (file, innovations) =>
      `${file}: a list of the office's own, read directly, ${countNoun(innovations, 'innovation', labels)}`,
    satu_baris: (file, { inovasi, baris, kolom, kolom_lain, pertanyaan }) =>
      `${file}: ${baris === 0 ? 'no list was read' : `${countNoun(inovasi, 'innovation', labels)} from ${countNoun(baris, 'row', labels)}`}, ${countNoun(kolom, 'column', labels)} read, ${kolom_lain} not, ${countNoun(pertanyaan, 'question', labels)}`,
    pilih_isi_indikator:
      'replace "?" by level (numbers 0 to 3), skor (weight times level) or ada (only whether there is something)',
    selengkapnya: (file) =>
      `What is in doubt is among the findings of masukan/. The whole mapping: iga convert ${file} draft.xlsx`,
    label: {
      kolom: 'columns',
      tidak_dibaca: 'not read',
      baris: 'rows',
      ditolak: 'rejected',
      ditulis_lain: 'rewritten',
    },
    dipotong: (hidden, option) =>
      `${writeCount(hidden, labels)} more are not shown; use ${option} for all of them.`,
  };
}
