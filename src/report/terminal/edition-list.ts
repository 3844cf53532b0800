import type { EditionSummary } from '../../edition/load.js';
import type { Texts } from '../../text/language.js';
import { makePaint } from './paint.js';
import { labelled, paragraph } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** The editions that come with the program, and which of them holds when none is named. */
export function renderEditionList(
  editions: readonly EditionSummary[],
  defaultCode: string,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { judul, petunjuk, bawaan } = texts.ui.edisi;
  const lines = [
    view.paint.heading(judul),
    '',
    ...editions.flatMap((edition) => renderEdition(edition, edition.kode === defaultCode, view)),
    '',
    ...paragraph(`* ${bawaan}`, view),
    ...paragraph(petunjuk, view).map(view.paint.quiet),
  ];
  return `${lines.join('\n')}\n`;
}

function renderEdition(
  { kode, nama, tahun, status }: EditionSummary,
  isDefault: boolean,
  view: View,
): string[] {
  const { status_edisi } = view.texts.ui;
  const style = { indent: '  ', labelWidth: 12 };
  const name = labelled(kode, nama, view, isDefault ? { ...style, indent: '* ' } : style);
  const below = labelled('', `${tahun} · ${status_edisi[status] ?? status}`, view, style);
  return [...(isDefault ? name.map(view.paint.strong) : name), ...below];
}
