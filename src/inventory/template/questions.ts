import type { Place } from '../../base/place.js';

/**
 * What reading a filled template left open: what somebody added to it, and what belongs nowhere. `place` is where the
 * answer has to be written.
 */
export type TemplateQuestion = { readonly place: Place } & TemplateQuestionArgs;

export type TemplateQuestionArgs =
  /**
   * A column under a heading that is none of ours, or under none at all (`judul` is blank). `nilai` cells hold something;
   * `terbawa`: they go along into other forms of the inventory under the heading as their key.
   */
  | {
      readonly kind: 'kolom_tambahan';
      readonly lembar: string;
      readonly kolom: string;
      readonly judul: string;
      readonly nilai: number;
      readonly mirip: string | undefined;
      readonly terbawa: boolean;
    }
  /** The second column under one heading: `nilai` cells stand beside a filled one of the column `dipakai`. */
  | {
      readonly kind: 'kolom_kembar';
      readonly lembar: string;
      readonly judul: string;
      readonly nilai: number;
      readonly dipakai: string;
    }
  /** A row of the sheet of keys and values whose key is none of ours. */
  | {
      readonly kind: 'kunci_tambahan';
      readonly lembar: string;
      readonly kunci: string;
      readonly mirip: string | undefined;
    }
  | { readonly kind: 'lembar_tambahan'; readonly lembar: string; readonly baris: number }
  /** The sheet of a draft with the files that nobody has placed yet. */
  | { readonly kind: 'belum_ditempatkan'; readonly lembar: string; readonly baris: number }
  /** A row whose ID is that of no innovation. `senama`: the ID of the one innovation that has it for its name. */
  | {
      readonly kind: 'id_tak_terdaftar';
      readonly id: string;
      readonly mirip: string | undefined;
      readonly senama: string | undefined;
    }
  /** A value that an earlier row has stated already, in the cell `dipakai`. */
  | { readonly kind: 'nilai_ganda'; readonly judul: string; readonly dipakai: string };

export type TemplateQuestionKind = TemplateQuestionArgs['kind'];

const KINDS: Readonly<Record<TemplateQuestionKind, true>> = {
  kolom_tambahan: true,
  kolom_kembar: true,
  kunci_tambahan: true,
  lembar_tambahan: true,
  belum_ditempatkan: true,
  id_tak_terdaftar: true,
  nilai_ganda: true,
};

/** Tells questions about our template from those about lists of the office's own. */
export function isAboutTemplate(
  question: TemplateQuestionArgs | { readonly kind: string },
): question is TemplateQuestionArgs {
  return Object.hasOwn(KINDS, question.kind);
}

/** Whether a question is about something that is not in the inventory as it was read. */
export function isLeftOut(question: TemplateQuestionArgs): boolean {
  return question.kind === 'kolom_tambahan' ? !question.terbawa : question.kind !== 'kunci_tambahan';
}

/** Whether innovations may stand in what a question is about. */
export function mayHoldInnovations({ kind }: TemplateQuestionArgs): boolean {
  return kind === 'lembar_tambahan';
}

/** What a question is about, as written. */
export function subjectOf(question: TemplateQuestionArgs): string {
  switch (question.kind) {
    case 'kolom_tambahan':
      return question.judul === '' ? question.kolom : question.judul;
    case 'kolom_kembar':
    case 'nilai_ganda':
      return question.judul;
    case 'kunci_tambahan':
      return question.kunci;
    case 'lembar_tambahan':
    case 'belum_ditempatkan':
      return question.lembar;
    case 'id_tak_terdaftar':
      return question.id;
  }
}
