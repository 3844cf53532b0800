import { cleanText } from '../../text/clean-text.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { buildWorklist, type Repair } from '../repairs.js';
import type { Report } from '../schema.js';
import { type GapRow, OPEN } from './gap-row.js';
import { FIRST_REPAIRS, LONGEST_REPAIR, writeRepair } from './write-repair.js';

/** The row of the region's own indicators; none where nothing of them is open. */
export function buildSpdRow(report: Report, views: ViewTexts): GapRow[] {
  const { tabel } = views.nota;
  const { dampak, baris } = report.spd;
  const rows = Object.values(baris);
  const count = (wanted: (typeof OPEN)[number]) => rows.filter(({ status }) => status === wanted).length;
  const repairs = buildWorklist(report).filter(({ findings: [first] }) => isAboutSpd(first, report));
  if (repairs.length === 0 && OPEN.every((status) => count(status) === 0)) return [];
  const first = repairs.slice(0, FIRST_REPAIRS).map((repair) => nameRepair(repair, report, views));
  const others = repairs.length - first.length;
  return [
    {
      name: tabel.spd,
      innovations: undefined,
      // Of an SPD that is not given row by row nobody knows how its indicators stand.
      counts:
        rows.length === 0
          ? undefined
          : {
              tidak_terisi: count('tidak_terisi'),
              tidak_sesuai: count('tidak_sesuai'),
              belum_dipastikan: count('belum_dipastikan'),
            },
      gain: dampak,
      first: others === 0 ? first : [...first, tabel.lainnya(others)],
    },
  ];
}

function isAboutSpd({ kode, inovasi, indikator }: Repair['findings'][0], { spd }: Report): boolean {
  if (inovasi !== undefined) return false;
  return kode.startsWith('spd/') || (indikator !== undefined && Object.hasOwn(spd.baris, indikator));
}

/** "9 Nilai capaian LAKIP: bernilai level 2, tetapi tidak ada data dukungnya". */
function nameRepair({ findings }: Repair, { spd }: Report, views: ViewTexts): string {
  const key = findings[0].indikator;
  const row = key !== undefined && Object.hasOwn(spd.baris, key) ? spd.baris[key] : undefined;
  const subject = row === undefined ? '' : `${cleanText(row.kode)} ${cleanText(row.nama)}`;
  const words = writeRepair(subject, { findings, indicator: row }, LONGEST_REPAIR, views);
  return words.replace(/^: /, '');
}
