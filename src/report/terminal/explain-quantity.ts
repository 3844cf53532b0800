import type { Basis } from '../../base/vocabulary.js';
import { writeNumber } from '../../edition/write-number.js';
import type { Texts } from '../../text/language.js';
import { factDifferences } from '../catalog-words/fact-differences.js';
import { listNamedFacts } from '../catalog-words/facts.js';
import { QUANTITY_NUMBER } from '../explain/known-numbers.js';
import { QUANTITY_FACTS, type QuantityContrast, type QuantityExplanation } from '../explain/quantity.js';
import { certaintyRemark } from './certainty-remark.js';
import { numberSources, renderSources } from './citations.js';
import { nameEditionBriefly } from './explain-contrast.js';
import { renderEditionLine } from './explain-indicator.js';
import { makePaint } from './paint.js';
import { labelled, labelledList, paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** A fact with its value in words, as a line of the view. */
interface Line {
  readonly name: string;
  readonly value: string;
  readonly basis: Basis & { readonly catatan?: string | undefined };
}

/** How the number of innovations is scored: a formula for the whole region instead of levels and evidence. */
export function renderQuantityExplanation(
  { edition, contrasts }: QuantityExplanation,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { catalog } = edition;
  const words = texts.ui.penjelasan;
  const { jumlah_inovasi: most } = catalog.rumus.maksimum.nilai;
  const facts: Line[] = listNamedFacts(edition, texts).filter(({ fact }) =>
    QUANTITY_FACTS.some((known) => known === fact),
  );
  const highest = {
    name: texts.ui.fakta.maksimum,
    value: texts.labels.number(writeNumber(most)),
    basis: catalog.rumus.maksimum,
  };
  const shown = [...facts.slice(0, 1), highest, ...facts.slice(1)];
  const citations = numberSources(shown.map(({ basis }) => basis));
  const lines = shown.flatMap(({ name, value, basis }) => [
    ...labelled(name, value, view, {
      indent: '  ',
      labelWidth: 26,
      remark: certaintyRemark(basis, citations, view),
    }),
    ...(basis.catatan === undefined
      ? []
      : paragraph(texts.ui.kutipan.tulis(basis.catatan), view, '    ').map(view.paint.quiet)),
  ]);
  return `${[
    ...paragraph(`${QUANTITY_NUMBER}  ${words.uraian.jumlah_inovasi}`, view).map(view.paint.strong),
    ...renderEditionLine(edition, view),
    '',
    ...paragraph(words.uraian.tentang_jumlah_inovasi, view),
    ...section(words.cara, view),
    ...lines,
    ...renderContrasts(edition, contrasts, view),
    ...renderSources(citations, catalog.sumber, view),
  ].join('\n')}\n`;
}

/** What other editions say instead; those that say the same share a heading. */
function renderContrasts(
  edition: QuantityExplanation['edition'],
  contrasts: readonly QuantityContrast[],
  view: View,
): string[] {
  const { ui } = view.texts;
  const groups = new Map<string, { readonly names: string[]; readonly lines: readonly string[] }>();
  for (const contrast of contrasts) {
    const lines = renderDifferences(edition, contrast, view);
    const group = groups.get(lines.join('\n')) ?? { names: [], lines };
    group.names.push(nameEditionBriefly(contrast.edition, view));
    groups.set(lines.join('\n'), group);
  }
  const blocks = [...groups.values()].flatMap(({ names, lines }) => {
    const name = names.join(', ');
    if (lines.length === 0) return paragraph(`${name}: ${ui.penjelasan.sama}`, view, '  ', '    ');
    return [...paragraph(name, view, '  ', '    ').map(view.paint.strong), ...lines];
  });
  return contrasts.length === 0 ? [] : [...section(ui.penjelasan.edisi_lain, view), ...blocks];
}

function renderDifferences(
  edition: QuantityExplanation['edition'],
  { edition: other, differences }: QuantityContrast,
  view: View,
): string[] {
  return factDifferences(differences, edition, other, view.texts).flatMap((difference) => {
    if (difference.kind !== 'nilai') return [];
    const assumed = { text: view.texts.ui.keyakinan.C, paint: view.paint.doubtful };
    const remark = difference.certaintyAfter === 'C' ? assumed : undefined;
    return labelledList(difference.label, difference.after, view, { indent: '    ', labelWidth: 26, remark });
  });
}
