import type { Texts } from '../text/language.js';
import type { Report } from './schema.js';

type Reuse = Report['pemakaian_ulang'][number];

/** Files named in one line; the number of all stands beside them. */
const FILES_NAMED = 3;

/** Which files carry one paper, where it stands, and whether it rightly stands there. */
export function writeReuse({ tanda, berkas, dipakai, wajar }: Reuse, report: Report, { ui }: Texts): string {
  const { pemakaian } = ui;
  const codes = new Map(report.indikator.map(({ kunci, kode }) => [kunci, kode]));
  const places = new Map<string, string[]>();
  for (const { inovasi = 'SPD', indikator } of dipakai) {
    places.set(inovasi, [...(places.get(inovasi) ?? []), codes.get(indikator) ?? indikator]);
  }
  const where = [...places].map(([owner, indicators]) => `${owner} (${[...new Set(indicators)].join(', ')})`);
  return pemakaian.baris(
    pemakaian.berkas(berkas.slice(0, FILES_NAMED), berkas.length),
    where.join('; '),
    pemakaian.tanda[tanda],
    wajar,
  );
}
