import { countWords } from '../../count-words.js';
import { isPlaceholder } from '../input/placeholder.js';
import { defineRule, sentInnovations } from '../rule.js';

/**
 * The description of the design must have at least so many words; tags and entities are not words. One that is
 * not written at all is among the blank fields.
 */
export const rancangBangunPendek = defineRule({
  code: 'profil/rancang-bangun-pendek',
  severity: 'galat',
  *find({ inventory, edition, assessment }) {
    const asked = edition.catalog.profil.kata_rancang_bangun;
    for (const assessed of sentInnovations(assessment)) {
      const { rancang_bangun } = assessed.innovation;
      if (rancang_bangun === undefined) continue;
      const kata = countWords(rancang_bangun);
      if (kata >= asked.nilai || isPlaceholder(rancang_bangun)) continue;
      yield {
        args: { kata, minimal: asked.nilai },
        place: inventory.places.of(assessed.innovation, 'rancang_bangun'),
        basis: asked,
        innovation: assessed,
      };
    }
  },
});
