import type { EditionDifference } from '../../edition/compare.js';
import type { Edition } from '../../edition/model.js';
import { nameDifference, type ValueDifference } from '../catalog-words/difference.js';
import { rowDifferences } from '../catalog-words/row-differences.js';
import { rowSide } from '../catalog-words/row-side.js';
import type { Contrast } from '../explain/contrast.js';
import type { IndicatorSubject, SpdSubject } from '../explain/find-subject.js';
import { labelled, labelledList, paragraph, section } from './prose.js';
import type { View } from './view.js';

const STYLE = { indent: '    ', labelWidth: 14 } as const;

const REFUSED = 'bukti.tolak.';

/** How every other edition treats the same row: its own values where they differ. Editions that agree share them. */
export function renderContrasts(
  subject: IndicatorSubject | SpdSubject,
  contrasts: readonly Contrast[],
  view: View,
): string[] {
  if (contrasts.length === 0) return [];
  const groups = new Map<
    string,
    { readonly names: string[]; readonly lines: readonly string[]; readonly present: boolean }
  >();
  for (const contrast of contrasts) {
    const { present } = contrast;
    const lines = renderDifferences(subject, contrast, view);
    const id = JSON.stringify([present, lines]);
    const group = groups.get(id) ?? { names: [], lines, present };
    group.names.push(nameEditionBriefly(contrast.edition, view));
    groups.set(id, group);
  }
  const words = view.texts.ui.penjelasan;
  const same = countsYears(subject) ? words.uraian.sama_menurut_tahun : words.sama;
  const blocks = [...groups.values()].flatMap(({ names, lines, present }) => {
    const name = names.join(', ');
    if (!present) return paragraph(words.tidak_ada_di_edisi(name), view, '  ', '    ');
    if (lines.length === 0) return paragraph(`${name}: ${same}`, view, '  ', '    ');
    return [...paragraph(name, view, '  ', '    ').map(view.paint.strong), ...lines];
  });
  return [...section(words.edisi_lain, view), ...blocks, ...renderHint(subject, contrasts, view)];
}

/** The same rule means other days in another edition where it counts years from T-0. */
function countsYears({ kind, row, edition }: IndicatorSubject | SpdSubject): boolean {
  if (row.level.ukur.cara === 'himpunan_tahun') return true;
  const accepted = (kind === 'sid' ? row.bukti : edition.catalog.spd.bukti)?.terima ?? [];
  return accepted.some(({ jendela }) => jendela?.dari !== undefined || jendela?.sampai !== undefined);
}

/** "iga-2023 (sebagian resmi)". */
export function nameEditionBriefly({ catalog }: Edition, view: View): string {
  const { kode, status } = catalog;
  return `${kode} (${view.texts.ui.status_edisi[status] ?? status})`;
}

function renderHint(
  { row }: IndicatorSubject | SpdSubject,
  contrasts: readonly Contrast[],
  view: View,
): string[] {
  const differing = contrasts.find(({ differences }) => differences.length > 0);
  if (differing === undefined) return [];
  const hint = view.texts.ui.penjelasan.uraian.rincian_edisi(row.kode, differing.edition.catalog.kode);
  return paragraph(hint, view, '  ').map(view.paint.quiet);
}

function renderDifferences(subject: IndicatorSubject | SpdSubject, contrast: Contrast, view: View): string[] {
  const { edition } = contrast;
  const { labels, ui } = view.texts;
  const { uraian } = ui.penjelasan;
  const rows = subject.kind === 'sid' ? edition.indicatorByKey : edition.spdRowByKey;
  const here = rowSide(subject.edition, subject.row);
  const there = rowSide(edition, rows.get(subject.row.kunci));
  const told = joinAlike(rowDifferences(withoutLiftedRefusals(contrast), here, there, view.texts));
  const isMissing = ({ after }: ValueDifference) => after.length === 1 && after[0] === uraian.tidak_disebut;
  const lines = told
    .filter((difference) => !isMissing(difference))
    .flatMap((difference) => {
      const assumed = { text: ui.keyakinan.C, paint: view.paint.doubtful };
      const remark = difference.certaintyAfter === 'C' ? assumed : undefined;
      const name = nameDifference(difference, labels.list);
      return labelledList(name, difference.after, view, { ...STYLE, remark });
    });
  const missing = told.filter(isMissing).map((difference) => nameDifference(difference, labels.list));
  return missing.length === 0
    ? lines
    : [...lines, ...labelled(uraian.tanpa, missing.join('; '), view, STYLE)];
}

/** That a kind is not refused there needs no telling where it is told to be accepted. */
function withoutLiftedRefusals({ differences }: Contrast): EditionDifference[] {
  const accepted = differences.filter(({ after }) => after !== undefined).map(({ field }) => field);
  return differences.filter(({ field, after }) => {
    const isLifted = after === undefined && field.startsWith(REFUSED);
    return !isLifted || !accepted.includes(`bukti.${field.slice(REFUSED.length)}`);
  });
}

/** Only what the other edition says is shown here, so what it says in the same words is said once. */
function joinAlike(differences: readonly ValueDifference[]): ValueDifference[] {
  const joined = new Map<string, ValueDifference>();
  for (const difference of differences) {
    const { label, about, after } = difference;
    const key = JSON.stringify([label, about.length === 0, after]);
    const known = joined.get(key);
    joined.set(key, known === undefined ? difference : { ...known, about: [...known.about, ...about] });
  }
  return [...joined.values()];
}
