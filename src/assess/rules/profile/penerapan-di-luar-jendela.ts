import { formatIso } from '../../../base/partial-date.js';
import { defineRule, sentInnovations } from '../rule.js';

/** Applied before the edition's window and not shown to be developed within it. */
export const penerapanDiLuarJendela = defineRule({
  code: 'profil/penerapan-di-luar-jendela',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    for (const assessed of sentInnovations(assessment)) {
      const { waktu_penerapan, waktu_pengembangan } = assessed.innovation;
      for (const reason of assessed.eligibility.reasons) {
        if (reason.kind !== 'penerapan_di_luar_jendela' || waktu_penerapan === undefined) continue;
        const { dari, sampai, verdict } = reason;
        const pengembangan = waktu_pengembangan === undefined ? undefined : formatIso(waktu_pengembangan);
        const pasti = verdict === 'tidak';
        yield {
          args: { penerapan: formatIso(waktu_penerapan), pengembangan, dari, sampai, pasti },
          place: inventory.places.of(assessed.innovation, 'waktu_penerapan'),
          basis: edition.catalog.jendela_penerapan,
          innovation: assessed,
          remedy: pasti ? { kind: 'layak', innovation: assessed } : undefined,
        };
      }
    }
  },
});
