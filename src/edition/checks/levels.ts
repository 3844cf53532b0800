import type { NodePath } from '../../base/document-node.js';
import type { Catalog } from '../schema/catalog.js';
import type { Measure, SpdMeasure } from '../schema/measures.js';
import { checkBands } from './bands.js';
import type { Objection } from './objection.js';

/** The levels of every measure go one way: rows from the highest down, bands along their values. */
export function checkLevels(catalog: Catalog): Objection[] {
  const objections: Objection[] = [];
  catalog.spd.baris.forEach((row, index) => {
    objections.push(...checkMeasure(row.level.ukur, ['spd', 'baris', index, 'level', 'ukur']));
  });
  catalog.sid.forEach((indicator, index) => {
    objections.push(...checkMeasure(indicator.level.ukur, ['sid', index, 'level', 'ukur']));
  });
  return objections;
}

function checkMeasure(measure: Measure | SpdMeasure, path: NodePath): Objection[] {
  if (measure.cara === 'dokumen_terbaik')
    return checkRows(measure.tingkat, [...path, 'tingkat'], 'repeatable');
  if (measure.cara === 'himpunan_tahun') return checkRows(measure.tingkat, [...path, 'tingkat'], 'once');
  if (measure.cara === 'manfaat') {
    return Object.entries(measure.basis).flatMap(([name, { batas }]) =>
      checkBands(batas, [...path, 'basis', name, 'batas']),
    );
  }
  return 'batas' in measure ? checkBands(measure.batas, [...path, 'batas']) : [];
}

/** Several kinds of document may give the same level; the same set of years cannot stand in two rows. */
function checkRows(
  rows: readonly { readonly level: number }[],
  path: NodePath,
  levels: 'repeatable' | 'once',
): Objection[] {
  const objections: Objection[] = [];
  let above = Number.POSITIVE_INFINITY;
  rows.forEach(({ level }, index) => {
    const highest = levels === 'once' ? above - 1 : above;
    if (level > highest) {
      const found = String(level);
      objections.push({
        path: [...path, index, 'level'],
        code: 'urutan_level',
        found,
        expected: `<= ${highest}`,
      });
    }
    above = level;
  });
  return objections;
}
