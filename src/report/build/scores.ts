import type { Assessment } from '../../assess/assessment.js';
import { isLess, subtract, toFixed, ZERO } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import { URUSAN } from '../../inventory/lists/urusan.js';
import { impactOf } from '../../score/impact.js';
import type { IndexReading, Score } from '../../score/score.js';
import { countYandas, SCORE_KINDS, type ScoreKind } from '../../score/tally.js';
import type { Report, ReportScore } from '../schema.js';
import { fixedOrNull, shortExact } from './numbers.js';

export type Scores = Readonly<Record<ScoreKind, Score | null>>;

/** The four readings as the report carries them. */
export function buildScores(scores: Scores, assessment: Assessment): Report['skor'] {
  return {
    klaim: buildScore(scores.klaim),
    terbukti: buildScore(scores.terbukti),
    jika_dipastikan: buildScore(scores.jika_dipastikan),
    terverifikasi: withVerifiedShare(buildScore(scores.terverifikasi), assessment),
  };
}

function buildScore(score: Score | null): ReportScore | null {
  if (score === null) return null;
  const { tally, roundingZone, range } = score;
  return {
    n: tally.sent,
    pembagi: score.divisor,
    spd: fixedOrNull(tally.spd),
    jumlah_sid: toFixed(tally.sid),
    kematangan: toFixed(score.maturity),
    kematangan_tepat: shortExact(score.maturity),
    dihitung: tally.counted,
    yandas: tally.yandas.size,
    jumlah_inovasi: toFixed(score.quantity),
    total: fixedOrNull(score.total),
    total_tepat: score.total === null ? null : shortExact(score.total),
    indeks: fixedOrNull(score.index),
    indeks_tepat: score.exactIndex === null ? null : shortExact(score.exactIndex),
    predikat: score.predikat,
    zona_pembulatan: roundingZone !== undefined,
    ...(roundingZone === undefined ? {} : { predikat_tanpa_pembulatan: roundingZone.unrounded }),
    ...(range === undefined
      ? {}
      : { rentang: { terendah: buildReading(range.lowest), tertinggi: buildReading(range.highest) } }),
  };
}

function buildReading(reading: IndexReading): { spd: string; indeks: string; predikat: string } {
  return { spd: toFixed(reading.spd), indeks: toFixed(reading.index), predikat: reading.predikat };
}

/** Of all that the score is made of: a verdict on an SPD row counts like one on a slot. */
function withVerifiedShare(score: ReportScore | null, assessment: Assessment): ReportScore | null {
  if (score === null) return null;
  const { innovations, spd } = assessment;
  const rows = spd.kind === 'baris' ? spd.rows : [];
  const slots = innovations.flatMap((innovation) => (innovation.sent ? innovation.slots : []));
  const all = [...rows, ...slots];
  const judged = all.filter(({ claim }) => claim?.verifikasi !== undefined);
  return { ...score, diverifikasi: { slot: judged.length, dari: all.length } };
}

/** How far each reading is from every predikat, in points of the rounded index. */
export function buildThresholds(scores: Scores, catalog: Catalog): Report['ambang'] {
  return catalog.predikat.map(({ nama, dari }) => {
    const distance = (kind: ScoreKind): string | null => {
      const index = scores[kind]?.index ?? null;
      if (index === null) return null;
      return toFixed(isLess(index, dari.nilai) ? subtract(dari.nilai, index) : ZERO);
    };
    const [klaim, terbukti, jika_dipastikan, terverifikasi] = SCORE_KINDS.map(distance);
    return {
      predikat: nama,
      dari: toFixed(dari.nilai),
      kurang: {
        klaim: klaim ?? null,
        terbukti: terbukti ?? null,
        jika_dipastikan: jika_dipastikan ?? null,
        terverifikasi: terverifikasi ?? null,
      },
    };
  });
}

/** The gate of basic services, as it stands in the proven reading or, where nothing can be proven, as claimed. */
export function buildYandas(scores: Scores, assessment: Assessment, catalog: Catalog): Report['yandas'] {
  const kind: ScoreKind = scores.terbukti === null ? 'klaim' : 'terbukti';
  const score = scores[kind];
  // Which urusan are represented is known even where one innovation has no score, so that no total is.
  const present = score?.tally.yandas ?? countYandas(assessment, kind);
  const names = URUSAN.filter((urusan) => urusan.kelompok === 'wajib_pelayanan_dasar').map(
    (urusan) => urusan.nama,
  );
  const loss =
    score === null || score.yandasFulfilled
      ? ZERO
      : (impactOf({ kind: 'yandas' }, score.tally, catalog, kind) ?? ZERO);
  return {
    syarat: catalog.rumus.yandas_minimal.nilai,
    terpenuhi: present.size,
    urusan: names.map((nama) => ({ nama, inovasi: present.get(nama) ?? 0 })),
    dampak: toFixed(loss),
  };
}
