import { ownValue } from '../../base/own-value.js';
import type { MeasureOf } from '../../edition/model.js';
import { normalizeName } from '../../inventory/normalize-name.js';

/** The code of an element in the edition's list, by its own name or a synonym; undefined where it is not listed. */
export function listedElement(options: MeasureOf<'unsur_berbeda'>, element: string): string | undefined {
  const code = normalizeName(element).replaceAll(' ', '_');
  const known = ownValue(options.sinonim ?? {}, code) ?? code;
  return options.daftar === undefined || options.daftar.includes(known) ? known : undefined;
}
