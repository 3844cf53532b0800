import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { numberKey } from '../document/document-number.js';
import { defineRule } from '../rule.js';
import { seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** Signs that scanning confuses, each written as one of them. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[oq]/g, '0'],
  [/[il|]/g, '1'],
  [/s/g, '5'],
  [/b/g, '8'],
];

/** The number written in the inventory is none of those that the file bears. */
export const nomorTidakCocok = defineRule({
  code: 'bukti/nomor-tidak-cocok',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { nomor, mesin } = at.document.evidence;
      const text = seen.teks;
      if (nomor === undefined || text === undefined || text.nomor.length === 0) continue;
      if (mesin?.isian.includes('nomor') === true) continue;
      if (text.nomor.some((read) => isSameNumber(nomor, read))) continue;
      const args = { ...nameDocument(at), berkas, sumber: text.sumber, tertulis: nomor, terbaca: text.nomor };
      yield {
        ...locate(context, at, 'nomor'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(text),
      };
    }
  },
});

/** The same apart from signs that scanning confuses; a part of it is enough, as clerks leave out the tail. */
function isSameNumber(stated: string, read: string): boolean {
  const [left, right] = [looseKey(stated), looseKey(read)];
  return left === right || isBeginning(left, right) || isBeginning(right, left);
}

function isBeginning(short: string, long: string): boolean {
  return short !== '' && long.startsWith(`${short}/`);
}

function looseKey(nomor: string): string {
  return CONFUSED.reduce((key, [signs, one]) => key.replace(signs, one), numberKey(nomor));
}
