import { earliestDay, formatIso, latestDay } from '../../../base/partial-date.js';
import type { Inspection, TextFacts } from '../../../evidence/schema/inspection.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { allWords, firstReading, seenDocuments } from './seen-in-file.js';

/** The date written in the inventory is none of those that the file bears. A month or a year holds all its days. */
export const tanggalTidakCocok = defineRule({
  code: 'bukti/tanggal-tidak-cocok',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { tanggal, mesin } = at.document.evidence;
      const { sumber, days } = readDays(seen);
      if (tanggal === undefined || days.length === 0 || mesin?.isian.includes('tanggal') === true) continue;
      const [first, last] = [earliestDay(tanggal), latestDay(tanggal)];
      const all = allWords(seen)?.tanggal ?? [];
      if ([...days, ...all].some((day) => day >= first && day <= last)) continue;
      const args = {
        ...nameDocument(at, context),
        berkas,
        sumber,
        tertulis: formatIso(tanggal),
        terbaca: days,
      };
      const severity = sumber === 'lapisan_teks' ? 'peringatan' : 'info';
      yield { ...locate(context, at, 'tanggal'), args, basis: MACHINE_BASIS, severity };
    }
  },
});

/** The days a paper bears, or the one a camera noted. */
function readDays(seen: Inspection): {
  readonly sumber: TextFacts['sumber'] | 'kamera';
  readonly days: readonly string[];
} {
  const text = firstReading(seen, 'tanggal');
  if (text !== undefined) return { sumber: text.sumber, days: text.tanggal };
  const taken = seen.gambar?.diambil;
  return { sumber: 'kamera', days: taken === undefined ? [] : [taken] };
}
