import type {
  AssessedInnovation,
  AssessedSlot,
  AssessedSpdRow,
  Assessment,
} from '../../assess/assessment.js';
import { toFixed } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import { nameYears } from '../../edition/write-year.js';
import type { Gap } from '../../score/gap.js';
import { hasVerdict, innovationScore, slotLevel, spdScore } from '../../score/tally.js';
import type { Labels } from '../../text/labels.js';
import type { UiTexts } from '../../text/ui.js';
import { listKinds } from '../catalog-words/accepted-kinds.js';
import type { Report, ReportSlot } from '../schema.js';
import { exactText, fixedOrNull } from './numbers.js';

export function buildGap(gap: Gap): Report['celah'] {
  return { dasar: gap.basis, slot: gap.slots, ...gap.counts, persen: fixedOrNull(gap.percent) };
}

/** How every indicator stands over all innovations sent. */
export function buildIndicators(
  assessment: Assessment,
  catalog: Catalog,
  labels: Labels,
): Report['indikator'] {
  const counts = new Map(
    catalog.sid.map(({ kunci }) => [
      kunci,
      { sesuai: 0, tidak_terisi: 0, tidak_sesuai: 0, belum_dipastikan: 0 },
    ]),
  );
  for (const innovation of assessment.innovations) {
    if (!innovation.sent) continue;
    for (const slot of innovation.slots) {
      const count = counts.get(slot.indicator.kunci);
      if (count !== undefined) count[slot.status] += 1;
    }
  }
  return catalog.sid.map(({ kunci, kode, nama, variabel, bobot, wajib, level, bukti }) => ({
    kunci,
    kode,
    nama,
    variabel,
    bobot: exactText(bobot.nilai),
    wajib: wajib.nilai,
    parameter: level.teks.map((text) => nameYears(text, catalog.tahun)),
    dokumen: listKinds(bukti, labels),
    ...(counts.get(kunci) ?? { sesuai: 0, tidak_terisi: 0, tidak_sesuai: 0, belum_dipastikan: 0 }),
  }));
}

/** Without what mending it brings, which its findings tell. */
export function buildSpd(assessment: Assessment, { tahun }: Catalog): Omit<Report['spd'], 'dampak'> {
  const { spd } = assessment;
  const klaim = spdScore(spd, 'klaim');
  const terbukti = spdScore(spd, 'terbukti');
  const jika_dipastikan = spdScore(spd, 'jika_dipastikan');
  const total =
    klaim === null || terbukti === null || jika_dipastikan === null
      ? null
      : { klaim: toFixed(klaim), terbukti: toFixed(terbukti), jika_dipastikan: toFixed(jika_dipastikan) };
  if (spd.kind === 'total') return { total, tertulis: exactText(spd.total), baris: {} };
  if (spd.kind !== 'baris') return { total, baris: {} };
  const rows = spd.rows.map((row): [string, Report['spd']['baris'][string]] => [
    row.row.kunci,
    buildSpdRow(row, tahun),
  ]);
  return { total, baris: Object.fromEntries(rows) };
}

function buildSpdRow(row: AssessedSpdRow, tZero: number): Report['spd']['baris'][string] {
  const { kode, nama, variabel, bobot, wajib, level } = row.row;
  return {
    kode,
    nama,
    variabel,
    bobot: exactText(bobot.nilai),
    wajib: wajib.nilai,
    parameter: level.teks.map((text) => nameYears(text, tZero)),
    ...buildSlot(row),
  };
}

export function buildInnovations(assessment: Assessment, ui: UiTexts, withNames: boolean): Report['inovasi'] {
  const judged = hasVerdict(assessment);
  return assessment.innovations.map((assessed) => {
    const { innovation, eligibility, urusan } = assessed;
    return {
      id: innovation.id,
      nama: innovation.nama,
      perangkat_daerah: assessed.department,
      kirim: assessed.sent,
      layak: eligibility.layak,
      alasan: eligibility.reasons.map((reason) => ui.alasan_kelayakan(reason)),
      urusan: urusan?.kind === 'known' ? urusan.urusan.nama : null,
      ...(urusan?.kind === 'near' ? { urusan_dugaan: urusan.suggestion.nama } : {}),
      ...writtenMaturity(assessed),
      ...(withNames && innovation.nama_inisiator !== undefined
        ? { nama_inisiator: innovation.nama_inisiator }
        : {}),
      skor: {
        klaim: fixedOrNull(innovationScore(assessed, 'klaim')),
        terbukti: fixedOrNull(innovationScore(assessed, 'terbukti')),
        jika_dipastikan: fixedOrNull(innovationScore(assessed, 'jika_dipastikan')),
        terverifikasi: judged ? fixedOrNull(innovationScore(assessed, 'terverifikasi')) : null,
      },
      slot: Object.fromEntries(assessed.slots.map((slot) => [slot.indicator.kunci, buildSlot(slot)])),
    };
  });
}

function writtenMaturity({ kematangan }: AssessedInnovation): Pick<Report['inovasi'][number], 'kematangan'> {
  if (kematangan === undefined) return {};
  return { kematangan: kematangan === null ? null : exactText(kematangan) };
}

function buildSlot(slot: AssessedSlot | AssessedSpdRow): ReportSlot {
  return {
    klaim: slot.klaim,
    terbukti: slotLevel(slot, 'terbukti'),
    jika_dipastikan: slotLevel(slot, 'jika_dipastikan'),
    ...(slot.claim?.verifikasi === undefined ? {} : { terverifikasi: slotLevel(slot, 'terverifikasi') }),
    status: slot.status,
  };
}
