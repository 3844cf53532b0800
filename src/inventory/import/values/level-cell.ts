import type { Rational } from '../../../base/rational.js';
import { readNumber } from '../../../base/read-number.js';
import { normalizeName } from '../../normalize-name.js';
import type { Cell } from '../../workbook/model.js';
import type { ImportIndicator } from '../indicators.js';
import { looksLikeFile } from './files.js';
import { type Mark, readMark } from './marks.js';

/** What one cell of a matrix says about an indicator, before the matrix as a whole is understood. */
export type LevelCell =
  | { readonly kind: 'angka'; readonly value: Rational }
  /** A level named as such: "P2", "Parameter 2 : ...", "★★". */
  | { readonly kind: 'level'; readonly level: number }
  /** The wording of a level; `current` when it is that of the edition in force. */
  | { readonly kind: 'bunyi'; readonly level: number; readonly current: boolean }
  | { readonly kind: 'tanda'; readonly mark: Mark }
  | { readonly kind: 'berkas' }
  | { readonly kind: 'lain' };

const NAMED_LEVEL = /^(?:parameter|param|level|tingkat|p)[\s.:_-]*([0-3])(?:\s*[:.)\u2013-].*|\s*)$/isu;
const STARS = /^([*\u2605\u2b50]\ufe0f?){1,3}\u2606*$/u;
const STAR = /[*\u2605\u2b50]/gu;

/** Reads a cell under the heading of an indicator. */
export function readLevelCell(cell: Cell, indicator: ImportIndicator | undefined): LevelCell {
  const text = cell.text.trim();
  const named = NAMED_LEVEL.exec(text)?.[1];
  if (named !== undefined) return { kind: 'level', level: Number(named) };
  if (STARS.test(text)) return { kind: 'level', level: text.match(STAR)?.length ?? 0 };
  const mark = readMark(text);
  if (mark !== undefined) return { kind: 'tanda', mark };
  const number = cell.kind === 'percent' ? undefined : readNumber(text);
  if (number?.ok === true && number.value.numerator >= 0n) return { kind: 'angka', value: number.value };
  if (looksLikeFile(text)) return { kind: 'berkas' };
  return findWording(text, indicator) ?? { kind: 'lain' };
}

/** The level whose wording the text is, in the edition in force or else in the newest that has it. */
function findWording(text: string, indicator: ImportIndicator | undefined): LevelCell | undefined {
  const typed = normalizeName(text);
  for (const [edition, wordings] of (indicator?.teks ?? []).entries()) {
    const index = wordings.findIndex((wording) => normalizeName(wording) === typed);
    if (index >= 0) return { kind: 'bunyi', level: index + 1, current: edition === 0 };
  }
  return undefined;
}
