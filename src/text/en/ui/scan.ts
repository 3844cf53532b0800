import type { Clue } from '../../../evidence/scan/scan-result.js';
import type { Labels } from '../../labels.js';
import type { ScanTexts } from '../../scan-texts.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** The report on a scanned folder in English. */
export function makeScan(labels: Labels): ScanTexts {
  const count = (number: number) => writeCount(number, labels);
  return {
    judul: (folder) => `Scan of the folder ${folder}`,
    ringkasan: (seen, placed, unsure, ignored) =>
      `${countNoun(seen, 'file', labels)} seen: ${count(placed)} placed, ${count(unsure)} not sure, ${count(ignored)} passed over`,
    inovasi_judul: (innovations) => `Innovations (${count(innovations)})`,
    tanpa_inovasi: 'No folder looks like an innovation.',
    tanpa_nama: '(name not known)',
    tanpa_perangkat_daerah: '(office not known)',
    hitungan: (placed, filled, indicators, unsure) =>
      `${countNoun(placed, 'file', labels)} under ${count(filled)} of ${countNoun(indicators, 'indicator', labels)}; ${count(unsure)} not sure`,
    belum_judul: (files) => `Not placed (${count(files)})`,
    diabaikan_judul: (files) => `Passed over (${count(files)})`,
    alasan_belum: {
      inovasi_tidak_diketahui: 'its innovation is not known',
      tanpa_petunjuk: 'nothing points to an indicator',
      petunjuk_berlawanan: 'what points to an indicator is contradictory',
      beberapa_mungkin: 'it fits several indicators',
      petunjuk_lemah: 'too little points to an indicator',
      lampiran_profil: 'it looks like an attachment of the profile, not like evidence of an indicator',
      bukti_spd: 'it lies in the SPD folder: evidence of the region, not of an innovation',
      format_tidak_diterima: 'that indicator does not accept this file format',
    },
    alasan_diabaikan: {
      berkas_sistem: 'belongs to the operating system',
      berkas_kunci: 'mark of a document that is open',
      berkas_sementara: 'temporary file',
      pintasan: 'shortcut, not the document itself',
      arsip: 'archive; unpack it first',
      kosong: 'holds nothing',
      tautan_simbolik: 'link to another place, not followed',
      bukan_berkas: 'no regular file',
      tak_terbaca: 'cannot be read',
      folder_tak_terbaca: 'folder cannot be read',
      folder_terlalu_dalam: 'folder lies too deep',
      folder_kosong: 'an empty folder',
      nama_bermasalah: 'its name holds signs that cannot be written; rename it',
      keluaran: 'the result of this scan itself',
    },
    petunjuk: (clue) => describeClue(clue, labels),
    dugaan: (indicator, percent) => `${indicator} (${count(percent)} %)`,
    mungkin: (guesses) => `maybe ${labels.either(guesses)}`,
    catatan: (percent, clues, fields) => {
      const placed = `Placed by machine, ${count(percent)} % sure: ${labels.list(clues)}.`;
      return fields.length === 0
        ? `${placed} Please check.`
        : `${placed} Read by machine in the name or the contents: ${labels.list(fields)}. Please check.`;
    },
    kolom: {
      berkas: 'File',
      inovasi: 'Innovation ID',
      keadaan: 'State',
      dugaan: 'Guess',
      petunjuk: 'Hints',
      dilewati: 'File Passed Over',
    },
    langkah_judul: 'Next steps',
    langkah_isi: (withoutRegion) =>
      withoutRegion
        ? 'Fill in the name of the region and the profile of every innovation; a machine never fills in claims.'
        : 'Fill in the profile of every innovation; a machine never fills in claims.',
    langkah_belum: (sheet, unsure) => {
      if (unsure === 0)
        return sheet === undefined
          ? 'Look over the files that were passed over; they are listed at the end of the draft.'
          : `Look over the files that were passed over on the sheet "${sheet}", then delete that sheet.`;
      const files = countNoun(unsure, 'file', labels);
      return sheet === undefined
        ? `Enter ${files} not placed under an indicator; the list is at the end of the draft.`
        : `Move ${files} not placed from the sheet "${sheet}" to the sheet Data Dukung, then delete that sheet.`;
    },
    langkah_ocr: (scans, options) =>
      `${countNoun(scans, 'file', labels)} not placed ${scans === 1 ? 'is' : 'are'} only a picture of writing; before you fill in the draft, try again with ${options}.`,
    langkah_periksa: (command) => `Check the draft: ${command}`,
    dipotong: (hidden, option) =>
      `${count(hidden)} more not shown; use ${option} for all of them. The draft lists them all.`,
  };
}

function describeClue(clue: Clue, labels: Labels): string {
  switch (clue.kind) {
    case 'folder':
      return `the folder "${clue.folder}"`;
    case 'nomor':
      return clue.tempat === 'folder'
        ? `a folder numbered ${clue.nomor}`
        : `a file name numbered ${clue.nomor}`;
    case 'kata':
      return `the word "${clue.kata}" in its name`;
    case 'isi':
      return `its contents look like ${labels.list(clue.ciri.map(labels.paperSign))}${clue.sumber === 'ocr' ? ' (read by OCR)' : ''}`;
    case 'video':
      return 'it is a video';
    case 'gambar':
      return 'it is a picture';
    case 'tak_terbuka':
      if (clue.keadaan === 'terpotong') return 'the file is cut off, its end is missing';
      return clue.keadaan === 'rusak'
        ? 'the file is damaged and cannot be opened'
        : 'the file is locked with a password and cannot be opened';
  }
}
