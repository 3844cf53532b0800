import { formatIso } from '../../../base/partial-date.js';
import { seenIn } from '../file/seen-in-file.js';
import { type DocumentInContext, defineRule, type RuleContext } from '../rule.js';
import { locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A document of another time than the edition asks for, surely or by a date too coarse to tell. */
export const diLuarJendela = defineRule({
  code: 'bukti/di-luar-jendela',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'di_luar_jendela')) {
      const tanggal = formatIso(problem.tanggal);
      const kamera = isNotedByCamera(at, context);
      yield {
        ...locate(context, at, 'tanggal'),
        args: {
          ...nameDocument(at, context),
          tanggal,
          jendela: problem.windows,
          pasti: problem.certain,
          kamera,
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
        severity: problem.certain ? 'galat' : 'peringatan',
      };
    }
  },
});

/** The office states no day, and the file bears none but the one its camera noted. */
function isNotedByCamera(at: DocumentInContext, context: RuleContext): boolean {
  if (at.document.evidence.mesin?.isian.includes('tanggal') !== true) return false;
  const seen = seenIn(at, context);
  return seen?.gambar?.diambil !== undefined && seen.teks?.sumber !== 'lapisan_teks';
}
