import type { QuestionArgs } from '../../inventory/import/report.js';
import type { TemplateQuestionArgs } from '../../inventory/template/questions.js';

/** What reading a list of the office's own left open; the sentences are those of the mapping report. */
export interface AskedQuestion {
  readonly pertanyaan: QuestionArgs;
}

/** The same, or what somebody added to our template. */
export interface AskedOfAny {
  readonly pertanyaan: QuestionArgs | TemplateQuestionArgs;
}

/** `masukan/` about lists of the office's own and what was added to the template: what was assumed or not taken over. */
export interface ImportFindings {
  'masukan/perlu-ditegaskan': AskedQuestion;
  'masukan/baris-tidak-dibaca': AskedOfAny;
  'masukan/kolom-tidak-dibaca': AskedOfAny;
  'masukan/lembar-tidak-dibaca': AskedOfAny;
  'masukan/jumlah-tertulis-berbeda': AskedQuestion;
  'masukan/kutip-tidak-ditutup': AskedQuestion;
  'masukan/tanpa-daftar': AskedQuestion;
}
