import type { FoundInnovation, ScanResult, UnsureFile } from '../../evidence/scan/scan-result.js';
import type { Texts } from '../../text/language.js';
import { makePaint } from './paint.js';
import { paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** What the report says beside what was found. */
export interface ScanView {
  readonly folder: string;
  /** The command line that checks the draft. */
  readonly command: string;
  /** The sheet with the files that were not placed; undefined when they stand in comments. */
  readonly unplacedSheet: string | undefined;
  readonly withoutRegion: boolean;
  /** Whether scans were read. */
  readonly ocr: boolean;
  /** An indicator in words. */
  readonly nameOf: (key: string) => string;
  /** Indicators of an innovation. */
  readonly indicators: number;
}

/** So many lines of each list are shown unless all are asked for. */
const SHOWN_AT_FIRST = 20;

/** The report on a scanned folder for a terminal: what became of every file, and what to do next. */
export function renderScan(result: ScanResult, scan: ScanView, texts: Texts, options: ViewOptions): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { pindai } = texts.ui;
  const { placed, unsure, ignored } = result;
  const lines = [
    ...paragraph(pindai.judul(scan.folder), view).map(view.paint.strong),
    ...paragraph(pindai.ringkasan(result.seen, placed.length, unsure.length, ignored.length), view),
    ...renderInnovations(result, scan, view, options.showAll),
    ...listed(pindai.belum_judul(unsure.length), unsure, view, options.showAll, (file) =>
      renderUnsure(file, scan, view),
    ),
    ...listed(pindai.diabaikan_judul(ignored.length), ignored, view, options.showAll, ({ path, reason }) => [
      ...paragraph(path, view, '  ', '    '),
      ...paragraph(pindai.alasan_diabaikan[reason], view, '    ').map(view.paint.quiet),
    ]),
    ...renderSteps(result, scan, view),
  ];
  return `${lines.join('\n')}\n`;
}

function renderInnovations(result: ScanResult, scan: ScanView, view: View, showAll: boolean): string[] {
  const { pindai } = view.texts.ui;
  const { innovations } = result;
  if (innovations.length === 0) return ['', ...paragraph(pindai.tanpa_inovasi, view)];
  return listed(pindai.inovasi_judul(innovations.length), innovations, view, showAll, (innovation) =>
    renderInnovation(innovation, result, scan, view),
  );
}

function renderInnovation(
  { id, nama, perangkatDaerah }: FoundInnovation,
  result: ScanResult,
  scan: ScanView,
  view: View,
): string[] {
  const { pindai } = view.texts.ui;
  const placed = result.placed.filter(({ inovasi }) => inovasi === id);
  const unsure = result.unsure.filter(({ inovasi }) => inovasi === id);
  const filled = new Set(placed.map(({ indikator }) => indikator));
  const name = `${id}  ${nama ?? pindai.tanpa_nama} · ${perangkatDaerah ?? pindai.tanpa_perangkat_daerah}`;
  return [
    ...paragraph(name, view, '  ', '    '),
    ...paragraph(pindai.hitungan(placed.length, filled.size, scan.indicators, unsure.length), view, '    '),
  ];
}

function renderUnsure({ path, reason, guesses, clues }: UnsureFile, scan: ScanView, view: View): string[] {
  const { pindai } = view.texts.ui;
  const named = guesses.map(({ indikator, keyakinan }) => pindai.dugaan(scan.nameOf(indikator), keyakinan));
  const maybe = named.length === 0 ? '' : `; ${pindai.mungkin(named)}`;
  const hints = clues.map(pindai.petunjuk).join('; ');
  return [
    ...paragraph(path, view, '  ', '    ').map(view.paint.doubtful),
    ...paragraph(`${pindai.alasan_belum[reason]}${maybe}`, view, '    '),
    ...(hints === '' ? [] : paragraph(hints, view, '    ').map(view.paint.quiet)),
  ];
}

function renderSteps({ unsure, ignored }: ScanResult, scan: ScanView, view: View): string[] {
  const { pindai } = view.texts.ui;
  const unreadScans = unsure.filter(({ isUnreadScan }) => isUnreadScan).length;
  const steps = [
    // First: a later run would write over what was filled in.
    ...(scan.ocr || unreadScans === 0 ? [] : [pindai.langkah_ocr(unreadScans, '--ocr --timpa')]),
    pindai.langkah_isi(scan.withoutRegion),
    ...(unsure.length + ignored.length === 0
      ? []
      : [pindai.langkah_belum(scan.unplacedSheet, unsure.length)]),
    pindai.langkah_periksa(scan.command),
  ];
  return [
    ...section(pindai.langkah_judul, view),
    ...steps.flatMap((step, index) => paragraph(`${index + 1}. ${step}`, view, '  ', '     ')),
  ];
}

/** A list under its heading, cut after the first few; nothing when it has no entries. */
function listed<Entry>(
  title: string,
  entries: readonly Entry[],
  view: View,
  showAll: boolean,
  render: (entry: Entry) => string[],
): string[] {
  if (entries.length === 0) return [];
  const shown = showAll ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const hidden = entries.length - shown.length;
  const { pindai } = view.texts.ui;
  const cut = hidden === 0 ? [] : paragraph(pindai.dipotong(hidden, '--semua'), view, '  ');
  return [...section(title, view), ...shown.flatMap(render), ...cut];
}
