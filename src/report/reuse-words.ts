import { groupBy } from '../base/group-by.js';
import type { Texts } from '../text/language.js';
import type { Report } from './schema.js';
import { findRow } from './subject-words.js';

type Reuse = Report['pemakaian_ulang'][number];

/** Files named in one line; the number of all stands beside them. */
const FILES_NAMED = 3;

/** Which files carry one paper, where it stands, and whether it rightly stands there. */
export function writeReuse({ tanda, berkas, dipakai, wajar }: Reuse, report: Report, { ui }: Texts): string {
  const { pemakaian } = ui;
  const keys = [...report.indikator.map(({ kunci }) => kunci), ...Object.keys(report.spd.baris)];
  const inFormOrder = [...dipakai].sort(
    (left, right) => keys.indexOf(left.indikator) - keys.indexOf(right.indikator),
  );
  const where = [...groupBy(dipakai, ({ inovasi }) => inovasi ?? 'SPD').keys()].map((owner) => {
    const own = inFormOrder.filter(({ inovasi }) => (inovasi ?? 'SPD') === owner);
    const codes = own.map((use) => findRow(use, report)?.kode ?? use.indikator);
    return `${owner} (${[...new Set(codes)].join(', ')})`;
  });
  return pemakaian.baris(
    pemakaian.berkas(berkas.slice(0, FILES_NAMED), berkas.length),
    where.join('; '),
    pemakaian.tanda[tanda],
    wajar,
  );
}
