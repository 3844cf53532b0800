import type { Acceptance, Measure, SpdMeasure } from '../../edition/model.js';
import type { IndicatorSubject, SpdSubject } from '../explain/find-subject.js';
import { labelled, section } from './prose.js';
import type { View } from './view.js';

const LABEL_WIDTH = 24;

/** The very words to type into an inventory for this row, under the keys they belong to. */
export function renderCodes(subject: IndicatorSubject | SpdSubject, view: View): string[] {
  const codes =
    subject.kind === 'sid'
      ? codesOf(subject.row.bukti.terima, subject.row.level.ukur)
      : spdCodes(subject.row.level.ukur);
  const where = subject.kind === 'sid' ? 'indikator' : 'spd.baris';
  const lines: Codes = [[where, [subject.row.kunci]], ...codes.filter(([, words]) => words.length > 0)];
  return [
    ...section(view.texts.ui.penjelasan.dokumen.kode_isian, view),
    ...lines.flatMap(([key, words]) =>
      labelled(key, words.join(' | '), view, { indent: '  ', labelWidth: LABEL_WIDTH }),
    ),
  ];
}

type Codes = readonly (readonly [key: string, words: readonly string[]])[];

function codesOf(acceptances: readonly Acceptance[], measure: Measure): Codes {
  const contents = acceptances.flatMap(({ memuat = [], memuat_bila_disebut = [] }) => [
    ...memuat,
    ...memuat_bila_disebut,
  ]);
  return [
    ['basis', measure.cara === 'manfaat' ? Object.keys(measure.basis) : []],
    ['jenis', distinct(acceptances.flatMap(({ jenis }) => jenis))],
    ['memuat', distinct([...contents, ...contentsOf(measure)])],
    ['pilihan', choicesOf(measure)],
    ['unsur', measure.cara === 'unsur_berbeda' ? (measure.daftar ?? []) : []],
    [
      'penandatangan',
      measure.cara === 'dokumen_terbaik'
        ? distinct(measure.tingkat.flatMap(({ penandatangan = [] }) => penandatangan))
        : [],
    ],
  ];
}

function contentsOf(measure: Measure): readonly string[] {
  if (measure.cara === 'nilai_terbaik') return measure.beserta === undefined ? [] : [measure.beserta.memuat];
  return measure.cara === 'dokumen_terbaik' ? measure.tingkat.flatMap(({ memuat = [] }) => memuat) : [];
}

function choicesOf(measure: Measure): readonly string[] {
  if (measure.cara === 'pilihan_terbaik') return Object.keys(measure.pilihan);
  return measure.cara === 'pilihan_berbeda' ? measure.pilihan : [];
}

/** A row of the region is filled in by its choice, its value, or the figures of two years. */
function spdCodes(measure: SpdMeasure): Codes {
  if (measure.cara === 'pilihan') return [['pilihan', Object.keys(measure.pilihan)]];
  return measure.cara === 'nilai' ? [['nilai', ['...']]] : [['t1, t2', ['...']]];
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
