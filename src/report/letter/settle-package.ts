import { packDeflated } from '../../inventory/excel/pack-zip.js';
import { readZipDirectory, unpackText } from '../../inventory/excel/zip.js';

/** What XML cannot hold and the library writes all the same. */
const FORBIDDEN = /[\ufffe\uffff]/g;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * The package with a day of its own: the library stamps it and its properties with the time of day.
 *
 * @param day ISO
 */
export function settlePackage(packed: Buffer, day: string): Buffer {
  const parts = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(packed) ?? []) {
    if (name.endsWith('/')) continue;
    const text = unpackText(entry)?.replace(FORBIDDEN, '\ufffd');
    if (text === undefined) throw new Error(`the library wrote a part that cannot be read: ${name}`);
    parts.set(name, name === 'docProps/core.xml' ? text.replace(MOMENT, `${day}T00:00:00Z`) : text);
  }
  return packDeflated(parts);
}
