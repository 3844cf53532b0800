import type { Place } from '../../../base/place.js';
import type { Basis } from '../../../base/vocabulary.js';
import type { TemplateQuestionArgs, TemplateQuestionKind } from '../../../inventory/template/questions.js';
import type { Severity } from '../../findings/finding.js';
import { FORMAT_BASIS, type RuleContext } from '../rule.js';

type TemplateCode =
  | 'masukan/kolom-tidak-dibaca'
  | 'masukan/baris-tidak-dibaca'
  | 'masukan/lembar-tidak-dibaca';

const CODE_OF_KIND: Readonly<Record<TemplateQuestionKind, TemplateCode>> = {
  kolom_tambahan: 'masukan/kolom-tidak-dibaca',
  kolom_kembar: 'masukan/kolom-tidak-dibaca',
  kunci_tambahan: 'masukan/baris-tidak-dibaca',
  lembar_tambahan: 'masukan/lembar-tidak-dibaca',
  belum_ditempatkan: 'masukan/lembar-tidak-dibaca',
  id_tak_terdaftar: 'masukan/baris-tidak-dibaca',
  nilai_ganda: 'masukan/baris-tidak-dibaca',
};

interface AskedDraft {
  readonly args: { readonly pertanyaan: TemplateQuestionArgs };
  readonly place: Place;
  readonly basis: Basis;
  readonly severity?: Severity;
}

/** What somebody added to our template, as far as it belongs under a code. It is the file's, not an innovation's. */
export function* askedOfTemplate({ inventory }: RuleContext, code: TemplateCode): Iterable<AskedDraft> {
  for (const { place, ...pertanyaan } of inventory.questions) {
    if (CODE_OF_KIND[pertanyaan.kind] !== code) continue;
    // A key of the office's own in the sheet of the region hides no innovation and no document.
    const isHarmless = pertanyaan.kind === 'kunci_tambahan';
    yield {
      args: { pertanyaan },
      place,
      basis: FORMAT_BASIS,
      ...(isHarmless ? { severity: 'peringatan' } : {}),
    };
  }
}
