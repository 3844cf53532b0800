import type { FindingCode } from '../../assess/findings/finding.js';
import { findNearest } from '../../base/nearest.js';
import { type Edition, findIndicator, findSpdRow, type Indicator, type SpdRow } from '../../edition/model.js';
import type { AllFindingTexts } from '../../text/texts.js';

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
  | { readonly kind: 'temuan'; readonly code: FindingCode }
  | { readonly kind: 'tak_dikenal'; readonly nearest: string | undefined };

/**
 * What a word stands for: the number or key of an indicator or SPD row, a finding code, or the last part of one
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
  for (const candidate of [edition, ...inOrderOfUse(others)]) {
    const row = findRow(wanted, candidate) ?? findRow(wanted.replace(/[\s-]+/g, '_'), candidate);
    if (row !== undefined) return row;
  }
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

/** Numbers are not misspelt for one another: of these only the parts of a divided row ("2a" for "2") are near. */
function nearestTo(word: string, edition: Edition, codes: readonly string[]): string | undefined {
  if (/^\d+$/.test(word)) {
    const numbers = [...edition.spdRowByCode.keys(), ...edition.indicatorByCode.keys()];
    return numbers.find((number) => number.startsWith(word) && !/\d/.test(number.slice(word.length)));
  }
  const keys = [...edition.indicatorByKey.keys(), ...edition.spdRowByKey.keys()];
  const part = findNearest(word, [...keys, ...codes, ...codes.map(lastPart)]);
  if (part === undefined || keys.includes(part) || codes.includes(part)) return part;
  return codes.find((code) => lastPart(code) === part);
}

function lastPart(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

function isFindingCode(code: string, findings: AllFindingTexts): code is FindingCode {
  return Object.hasOwn(findings, code);
}
