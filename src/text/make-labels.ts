import type { BandDoubt, Found } from '../assess/assessment.js';
import type { DayRange } from '../assess/documents/problem.js';
import type { UnstatedLabel } from '../assess/findings/slot.js';
import { type Rational, toExactDecimal, toFixed } from '../base/rational.js';
import { formatDay } from './format-day.js';
import { formatNumber } from './format-number.js';
import type { LabelWords, UnitName } from './label-words.js';
import type { Labels } from './labels.js';
import { lookUp } from './look-up.js';

/** Shown of a value whose decimals have no end. */
const DIGITS_OF_ENDLESS = 4;

/** What was counted is listed by code for these units, by name for all others. */
const COUNTED_BY_CODE: readonly string[] = ['aktor', 'substansi', 'metode'];

/** The labels of a language, from its words. */
export function makeLabels(words: LabelWords): Labels {
  const labels: Labels = {
    number: (decimal) => formatNumber(decimal, words.marks),
    exact: (value) => formatNumber(toDecimal(value), words.marks),
    day: (iso) => formatDay(iso, words.months),
    range: (ranges) => describeRanges(ranges, words),
    kind: (jenis) =>
      jenis === undefined ? words.phrases.kindNotStated : (lookUp(words.kinds, jenis) ?? jenis),
    knowsKind: (jenis) => lookUp(words.kinds, jenis) !== undefined,
    field: (key) => lookUp(words.fields, key) ?? key,
    content: (token) => lookUp(words.contents, token) ?? token,
    fileKind: (kind) => words.fileKinds[kind],
    paperSign: (code) => lookUp(words.paperSigns, code) ?? code,
    code: (code) => lookUp(words.codes, code) ?? labels.unit(code),
    unit: (unit) => findUnit(words, unit)?.many ?? unit,
    amount: (decimal, unit) => describeAmount(decimal, unit, words),
    expected: (expected) => words.expected[expected],
    list: (items) => joinItems(items, words.phrases.and, words),
    either: (items) => joinItems(items, words.phrases.or, words),
    found: (found) => describeFound(found, words, labels),
    doubt: (doubt) => describeDoubt(doubt, words, labels),
    unstated: (fact) => describeUnstated(fact, words, labels),
  };
  return labels;
}

function toDecimal(value: Rational): string {
  return toExactDecimal(value) ?? toFixed(value, DIGITS_OF_ENDLESS);
}

function findUnit(words: LabelWords, unit: string): UnitName | undefined {
  const units: Readonly<Record<string, UnitName>> = words.units;
  return Object.hasOwn(units, unit) ? units[unit] : undefined;
}

/** A bare figure such as an IPM has no unit to be named behind it. */
function describeAmount(decimal: string, unit: string, words: LabelWords): string {
  const number = formatNumber(decimal, words.marks);
  if (unit === 'nilai') return number;
  const name = findUnit(words, unit);
  if (name === undefined) return `${number} ${unit}`;
  return `${number} ${/^1(?:\.0+)?$/.test(decimal) ? name.one : name.many}`;
}

/** Two items need no comma, three and more have one before the last word as well. */
function joinItems(items: readonly string[], conjunction: string, words: LabelWords): string {
  const last = items.at(-1);
  if (last === undefined) return words.phrases.nothing;
  const before = items.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(', ')}${before.length > 1 ? ',' : ''} ${conjunction} ${last}`;
}

function describeRanges(ranges: readonly DayRange[], words: LabelWords): string {
  if (ranges.length === 0) return words.phrases.openPeriod;
  const described = ranges.map((range) => describeRange(range, words));
  return joinItems([...new Set(described)], words.phrases.or, words);
}

function describeRange({ dari, sampai }: DayRange, words: LabelWords): string {
  const { between, from, until, anyDay } = words.phrases;
  const first = dari === undefined ? undefined : formatDay(dari, words.months);
  const last = sampai === undefined ? undefined : formatDay(sampai, words.months);
  if (first !== undefined && last !== undefined) return between(first, last);
  if (first !== undefined) return from(first);
  return last === undefined ? anyDay : until(last);
}

function describeFound(found: Found, words: LabelWords, labels: Labels): string {
  const { phrases } = words;
  switch (found.kind) {
    case 'tidak_ada':
      return phrases.nothingFound;
    case 'jumlah': {
      if (found.jumlah === 0) return phrases.noneOf(labels.unit(found.satuan));
      const amount = labels.amount(String(found.jumlah), found.satuan);
      const names = COUNTED_BY_CODE.includes(found.satuan) ? found.rincian.map(labels.code) : found.rincian;
      return names.length === 0 ? amount : `${amount} (${names.join(', ')})`;
    }
    case 'nilai':
      return phrases.value(labels.amount(toDecimal(found.nilai), found.satuan));
    case 'tahun':
      if (found.tahun.length === 0) return phrases.noYears;
      return phrases.years(labels.list(found.tahun.map(String)), found.tahun.length);
    case 'dokumen':
      return labels.kind(found.jenis);
    case 'pilihan':
      return phrases.choice(labels.code(found.pilihan));
  }
}

function describeDoubt(doubt: BandDoubt, words: LabelWords, labels: Labels): string {
  const describe = doubt.kind === 'celah' ? words.phrases.gap : words.phrases.overlap;
  return describe(labels.exact(doubt.value), doubt.lower, doubt.upper);
}

function describeUnstated(fact: UnstatedLabel, words: LabelWords, labels: Labels): string {
  const { wanted, wantedContents, inDocument } = words.phrases;
  const ofSlot = wanted[fact.isian];
  if (ofSlot !== undefined) return ofSlot;
  const hasContents = fact.isian === 'memuat' && fact.isi.length > 0;
  const name = hasContents
    ? wantedContents(labels.list(fact.isi.map(labels.content)))
    : labels.field(fact.isian);
  return fact.dokumen === undefined
    ? name
    : inDocument(name, fact.dokumen, shortName(labels.kind(fact.jenis)));
}

/** "Perkada" of "Peraturan Kepala Daerah (Perkada)", so that no brackets stand in brackets. */
function shortName(kind: string): string {
  return /\(([^()]+)\)$/.exec(kind)?.[1] ?? kind;
}
