import type { FailureTexts } from '../../failure-texts.js';
import type { Labels } from '../../labels.js';
import { readYamlReason } from '../../yaml-reason.js';
import { YAML_TEXTS } from './yaml.js';

const RESAVE = 'in Notepad choose Save As, Encoding UTF-8';

const ENCODING_ADVICE = {
  'utf-16': `Save it anew as UTF-8: ${RESAVE}.`,
  biner:
    'Make sure that the file named is an inventory, not a scan, an Excel workbook, or a compressed file.',
  lain: `Save it anew as UTF-8: ${RESAVE}; then look at the letter in that place.`,
} as const;

const MAP_ADVICE = {
  inventaris: 'Start the inventory with entries such as "pemda:" and "inovasi:".',
  katalog: 'Start the catalog with entries such as "kode:" and "nama:".',
  konfigurasi: 'Start the configuration with entries such as "edisi:" or "gerbang:".',
  pemetaan: 'Have a mapping made with --pemetaan and the name of a file that is not there yet, then edit it.',
} as const;

/** What to do about a failure; undefined when the message says it all. */
export function makeAdvice(labels: Labels): FailureTexts<string | undefined> {
  return {
    'berkas-tidak-ada': ({ saran }) =>
      saran === undefined ? 'Check the name of the file and its folder.' : `Perhaps ${saran} is meant.`,
    'folder-tidak-ada': ({ saran }) =>
      saran === undefined
        ? 'Check the name of the folder and where it lies; a name with spaces stands between quotes.'
        : `Perhaps ${saran} is meant.`,
    'berkas-adalah-folder': () => 'Name a file in it, such as inventaris.yaml.',
    'berkas-tak-terbaca': ({ alasan }) =>
      alasan === 'bukan berkas biasa'
        ? 'Name a file that is saved in a folder, such as inventaris.yaml.'
        : 'Close the file in other programs and make sure that you may open it, then try again.',
    'berkas-terlalu-besar': () =>
      'Make sure that the file named is an inventory or a catalog, not a scan or a backup.',
    'berkas-kosong': () => 'Fill in the file, or name another one.',
    'berkas-bukan-utf8': ({ dugaan }) => ENCODING_ADVICE[dugaan],
    'hanya-berkas-kunci': () =>
      'Name the document itself, without ~$ or .~lock. before its name. The mark goes away when the document is closed.',
    'jenis-berkas-tak-didukung': () =>
      'Save it as an Excel workbook (.xlsx) or CSV, or copy its contents to a YAML file (.yaml or .yml).',
    'bukan-excel': () => 'Open the file in Excel or LibreOffice, then save it as .xlsx.',
    'excel-lama': () => 'Open it in Excel or LibreOffice, choose Save As, type Excel Workbook (.xlsx).',
    'excel-terkunci': () => 'Open it with its password, then save a copy without one.',
    'excel-terpotong': () => 'Copy or download the file once more.',
    'excel-rusak': () => 'Open it in Excel or LibreOffice, save it again as .xlsx, then try again.',
    'excel-terlalu-besar': () => 'Copy the sheets that hold the inventory to a new file, then try again.',
    'excel-bukan-templat': () =>
      'Make a draft inventory of it first: iga convert FILE draft.xlsx. Read its mapping report, then use the draft.',
    'tandai-bukan-excel': () =>
      'Make it a workbook first with iga convert FILE inventaris.xlsx and check that, or run without --tandai.',
    'tandai-perlu-folder': () => 'Name a folder, such as --tandai marked/',
    'berkas-berubah': () => 'Save and close the file in other programs, then try again.',
    'daftar-tanpa-judul': () => 'Write the names of these columns in the first row, then try again.',
    'konversi-tak-utuh': () => 'Correct every place above, then convert again. Nothing has been written.',
    'yaml-rusak': ({ alasan }) => {
      const reason = readYamlReason(alasan);
      return reason === 'other' ? 'Look at this line and the one above.' : YAML_TEXTS[reason].saran;
    },
    'yaml-kunci-ganda': () => 'Remove one of them, or join their contents.',
    'yaml-angka-terpotong': ({ angka }) =>
      `Write ${angka.replace(',', '.')} with a point, or put it in quotes: "${angka}".`,
    'yaml-banyak-dokumen': () =>
      'Remove the line --- within the file, or save each part as a file of its own.',
    'yaml-alias-berlebihan': () => 'Write the contents directly, without & and *.',
    'bukan-peta': ({ apa }) => MAP_ADVICE[apa],
    'versi-tak-didukung': () => 'Write "versi: 1", or install a newer program.',
    'katalog-salah': () => 'Correct every item above; a catalog is used only when all of it is right.',
    'konfigurasi-salah': () =>
      'Correct every item above; a configuration is used only when all of it is right.',
    'pemetaan-salah': () => 'Correct every item above; a mapping is used only when all of it is right.',
    'edisi-tak-dikenal': ({ saran }) =>
      saran === undefined
        ? 'Choose one of them, or name the path of your own catalog (.yaml).'
        : `Perhaps ${saran} is meant. Name your own catalog by its path (.yaml).`,
    'ocr-belum-terpasang': () =>
      'Run "npm install --include=optional" in the folder of this program (once, with internet), or run again without --ocr; scans and photos are then not read.',
    'edisi-berputar': () => 'Change the entry "mewarisi" so that it names another catalog.',
    'edisi-berbeda': ({ edisi }) =>
      `Make the entries "edisi" the same, or choose one: --edisi ${edisi[0] ?? '<code>'}.`,
    'kode-tak-dikenal': ({ saran, nomor }) =>
      nomor !== undefined
        ? `The numbers there are: ${labels.list(nomor)}.`
        : saran === undefined
          ? 'Name the number or key of an indicator, or the code of a finding of a check.'
          : `Perhaps ${saran} is meant: iga explain ${saran}`,
    'opsi-salah': ({ opsi, maksud }) =>
      maksud === undefined
        ? `Change the value of ${opsi}, then try again.`
        : `Perhaps ${opsi} ${maksud} is meant?`,
    'format-belum-ada': ({ tersedia }) => `Use --format ${labels.either(tersedia)}.`,
    'akhiran-tak-dikenal': ({ tersedia }) => `Name it, such as inventory${tersedia[0] ?? ''}.`,
    'format-hanya-laporan': ({ format, tersedia }) =>
      `Use --format ${labels.either(tersedia)} here, or iga report inventaris.yaml --format ${format}.`,
    'opsi-berlawanan': ({ opsi, lawan }) => `Use one of the two only: ${opsi} or ${lawan}.`,
    'laporan-tanpa-keluaran': () =>
      'Name a file, such as -o report.html, or -o report.html -o report.xlsx for both.',
    'format-perlu-berkas': () => 'Name a file with -o.',
    'keluaran-ganda': () => 'Give every -o a name of its own.',
    'keluaran-sudah-ada': () =>
      'Choose another name, or add --timpa. A file that is being checked is never replaced.',
    'keluaran-tak-tertulis': () =>
      'Choose another folder, or close the file in other programs, then try again.',
  };
}
