import type { QuestionArgs } from '../../../inventory/import/report.js';

/** What answers a question of the importer, in English. */
export function answerInEnglish(question: QuestionArgs): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      return 'Head the column of the names with "Nama Inovasi", or name the heading in use under alias.kolom of the configuration.';
    case 'lembar_lain':
      return 'Save the mapping with --pemetaan and change the role of that sheet if it is to be read.';
    case 'kolom_diduga':
    case 'kolom_tak_dikenal':
    case 'kolom_rangkap':
      return 'Set its field in the mapping file or under alias.kolom of the configuration; write "abaikan" if it is not needed.';
    case 'kolom_pemetaan_hilang':
      return 'Correct the heading of the column in the mapping file.';
    case 'nomor_indikator_rancu':
      return 'Head the columns with the names of the indicators, or set them in the mapping file.';
    case 'matriks_rancu':
    case 'matriks_tak_terbaca':
      return 'Write "isi_indikator: level", "skor" or "ada" in the mapping file, and correct numbers that are wrong.';
    case 'tanda_silang':
      return 'Write ya or tidak; for an indicator write its level, 0 to 3.';
    case 'tidak_dapat_diukur':
    case 'level_edisi_lama':
    case 'level_tak_terbaca':
      return 'Write the level in this edition: 0, 1, 2 or 3.';
    case 'jumlah_berbeda':
      return 'See whether an innovation is missing or listed twice, then correct the number.';
    case 'baris_ditolak':
      return 'Complete the row if it is an innovation or a document; delete it if it is not.';
    case 'hanya_nama':
      return 'Complete the row if it is an innovation; delete it if it is a heading or a note.';
    case 'pd_kosong':
      return 'Write the perangkat daerah in every row.';
    case 'baris_tersembunyi':
      return 'Delete the row if it must not count.';
    case 'urusan_banyak':
      return 'Put the main urusan and the related ones into two columns.';
    case 'koordinat_di_luar':
    case 'koordinat_tertukar':
    case 'koordinat_tak_terbaca':
      return 'Write latitude, then longitude, such as -3.41, 114.85.';
    case 'persen_rancu':
      return 'Write the percent sign, or the number of percent: 0.9 becomes 90 if that is meant.';
    case 'rumus':
      return 'Open the file in a spreadsheet, mend the formula, save and read it again; or write the number.';
    case 'pemda_beragam':
      return 'Make one file for each region.';
    case 'nilai_rangkap':
      return 'Make both values the same, or delete one.';
  }
}
