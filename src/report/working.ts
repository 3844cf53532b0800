import { multiply, parseDecimal, rational, toFixed, ZERO } from '../base/rational.js';
import { cleanText } from '../text/clean-text.js';
import type { Texts } from '../text/language.js';
import type { Report, ReportScoreKind, ReportSlot } from './schema.js';

/** The level of a slot or an SPD row in one reading; nothing written counts as 0. */
export function levelOf(slot: ReportSlot | undefined, kind: ReportScoreKind): number {
  if (slot === undefined) return 0;
  return kind === 'terverifikasi' ? (slot.terverifikasi ?? 0) : slot[kind];
}

/** What a weight and a level give, with two decimals. */
export function pointsOf(weight: string, level: number): string {
  return toFixed(multiply(parseDecimal(weight) ?? ZERO, rational(level)));
}

/** The SPD points of one reading: known even where one innovation has no score, so that no total is. */
export function spdPoints(report: Report, kind: ReportScoreKind): string | null {
  const score = report.skor[kind];
  if (score !== null || kind === 'terverifikasi') return score?.spd ?? null;
  return report.spd.total?.[kind] ?? null;
}

/** The score of one innovation as a sum of weights and levels, or why it is none. */
export function writeProducts(
  innovation: Report['inovasi'][number],
  report: Report,
  kind: ReportScoreKind,
  { labels, ui }: Texts,
): string {
  const score = innovation.skor[kind];
  if (kind !== 'klaim' && innovation.layak === 'tidak')
    return `${ui.kerja.tidak_layak} = ${labels.number('0.00')}`;
  if (Object.keys(innovation.slot).length === 0) {
    return `${ui.kerja.kematangan_saja} = ${score === null ? '?' : labels.number(score)}`;
  }
  const products = report.indikator.map(
    ({ kunci, bobot }) => `${labels.number(bobot)}×${levelOf(innovation.slot[kunci], kind)}`,
  );
  return `${products.join(' + ')} = ${score === null ? '?' : labels.number(score)}`;
}

/** From the sums to the predikat, one step a line, every figure put in. */
export function writeConclusion(report: Report, kind: ReportScoreKind, { ui }: Texts): string[] {
  const { kerja } = ui;
  const score = report.skor[kind];
  if (score === null) return [kerja.tidak_diketahui];
  const { rumus, yandas } = report;
  const lines = [
    kerja.rata(score.jumlah_sid, score.pembagi, score.n, rumus.pembagi_minimal, score.kematangan_tepat),
    yandas.syarat === 0
      ? kerja.gerbang_tidak_ada
      : kerja.gerbang_yandas(score.yandas, yandas.syarat, score.yandas >= yandas.syarat),
    kerja.jumlah_inovasi(score.dihitung, rumus.per_inovasi, score.jumlah_inovasi, rumus.maks_inovasi),
  ];
  if (
    score.spd === null ||
    score.total_tepat === null ||
    score.indeks_tepat === null ||
    score.indeks === null
  )
    return [...lines, kerja.spd_kosong];
  return [
    ...lines,
    kerja.total(score.spd, score.kematangan_tepat, score.jumlah_inovasi, score.total_tepat),
    kerja.indeks(score.total_tepat, rumus.maks.total, score.indeks_tepat, score.indeks),
    kerja.predikat(cleanText(score.predikat ?? '?')),
  ];
}
