import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  const countOf = (done: number, total: number) =>
    `${writeCount(done, labels)} of ${writeCount(total, labels)}`;
  return {
    membaca: (files) => `Reading ${countNoun(files, 'file', labels)}`,
    membuka: (done, total, seconds) => withTimeLeft(`Opening file ${countOf(done, total)}`, seconds),
    menautkan: (done, total, seconds) => withTimeLeft(`Trying link ${countOf(done, total)}`, seconds),
    mencari: (files) => `Looking up ${countNoun(files, 'evidence file', labels)}`,
    menelusuri: (files) => `Walking the folder, ${countNoun(files, 'file', labels)} so far`,
    berkas_kunci: (files) =>
      `${countNoun(files.length, 'file', labels)} passed over, which only mark that a document is open: ${labels.list(files)}. Changes not saved yet are not read.`,
    tak_terbaca: (file, rows) =>
      `${countNoun(rows, 'row', labels)} of ${file} had no place in the inventory; see the comments at the end of the new file.`,
    bukan_isian: (file, names) =>
      `${names}: no field of an inventory; what ${file} has there is in the comments at the end of the new file.`,
    pertanyaan_terbuka: (file, open, cells) =>
      `${countNoun(open, 'question', labels)} about ${file} still open (see above)${cells.length === 0 ? '' : `, the first at ${labels.list(cells)}`}.`,
    pertanyaan_tertinggal: (questions, open) =>
      `The new file does not carry ${questions === open ? 'any' : writeCount(questions, labels)} of them and does not ask them again; settle them first, or check the list itself with iga check.`,
    tanpa_isi: (file, target) =>
      `No innovation was read from ${file} (the reason is above), so ${target} was not written.`,
    belum_ditempatkan: (file, files, sheet, isCarried) =>
      isCarried
        ? `The sheet "${sheet}" of ${file} (${countNoun(files, 'file', labels)}) goes along into the new file.`
        : `${countNoun(files, 'file', labels)} on the sheet "${sheet}" of ${file} without a place in the inventory; see the comments at the end of the new file.`,
    ditulis: (file) => `Result written to ${file}`,
  };
}

function withTimeLeft(doing: string, seconds: number | undefined): string {
  if (seconds === undefined) return doing;
  const left = seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  return `${doing}, about ${left} left`;
}
