import { type Basis, CERTAINTIES, type Certainty } from '../../base/vocabulary.js';
import type { Texts } from '../../text/language.js';
import {
  type ExplainedBasis,
  type FindingExplanation,
  restsOnAssumption,
} from '../explain/explain-finding.js';
import { nameSource } from '../explain/name-source.js';
import { certaintyRemark } from './certainty-remark.js';
import { type Citations, numberSources, renderSources } from './citations.js';
import { makePaint } from './paint.js';
import { labelled, paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** What a finding means, what it rests on, and how an office switches or waives it. */
export function renderFindingExplanation(
  explanation: FindingExplanation,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { code, edition, rests } = explanation;
  const { judul, penjelasan } = texts.findings[code];
  const citations = numberSources(rests.flatMap(basesOf));
  const lines = [
    ...paragraph(judul, view).map(view.paint.strong),
    ...paragraph(code, view).map(view.paint.quiet),
    '',
    ...renderSeverity(explanation, view),
    ...section(texts.ui.penjelasan.mengapa, view),
    ...paragraph(penjelasan, view, '  '),
    ...section(`${texts.ui.penjelasan.bantuan.bertumpu_pada} (${edition.catalog.kode})`, view),
    ...rests.flatMap((rest) => renderBasis(rest, explanation, citations, view)),
    ...renderSettings(code, view),
    ...renderWaiver(code, view),
    ...renderSources(citations, edition.catalog.sumber, view),
  ];
  return `${lines.join('\n')}\n`;
}

/** Of a source that is told where it stands, no number is needed. */
function basesOf(rest: ExplainedBasis): readonly Basis[] {
  if (rest.kind === 'fakta') return [rest.fact.basis];
  return rest.kind === 'tiap_indikator' ? rest.bases : [];
}

function renderSeverity(explanation: FindingExplanation, view: View): string[] {
  const { ui } = view.texts;
  const words = ui.penjelasan;
  const { severity } = explanation;
  const name = severity === undefined ? words.bantuan.tingkat_belum_ada : ui.tingkat[severity];
  const isCapped = severity === 'galat' && restsOnAssumption(explanation);
  return [
    ...labelled(words.tingkat_bawaan, name, view),
    ...(isCapped ? labelled('', words.bantuan.paling_tinggi_peringatan, view).map(view.paint.doubtful) : []),
  ];
}

function renderBasis(
  rest: ExplainedBasis,
  { edition }: FindingExplanation,
  citations: Citations,
  view: View,
): string[] {
  const { ui } = view.texts;
  const words = ui.penjelasan.bantuan;
  if (rest.kind === 'fakta') {
    const { name, value, basis } = rest.fact;
    const note = basis.catatan === undefined ? [] : paragraph(ui.kutipan.tulis(basis.catatan), view, '    ');
    const remark = certaintyRemark(basis, citations, view);
    return [...labelled('-', `${name}: ${value}`, view, { indent: '  ', labelWidth: 2, remark }), ...note];
  }
  if (rest.kind === 'sumber') {
    const named = nameSource(rest.key, edition.catalog.sumber, view.texts, ui.kutipan.tulis);
    const assumed = { text: ui.penjelasan.uraian.asumsi, paint: view.paint.doubtful };
    return labelled('-', named, view, {
      indent: '  ',
      labelWidth: 2,
      remark: rest.isAssumption ? assumed : undefined,
    });
  }
  if (rest.bases.length === 0)
    return paragraph(`${rest.name}: ${words.tanpa_butir(edition.catalog.kode)}`, view, '  - ', '    ');
  const counts = CERTAINTIES.flatMap((certainty) => renderCount(certainty, rest.bases, citations, view));
  return [
    ...paragraph(rest.name, view, '  - ', '    '),
    ...counts,
    ...paragraph(words.lihat_indikator, view, '    ').map(view.paint.quiet),
  ];
}

/** "18 butir: dua transkripsi sepakat [1]", nothing where none is that sure. */
function renderCount(
  certainty: Certainty,
  bases: readonly Basis[],
  citations: Citations,
  view: View,
): string[] {
  const own = bases.filter(({ keyakinan }) => keyakinan === certainty);
  const [first] = own;
  if (first === undefined) return [];
  const { text, paint } = certaintyRemark(first, citations, view);
  return paragraph(view.texts.ui.penjelasan.bantuan.butir(own.length, text), view, '    ').map(
    certainty === 'C' ? paint : (line) => line,
  );
}

function renderSettings(code: string, view: View): string[] {
  const words = view.texts.ui.penjelasan.bantuan;
  return [
    ...section(words.atur, view),
    ...paragraph(words.atur_cara, view, '  '),
    ...verbatim(['aturan:', `  ${code}: mati`]),
    '',
    ...paragraph(words.atur_pilihan, view, '  '),
  ];
}

/** What a waiver of a family of findings can be narrowed to. */
const WAIVER_SCOPES: Readonly<Record<string, readonly string[]>> = {
  masukan: ['inovasi: INV-001'],
  profil: ['inovasi: INV-001'],
  spd: ['indikator: pad'],
  indikator: ['inovasi: INV-001', 'indikator: regulasi'],
  bukti: ['inovasi: INV-001', 'indikator: regulasi'],
};

function renderWaiver(code: string, view: View): string[] {
  const words = view.texts.ui.penjelasan.bantuan;
  const family = code.slice(0, code.indexOf('/'));
  const scope = [...(WAIVER_SCOPES[family] ?? []), `alasan: ${words.alasan}`, 'sampai: 2026-12-31'];
  const example = ['pengecualian:', `  - aturan: ${code}`, ...scope.map((line) => `    ${line}`)];
  return [
    ...section(words.kecualikan, view),
    ...paragraph(words.kecualikan_cara, view, '  '),
    ...verbatim(example),
  ];
}

/** To be copied, so nothing is wrapped. */
function verbatim(lines: readonly string[]): string[] {
  return ['', ...lines.map((line) => `      ${line}`)];
}
