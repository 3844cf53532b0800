import type { Basis } from '../../../base/vocabulary.js';
import type { UrusanMatch } from '../../../inventory/match-urusan.js';
import type { AssessedInnovation } from '../../assessment.js';
import type { Remedy } from '../../findings/finding.js';
import { isPlaceholder } from '../input/placeholder.js';
import { defineRule, sentInnovations } from '../rule.js';

/** The closed list of UU 23/2014 article 12. */
const URUSAN_LIST: Basis = { keyakinan: 'A', sumber: 'uu_23_2014' };

/**
 * An urusan that is not in the list as written. A likely one is asked about, never taken: if it is one of the basic
 * services, the score for the number of innovations may hang on it.
 */
export const urusanTakDikenal = defineRule({
  code: 'profil/urusan-tak-dikenal',
  severity: 'galat',
  *find({ inventory, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const { urusan } = assessed;
      if (urusan === undefined || urusan.kind === 'known' || isPlaceholder(urusan.text)) continue;
      const saran = urusan.kind === 'near' ? urusan.suggestion.nama : undefined;
      yield {
        args: { ditemukan: urusan.text, saran, yandas: isBasicService(urusan) },
        place: inventory.places.of(assessed.innovation, 'urusan'),
        basis: URUSAN_LIST,
        innovation: assessed,
        remedy: remedyOf(assessed, urusan),
      };
    }
  },
});

function isBasicService(match: UrusanMatch): boolean {
  return match.kind === 'near' && match.suggestion.kelompok === 'wajib_pelayanan_dasar';
}

/** An innovation that may not be reported represents no urusan, however it is spelled. */
function remedyOf(assessed: AssessedInnovation, match: UrusanMatch): Remedy | undefined {
  if (match.kind !== 'near' || !isBasicService(match) || assessed.eligibility.layak === 'tidak')
    return undefined;
  return { kind: 'urusan', urusan: match.suggestion.nama };
}
