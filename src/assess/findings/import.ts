import type { QuestionArgs } from '../../inventory/import/report.js';

/** What reading a list of the office's own left open; the sentences are those of the mapping report. */
export interface AskedQuestion {
  readonly pertanyaan: QuestionArgs;
}

/** `masukan/` about lists that do not follow the template: what was assumed, and what was not taken over. */
export interface ImportFindings {
  'masukan/perlu-ditegaskan': AskedQuestion;
  'masukan/baris-tidak-dibaca': AskedQuestion;
  'masukan/kolom-tidak-dibaca': AskedQuestion;
  'masukan/lembar-tidak-dibaca': AskedQuestion;
  'masukan/jumlah-tertulis-berbeda': AskedQuestion;
  'masukan/kutip-tidak-ditutup': AskedQuestion;
  'masukan/tanpa-daftar': AskedQuestion;
}
