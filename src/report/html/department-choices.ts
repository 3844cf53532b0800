import { compareNames } from '../../base/compare-text.js';
import type { Choice } from './form.js';
import { type Html, html, NOTHING } from './markup.js';

/** The perangkat daerah that the rows of a table belong to, to choose from above it. */
export interface DepartmentChoices {
  readonly choices: readonly Choice[];
  /** What tells a script whose a row is. By number: a name may be long, and stands in the row already. */
  markOf(name: string | undefined): Html;
}

/** @param names those of all rows; undefined or empty where a row is nobody's */
export function listDepartmentChoices(names: readonly (string | undefined)[]): DepartmentChoices {
  const present = names.map((name = '') => name).filter((name) => name !== '');
  const sorted = [...new Set(present)].sort(compareNames);
  const numbers = new Map(sorted.map((name, position) => [name, String(position + 1)]));
  return {
    choices: sorted.map((name) => ({ value: numbers.get(name) ?? '', name })),
    markOf: (name = '') => {
      const number = numbers.get(name);
      return number === undefined ? NOTHING : html` data-opd="${number}"`;
    },
  };
}
