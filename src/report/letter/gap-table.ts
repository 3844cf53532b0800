import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { writeCount } from '../../text/write-count.js';
import type { DepartmentReport } from '../department/model.js';
import { pointsToSay } from '../marks/finding-words.js';
import type { Report } from '../schema.js';
import { type GapRow, OPEN } from './gap-row.js';
import type { LetterTable } from './model.js';
import { buildOfficeRow } from './office-row.js';
import { buildSpdRow } from './spd-row.js';
import { FIRST_REPAIRS } from './write-repair.js';

/**
 * Who has something to complete, with how much, what it is worth, and what comes first: the region for its own
 * indicators, which often are the most costly, then the perangkat daerah.
 */
export function buildGapTable(
  report: Report,
  departments: readonly DepartmentReport[],
  texts: Texts,
  views: ViewTexts,
): LetterTable {
  const { kolom, jumlah, keterangan } = views.nota.tabel;
  const spd = buildSpdRow(report, views);
  const gaps = [...spd, ...departments.flatMap((department) => buildOfficeRow(department, texts, views))];
  const rows = gaps.map((gap, index) => [[String(index + 1)], ...writeRow(gap, texts, views)]);
  return {
    columns: [
      { title: kolom.nomor, align: 'right', width: 8 },
      { title: kolom.perangkat_daerah, align: 'left', width: 34 },
      { title: kolom.inovasi, align: 'right', width: 14 },
      { title: kolom.tidak_terisi, align: 'right', width: 13 },
      { title: kolom.tidak_sesuai, align: 'right', width: 13 },
      { title: kolom.belum_dipastikan, align: 'right', width: 19 },
      { title: kolom.nilai, align: 'right', width: 13 },
      { title: kolom.didahulukan, align: 'left', width: 46 },
    ],
    rows: rows.length === 0 ? [] : [...rows, [[], ...writeRow(totalOf(gaps, report, jumlah), texts, views)]],
    hasTotal: true,
    remark: keterangan(
      pointsToSay(report.dampak_semua) !== undefined,
      spd.length > 0 && report.celah.dasar !== 'sid+spd',
      gaps.some(({ first }) => first.length > FIRST_REPAIRS),
    ),
  };
}

function writeRow({ name, innovations, counts, gain, first }: GapRow, { labels }: Texts, views: ViewTexts) {
  const { tanpa } = views.nota.tabel;
  const points = pointsToSay(gain);
  const write = (value: number | undefined): string =>
    value === undefined ? tanpa : writeCount(value, labels);
  return [
    [name],
    [write(innovations)],
    ...OPEN.map((status) => [write(counts?.[status])]),
    [points === undefined ? tanpa : labels.number(points)],
    first,
  ];
}

/** Counts are added up where any is known; gains share one formula, so that of all together is reckoned by itself. */
function totalOf(gaps: readonly GapRow[], { dampak_semua }: Report, name: string): GapRow {
  const sum = (status: (typeof OPEN)[number]) =>
    gaps.reduce((total, { counts }) => total + (counts?.[status] ?? 0), 0);
  return {
    name,
    innovations: gaps.reduce((total, { innovations }) => total + (innovations ?? 0), 0),
    counts: gaps.every(({ counts }) => counts === undefined)
      ? undefined
      : {
          tidak_terisi: sum('tidak_terisi'),
          tidak_sesuai: sum('tidak_sesuai'),
          belum_dipastikan: sum('belum_dipastikan'),
        },
    gain: dampak_semua,
    first: [],
  };
}
