import type { Innovation } from '../../../inventory/model.js';
import { isPlaceholder } from '../input/placeholder.js';
import { REQUIRED_FIELDS } from '../input/stated-fields.js';
import { defineRule, sentInnovations } from '../rule.js';
import { listUnreadFields } from './unread-fields.js';

/** Without them nobody can say whether the innovation may be reported, whatever the form asks. */
const DECIDE_ELIGIBILITY = ['tahapan', 'waktu_penerapan'] as const;

/** Fields of the official form that are blank, or hold what clerks write where they have nothing to write. */
export const isianKosong = defineRule({
  code: 'profil/isian-kosong',
  severity: 'peringatan',
  *find(context) {
    const asked = context.edition.catalog.profil.isian_wajib;
    const elsewhere: ReadonlySet<string> = new Set(REQUIRED_FIELDS);
    const keys = [...new Set([...asked.nilai, ...DECIDE_ELIGIBILITY])].filter((key) => !elsewhere.has(key));
    const unread = listUnreadFields(context);
    for (const assessed of sentInnovations(context.assessment)) {
      const values = valuesOf(assessed.innovation);
      const kunci = keys.filter((key) => isEmpty(values.get(key)) && unread.get(assessed)?.has(key) !== true);
      if (kunci.length === 0) continue;
      const place = context.inventory.places.of(assessed.innovation);
      yield { args: { kunci }, place, basis: asked, innovation: assessed };
    }
  },
});

function valuesOf(innovation: Innovation): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(innovation));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return isPlaceholder(value);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
