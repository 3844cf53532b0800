import { groupBy } from '../../base/group-by.js';
import { compareEditions, type EditionDifference } from '../../edition/compare.js';
import { type FactScope, PRESENCE } from '../../edition/list-facts.js';
import type { Edition, Indicator, SpdRow } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import type { DifferenceInWords, ListDifference } from './difference.js';
import { factDifferences } from './fact-differences.js';
import { rowDifferences } from './row-differences.js';
import { rowSide } from './row-side.js';

/** What two editions say differently of one thing; without title it is about the section as a whole. */
export interface DifferenceItem {
  readonly title: string | undefined;
  readonly differences: readonly DifferenceInWords[];
}

export interface DifferenceSection {
  readonly scope: FactScope;
  readonly items: readonly DifferenceItem[];
}

/** All that `right` says differently, in words, by section and thing, in the order of the catalogs. */
export function editionDifferences(left: Edition, right: Edition, texts: Texts): DifferenceSection[] {
  const byScope = groupBy(compareEditions(left, right), ({ scope }) => scope);
  return [...byScope].map(([scope, differences]) => ({
    scope,
    items: itemsOf(scope, differences, left, right, texts),
  }));
}

function itemsOf(
  scope: FactScope,
  differences: readonly EditionDifference[],
  left: Edition,
  right: Edition,
  texts: Texts,
): DifferenceItem[] {
  if (scope !== 'spd' && scope !== 'sid' && scope !== 'variabel') {
    return [{ title: undefined, differences: factDifferences(differences, left, right, texts) }];
  }
  const present = differences.filter(({ field }) => field === PRESENCE);
  const changed = differences.filter(({ field }) => field !== PRESENCE);
  const nameOf = (key: string) => titleOf(scope, key, left, right, texts);
  const lists =
    present.length === 0
      ? []
      : [{ title: undefined, differences: [presenceOf(scope, present, nameOf, texts)] }];
  const items = [...groupBy(changed, ({ key }) => key)].map(([key, own]) => {
    const before = rowSide(left, findRow(left, scope, key));
    const after = rowSide(right, findRow(right, scope, key));
    return { title: nameOf(key), differences: rowDifferences(own, before, after, texts) };
  });
  return [...lists, ...items];
}

function presenceOf(
  scope: 'spd' | 'sid' | 'variabel',
  present: readonly EditionDifference[],
  nameOf: (key: string) => string,
  { ui }: Texts,
): ListDifference {
  const words = ui.penjelasan;
  const labels = { spd: words.spd, sid: words.indikator, variabel: words.variabel };
  return {
    kind: 'daftar',
    label: labels[scope],
    removed: present.filter(({ after }) => after === undefined).map(({ key }) => nameOf(key)),
    added: present.filter(({ before }) => before === undefined).map(({ key }) => nameOf(key)),
  };
}

function titleOf(scope: FactScope, key: string, left: Edition, right: Edition, { ui }: Texts): string {
  if (scope === 'variabel') {
    const named = [...right.catalog.variabel, ...left.catalog.variabel].find(({ kunci }) => kunci === key);
    return named?.nama ?? key;
  }
  const row = findRow(right, scope, key) ?? findRow(left, scope, key);
  return row === undefined ? ui.fakta.bukti_spd : `${row.kode} ${row.nama}`;
}

function findRow(edition: Edition, scope: FactScope, key: string): Indicator | SpdRow | undefined {
  return scope === 'sid' ? edition.indicatorByKey.get(key) : edition.spdRowByKey.get(key);
}
