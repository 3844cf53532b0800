import { tidyTyped } from '../../base/typed-text.js';
import type { Sheet } from '../workbook/model.js';
import { cellUnder, readTable } from './read-table.js';
import { headerKey } from './sheets.js';

/** Headers of the hidden lists that tell the key behind the name of an indicator. */
export const NAME_LISTS = {
  indicators: { name: 'Indikator', key: 'Kunci Indikator' },
  spd: { name: 'Indikator SPD', key: 'Kunci SPD' },
} as const;

/** Tells the key behind what a clerk sees of an indicator. */
export interface RowNames {
  /** Of "16 Regulasi Inovasi Daerah", "Regulasi Inovasi Daerah", "16" or the key itself. */
  readonly keyOf: (text: string) => string;
  /** Whether a text is meant as an indicator: one of the lists, any number, or any key where the lists are gone. */
  readonly isMeant: (text: string) => boolean;
  /** As the lists show them. */
  readonly shown: readonly string[];
}

/** A key as the inventory writes it. */
const WRITTEN_KEY = /^[a-z][a-z0-9_]*$/;

/**
 * Reads the names of indicators from the hidden lists of a workbook, so that it can be read without its edition. What
 * is not in them stays as typed, or is its number when it begins with one: both are known to who checks.
 */
export function readRowNames(lists: Sheet | undefined, which: keyof typeof NAME_LISTS): RowNames {
  const { name, key } = NAME_LISTS[which];
  const known = new Map<string, string>();
  const labels: string[] = [];
  const table = lists === undefined ? undefined : readTable(lists, [name, key]);
  for (const row of table?.rows ?? []) {
    if (table === undefined) break;
    const shown = cellUnder(table, row, name)?.text;
    const keyText = cellUnder(table, row, key)?.text;
    if (shown === undefined || keyText === undefined) continue;
    labels.push(shown);
    known.set(headerKey(withoutNumber(shown)), keyText);
    known.set(headerKey(shown), keyText);
    known.set(numberOf(shown) ?? headerKey(shown), keyText);
    known.set(headerKey(keyText), keyText);
  }
  const keyOf = (text: string): string => {
    const typed = tidyTyped(text).replace(/\s+/g, ' ');
    const number = numberOf(typed);
    return known.get(headerKey(typed)) ?? known.get(number ?? '') ?? number ?? typed;
  };
  // Thousands of rows name the same few indicators.
  const found = new Map<string, string>();
  return {
    keyOf: (text) => {
      const key = found.get(text) ?? keyOf(text);
      found.set(text, key);
      return key;
    },
    isMeant: (text) =>
      known.has(headerKey(text)) ||
      numberOf(tidyTyped(text)) !== undefined ||
      (known.size === 0 && WRITTEN_KEY.test(text)),
    shown: labels,
  };
}

function withoutNumber(label: string): string {
  return label.replace(/^\d{1,3}[a-z]?[\s.:)-]+/i, '');
}

/** "16" of "16 Regulasi" and "16. Regulasi", "2a" of "2a Penetapan APBD". */
function numberOf(text: string): string | undefined {
  return /^(\d{1,3}[a-z]?)(?=$|[\s.:)-])/i.exec(text.trim())?.[1]?.toLowerCase();
}
