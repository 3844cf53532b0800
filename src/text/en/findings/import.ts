import type { ImportFindings } from '../../../assess/findings/import.js';
import { EVIDENCE_FIELDS, PROFILE_FIELDS } from '../../../inventory/import/fields.js';
import { isAboutTemplate } from '../../../inventory/template/questions.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { answerInEnglish } from '../ui/import-answers.js';
import { askInEnglish } from '../ui/import-questions.js';
import { answerAboutTemplate, askAboutTemplate } from '../ui/template-questions.js';

/** Sentences of `masukan/` about lists that do not follow the template, in English. */
export const importTexts = (labels: Labels): FindingTexts<ImportFindings> => {
  const sentences: Pick<FindingTexts<ImportFindings>['masukan/tanpa-daftar'], 'pesan' | 'saran'> = {
    pesan: ({ pertanyaan }) => askInEnglish(pertanyaan, labels),
    saran: ({ pertanyaan }) => answerInEnglish(pertanyaan),
  };
  const ofAny: Pick<FindingTexts<ImportFindings>['masukan/kolom-tidak-dibaca'], 'pesan' | 'saran'> = {
    pesan: ({ pertanyaan }) =>
      isAboutTemplate(pertanyaan) ? askAboutTemplate(pertanyaan, labels) : askInEnglish(pertanyaan, labels),
    saran: ({ pertanyaan }) =>
      isAboutTemplate(pertanyaan) ? answerAboutTemplate(pertanyaan) : answerInEnglish(pertanyaan),
  };
  return {
    'masukan/perlu-ditegaskan': {
      judul: "The office's own list needs a word",
      ...sentences,
      penjelasan:
        "A list of the office's own is read by its headings and what stands below them. Where a column, a number or a mark may mean more than one thing, the reading is said here, or the value is left blank until somebody says which; nothing is guessed in silence. The answer is written in the cell named, in the mapping file (--pemetaan FILE), or under alias.kolom in iga.config.yaml. The whole mapping report: iga convert LIST draft.xlsx.",
    },
    'masukan/baris-tidak-dibaca': {
      judul: 'A row was not read',
      ...ofAny,
      penjelasan:
        'This row holds something, but belongs to no innovation: it has no name, its innovation is not in the list, its indicator is not known, or another row has said the same. If it is an innovation or a document after all, it is missing from the score and the index is too low. Notes and signatures below a list may stay as they are.',
    },
    'masukan/kolom-tidak-dibaca': {
      judul: 'A column was not read',
      ...ofAny,
      penjelasan:
        'The heading of this column is not known as a field of the inventory, or says the same as another column, so its content is not used. In the template, a column of your own may stay as a note. In any other list, if the column matters, name its field, such as "Keunikan: tujuan" under alias.kolom; if it does not, write "abaikan" and it is not asked about again. ' +
        `Keys: ${PROFILE_FIELDS.join(', ')}; indikator.KEY for the level of an indicator, such as indikator.regulasi; in lists of documents also indikator, klaim, ${EVIDENCE_FIELDS.join(', ')}.`,
    },
    'masukan/lembar-tidak-dibaca': {
      judul: 'A sheet was not read',
      ...ofAny,
      penjelasan:
        'A workbook may hold another list, an old one that is hidden, the SPD, or a summary. Only the list of innovations and the sheets that complete it are read; the others are named here, so that no part of the inventory is missing unnoticed. In the template, a sheet of your own may stay as a note. A sheet of the SPD in a form of your own is read if one column names the indicators and a column beside it is headed Klaim, Nilai, Pilihan, T-1 or T-2.',
    },
    'masukan/jumlah-tertulis-berbeda': {
      judul: 'A written count does not match',
      ...sentences,
      penjelasan:
        'A row of totals or the heading of a group states another number than the innovations read below it. Usually a row was added without changing the number, an innovation is listed twice, or a row is no innovation. What counts are the rows read.',
    },
    'masukan/kutip-tidak-ditutup': {
      judul: 'A quotation mark is not closed',
      ...sentences,
      penjelasan:
        'In a CSV file a cell with a separator or a line break in it stands between two quotation marks. Where the second is missing nobody can be sure where the cell ends, and other programs may take the rows that follow into one cell. Here the cell is read as it stands, up to the next separator, so that the other rows are read. A mark that belongs to the text is written twice inside a quoted cell, as in "a 5"" screen".',
    },
    'masukan/tanpa-daftar': {
      judul: 'No list of innovations found',
      ...sentences,
      penjelasan:
        'This file has no row of headings with a column for the name of the innovation, so no innovation was read from it. Known headings are, among others, Nama Inovasi, Judul Inovasi and Nama Proposal; others can be named under alias.kolom in iga.config.yaml.',
    },
  };
};
