import type { Edition } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import { writeYear } from '../../edition/write-year.js';
import type { Texts } from '../../text/language.js';
import { listNamedFacts, type NamedFact } from '../catalog-words/facts.js';
import { countAssumptions } from '../explain/count-assumptions.js';
import { certaintyRemark } from './certainty-remark.js';
import { type Citations, numberSources, renderSources } from './citations.js';
import { renderRowTables } from './edition-tables.js';
import { makePaint } from './paint.js';
import { labelled, paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

const SECTIONS: readonly NamedFact['section'][] = ['rumus', 'predikat', 'jendela', 'profil', 'dokumen'];

/** Years counted from T-0 that the guide speaks of. */
const YEARS = [0, -1, -2];

/**
 * A whole edition: how official it is, its formula, borders and rules, its indicators, how sure all of it is.
 *
 * @param isOwn a catalog of the user, of which is said that it passed its check.
 */
export function renderEditionDetail(
  edition: Edition,
  isOwn: boolean,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const facts = listNamedFacts(edition, texts);
  const citations = numberSources([
    ...facts.map(({ basis }) => basis),
    ...Object.keys(edition.catalog.sumber).map((sumber) => ({ keyakinan: 'A', sumber }) as const),
  ]);
  const passed = isOwn
    ? [...paragraph(texts.ui.edisi.lolos(edition.file), view).map(view.paint.good), '']
    : [];
  const lines = [
    ...passed,
    ...renderHead(edition, view),
    ...SECTIONS.flatMap((name) => renderSection(name, facts, citations, view)),
    ...renderVariables(edition, view),
    ...renderRowTables(edition, view),
    ...renderSources(citations, edition.catalog.sumber, view),
  ];
  return `${lines.join('\n')}\n`;
}

function renderHead(edition: Edition, view: View): string[] {
  const { edisi, kutipan, status_edisi } = view.texts.ui;
  const words = edisi.tampilan;
  const { catalog, sha256 } = edition;
  const { kode, nama, status, tahun, rujukan, catatan, sid, spd } = catalog;
  const years = YEARS.map((offset) => `${writeYear(offset)} = ${tahun + offset}`).join(', ');
  const summary = edisi.ringkas(sid.length, spd.baris.length, countAssumptions(catalog));
  return [
    ...paragraph(nama, view).map(view.paint.strong),
    '',
    ...labelled(words.kode, kode, view),
    ...labelled(words.status, status_edisi[status] ?? status, view),
    ...labelled(words.tahun, years, view),
    ...labelled(words.isi, summary, view),
    ...labelled(words.rujukan, kutipan.tulis(rujukan), view),
    ...(catatan === undefined ? [] : labelled(words.catatan, kutipan.tulis(catatan), view)),
    ...labelled(words.sidik, sha256, view),
  ];
}

function renderSection(
  name: NamedFact['section'],
  facts: readonly NamedFact[],
  citations: Citations,
  view: View,
): string[] {
  const title = view.texts.ui.edisi.lingkup[name] ?? name;
  const own = facts.filter((fact) => fact.section === name);
  const lines = own.flatMap((fact) => {
    const remark = certaintyRemark(fact.basis, citations, view);
    const { catatan } = fact.basis;
    // A section with one fact of the same name needs no label below its heading.
    const style = fact.name === title ? { labelWidth: 0 } : { labelWidth: 26 };
    return [
      ...labelled(fact.name === title ? '' : fact.name, fact.value, view, { indent: '  ', remark, ...style }),
      ...(catatan === undefined
        ? []
        : paragraph(view.texts.ui.kutipan.tulis(catatan), view, '    ').map(view.paint.quiet)),
    ];
  });
  return [...section(title, view), ...lines];
}

function renderVariables({ catalog }: Edition, view: View): string[] {
  const { labels, ui } = view.texts;
  const lines = catalog.variabel.flatMap(({ nama, aspek, maks }) => {
    const most = ui.edisi.tampilan.nilai_variabel(labels.number(writeNumber(maks)));
    return paragraph(`${nama} (${aspek.toUpperCase()}): ${most}`, view, '  ', '    ');
  });
  return [...section(ui.edisi.lingkup.variabel ?? 'variabel', view), ...lines];
}
