import type { FindingCode } from '../../assess/findings/finding.js';
import { findNearest } from '../../base/nearest.js';
import { type Edition, findIndicator, findSpdRow, type Indicator, type SpdRow } from '../../edition/model.js';
import type { AllFindingTexts } from '../../text/texts.js';
import { QUANTITY_NUMBER } from './known-numbers.js';

const QUANTITY_KEY = 'jumlah_inovasi';

/** An indicator of an edition. */
export interface IndicatorSubject {
  readonly kind: 'sid';
  readonly edition: Edition;
  readonly row: Indicator;
}

/** An SPD row of an edition. */
export interface SpdSubject {
  readonly kind: 'spd';
  readonly edition: Edition;
  readonly row: SpdRow;
}

/** What a word on the command line can stand for. */
export type Subject =
  | IndicatorSubject
  | SpdSubject
  /** A number that the form divides, such as 2 into 2a and 2b. */
  | {
      readonly kind: 'terbagi';
      readonly number: string;
      readonly rows: readonly (IndicatorSubject | SpdSubject)[];
    }
  /** Indicator 36, which is a formula. */
  | { readonly kind: 'jumlah_inovasi'; readonly edition: Edition }
  | { readonly kind: 'temuan'; readonly code: FindingCode }
  | { readonly kind: 'tak_dikenal'; readonly nearest: string | undefined };

/**
 * What a word stands for: the number or key of an indicator or SPD row, the number of innovations, a finding code, or the last part of one
 * that no other code shares. A row that only other editions have is taken from the newest of them in force.
 *
 * @param others the other editions, oldest first
 */
export function findSubject(
  word: string,
  edition: Edition,
  others: readonly Edition[],
  findings: AllFindingTexts,
): Subject {
  const wanted = word.trim().toLowerCase();
  const key = wanted.replace(/[\s-]+/g, '_');
  for (const candidate of [edition, ...inOrderOfUse(others)]) {
    const row = findRow(wanted, candidate) ?? findRow(key, candidate) ?? findParts(wanted, candidate);
    if (row !== undefined) return row;
  }
  if (wanted === QUANTITY_NUMBER || key === QUANTITY_KEY) return { kind: 'jumlah_inovasi', edition };
  const codes = Object.keys(findings);
  const [code, second] = codes.includes(wanted)
    ? [wanted]
    : codes.filter((known) => lastPart(known) === wanted);
  if (code !== undefined && second === undefined && isFindingCode(code, findings))
    return { kind: 'temuan', code };
  return { kind: 'tak_dikenal', nearest: code ?? nearestTo(wanted, edition, codes) };
}

/** The newest first, those that are not in force yet last. */
function inOrderOfUse(editions: readonly Edition[]): Edition[] {
  const isPrognosis = ({ catalog }: Edition) => catalog.status === 'prognosis';
  const newestFirst = [...editions].reverse();
  return [...newestFirst.filter((edition) => !isPrognosis(edition)), ...newestFirst.filter(isPrognosis)];
}

function findRow(word: string, edition: Edition): IndicatorSubject | SpdSubject | undefined {
  const indicator = findIndicator(edition, word);
  if (indicator !== undefined) return { kind: 'sid', edition, row: indicator };
  const row = findSpdRow(edition, word);
  return row === undefined ? undefined : { kind: 'spd', edition, row };
}

/** The parts of a divided number, in the order of the form. */
function findParts(word: string, edition: Edition): Extract<Subject, { kind: 'terbagi' }> | undefined {
  if (!/^\d+$/.test(word)) return undefined;
  const rows = [...edition.spdRowByCode.keys(), ...edition.indicatorByCode.keys()]
    .filter((code) => code.startsWith(word) && /^[a-z]+$/.test(code.slice(word.length)))
    .flatMap((code) => findRow(code, edition) ?? []);
  return rows.length === 0 ? undefined : { kind: 'terbagi', number: word, rows };
}

/** Numbers are not misspelt for one another. */
function nearestTo(word: string, edition: Edition, codes: readonly string[]): string | undefined {
  if (isNumber(word)) return undefined;
  const keys = [...edition.indicatorByKey.keys(), ...edition.spdRowByKey.keys(), QUANTITY_KEY];
  const part = findNearest(word, [...keys, ...codes, ...codes.map(lastPart)]);
  if (part === undefined || keys.includes(part) || codes.includes(part)) return part;
  return codes.find((code) => lastPart(code) === part);
}

/** True for what is meant as the number of an indicator, with or without a letter. */
export function isNumber(word: string): boolean {
  return /^\d+[a-z]?$/i.test(word.trim());
}

function lastPart(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

/** True for a code that the texts know. */
export function isFindingCode(code: string, findings: AllFindingTexts): code is FindingCode {
  return Object.hasOwn(findings, code);
}
