import type { Basis } from '../../base/vocabulary.js';
import type { Texts } from '../../text/language.js';
import { nameSource } from '../explain/name-source.js';
import { paragraph, section } from './prose.js';
import type { View } from './view.js';

/** The sources of what a view shows, numbered from 1 in the order in which they are first named. */
export type Citations = ReadonlyMap<string, number>;

export function numberSources(bases: readonly Basis[]): Citations {
  const numbers = new Map<string, number>();
  for (const { sumber } of bases) if (!numbers.has(sumber)) numbers.set(sumber, numbers.size + 1);
  return numbers;
}

/** How sure a fact is and where it comes from: "dua transkripsi sepakat [1]". An assumption says so aloud. */
export function citationOf(basis: Basis, citations: Citations, { ui }: Texts): string {
  const { keyakinan, uraian } = { keyakinan: ui.keyakinan[basis.keyakinan], uraian: ui.penjelasan.uraian };
  const certainty = basis.keyakinan === 'C' ? uraian.asumsi : keyakinan;
  const number = citations.get(basis.sumber);
  return number === undefined ? certainty : `${certainty} [${number}]`;
}

/** An assumption must not be read over. */
export function paintCertainty(basis: Pick<Basis, 'keyakinan'>, { paint }: View): (text: string) => string {
  return basis.keyakinan === 'C' ? paint.doubtful : paint.quiet;
}

/** The list of sources at the end of a view; `named` are the sources of the catalog. */
export function renderSources(
  citations: Citations,
  named: Readonly<Record<string, string>>,
  view: View,
): string[] {
  if (citations.size === 0) return [];
  const { kutipan } = view.texts.ui;
  const lines = [...citations].flatMap(([key, number]) =>
    paragraph(`[${number}] ${nameSource(key, named, view.texts, kutipan.tulis)}`, view, '  ', '      '),
  );
  const remark = kutipan.keterangan().flatMap((text) => paragraph(text, view, '  ').map(view.paint.quiet));
  return [...section(view.texts.ui.penjelasan.sumber, view), ...lines, ...remark];
}
