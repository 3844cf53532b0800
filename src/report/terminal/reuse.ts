import { cleanText } from '../../text/clean-text.js';
import type { Report } from '../schema.js';
import { wrapIndented } from './layout.js';
import type { View } from './view.js';

type Reuse = Report['pemakaian_ulang'][number];

const SHOWN_AT_FIRST = 5;

/** Files named in one line; the number of all stands beside them. */
const FILES_NAMED = 3;

/** Papers that stand in several places: how many, and those a person should look at. */
export function renderReuse(report: Report, view: View, showAll: boolean): string[] {
  const { pemakaian, temuan } = view.texts.ui;
  const all = report.pemakaian_ulang;
  if (all.length === 0) return [];
  const doubtful = all.filter(({ wajar }) => !wajar);
  const listed = showAll
    ? [...doubtful, ...all.filter(({ wajar }) => wajar)]
    : doubtful.slice(0, SHOWN_AT_FIRST);
  const hidden = all.length - listed.length;
  return [
    '',
    view.paint.heading(pemakaian.judul),
    ...wrapIndented(pemakaian.ringkasan(all.length, doubtful.length), view.width, '  ', '  '),
    ...listed.flatMap((reuse) =>
      wrapIndented(cleanText(describe(reuse, report, view)), view.width, '  - ', '    '),
    ),
    ...(hidden === 0 ? [] : [`  ${temuan.dipotong(hidden, '--semua')}`]),
  ];
}

function describe({ tanda, berkas, dipakai, wajar }: Reuse, report: Report, view: View): string {
  const { pemakaian } = view.texts.ui;
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
