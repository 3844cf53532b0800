import type { Labels } from '../../labels.js';
import type { MarkTexts } from '../../mark-texts.js';
import { countNoun } from './count-noun.js';

/** A marked copy of the inventory's workbook, in English. */
export function makeMarks(labels: Labels): MarkTexts {
  return {
    lembar: 'Check Results',
    judul: (region) => `Check results of ${region}`,
    berkas: (file) => `File ${file}`,
    petunjuk:
      'This is a copy; the original file is unchanged. Click a place to go to its cell. The note on every coloured cell says what to do. After mending, check again: this sheet and all marks are renewed.',
    bagian:
      'The scores below come from all files that were checked together; the list holds only the findings for this file.',
    skor: 'Score',
    warna: 'What the colours mean',
    dikecualikan: 'waived',
    arti: {
      galat: 'has to be mended',
      peringatan: 'needs a second look',
      info: 'good to know',
      dikecualikan: 'decided to be left as it is',
    },
    kolom: {
      nomor: 'No',
      tingkat: 'Severity',
      tempat: 'Place',
      inovasi: 'Innovation',
      perangkat_daerah: 'Perangkat daerah',
      temuan: 'Finding',
      saran: 'What to do',
      dampak: 'Impact (points)',
      kode: 'Code',
    },
    lainnya: (findings, sheet) =>
      `${countNoun(findings, 'more finding', labels)} on this cell: see the sheet ${sheet}.`,
    ditulis: (file, source, cells) =>
      `A marked copy of ${source} was written to ${file}: ${countNoun(cells, 'cell', labels)} marked.`,
    dilewati: (files) =>
      `Not marked, being no Excel workbook: ${labels.list(files)}. What is in them was checked all the same.`,
  };
}
