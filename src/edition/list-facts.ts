import type { Rational } from '../base/rational.js';
import type { Basis, Certainty } from '../base/vocabulary.js';
import { describeAcceptances } from './describe-acceptances.js';
import { describeMeasure } from './describe-measure.js';
import type { Catalog, Indicator, SpdRow } from './schema/catalog.js';
import type { Fact } from './schema/leaves.js';
import { writeNumber } from './write-number.js';

export type FactScope = 'rumus' | 'predikat' | 'jendela' | 'profil' | 'dokumen' | 'variabel' | 'spd' | 'sid';

/** The field that says of an indicator, an SPD row or a variable only that the edition has it. */
export const PRESENCE = 'ada';

const YES = 'ya';
const NO = 'tidak';

/** One fact of a catalog, small enough to be compared as text. */
export interface StatedFact {
  readonly scope: FactScope;
  readonly key: string;
  readonly field: string;
  readonly value: string;
  /** Undefined for what only names or orders things. */
  readonly certainty: Certainty | undefined;
}

/** Every fact that a catalog states, in its order. Sources, notes and the head are no facts of an edition. */
export function listFacts(catalog: Catalog): StatedFact[] {
  return [
    ...listFormula(catalog),
    ...catalog.predikat.map(({ nama, dari }) => state('predikat', nama, 'dari', dari)),
    state('predikat', 'tanpa_nilai', 'nama', catalog.tanpa_nilai),
    ...listParts('jendela', 'jendela_penerapan', catalog.jendela_penerapan),
    ...listProfile(catalog),
    ...listVariables(catalog),
    ...listSpd(catalog),
    ...catalog.sid.flatMap(listIndicator),
  ];
}

function listFormula({ rumus }: Catalog): StatedFact[] {
  return [
    state('rumus', 'pembagi_minimal', 'nilai', rumus.pembagi_minimal),
    ...listParts('rumus', 'jumlah_inovasi', rumus.jumlah_inovasi),
    state('rumus', 'yandas_minimal', 'nilai', rumus.yandas_minimal),
    ...listParts('rumus', 'maksimum', rumus.maksimum),
    state('rumus', 'pembulatan', 'nilai', rumus.pembulatan),
    state('rumus', 'urusan_dihitung', 'nilai', rumus.urusan_dihitung),
    state('rumus', 'inovasi_tidak_layak', 'nilai', rumus.inovasi_tidak_layak),
  ];
}

function listProfile({ profil, dokumen }: Catalog): StatedFact[] {
  return [
    state('profil', 'kata_rancang_bangun', 'nilai', profil.kata_rancang_bangun),
    ...listItems('profil', 'tahapan_diterima', profil.tahapan_diterima),
    state('profil', 'urutan_waktu', 'nilai', profil.urutan_waktu),
    state('profil', 'kriteria', 'nilai', profil.kriteria),
    ...listItems('profil', 'isian_wajib', profil.isian_wajib),
    ...listParts('profil', 'lampiran', profil.lampiran),
    state('dokumen', 'tahun_terakhir', 'nilai', dokumen.tahun_terakhir),
    state('dokumen', 'megabita', 'nilai', dokumen.megabita),
    ...listItems('dokumen', 'milik_bersama', dokumen.milik_bersama),
  ];
}

function listVariables(catalog: Catalog): StatedFact[] {
  return catalog.variabel.flatMap(({ kunci, nama, aspek, maks }) => [
    { scope: 'variabel', key: kunci, field: PRESENCE, value: YES, certainty: undefined },
    { scope: 'variabel', key: kunci, field: 'nama', value: nama, certainty: undefined },
    { scope: 'variabel', key: kunci, field: 'aspek', value: aspek, certainty: undefined },
    { scope: 'variabel', key: kunci, field: 'maks', value: writeNumber(maks), certainty: undefined },
  ]);
}

function listSpd({ spd }: Catalog): StatedFact[] {
  const facts = spd.baris.flatMap((row) => [...listRow('spd', row), ...listLevels('spd', row)]);
  const { bukti } = spd;
  if (bukti === undefined) return facts;
  // The evidence is one rule for all rows; the rows appear or disappear together with it.
  const evidence = describeAcceptances(bukti.terima, bukti.keyakinan);
  return [...facts, ...evidence.map((part) => ({ scope: 'spd' as const, key: 'bukti', ...part }))];
}

function listIndicator(indicator: Indicator): StatedFact[] {
  const { kunci, bukti } = indicator;
  const certainty = bukti.keyakinan;
  const refused = Object.entries(bukti.tolak ?? {}).map(([kind, reason]) => ({
    field: `tolak.${kind}`,
    value: reason,
  }));
  const wished = (bukti.disarankan ?? []).map(({ jenis, memuat = [] }) => ({
    field: `disarankan.${jenis.join(', ')}`,
    value: memuat.length === 0 ? YES : `memuat ${memuat.join(', ')}`,
  }));
  const rules = [...refused, ...wished].map(({ field, value }) => ({
    field: `bukti.${field}`,
    value,
    certainty,
  }));
  const evidence = [...describeAcceptances(bukti.terima, certainty), ...rules];
  return [
    ...listRow('sid', indicator),
    ...listLevels('sid', indicator),
    ...evidence.map((part) => ({ scope: 'sid' as const, key: kunci, ...part })),
  ];
}

function listRow(scope: 'spd' | 'sid', row: Indicator | SpdRow): StatedFact[] {
  const names = { [PRESENCE]: YES, kode: row.kode, nama: row.nama, variabel: row.variabel };
  return [
    ...Object.entries(names).map(([field, value]) => ({
      scope,
      key: row.kunci,
      field,
      value,
      certainty: undefined,
    })),
    state(scope, row.kunci, 'bobot', row.bobot),
    state(scope, row.kunci, 'wajib', row.wajib),
  ];
}

function listLevels(scope: 'spd' | 'sid', { kunci, level }: Indicator | SpdRow): StatedFact[] {
  const certainty = level.keyakinan;
  const texts = level.teks.map((value, index) => ({ field: `level.${index + 1}`, value }));
  const measure = describeMeasure(level.ukur).map(([field, value]) => ({ field: `ukur.${field}`, value }));
  return [...texts, ...measure].map(({ field, value }) => ({ scope, key: kunci, field, value, certainty }));
}

type PlainValue = string | number | boolean | Rational | readonly string[];

function state(scope: FactScope, key: string, field: string, fact: Fact<PlainValue>): StatedFact {
  return { scope, key, field, value: write(fact.nilai), certainty: fact.keyakinan };
}

function listParts(
  scope: FactScope,
  key: string,
  fact: Basis & { readonly nilai: Record<string, PlainValue> },
): StatedFact[] {
  const { keyakinan: certainty } = fact;
  return Object.entries(fact.nilai).map(([field, value]) => ({
    scope,
    key,
    field,
    value: write(value),
    certainty,
  }));
}

function listItems(scope: FactScope, key: string, fact: Fact<readonly string[]>): StatedFact[] {
  return fact.nilai.map((field) => ({ scope, key, field, value: YES, certainty: fact.keyakinan }));
}

function write(value: PlainValue): string {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return 'numerator' in value ? writeNumber(value) : value.join(', ');
}
