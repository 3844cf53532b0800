import { describe, expect, it } from 'vitest';
import type { TemplateQuestionArgs } from '../../src/inventory/template/questions.js';
import * as english from '../../src/text/en/ui/template-questions.js';
import * as indonesian from '../../src/text/id/ui/template-questions.js';
import { LANGUAGES } from '../../src/text/language.js';
import { loadTexts } from '../../src/text/load-texts.js';

type Kind = TemplateQuestionArgs['kind'];
const column = { kind: 'kolom_tambahan', lembar: 'Inovasi', kolom: 'AJ', nilai: 1234 } as const;

/** Each kind in every branch; the compiler says when a kind is missing. */
const QUESTIONS: { readonly [Key in Kind]: readonly Extract<TemplateQuestionArgs, { kind: Key }>[] } = {
  kolom_tambahan: [
    { ...column, judul: 'PIC', mirip: undefined, terbawa: true },
    { ...column, judul: '', mirip: undefined, terbawa: false },
    { ...column, judul: 'Tujuann', mirip: 'Tujuan', terbawa: true },
  ],
  kolom_kembar: [{ kind: 'kolom_kembar', lembar: 'Inovasi', judul: 'Tujuan', nilai: 1, dipakai: 'T' }],
  kunci_tambahan: [
    { kind: 'kunci_tambahan', lembar: 'Pemda', kunci: 'Telepon', mirip: undefined },
    { kind: 'kunci_tambahan', lembar: 'Pemda', kunci: 'Edisii', mirip: 'Edisi' },
  ],
  lembar_tambahan: [{ kind: 'lembar_tambahan', lembar: 'Rekap', baris: 1 }],
  belum_ditempatkan: [{ kind: 'belum_ditempatkan', lembar: 'Belum Ditempatkan', baris: 2 }],
  id_tak_terdaftar: [
    { kind: 'id_tak_terdaftar', id: 'INV-01', mirip: 'INV-001', senama: undefined },
    { kind: 'id_tak_terdaftar', id: 'X', mirip: undefined, senama: undefined },
    { kind: 'id_tak_terdaftar', id: 'SAPA WARGA', mirip: undefined, senama: 'INV-001' },
  ],
  nilai_ganda: [{ kind: 'nilai_ganda', judul: 'Edisi', dipakai: 'B3' }],
};

describe.each(LANGUAGES)('questions about the template in %s', (language) => {
  const { askAboutTemplate, answerAboutTemplate } = language === 'id' ? indonesian : english;

  it.each(Object.values(QUESTIONS).flat())('$kind', async (question) => {
    const { labels } = await loadTexts(language);
    for (const sentence of [askAboutTemplate(question, labels), answerAboutTemplate(question)]) {
      expect(sentence).toMatch(/[.]$/);
      expect(sentence).not.toMatch(/undefined|\[object| {2}|\w_\w/);
    }
  });

  it('group the thousands of a count', async () => {
    const { labels } = await loadTexts(language);
    const [first] = QUESTIONS.kolom_tambahan;
    expect(first && askAboutTemplate(first, labels)).toMatch(/\(1[.,]234 /);
  });
});
