import { defineRule, FORMAT_BASIS } from '../rule.js';
import { placeOfSpd } from './about-row.js';

/** Rows are given to an edition that knows none, so they are not reckoned with, not even beside a total. */
export const barisTidakBerlaku = defineRule({
  code: 'spd/baris-tidak-berlaku',
  severity: 'galat',
  *find({ inventory, edition }) {
    const { spd, nama } = edition.catalog;
    const given = Object.keys(inventory.spd?.baris ?? {});
    if (spd.baris.length > 0 || given.length === 0) return;
    yield {
      args: { edisi: nama },
      place: placeOfSpd(inventory, 'baris'),
      basis: FORMAT_BASIS,
    };
  },
});
