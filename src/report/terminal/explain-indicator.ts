import { multiply, type Rational, rational } from '../../base/rational.js';
import type { Basis } from '../../base/vocabulary.js';
import { type Acceptance, type Edition, type Indicator, type SpdRow, tZero } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import { nameYears } from '../../edition/write-year.js';
import type { Texts } from '../../text/language.js';
import { measureParts } from '../catalog-words/measure.js';
import { yearInWords } from '../catalog-words/years.js';
import type { IndicatorSubject, SpdSubject } from '../explain/find-subject.js';
import type { RowExplanation } from '../explain/row-explanation.js';
import { certaintyRemark } from './certainty-remark.js';
import { type Citations, numberSources, renderSources } from './citations.js';
import { renderCodes } from './explain-codes.js';
import { renderContrasts } from './explain-contrast.js';
import { renderEvidence } from './explain-evidence.js';
import { makePaint } from './paint.js';
import { labelled, labelledList, paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** All that an edition says of one indicator: what it asks, how sure that is, how other editions differ. */
export function renderRowExplanation(
  explanation: RowExplanation,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { subject, contrasts } = explanation;
  const citations = numberSources(basesOf(subject));
  const lines = [
    ...renderTitle(explanation, view),
    '',
    ...renderHead(subject, citations, view),
    ...renderLevels(subject, citations, view),
    ...renderMeasure(subject, citations, view),
    ...renderEvidence(subject, citations, view),
    ...renderCodes(subject, view),
    ...renderContrasts(subject, contrasts, view),
    ...renderSources(citations, subject.edition.catalog.sumber, view),
  ];
  return `${lines.join('\n')}\n`;
}

/** The parts of a number that the form divides, one after the other. */
export function renderDividedExplanation(
  number: string,
  parts: readonly RowExplanation[],
  texts: Texts,
  options: ViewOptions,
): string {
  const codes = texts.labels.list(parts.map(({ subject }) => subject.row.kode));
  const blocks = parts.map((part) => renderRowExplanation(part, texts, options));
  return [`${texts.ui.penjelasan.uraian.terbagi(number, codes)}\n`, ...blocks].join('\n');
}

/** In the order in which the view names them. */
function basesOf({ kind, row, edition }: IndicatorSubject | SpdSubject): Basis[] {
  const { dokumen, spd } = edition.catalog;
  const evidence = kind === 'sid' ? row.bukti : spd.bukti;
  if (evidence === undefined) return [row.bobot, row.wajib, row.level];
  const windows = evidence.terima.map((acceptance) => windowBasis(acceptance, evidence));
  return [row.bobot, row.wajib, row.level, evidence, ...windows, dokumen.tahun_terakhir];
}

function windowBasis({ jendela }: Acceptance, { keyakinan, sumber }: Basis): Basis {
  return { keyakinan: jendela?.keyakinan ?? keyakinan, sumber: jendela?.sumber ?? sumber };
}

function renderTitle({ subject, missingIn }: RowExplanation, view: View): string[] {
  const { ui } = view.texts;
  const { row, edition } = subject;
  const caution =
    missingIn === undefined
      ? []
      : paragraph(ui.penjelasan.uraian.dari_edisi_lain(missingIn, edition.catalog.kode), view);
  return [
    ...caution.map(view.paint.doubtful),
    ...paragraph(`${row.kode}  ${row.nama}`, view).map(view.paint.strong),
    ...renderEditionLine(edition, view),
  ];
}

/** The edition an explanation speaks of, and how official it is. */
export function renderEditionLine({ catalog }: Edition, view: View): string[] {
  const { nama, status } = catalog;
  const official = view.texts.ui.status_edisi[status] ?? status;
  return paragraph(nama.includes(official) ? nama : `${nama} · ${official}`, view).map(view.paint.quiet);
}

function renderHead(
  { kind, row, edition }: IndicatorSubject | SpdSubject,
  citations: Citations,
  view: View,
): string[] {
  const { labels, ui } = view.texts;
  const words = ui.penjelasan;
  const variable = edition.catalog.variabel.find(({ kunci }) => kunci === row.variabel);
  const most =
    variable === undefined ? '' : ` (${words.uraian.maks(labels.number(writeNumber(variable.maks)))})`;
  const measured =
    kind === 'spd' && row.diukur !== undefined
      ? labelled(words.uraian.diukur, ui.kutipan.tulis(nameYears(row.diukur, tZero(edition))), view)
      : [];
  const fact = (label: string, value: string, basis: Basis & { readonly catatan?: string | undefined }) => [
    ...labelled(label, value, view, { remark: certaintyRemark(basis, citations, view) }),
    ...(basis.catatan === undefined
      ? []
      : labelled('', ui.kutipan.tulis(nameYears(basis.catatan, tZero(edition))), view)),
  ];
  return [
    ...labelled(words.uraian.kunci, row.kunci, view),
    ...labelled(kind === 'sid' ? words.indikator : words.spd, row.kode, view),
    ...labelled(words.variabel, `${variable?.nama ?? row.variabel}${most}`, view),
    ...measured,
    ...fact(words.bobot, labels.number(writeNumber(row.bobot.nilai)), row.bobot),
    ...labelled(words.uraian.skor, words.uraian.skor_per_level(scoresOf(row.bobot.nilai, view.texts)), view),
    ...fact(words.wajib, row.wajib.nilai ? words.ya : words.tidak, row.wajib),
  ];
}

function scoresOf(weight: Rational, { labels }: Texts): string {
  return [1, 2, 3].map((level) => labels.exact(multiply(weight, rational(level)))).join(' / ');
}

function renderLevels(
  { row, edition }: IndicatorSubject | SpdSubject,
  citations: Citations,
  view: View,
): string[] {
  const words = view.texts.ui.penjelasan;
  const texts = row.level.teks.flatMap((text, index) =>
    labelled(String(index + 1), view.texts.ui.kutipan.tulis(nameYears(text, tZero(edition))), view, {
      indent: '  ',
      labelWidth: 3,
    }),
  );
  return [...section(words.level, view, certaintyRemark(row.level, citations, view)), ...texts];
}

function renderMeasure(
  { row, edition }: IndicatorSubject | SpdSubject,
  citations: Citations,
  view: View,
): string[] {
  const words = view.texts.ui.penjelasan;
  const lines = [
    ...section(words.cara, view, certaintyRemark(row.level, citations, view)),
    ...paragraph(
      nameYears(words.ukur[row.level.ukur.cara] ?? row.level.ukur.cara, tZero(edition)),
      view,
      '  ',
    ),
  ];
  for (const { label, lines: items } of measureParts(
    row.level.ukur,
    (year) => yearInWords(year, edition),
    view.texts,
  )) {
    const named = items.map((item) => nameYears(item, tZero(edition)));
    lines.push(...labelledList(label, named, view, { indent: '  ', labelWidth: 18 }));
  }
  return [...lines, ...noteLines(row, edition, view)];
}

function noteLines({ level }: Indicator | SpdRow, edition: Edition, view: View): string[] {
  const { catatan } = view.texts.ui.penjelasan;
  return level.catatan === undefined
    ? []
    : labelled(catatan, view.texts.ui.kutipan.tulis(nameYears(level.catatan, tZero(edition))), view, {
        indent: '  ',
        labelWidth: 18,
      });
}
