import { SCORE_ORDER } from '../../note-scores.js';
import type { ReportScore, ReportScoreKind } from '../../schema.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { HtmlView } from '../view.js';
import { clamp, percent } from './bar.js';

const BAND_TOP = 20;
const BAND_HEIGHT = 22;
const FIRST_LANE = 62;
const LANE = 26;
/** Past this the words stand left of their point, so that they stay within the drawing. */
const TURNING_POINT = 55;

interface Band {
  readonly name: string;
  readonly from: string;
  readonly start: number;
  readonly end: number;
}

/** The index from 0 to 100 with the borders of every predikat, one line per reading. The table below says the same. */
export function renderIndexScale(view: HtmlView): Html {
  const { report, words, texts } = view;
  const bands = listBands(view);
  const readings = SCORE_ORDER.flatMap((kind) => {
    const score = report.skor[kind];
    return score === null ? [] : [{ kind, score }];
  });
  const height = FIRST_LANE + readings.length * LANE;
  const spoken = [
    ...bands.map(({ name, from }) => words.indeks.mulai(name, texts.labels.number(from))),
    ...readings.map(({ kind, score }) => labelOf(kind, score, view)),
  ];
  return html`<svg class="skala" width="100%" height="${height}" role="img" aria-label="${words.indeks.skala(spoken)}">
${bands.map((band, position) => renderBand(band, position, height, view))}
${readings.map(({ kind, score }, position) => renderReading(kind, score, position, view))}</svg>
`;
}

function listBands({ report }: HtmlView): Band[] {
  const ascending = [...report.ambang].reverse();
  return ascending.map(({ predikat, dari }, position) => ({
    name: predikat,
    from: dari,
    start: clamp(Number(dari)),
    end: clamp(Number(ascending[position + 1]?.dari ?? '100')),
  }));
}

function renderBand(
  { name, from, start, end }: Band,
  position: number,
  height: number,
  view: HtmlView,
): Html {
  const border =
    start < 1
      ? NOTHING
      : html`<line class="batas" x1="${percent(start)}" x2="${percent(start)}" y1="14" y2="${height}"/><text class="kecil" x="${percent(start)}" y="11" text-anchor="middle">${view.texts.labels.number(from)}</text>`;
  return html`<rect class="pita pita-${position}" x="${percent(start)}" y="${BAND_TOP}" width="${percent(end - start)}" height="${BAND_HEIGHT}"/><text class="nama-pita" x="${percent((start + end) / 2)}" y="${BAND_TOP + 15}" text-anchor="middle">${name}</text>${border}
`;
}

function renderReading(kind: ReportScoreKind, score: ReportScore, position: number, view: HtmlView): Html {
  const y = FIRST_LANE + position * LANE;
  const label = labelOf(kind, score, view);
  const { indeks, rentang } = score;
  if (indeks !== null) {
    const at = clamp(Number(indeks));
    return html`<line class="jalur" x1="0" x2="${percent(at)}" y1="${y}" y2="${y}"/><circle class="${kind}" cx="${percent(at)}" cy="${y}" r="6"/>${words(label, at, at, y)}
`;
  }
  if (rentang === undefined) return NOTHING;
  const low = clamp(Number(rentang.terendah.indeks));
  const high = clamp(Number(rentang.tertinggi.indeks));
  return html`<line class="rentang" x1="${percent(low)}" x2="${percent(high)}" y1="${y}" y2="${y}"/>${words(label, low, high, y)}
`;
}

function words(label: string, low: number, high: number, y: number): Html {
  return high > TURNING_POINT
    ? html`<text x="${percent(low)}" dx="-12" y="${y + 5}" text-anchor="end">${label}</text>`
    : html`<text x="${percent(high)}" dx="12" y="${y + 5}">${label}</text>`;
}

/** "terbukti 43,27", or from where to where it may be. */
function labelOf(kind: ReportScoreKind, { indeks, rentang }: ReportScore, view: HtmlView): string {
  const { labels, ui } = view.texts;
  const { umum, indeks: indexWords } = view.words;
  const value =
    indeks !== null
      ? labels.number(indeks)
      : rentang === undefined
        ? umum.tidak_diketahui
        : indexWords.rentang(labels.number(rentang.terendah.indeks), labels.number(rentang.tertinggi.indeks));
  return umum.pasangan(ui.skor[kind], value);
}
