import { defineRule, sentInnovations } from '../../assess/rules/rule.js';
import { isLess, toFixed } from '../../base/rational.js';
import { tallyWithout } from '../impact.js';
import { computeScore } from '../score.js';
import { innovationScore } from '../tally.js';
import { payingScore, roundUpScore } from './paying-score.js';
import { bestKnownScore, type ScoreRuleContext } from './score-rule.js';

/**
 * The index would be higher if this innovation, and it alone, were held back. An innovation that may not be reported
 * is left to the finding that says so: it scores nothing whatever is added to it, so no score could be asked for.
 */
export const diBawahAmbangUntung = defineRule<'agregat/di-bawah-ambang-untung', ScoreRuleContext>({
  code: 'agregat/di-bawah-ambang-untung',
  severity: 'peringatan',
  *find(context) {
    const known = bestKnownScore(context);
    if (known === undefined) return;
    const { kind, score: sent } = known;
    const { catalog } = context.edition;
    for (const assessed of sentInnovations(context.assessment)) {
      if (assessed.eligibility.layak === 'tidak') continue;
      const skor = innovationScore(assessed, kind);
      if (skor === null) continue;
      const ambang = payingScore(sent, computeScore(tallyWithout(sent.tally, assessed, kind), catalog));
      if (!isLess(skor, ambang)) continue;
      yield {
        args: {
          dasar: kind,
          skor: toFixed(skor),
          ambang: toFixed(roundUpScore(ambang)),
          yandas_terpenuhi: sent.yandasFulfilled,
        },
        place: context.inventory.places.of(assessed.innovation),
        basis: catalog.rumus.jumlah_inovasi,
        innovation: assessed,
        remedy: { kind: 'tanpa_inovasi', innovation: assessed },
      };
    }
  },
});
