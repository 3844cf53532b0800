import type { UiTexts } from '../../ui.js';
import { EVIDENCE_WORDS, EXPLANATION_WORDS } from './explain-words.js';
import { FINDING_HELP } from './finding-help.js';
import { MEASURE_WORDS } from './measure-words.js';
import { MEASURES } from './measures.js';

/** The words of `iga explain`. */
export const EXPLANATION: UiTexts['penjelasan'] = {
  indikator: 'Indicator',
  spd: 'SPD row',
  variabel: 'Variable',
  bobot: 'Weight',
  wajib: 'Compulsory',
  ya: 'yes',
  tidak: 'no',
  level: 'Level',
  cara: 'How it is measured',
  bukti: 'Evidence',
  format: 'Format',
  format_ditoleransi: 'Format that is tolerated',
  jendela: 'Date of the document',
  tahun_dari: (fields) => `the same year as ${fields}`,
  identitas: 'Must state',
  memuat: 'Must contain',
  memuat_bila_disebut: 'Must contain, if its contents are listed',
  khusus: 'Only for',
  nilai_maks: 'Largest value',
  perlu_tautan: 'must come with a link',
  ditolak: 'Not accepted',
  catatan: 'Note',
  sumber: 'Source',
  edisi_lain: 'Other editions',
  tidak_ada_di_edisi: (edition) => `not part of edition ${edition}`,
  sama: 'the same',
  tingkat_bawaan: 'Severity',
  mengapa: 'Why it matters',
  ukur: MEASURES,
  semua_unit: 'all kinds of unit',
  hitungan: MEASURE_WORDS,
  dokumen: EVIDENCE_WORDS,
  uraian: EXPLANATION_WORDS,
  bantuan: FINDING_HELP,
};
