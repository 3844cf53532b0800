import type { TemplateQuestionArgs } from '../../../inventory/template/questions.js';
import type { Labels } from '../../labels.js';
import { countNoun } from './count-noun.js';

/** What was added to our template or belongs nowhere in it, in English. */
export function askAboutTemplate(question: TemplateQuestionArgs, labels: Labels): string {
  switch (question.kind) {
    case 'kolom_tambahan': {
      const cells = countNoun(question.nilai, 'cell', labels);
      return question.judul === ''
        ? `Column ${question.kolom} of the sheet ${question.lembar} has no heading, so what it holds (${cells}) is not read.`
        : `The column "${question.judul}" of the sheet ${question.lembar} is not known, so what it holds (${cells}) is not read.`;
    }
    case 'kolom_kembar':
      return `Two columns of the sheet ${question.lembar} are headed "${question.judul}". Where both are filled only column ${question.dipakai} is read; ${countNoun(question.nilai, 'cell', labels)} of this column are not.`;
    case 'kunci_tambahan':
      return `The row "${question.kunci}" of the sheet ${question.lembar} is not known, so what it holds is not read.`;
    case 'lembar_tambahan':
      return `The sheet "${question.lembar}" is no part of the template, so what it holds (${countNoun(question.baris, 'row', labels)}) is not read.`;
    case 'belum_ditempatkan':
      return `The sheet "${question.lembar}" still holds ${countNoun(question.baris, 'file', labels)} without a place in the inventory.`;
    case 'id_tak_terdaftar':
      return `This row names the ID "${question.id}", but no innovation of the sheet Inovasi has it. The row is not read.`;
    case 'nilai_ganda':
      return `This value of "${question.judul}" is stated in cell ${question.dipakai} already; only that one is read.`;
  }
}

/** What to do about it, in English. */
export function answerAboutTemplate(question: TemplateQuestionArgs): string {
  switch (question.kind) {
    case 'kolom_tambahan':
      if (question.judul === '')
        return 'Give it a heading if it belongs to the inventory; leave it if it is a note of your own.';
      return question.mirip === undefined
        ? 'Leave it if it is a note of your own; otherwise move what it holds to a column of the template.'
        : `Head it "${question.mirip}" if that is meant; leave it if it is a note of your own.`;
    case 'kolom_kembar':
      return 'Put everything into one column and delete the other.';
    case 'kunci_tambahan':
      return question.mirip === undefined
        ? 'Leave it if it is a note of your own.'
        : `Write "${question.mirip}" if that is meant; leave it if it is a note of your own.`;
    case 'lembar_tambahan':
      return 'Move what belongs to the inventory to the sheets of the template; leave the rest if it is a note of your own.';
    case 'belum_ditempatkan':
      return 'Move each file to the sheet Data Dukung, with the ID of its innovation and its indicator, and delete this sheet.';
    case 'id_tak_terdaftar':
      if (question.senama !== undefined)
        return `"${question.id}" is the name of an innovation, not an ID; write its ID, "${question.senama}".`;
      return question.mirip === undefined
        ? `Correct the ID, or add the innovation "${question.id}" to the sheet Inovasi.`
        : `Write "${question.mirip}" if that is meant, or add the innovation "${question.id}" to the sheet Inovasi.`;
    case 'nilai_ganda':
      return 'Keep one of them and empty the other.';
  }
}
