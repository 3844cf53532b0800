import { SEVERITIES, type Severity } from '../../assess/findings/finding.js';
import { isLess, type Rational, subtract, toFixed } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import type { Gap } from '../../score/gap.js';
import type { Score } from '../../score/score.js';
import type { GateCondition, Report } from '../schema.js';
import type { RuledFinding } from './apply-policy.js';
import type { GateSettings } from './settings.js';

/** Holds the result against the gate. An index that is unknown fails every condition that asks for one. */
export function judgeGate(
  settings: GateSettings,
  score: Score | null,
  gap: Gap,
  findings: readonly RuledFinding[],
  catalog: Catalog,
): Report['gerbang'] {
  const syarat: GateCondition[] = [];
  if (settings.failOn !== 'tidak') syarat.push(judgeFindings(settings.failOn, findings));
  if (settings.minimumIndex !== undefined) {
    syarat.push(
      judgeMinimum(
        'minimal_indeks',
        settings.scoreKind,
        score?.index ?? null,
        settings.minimumIndex,
        toFixed(settings.minimumIndex),
      ),
    );
  }
  const predikat = catalog.predikat.find(({ nama }) => nama === settings.minimumPredikat);
  if (predikat !== undefined) {
    syarat.push(
      judgeMinimum(
        'minimal_predikat',
        settings.scoreKind,
        score?.index ?? null,
        predikat.dari.nilai,
        predikat.nama,
      ),
    );
  }
  if (settings.maximumGap !== undefined) syarat.push(judgeGap(gap, settings.maximumGap));
  return { lulus: syarat.every((condition) => condition.lulus), syarat };
}

function judgeFindings(failOn: Severity, findings: readonly RuledFinding[]): GateCondition {
  const least = SEVERITIES.indexOf(failOn);
  const failing = findings.filter(
    ({ finding, waiver }) => waiver === undefined && SEVERITIES.indexOf(finding.severity) >= least,
  );
  return {
    nama: 'gagal_pada',
    dasar: failOn,
    nilai: String(failing.length),
    ambang: '0',
    lulus: failing.length === 0,
  };
}

function judgeMinimum(
  nama: 'minimal_indeks' | 'minimal_predikat',
  dasar: string,
  index: Rational | null,
  limit: Rational,
  ambang: string,
): GateCondition {
  if (index === null) return { nama, dasar, nilai: null, ambang, lulus: false };
  const condition = { nama, dasar, nilai: toFixed(index), ambang };
  if (!isLess(index, limit)) return { ...condition, lulus: true };
  return { ...condition, kurang: toFixed(subtract(limit, index)), lulus: false };
}

/** The exact share decides, not its rounded form: 4.265 % is above a limit of 4.26 %. An unknown one fails. */
function judgeGap(gap: Gap, limit: Rational): GateCondition {
  const condition = { nama: 'maks_celah', dasar: gap.basis, ambang: toFixed(limit) } as const;
  if (gap.percent === null) return { ...condition, nilai: null, lulus: false };
  const passed = !isLess(limit, gap.percent);
  const excess = passed ? {} : { kurang: toFixed(subtract(gap.percent, limit)) };
  return { ...condition, nilai: toFixed(gap.percent), ...excess, lulus: passed };
}
