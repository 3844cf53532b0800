import type { EditionDifference } from '../../edition/compare.js';
import type { Edition } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import { type DifferenceInWords, type ListDifference, mergeDrafts } from './difference.js';
import { listNamedFacts, type NamedFact } from './facts.js';

/** Facts that are lists: of these only the items that came or went are told. With the way their items are named. */
const LISTS = [
  ['isian_wajib', 'field'],
  ['tahapan_diterima', 'code'],
  ['milik_bersama', 'kind'],
] as const;

/** What two editions say differently outside their indicators, rows and variables. */
export function factDifferences(
  differences: readonly EditionDifference[],
  left: Edition,
  right: Edition,
  texts: Texts,
): DifferenceInWords[] {
  const before = listNamedFacts(left, texts);
  const after = listNamedFacts(right, texts);
  const values = differences.filter(({ key }) => !LISTS.some(([list]) => list === key));
  const missing = texts.ui.penjelasan.uraian.tidak_disebut;
  const told = mergeDrafts(values, ({ key, ...raw }) => {
    const old = findFact(key, before);
    const young = findFact(key, after);
    return {
      id: key,
      label: young?.name ?? old?.name ?? key,
      before: [old?.value ?? raw.before ?? missing],
      after: [young?.value ?? raw.after ?? missing],
    };
  });
  return [...told, ...listDifferences(differences, texts)];
}

function listDifferences(differences: readonly EditionDifference[], texts: Texts): ListDifference[] {
  const lists: ListDifference[] = [];
  for (const [key, naming] of LISTS) {
    const own = differences.filter((difference) => difference.key === key);
    if (own.length === 0) continue;
    const name = texts.labels[naming];
    lists.push({
      kind: 'daftar',
      label: texts.ui.fakta[key],
      removed: own.filter(({ after }) => after === undefined).map(({ field }) => name(field)),
      added: own.filter(({ before }) => before === undefined).map(({ field }) => name(field)),
    });
  }
  return lists;
}

/** By its key; a predikat by its name, since the catalog has no other key for it. */
function findFact(key: string, facts: readonly NamedFact[]): NamedFact | undefined {
  return facts.find(({ fact, name }) => (fact === 'predikat' ? name === key : fact === key));
}
