import type { Place } from '../../../base/place.js';
import type { Basis } from '../../../base/vocabulary.js';
import type { QuestionArgs, QuestionKind } from '../../../inventory/import/report.js';
import type { AssessedInnovation } from '../../assessment.js';
import type { Severity } from '../../findings/finding.js';
import type { AskedQuestion, ImportFindings } from '../../findings/import.js';
import { FORMAT_BASIS, type RuleContext } from '../rule.js';
import { mayNamePerson } from './personal-fields.js';

type ImportCode = keyof ImportFindings;

const DOUBT = 'masukan/perlu-ditegaskan';

/** The finding of every kind of question, so that none the importer asks stays unsaid. */
const CODE_OF_QUESTION: Readonly<Record<QuestionKind, ImportCode | undefined>> = {
  tidak_ada_daftar: 'masukan/tanpa-daftar',
  lembar_lain: 'masukan/lembar-tidak-dibaca',
  kolom_tak_dikenal: 'masukan/kolom-tidak-dibaca',
  kolom_rangkap: 'masukan/kolom-tidak-dibaca',
  baris_ditolak: 'masukan/baris-tidak-dibaca',
  kutip_terbuka: 'masukan/kutip-tidak-ditutup',
  jumlah_berbeda: 'masukan/jumlah-tertulis-berbeda',
  // Said of every innovation by masukan/isian-wajib-hilang.
  pd_kosong: undefined,
  kolom_diduga: DOUBT,
  kolom_pemetaan_hilang: DOUBT,
  isian_pemetaan_salah: DOUBT,
  nomor_indikator_rancu: DOUBT,
  matriks_rancu: DOUBT,
  matriks_tak_terbaca: DOUBT,
  tanda_silang: DOUBT,
  tidak_dapat_diukur: DOUBT,
  level_edisi_lama: DOUBT,
  level_tak_terbaca: DOUBT,
  hanya_nama: DOUBT,
  kode_sebagian: DOUBT,
  pd_dari_nama: DOUBT,
  baris_tersembunyi: DOUBT,
  urusan_banyak: DOUBT,
  koordinat_di_luar: DOUBT,
  koordinat_tertukar: DOUBT,
  koordinat_tak_terbaca: DOUBT,
  persen_rancu: DOUBT,
  angka_dibulatkan: DOUBT,
  rumus: DOUBT,
  pemda_beragam: DOUBT,
  nilai_rangkap: DOUBT,
};

interface AskedDraft {
  readonly args: AskedQuestion;
  readonly place: Place;
  readonly basis: Basis;
  readonly innovation: AssessedInnovation | undefined;
  readonly severity?: Severity;
}

/** What reading lists of the office's own left open, as far as it belongs under a code. */
export function* askedQuestions(context: RuleContext, code: ImportCode): Iterable<AskedDraft> {
  const innovationAt = createRowLookup(context);
  for (const { questions } of context.inventory.imports) {
    for (const { place, ...pertanyaan } of questions) {
      if (CODE_OF_QUESTION[pertanyaan.kind] !== code) continue;
      yield {
        args: { pertanyaan: withoutPeople(pertanyaan) },
        place,
        basis: FORMAT_BASIS,
        innovation: innovationAt(place),
        ...(isHarmless(pertanyaan) ? { severity: 'info' } : {}),
      };
    }
  }
}

/** Signatures and notes below a list, and sheets that are plainly something else, are said but seldom matter. */
function isHarmless(question: QuestionArgs): boolean {
  if (question.kind === 'baris_ditolak') return question.alasan === 'catatan_kaki';
  return question.kind === 'lembar_lain' && question.alasan === 'bukan_daftar';
}

/** The names of people stay in the office's own file. */
function withoutPeople(question: QuestionArgs): QuestionArgs {
  if (!('isian' in question) || !mayNamePerson(question.isian)) return question;
  if (question.kind === 'nilai_rangkap') return { ...question, isi: '...', dipakai: '...' };
  return 'isi' in question ? { ...question, isi: '...' } : question;
}

/** The innovation of a row, where a row is one innovation. */
function createRowLookup({ inventory, assessment }: RuleContext) {
  const byRow = new Map<string, AssessedInnovation>();
  for (const assessed of assessment.innovations) {
    byRow.set(rowKey(inventory.places.of(assessed.innovation)), assessed);
  }
  return (place: Place): AssessedInnovation | undefined => byRow.get(rowKey(place));
}

function rowKey({ berkas, lembar, baris }: Place): string {
  return JSON.stringify([berkas, lembar, baris]);
}
