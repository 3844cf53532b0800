import { CERTAINTIES, type Certainty } from '../base/vocabulary.js';
import type { Acceptance, EvidenceWindow } from './schema/acceptance.js';
import { writeNumber } from './write-number.js';
import { writeYear } from './write-year.js';

/** Under which conditions one kind of document counts. */
export interface AcceptancePart {
  /** `bukti.` and the kind. */
  readonly field: string;
  readonly value: string;
  readonly certainty: Certainty;
}

/** The conditions for every accepted kind of document, each alternative after a bar. */
export function describeAcceptances(
  acceptances: readonly Acceptance[],
  certainty: Certainty,
): AcceptancePart[] {
  const parts = new Map<string, { alternatives: string[]; certainty: Certainty }>();
  for (const acceptance of acceptances) {
    for (const kind of acceptance.jenis) {
      const part = parts.get(kind) ?? { alternatives: [], certainty };
      part.alternatives.push(describeAcceptance(acceptance));
      part.certainty = lessSure(part.certainty, acceptance.jendela?.keyakinan ?? certainty);
      parts.set(kind, part);
    }
  }
  return [...parts].map(([kind, { alternatives, certainty: lowest }]) => ({
    field: `bukti.${kind}`,
    value: alternatives.join(' | '),
    certainty: lowest,
  }));
}

function describeAcceptance(acceptance: Acceptance): string {
  const { unit, jenis_inovasi, basis, format, format_ditoleransi } = acceptance;
  const { jendela, identitas, memuat, memuat_bila_disebut, nilai_maks, tautan } = acceptance;
  const conditions: [name: string, value: string | undefined][] = [
    ['unit', unit?.join(', ')],
    ['jenis_inovasi', jenis_inovasi?.join(', ')],
    ['basis', basis?.join(', ')],
    ['format', format.join(', ')],
    ['format_ditoleransi', format_ditoleransi?.join(', ')],
    ['jendela', jendela === undefined ? undefined : writeWindow(jendela)],
    ['identitas', identitas?.join(', ')],
    ['memuat', memuat?.join(', ')],
    ['memuat_bila_disebut', memuat_bila_disebut?.join(', ')],
    ['nilai_maks', nilai_maks === undefined ? undefined : writeNumber(nilai_maks)],
    ['tautan', tautan === true ? 'ya' : undefined],
  ];
  return conditions.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])).join('; ');
}

function writeWindow({ dari, sampai, tahun_dari }: EvidenceWindow): string {
  const from = dari === undefined ? [] : [`dari ${writeYear(dari)}`];
  const to = sampai === undefined ? [] : [`sampai ${writeYear(sampai)}`];
  const dates = tahun_dari === undefined ? [] : [`tahun ${tahun_dari.join(' / ')}`];
  return [...from, ...to, ...dates].join(' ');
}

function lessSure(left: Certainty, right: Certainty): Certainty {
  return CERTAINTIES.indexOf(left) > CERTAINTIES.indexOf(right) ? left : right;
}
