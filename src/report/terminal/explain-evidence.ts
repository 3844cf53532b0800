import type { Basis } from '../../base/vocabulary.js';
import type { Acceptance, Edition, Indicator } from '../../edition/model.js';
import { calendarYear } from '../../edition/model.js';
import { type Condition, conditionsOf } from '../catalog-words/evidence.js';
import type { IndicatorSubject, SpdSubject } from '../explain/find-subject.js';
import { certaintyRemark } from './certainty-remark.js';
import type { Citations } from './citations.js';
import { labelled, paragraph, section } from './prose.js';
import type { View } from './view.js';

const INDENT = '    ';
const LABEL_WIDTH = 22;

/** Which documents count and which do not, with the reasons. */
export function renderEvidence(
  subject: IndicatorSubject | SpdSubject,
  citations: Citations,
  view: View,
): string[] {
  const { edition } = subject;
  const words = view.texts.ui.penjelasan;
  const rules = subject.kind === 'sid' ? subject.row.bukti : edition.catalog.spd.bukti;
  if (rules === undefined)
    return [...section(words.bukti, view), ...paragraph(words.dokumen.tanpa_aturan, view, '  ')];
  const namesUnits = rules.terima.some(({ unit }) => unit !== undefined);
  return [
    ...section(words.bukti, view, certaintyRemark(rules, citations, view)),
    ...rules.terima.flatMap((acceptance) =>
      renderAcceptance(acceptance, namesUnits, rules, edition, citations, view),
    ),
    ...(subject.kind === 'sid' ? renderCompanions(subject.row, view) : []),
    ...renderLatestYear(edition, citations, view),
    ...(rules.catatan === undefined
      ? []
      : labelled(words.catatan, view.texts.ui.kutipan.tulis(rules.catatan), view, { indent: '  ' })),
    ...(subject.kind === 'sid' ? renderRefused(subject.row, citations, view) : []),
  ];
}

function renderAcceptance(
  acceptance: Acceptance,
  namesUnits: boolean,
  rules: Basis,
  edition: Edition,
  citations: Citations,
  view: View,
): string[] {
  const { labels } = view.texts;
  const lines = paragraph(labels.either(acceptance.jenis.map(labels.kind)), view, '  - ', '    ');
  for (const condition of conditionsOf(acceptance, edition, view.texts, namesUnits)) {
    lines.push(...renderCondition(condition, rules, citations, view));
  }
  return lines;
}

function renderCondition(
  { label, text, own }: Condition,
  rules: Basis,
  citations: Citations,
  view: View,
): string[] {
  const isOwn = own.keyakinan !== undefined || own.sumber !== undefined;
  const basis = { keyakinan: own.keyakinan ?? rules.keyakinan, sumber: own.sumber ?? rules.sumber };
  const remark = isOwn ? certaintyRemark(basis, citations, view) : undefined;
  return labelled(label, text, view, { indent: INDENT, labelWidth: LABEL_WIDTH, remark });
}

function renderCompanions({ bukti }: Indicator, view: View): string[] {
  const { labels, ui } = view.texts;
  const words = ui.penjelasan;
  return (bukti.disarankan ?? []).flatMap(({ jenis, memuat }) => {
    const contents =
      memuat === undefined ? '' : `, ${words.hitungan.memuat(labels.list(memuat.map(labels.content)))}`;
    return labelled(words.dokumen.disarankan, `${labels.either(jenis.map(labels.kind))}${contents}`, view, {
      indent: '  ',
      labelWidth: LABEL_WIDTH + 2,
    });
  });
}

/** Nothing may be dated after the edition's last year, whatever the document. */
function renderLatestYear(edition: Edition, citations: Citations, view: View): string[] {
  const { labels, ui } = view.texts;
  const latest = edition.catalog.dokumen.tahun_terakhir;
  const day = labels.day(`${calendarYear(edition, latest.nilai)}-12-31`);
  return labelled('', ui.penjelasan.dokumen.tahun_terakhir(day), view, {
    indent: '  ',
    labelWidth: 0,
    remark: certaintyRemark(latest, citations, view),
  });
}

function renderRefused({ bukti }: Indicator, citations: Citations, view: View): string[] {
  const refused = Object.entries(bukti.tolak ?? {});
  if (refused.length === 0) return [];
  const { labels, ui } = view.texts;
  const lines = refused.flatMap(([kind, reason]) => [
    ...paragraph(labels.kind(kind), view, '  - ', '    '),
    ...paragraph(ui.kutipan.tulis(reason), view, INDENT),
  ]);
  return [...section(ui.penjelasan.ditolak, view, certaintyRemark(bukti, citations, view)), ...lines];
}
