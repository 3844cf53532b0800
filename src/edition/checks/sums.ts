import type { NodePath } from '../../base/document-node.js';
import { compare, multiply, type Rational, rational, sum } from '../../base/rational.js';
import type { RejectionCode } from '../../base/shape-problem.js';
import type { Catalog } from '../schema/catalog.js';
import { writeNumber } from '../write-number.js';
import type { Objection } from './objection.js';

const HIGHEST_LEVEL = rational(3);
const MAXIMUM: NodePath = ['rumus', 'maksimum', 'nilai'];

/** The weights, the maxima and the formula must tell the same story. */
export function checkSums(catalog: Catalog): Objection[] {
  return [...checkWeights(catalog), ...checkTotals(catalog), ...checkVariables(catalog)];
}

function checkWeights(catalog: Catalog): Objection[] {
  const { spd, sid } = catalog.rumus.maksimum.nilai;
  const rows = weightsOf(catalog, 'spd');
  const indicators = weightsOf(catalog, 'sid');
  return [
    ...(rows.length === 0
      ? []
      : compareSum('bobot_spd', [...MAXIMUM, 'spd'], spd, highest(rows), pathsOf(rows))),
    ...compareSum('bobot_sid', [...MAXIMUM, 'sid'], sid, highest(indicators), pathsOf(indicators)),
  ];
}

function checkTotals(catalog: Catalog): Objection[] {
  const { spd, sid, jumlah_inovasi, total } = catalog.rumus.maksimum.nilai;
  const formula = catalog.rumus.jumlah_inovasi.nilai;
  const volume = multiply(formula.per_inovasi, rational(formula.maks_inovasi));
  const formulaPath: NodePath = ['rumus', 'jumlah_inovasi', 'nilai'];
  const alsoAt = [
    [...formulaPath, 'per_inovasi'],
    [...formulaPath, 'maks_inovasi'],
  ];
  const parts = ['spd', 'sid', 'jumlah_inovasi'].map((key) => [...MAXIMUM, key]);
  const volumePath = [...MAXIMUM, 'jumlah_inovasi'];
  return [
    ...compareSum('maksimum_jumlah_inovasi', volumePath, jumlah_inovasi, volume, alsoAt),
    ...compareSum('maksimum_total', [...MAXIMUM, 'total'], total, sum([spd, sid, jumlah_inovasi]), parts),
  ];
}

function checkVariables(catalog: Catalog): Objection[] {
  const rows = [...weightsOf(catalog, 'spd'), ...weightsOf(catalog, 'sid')];
  const objections: Objection[] = [];
  catalog.variabel.forEach((variable, index) => {
    const own = rows.filter((row) => row.variabel === variable.kunci && row.aspek === variable.aspek);
    const path = ['variabel', index, 'maks'];
    objections.push(...compareSum('variabel_maksimum', path, variable.maks, highest(own), pathsOf(own)));
  });
  for (const row of rows) {
    const known = catalog.variabel.filter(({ aspek }) => aspek === row.aspek).map(({ kunci }) => kunci);
    if (known.includes(row.variabel)) continue;
    const path = [...row.path, 'variabel'];
    objections.push({ path, code: 'variabel_tak_dikenal', found: row.variabel, expected: known.join(', ') });
  }
  return objections;
}

interface WeightedRow {
  readonly path: NodePath;
  readonly aspek: 'spd' | 'sid';
  readonly variabel: string;
  readonly bobot: Rational;
}

function weightsOf(catalog: Catalog, aspek: 'spd' | 'sid'): WeightedRow[] {
  const rows = aspek === 'spd' ? catalog.spd.baris : catalog.sid;
  const base: NodePath = aspek === 'spd' ? ['spd', 'baris'] : ['sid'];
  return rows.map(({ variabel, bobot }, index) => ({
    path: [...base, index],
    aspek,
    variabel,
    bobot: bobot.nilai,
  }));
}

/** What the rows give when each has the highest level. */
function highest(rows: readonly WeightedRow[]): Rational {
  return multiply(sum(rows.map((row) => row.bobot)), HIGHEST_LEVEL);
}

function pathsOf(rows: readonly WeightedRow[]): NodePath[] {
  return rows.map((row) => [...row.path, 'bobot', 'nilai']);
}

function compareSum(
  code: RejectionCode,
  path: NodePath,
  stated: Rational,
  reckoned: Rational,
  alsoAt: readonly NodePath[],
): Objection[] {
  if (compare(stated, reckoned) === 0) return [];
  return [{ path, code, found: writeNumber(stated), expected: writeNumber(reckoned), alsoAt }];
}
