import { statusOf } from '../../src/assess/assess-slot.js';
import type {
  AssessedInnovation,
  AssessedSlot,
  AssessedSpd,
  AssessedSpdRow,
  Assessment,
  Eligibility,
} from '../../src/assess/assessment.js';
import { parseDecimal, type Rational } from '../../src/base/rational.js';
import type { Level } from '../../src/base/vocabulary.js';
import type { Edition } from '../../src/edition/model.js';
import { URUSAN } from '../../src/inventory/lists/urusan.js';
import { matchUrusan } from '../../src/inventory/match-urusan.js';
import type { Verdict } from '../../src/inventory/model.js';
import { computeScore, type Score } from '../../src/score/score.js';
import { type ScoreKind, type Tally, tally } from '../../src/score/tally.js';

/** Names of the six urusan of basic services. */
export const YANDAS: readonly string[] = URUSAN.filter(
  ({ kelompok }) => kelompok === 'wajib_pelayanan_dasar',
).map(({ nama }) => nama);

/** Levels of one slot: as claimed, surely proven, possibly proven. */
export interface Levels {
  readonly klaim: Level;
  readonly pasti: Level;
  readonly mungkin: Level;
}

/** A level that is claimed and proven. */
export const proven = (level: Level): Levels => ({ klaim: level, pasti: level, mungkin: level });

/** Levels by the indicator's key that give an SID score of 70: 37 x 2 = 74, video (bobot 4) one level lower. */
export const SCORE_70 = (key: string): Levels => proven(key === 'video' ? 1 : 2);

/** 37 x 1, and 13 more: video two levels up (8), regulasi (3) and sdm (2) one. */
export const SCORE_50 = (key: string): Levels =>
  proven(key === 'video' ? 3 : key === 'regulasi' || key === 'sdm' ? 2 : 1);

/** 37 x 3. */
export const SCORE_111 = (): Levels => proven(3);

export interface InnovationSpec {
  readonly levels: (key: string) => Levels;
  readonly urusan?: string | undefined;
  readonly layak?: Eligibility['layak'];
  readonly sent?: boolean;
  readonly verdicts?: Readonly<Record<string, Verdict>>;
}

export function buildInnovation(edition: Edition, spec: InnovationSpec): AssessedInnovation {
  const { urusan, layak = 'ya', sent = true, verdicts = {} } = spec;
  return {
    innovation: { id: 'INV', nama: 'SAPA LANSIA', perangkat_daerah: 'Dinas Sosial' },
    sent,
    department: 'Dinas Sosial',
    eligibility: { layak, reasons: [] },
    urusan: urusan === undefined ? undefined : matchUrusan(urusan),
    slots: edition.catalog.sid.map((indicator): AssessedSlot => {
      const levels = spec.levels(indicator.kunci);
      const verifikasi = verdicts[indicator.kunci];
      return {
        indicator,
        claim: verifikasi === undefined ? undefined : { verifikasi },
        ...levels,
        status: statusOf(levels.klaim, 1, levels.pasti, levels.mungkin),
        documents: [],
        found: { kind: 'tidak_ada' },
        unstated: [],
        doubts: [],
      };
    }),
    kematangan: undefined,
    strayKeys: [],
  };
}

/** An innovation of which only the official score is known. */
export function buildScored(edition: Edition, kematangan: Rational): AssessedInnovation {
  return { ...buildInnovation(edition, { levels: () => proven(0) }), slots: [], kematangan };
}

/** `count` innovations of one kind; the first of them represent the six urusan of basic services in turn. */
export function buildMany(
  edition: Edition,
  count: number,
  levels: InnovationSpec['levels'],
  urusan: readonly string[] = YANDAS.slice(0, 5),
): AssessedInnovation[] {
  return Array.from({ length: count }, (_, index) =>
    buildInnovation(edition, { levels, urusan: urusan[index] }),
  );
}

export function buildSpdRow(
  edition: Edition,
  key: string,
  levels: Levels,
  verifikasi?: Verdict | undefined,
): AssessedSpdRow {
  const row = edition.spdRowByKey.get(key);
  if (row === undefined) throw new Error(`no SPD row ${key}`);
  return {
    row,
    claim: verifikasi === undefined ? {} : { verifikasi },
    ...levels,
    derived: levels.mungkin,
    status: statusOf(levels.klaim, 1, levels.pasti, levels.mungkin),
    documents: [],
    found: { kind: 'tidak_ada' },
    unstated: [],
    doubt: undefined,
  };
}

export const spdTotal = (points: string): AssessedSpd => ({ kind: 'total', total: decimal(points) });

export function spdRows(rows: readonly AssessedSpdRow[]): AssessedSpd {
  return { kind: 'baris', rows, strayKeys: [] };
}

export const NO_SPD: AssessedSpd = { kind: 'tidak_ada' };

/** An assessment of which only innovations and SPD matter. */
export function buildAssessment(innovations: readonly AssessedInnovation[], spd: AssessedSpd): Assessment {
  const asWritten = (text: string): string => text;
  return {
    readInFull: true,
    innovations,
    spd,
    departmentAliases: {},
    measureSetting: { tZero: 2026, departmentKey: asWritten, otherRegionKey: asWritten },
  };
}

/** The score of a reading; the test fails where the reading cannot be known. */
export function scoreOf(assessment: Assessment, edition: Edition, kind: ScoreKind = 'terbukti'): Score {
  return computeScore(tallyOf(assessment, kind), edition.catalog);
}

export function tallyOf(assessment: Assessment, kind: ScoreKind = 'terbukti'): Tally {
  const reading = tally(assessment, kind);
  if (reading === null) throw new Error(`the reading ${kind} is not known`);
  return reading;
}

export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** A value that must be known. */
export function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the value is not known');
  return value;
}

/** A tally without innovations behind it: for arithmetic alone. All six urusan are represented. */
export function plainTally(parts: {
  readonly spd: string | null;
  readonly sid: string;
  readonly sent: number;
  readonly yandas?: number;
}): Tally {
  const names = YANDAS.slice(0, parts.yandas ?? 6);
  return {
    spd: parts.spd === null ? null : decimal(parts.spd),
    sid: decimal(parts.sid),
    sent: parts.sent,
    counted: parts.sent,
    yandas: new Map(names.map((name) => [name, 1])),
  };
}
