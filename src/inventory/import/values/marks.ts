import { normalizeName } from '../../normalize-name.js';

/** What a mark in a cell says. A cross is "yes" on a ballot and "no" on a school paper. */
export type Mark = 'ya' | 'tidak' | 'silang' | 'tidak_dapat_diukur' | 'kosong';

const YES: ReadonlySet<string> = new Set([
  'v',
  'ada',
  'ya',
  'y',
  'ok',
  'sudah',
  'sudah ada',
  'lengkap',
  'yes',
  'true',
]);
const NO: ReadonlySet<string> = new Set([
  'tidak',
  'tdk',
  'belum',
  'no',
  'n',
  'false',
  'tidak ada',
  'tdk ada',
  'belum ada',
  'nihil',
]);
const TICKS = /^[\u2713\u2714\u2611\u2705\u221a]+\ufe0f?$/u;
const CROSSES = /^[x\u00d7\u2717\u2718\u2715\u2716\u274c\u2612]\ufe0f?$/iu;
const NOTHING = /^[-\u2010-\u2015\u2212_.\u2026/\s]*$/u;

/** The mark a cell consists of; undefined when it holds something else. */
export function readMark(text: string): Mark | undefined {
  const trimmed = text.trim();
  if (NOTHING.test(trimmed)) return 'kosong';
  if (TICKS.test(trimmed)) return 'ya';
  if (CROSSES.test(trimmed)) return 'silang';
  const words = normalizeName(trimmed);
  if (YES.has(words)) return 'ya';
  if (NO.has(words)) return 'tidak';
  if (/^(?:tidak|belum|tdk) (?:dapat|bisa) (?:diukur|dinilai)$/u.test(words)) return 'tidak_dapat_diukur';
  return undefined;
}
