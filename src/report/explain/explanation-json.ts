import type { EditionDifference } from '../../edition/compare.js';
import { type Acceptance, type Edition, windowDays } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import type { Contrast } from './contrast.js';
import type { ExplainedBasis, FindingExplanation } from './explain-finding.js';
import { nameSource } from './name-source.js';
import { type Plain, toPlain } from './plain.js';
import type { RowExplanation } from './row-explanation.js';

export const EXPLANATION_FORMAT = { format: 'siap-iga/penjelasan', versi: 1 } as const;

/** An explained indicator or SPD row as JSON: the catalog's keys and values, windows with their days. */
export function rowExplanationJson({ subject, missingIn, contrasts }: RowExplanation): Plain {
  const { kind, row, edition } = subject;
  const { catalog } = edition;
  const rules = kind === 'sid' ? row.bukti : catalog.spd.bukti;
  const evidence =
    rules === undefined
      ? null
      : toPlain({ ...rules, terima: rules.terima.map((taken) => withDays(taken, edition)) });
  return {
    ...EXPLANATION_FORMAT,
    apa: kind === 'sid' ? 'indikator' : 'baris_spd',
    edisi: nameEdition(edition),
    ...(missingIn === undefined ? {} : { tidak_ada_di_edisi: missingIn }),
    indikator: { ...plainMap(row), bukti: evidence },
    variabel: toPlain(catalog.variabel.find(({ kunci }) => kunci === row.variabel)),
    tahun_terakhir_dokumen: toPlain(catalog.dokumen.tahun_terakhir),
    sumber: catalog.sumber,
    edisi_lain: contrasts.map(contrastJson),
  };
}

/** The parts of a divided number as JSON. */
export function dividedExplanationJson(number: string, parts: readonly RowExplanation[]): Plain {
  return {
    ...EXPLANATION_FORMAT,
    apa: 'nomor_terbagi',
    nomor: number,
    bagian: parts.map(rowExplanationJson),
  };
}

/** An explained finding as JSON. */
export function findingExplanationJson(explanation: FindingExplanation, texts: Texts): Plain {
  const { code, severity, edition, rests } = explanation;
  const { judul, penjelasan } = texts.findings[code];
  return {
    ...EXPLANATION_FORMAT,
    apa: 'temuan',
    edisi: nameEdition(edition),
    kode: code,
    judul,
    tingkat_bawaan: severity ?? null,
    penjelasan,
    dasar: rests.map((rest) => basisJson(rest, edition, texts)),
  };
}

/** One difference between two editions as JSON. */
export function differenceJson(difference: EditionDifference): Plain {
  const { scope, key, field, before, after, certaintyBefore, certaintyAfter } = difference;
  return {
    lingkup: scope,
    kunci: key,
    isian: field,
    sebelum: before ?? null,
    sesudah: after ?? null,
    keyakinan_sebelum: certaintyBefore ?? null,
    keyakinan_sesudah: certaintyAfter ?? null,
  };
}

/** What every answer says of the edition it speaks of. */
export function nameEdition({ catalog, sha256 }: Edition): { readonly [key: string]: Plain } {
  const { kode, nama, tahun, status } = catalog;
  return { kode, nama, tahun, status, sha256 };
}

function contrastJson({ edition, present, differences }: Contrast): Plain {
  const { kode, tahun, status } = edition.catalog;
  return {
    kode,
    tahun,
    status,
    ada: present,
    sama: present && differences.length === 0,
    perbedaan: differences.map(differenceJson),
  };
}

function basisJson(rest: ExplainedBasis, { catalog }: Edition, texts: Texts): Plain {
  const nameOf = (key: string) => nameSource(key, catalog.sumber, texts);
  if (rest.kind === 'sumber') return { fakta: rest.key, asumsi: rest.isAssumption, sumber: nameOf(rest.key) };
  if (rest.kind === 'fakta') {
    const { name, value, basis } = rest.fact;
    const { keyakinan, sumber } = basis;
    return { fakta: rest.key, nama: name, nilai: value, keyakinan, sumber: nameOf(sumber) };
  }
  const butir = rest.bases.map(({ keyakinan, sumber }) => ({ keyakinan, sumber: nameOf(sumber) }));
  return { fakta: rest.key, nama: rest.name, butir };
}

function withDays(acceptance: Acceptance, edition: Edition): object {
  const { jendela } = acceptance;
  if (jendela === undefined || jendela.tahun_dari !== undefined) return acceptance;
  const { from, to } = windowDays(edition, jendela);
  return { ...acceptance, jendela: { ...jendela, hari_pertama: from, hari_terakhir: to } };
}

function plainMap(value: object): { readonly [key: string]: Plain } {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}
