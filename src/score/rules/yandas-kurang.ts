import { placeOfRegion } from '../../assess/rules/aggregate/region-place.js';
import { defineRule } from '../../assess/rules/rule.js';
import { toFixed } from '../../base/rational.js';
import { URUSAN } from '../../inventory/lists/urusan.js';
import { quantityScore } from '../score.js';
import { bestKnownScore, type ScoreRuleContext } from './score-rule.js';

const YANDAS = URUSAN.filter(({ kelompok }) => kelompok === 'wajib_pelayanan_dasar');

/** Too few urusan of basic services are represented, so the number of innovations gives no points at all. */
export const yandasKurang = defineRule<'agregat/yandas-kurang', ScoreRuleContext>({
  code: 'agregat/yandas-kurang',
  severity: 'galat',
  *find(context) {
    const score = bestKnownScore(context)?.score;
    if (score === undefined || score.yandasFulfilled) return;
    const { catalog } = context.edition;
    const { yandas, counted, sent } = score.tally;
    yield {
      args: {
        syarat: catalog.rumus.yandas_minimal.nilai,
        terpenuhi: yandas.size,
        belum: YANDAS.filter(({ nama }) => !yandas.has(nama)).map(({ nama }) => nama),
        skor_hilang: toFixed(quantityScore(counted, catalog)),
      },
      place: placeOfRegion(context.inventory),
      basis: catalog.rumus.yandas_minimal,
      // What innovations would bring that nobody knows of cannot be reckoned.
      ...(sent === 0 ? {} : { remedy: { kind: 'yandas' } }),
    };
  },
});
