import type { QuestionArgs } from '../../../inventory/import/report.js';

const SETTLE_MATRIX =
  'Settle what the columns hold in the mapping file: replace "isi_indikator: ?" (above the line "lembar:") by level, skor or ada; correct numbers that are wrong, too.';

/** What answers a question of the importer, in English. */
export function answerInEnglish(question: QuestionArgs): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      if (question.sebab !== 'tanpa_judul') return 'Fill in the list first: one row for each innovation.';
      return 'Head the column of the names with "Nama Inovasi", or name the heading in use under alias.kolom of the configuration.';
    case 'lembar_lain':
      return question.alasan === 'spd'
        ? 'Head its columns Klaim, Nilai, Pilihan, T-1 or T-2, with the names of the SPD indicators in front; or copy its figures to the SPD sheet of the template (iga template -o inventory.xlsx), or to the part "spd" of a YAML file, and check both together.'
        : 'If it is to be read, save the mapping with --pemetaan mapping.yaml and change the role of that sheet to "daftar", or to "abaikan" if it is not.';
    case 'kolom_tak_dikenal':
      return answerAboutColumn(question);
    case 'kolom_diduga':
      return `If that is right, write ${quoteAlias(question.judul, question.isian)} under alias.kolom in iga.config.yaml, or delete "diduga: ya" from that column in the mapping file; if not, change the field.`;
    case 'kolom_rangkap':
      return 'Change the heading of one of the columns, or set the field of both in the mapping file.';
    case 'kolom_pemetaan_hilang':
      return 'Correct the heading or the field in the mapping file or under alias.kolom.';
    case 'isian_pemetaan_salah':
      return 'Write a key that is known; they are listed by: iga explain masukan/kolom-tidak-dibaca.';
    case 'nomor_indikator_rancu':
      return 'Head the columns with the names of the indicators, or set them in the mapping file.';
    case 'matriks_rancu':
      if (question.bacaan.every((reading) => reading === 'ada'))
        return 'Write the level in each cell, 0 to 3; a mark such as "v" does not name one.';
      return SETTLE_MATRIX;
    case 'matriks_tak_terbaca':
      return SETTLE_MATRIX;
    case 'tanda_silang':
      return 'Write ya or tidak; for an indicator write its level, 0 to 3.';
    case 'kutip_terbuka':
      return 'Close the quotation mark, or delete it if it is not needed; then check that row and the ones below it again.';
    case 'tidak_dapat_diukur':
    case 'level_edisi_lama':
    case 'level_tak_terbaca':
      return 'Write the level in this edition: 0, 1, 2 or 3.';
    case 'jumlah_berbeda':
      return 'See whether an innovation is missing or listed twice, then correct the number.';
    case 'baris_ditolak':
      if (question.alasan === 'nama_rangkap')
        return 'Give both sheets a column with codes, so that it is clear which innovation is meant.';
      return question.alasan === 'yatim'
        ? 'Write its name or code as in the main list, or add the innovation there.'
        : 'Complete the row if it is an innovation or a document; delete it if it is not.';
    case 'hanya_nama':
      return 'Complete the row if it is an innovation; delete it if it is a heading or a note.';
    case 'pd_kosong':
      return 'Write the perangkat daerah in every row.';
    case 'pd_dari_nama':
      return 'Add a column Perangkat Daerah if that is not the owner, or to settle the question.';
    case 'kode_sebagian':
      return 'Write their codes in the column of the codes, or leave them if those made will do.';
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
    case 'angka_dibulatkan':
      return 'Format the cell as text, then type the number again.';
    case 'rumus':
      return 'Open the file in a spreadsheet, mend the formula, save and read it again; or write the number.';
    case 'pemda_beragam':
      return 'Make one file for each region.';
    case 'nilai_rangkap':
      return 'Make both values the same, or delete one.';
  }
}

function answerAboutColumn({ judul, alasan }: Extract<QuestionArgs, { kind: 'kolom_tak_dikenal' }>): string {
  if (alasan === 'waktu_tidak_jelas')
    return `If it is when the innovation was applied, call the column "Tahun Penerapan" (there are "Tahun Uji Coba" and "Tahun Pengembangan" as well); if it is a remark, write ${quoteAlias(judul, 'abaikan')} under alias.kolom in iga.config.yaml or in the mapping (--pemetaan).`;
  if (alasan === 'bukti_tanpa_indikator')
    return 'Add a column Indikator that says which indicator each document is for; without it documents cannot be kept.';
  if (alasan === 'di_samping_profil')
    return 'Give every innovation a sheet or a row of its own; delete the column if it only holds remarks.';
  if (judul === '') return 'Give the column a heading; if it is not needed, empty it.';
  return `Write ${quoteAlias(judul, 'KEY OF THE FIELD')} under alias.kolom in iga.config.yaml or in the mapping file (--pemetaan); ${quoteAlias(judul, 'abaikan')} if it is not needed.`;
}

function quoteAlias(heading: string, field: string): string {
  return `"${heading}: ${field}"`;
}
