import { isLess, type Rational, rational, subtract, toFixed } from '../../../base/rational.js';
import { FILE_BASIS } from '../../documents/file-basis.js';
import { acceptancesOf, locate, nameDocument } from '../document/document-finding.js';
import { type DocumentInContext, defineRule, type RuleContext } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Half a minute: people round. */
const TOLERANCE = rational(1, 2);

/** The video is longer or shorter than its record says. A length that was filled in from the file cannot differ. */
export const durasiVideoBerbeda = defineRule({
  code: 'bukti/durasi-video-berbeda',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { nilai, jenis } = at.document.evidence;
      // A length of 0 says that the file states none.
      if (nilai === undefined || jenis !== 'video' || seen.video === undefined || seen.video.durasi === 0)
        continue;
      const measured = rational(seen.video.durasi, MILLISECONDS_PER_MINUTE);
      const limit = brokenLimit(context, at, nilai, measured);
      const [short, long] = isLess(nilai, measured) ? [nilai, measured] : [measured, nilai];
      if (limit === undefined && !isLess(TOLERANCE, subtract(long, short))) continue;
      const args = {
        ...nameDocument(at, context),
        berkas,
        tertulis: toFixed(nilai),
        terukur: toFixed(measured),
        maks: limit === undefined ? undefined : toFixed(limit),
      };
      const severity = limit === undefined ? 'peringatan' : 'galat';
      yield { ...locate(context, at, 'nilai'), args, basis: FILE_BASIS, severity };
    }
  },
});

/** The guide's limit, when the record keeps it and the video itself does not. */
function brokenLimit(
  context: RuleContext,
  at: DocumentInContext,
  stated: Rational,
  measured: Rational,
): Rational | undefined {
  const limits = acceptancesOf(context, at)
    .filter(({ jenis }) => jenis.includes('video'))
    .flatMap(({ nilai_maks }) => (nilai_maks === undefined ? [] : [nilai_maks]));
  return limits.find((limit) => isLess(limit, measured) && !isLess(limit, stated));
}
