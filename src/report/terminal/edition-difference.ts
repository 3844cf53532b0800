import type { Certainty } from '../../base/vocabulary.js';
import type { Edition } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import {
  type DifferenceInWords,
  type ListDifference,
  nameDifference,
  type ValueDifference,
} from '../catalog-words/difference.js';
import {
  type DifferenceItem,
  type DifferenceSection,
  editionDifferences,
} from '../catalog-words/edition-differences.js';
import { makePaint } from './paint.js';
import { labelled, labelledList, paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** The names under which two editions are shown: their codes, or their files where the codes are the same. */
interface Names {
  readonly left: string;
  readonly right: string;
  /** Room for either, unless they are very long. */
  readonly width: number;
}

const WIDEST_NAME = 24;

/** What two editions state differently, by section and thing, the older value above the younger. */
export function renderEditionDifference(
  left: Edition,
  right: Edition,
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const names = nameBoth(left, right);
  const sections = editionDifferences(left, right, texts);
  const { beda, tanpa_beda, tampilan } = texts.ui.edisi;
  const total = sections
    .flatMap(({ items }) => items)
    .reduce((sum, { differences }) => sum + countOf(differences), 0);
  const lines = [
    ...paragraph(beda(names.left, names.right), view).map(view.paint.strong),
    ...renderStatus(left, names.left, names.width, view),
    ...renderStatus(right, names.right, names.width, view),
    '',
    ...paragraph(total === 0 ? tanpa_beda : tampilan.jumlah_beda(total), view),
    ...sections.flatMap((part) => renderSection(part, names, view)),
  ];
  return `${lines.join('\n')}\n`;
}

function nameBoth(left: Edition, right: Edition): Names {
  const isSame = left.catalog.kode === right.catalog.kode;
  const [first, second] = isSame ? [left.file, right.file] : [left.catalog.kode, right.catalog.kode];
  const width = Math.min(WIDEST_NAME, Math.max(first.length, second.length)) + 2;
  return { left: first, right: second, width };
}

function countOf(differences: readonly DifferenceInWords[]): number {
  let count = 0;
  for (const difference of differences) {
    count += difference.kind === 'nilai' ? 1 : difference.removed.length + difference.added.length;
  }
  return count;
}

function renderStatus({ catalog }: Edition, name: string, labelWidth: number, view: View): string[] {
  const { status, nama } = catalog;
  const words = view.texts.ui.status_edisi[status] ?? status;
  return labelled(name, nama.includes(words) ? nama : `${nama} · ${words}`, view, { labelWidth }).map(
    view.paint.quiet,
  );
}

function renderSection({ scope, items }: DifferenceSection, names: Names, view: View): string[] {
  const title = view.texts.ui.edisi.lingkup[scope] ?? scope;
  return [
    ...section(title, view),
    ...items.flatMap((item, index) => renderItem(item, index, title, names, view)),
  ];
}

/** Things with a name of their own stand apart from one another. */
function renderItem(
  { title, differences }: DifferenceItem,
  index: number,
  sectionTitle: string,
  names: Names,
  view: View,
): string[] {
  const indent = title === undefined ? '  ' : '    ';
  const heading = title === undefined ? [] : paragraph(title, view, '  ', '    ').map(view.paint.strong);
  const gap = title === undefined || index === 0 ? [] : [''];
  const lines = differences.flatMap((difference) => {
    const name =
      difference.kind === 'nilai' ? nameDifference(difference, view.texts.labels.list) : difference.label;
    const label = name === sectionTitle ? [] : paragraph(name, view, indent, `${indent}  `);
    const values =
      difference.kind === 'nilai'
        ? renderValue(difference, indent, names, view)
        : renderList(difference, indent, names, view);
    return [...label, ...values];
  });
  return [...gap, ...heading, ...lines];
}

function renderValue(difference: ValueDifference, indent: string, names: Names, view: View): string[] {
  const { before, after, certaintyBefore, certaintyAfter } = difference;
  return [
    ...renderSide(names.left, before, certaintyBefore, names.width, indent, view),
    ...renderSide(names.right, after, certaintyAfter, names.width, indent, view),
  ];
}

function renderSide(
  name: string,
  lines: readonly string[],
  certainty: Certainty | undefined,
  labelWidth: number,
  indent: string,
  view: View,
): string[] {
  const assumed = { text: view.texts.ui.keyakinan.C, paint: view.paint.doubtful };
  const remark = certainty === 'C' ? assumed : undefined;
  const style = { indent: `${indent}  `, labelWidth };
  return lines.flatMap((line, index) => {
    const isLast = index === lines.length - 1;
    return labelled(index === 0 ? name : '', line, view, { ...style, remark: isLast ? remark : undefined });
  });
}

function renderList({ removed, added }: ListDifference, indent: string, names: Names, view: View): string[] {
  const { hanya_di } = view.texts.ui.edisi.tampilan;
  const sides: [name: string, items: readonly string[]][] = [
    [names.left, removed],
    [names.right, added],
  ];
  return sides.flatMap(([name, items]) =>
    items.length === 0
      ? []
      : labelledList(`${hanya_di(name)}:`, items, view, { indent: `${indent}  `, labelWidth: 26 }),
  );
}
