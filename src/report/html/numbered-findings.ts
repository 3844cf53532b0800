import { compareByCost } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';
import { escapeHtml } from './escape.js';

/**
 * Roughly how many characters of rows stand in the page as they are, so that it stays under 2 MB whatever its findings
 * say: about 700 findings of usual length.
 */
const PLAIN_ROOM = 400_000;
/** What a row takes beside its texts. */
const ROW = 290;

/** A finding with the number under which the page knows it: its place in the table of findings. */
export interface NumberedFinding {
  readonly finding: ReportFinding;
  /** The id of its row. */
  readonly anchor: string;
  /** Its row is among those that a script has to unpack. */
  readonly isPacked: boolean;
}

/** All findings of a page, and where to find those of one slot. */
export interface NumberedFindings {
  readonly all: readonly NumberedFinding[];
  /** Those of one slot, or with no indicator those of an innovation as a whole. */
  ofSlot(innovation: Report['inovasi'][number], indicator: string | undefined): readonly NumberedFinding[];
}

/** Numbers the findings in the order of what they cost. */
export function numberFindings(report: Report): NumberedFindings {
  const sorted = [...report.temuan].sort(compareByCost);
  const plain = countPlain(sorted);
  const all = sorted.map((finding, position) => ({
    finding,
    anchor: `t${position + 1}`,
    isPacked: position >= plain,
  }));
  const bySlot = new Map<string, NumberedFinding[]>();
  for (const numbered of all) {
    const { inovasi, nama_inovasi, indikator } = numbered.finding;
    if (inovasi === undefined) continue;
    const key = keyOf(inovasi, nama_inovasi, indikator);
    const others = bySlot.get(key);
    if (others === undefined) bySlot.set(key, [numbered]);
    else others.push(numbered);
  }
  return { all, ofSlot: ({ id, nama }, indicator) => bySlot.get(keyOf(id, nama, indicator)) ?? [] };
}

/** How many of them have room in the page as they are. */
function countPlain(sorted: readonly ReportFinding[]): number {
  let used = 0;
  const full = sorted.findIndex((finding) => {
    used += lengthOf(finding);
    return used > PLAIN_ROOM;
  });
  return full === -1 ? sorted.length : full;
}

function lengthOf(finding: ReportFinding): number {
  const { pesan, saran, judul, nama_inovasi = '', perangkat_daerah = '', lokasi, dikecualikan } = finding;
  const texts = [
    pesan,
    saran,
    judul,
    nama_inovasi,
    perangkat_daerah,
    lokasi.berkas,
    dikecualikan?.alasan ?? '',
  ];
  return texts.reduce((sum, text) => sum + escapeHtml(text).length, ROW);
}

/** Two innovations may carry one id by mistake; their names keep them apart. */
function keyOf(id: string, name: string | undefined, indicator: string | undefined): string {
  return JSON.stringify([id, name ?? '', indicator ?? '']);
}
