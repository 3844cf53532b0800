import type { Edition } from '../../edition/model.js';

/** Of the 36 indicators of the guide, the last is the number of innovations. It has a formula instead of levels. */
export const QUANTITY_NUMBER = '36';

/** Every number a form may name, whole ones as ranges: "1-36", then the parts of divided rows: "2a", "2b". */
export function listKnownNumbers(editions: readonly Edition[]): string[] {
  const codes = new Set([QUANTITY_NUMBER]);
  for (const { spdRowByCode, indicatorByCode } of editions) {
    for (const code of [...spdRowByCode.keys(), ...indicatorByCode.keys()]) codes.add(code);
  }
  const parts = [...codes].filter((code) => !/^\d+$/.test(code)).sort(byNumber);
  const whole = [...new Set([...codes].map(numberOf))].sort((left, right) => left - right);
  return [...joinRanges(whole), ...parts];
}

function joinRanges(numbers: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}

function byNumber(left: string, right: string): number {
  return numberOf(left) - numberOf(right) || (left < right ? -1 : 1);
}

function numberOf(code: string): number {
  return Number.parseInt(code, 10);
}
