import type { Assessment } from '../assess/assessment.js';
import { reconcile } from '../assess/reconcile.js';
import type { Reuse } from '../assess/reuse.js';
import { toFixed } from '../base/rational.js';
import type { Edition } from '../edition/model.js';
import type { FileFacts } from '../evidence/file-facts.js';
import type { Inventory } from '../inventory/model.js';
import { measureGap } from '../score/gap.js';
import type { Texts } from '../text/language.js';
import { buildAssumptions } from './build/assumptions.js';
import { buildDepartments } from './build/departments.js';
import { buildFindings, countFindings } from './build/findings.js';
import { buildGain, isAboutSpd } from './build/gain.js';
import { buildLabFunnel } from './build/lab-funnel.js';
import { exactText } from './build/numbers.js';
import { buildOpenedFiles } from './build/opened-files.js';
import { buildReuse } from './build/reuse.js';
import { buildScores, buildThresholds, buildYandas, type Scores } from './build/scores.js';
import { buildGap, buildIndicators, buildInnovations, buildSpd } from './build/slots.js';
import { buildUndecided } from './build/undecided.js';
import { buildVariables } from './build/variables.js';
import type { RuledFinding } from './policy/apply-policy.js';
import { judgeGate } from './policy/judge-gate.js';
import type { GateSettings } from './policy/settings.js';
import type { Report } from './schema.js';

/** All that a report is made from; nothing in it is computed anywhere else. */
export interface ReportInput {
  readonly toolVersion: string;
  /** The day of the check, ISO. */
  readonly today: string;
  /** Until when findings are to be mended, ISO. */
  readonly deadline: string | undefined;
  readonly inventory: Inventory;
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly scores: Scores;
  readonly findings: readonly RuledFinding[];
  readonly reuse: readonly Reuse[];
  readonly gate: GateSettings;
  readonly filesChecked: boolean;
  /** Whether the names of initiators, which are personal, may be shown. */
  readonly withNames: boolean;
  /** What was seen in the files. */
  readonly files: FileFacts;
  readonly texts: Texts;
}

/** Builds the Report, the one object that every format shows. No personal field of the inventory enters it unasked. */
export function buildReport(input: ReportInput): Report {
  const { inventory, edition, assessment, scores, texts } = input;
  const { catalog } = edition;
  const gap = measureGap(assessment, input.gate.gapBasis);
  const temuan = buildFindings(input.findings, scores, catalog, texts);
  const { nama, jenis, provinsi, kode } = inventory.pemda;
  return {
    format: 'siap-iga/laporan',
    versi: 1,
    alat: { nama: 'siap-iga', versi: input.toolVersion },
    edisi: {
      kode: catalog.kode,
      nama: catalog.nama,
      tahun: catalog.tahun,
      status: catalog.status,
      rujukan: catalog.rujukan,
      sha256: edition.sha256,
    },
    tanggal: input.today,
    ...(input.deadline === undefined ? {} : { tenggat: input.deadline }),
    masukan: inventory.files.map(({ berkas, sha256, inovasi }) => ({ berkas, sha256, inovasi })),
    pemda: {
      nama,
      ...(jenis === undefined ? {} : { jenis }),
      ...(provinsi === undefined ? {} : { provinsi }),
      ...(kode === undefined ? {} : { kode }),
    },
    berkas_diperiksa: input.filesChecked,
    ...buildUndecided(inventory.imports),
    skor: buildScores(scores, assessment),
    ambang: buildThresholds(scores, catalog),
    rumus: buildFormula(catalog),
    yandas: buildYandas(scores, assessment, catalog),
    celah: buildGap(gap),
    variabel: buildVariables(assessment, catalog, texts.ui),
    indikator: buildIndicators(assessment, catalog, texts.labels),
    spd: { ...buildSpd(assessment, catalog), dampak: buildGain(input, catalog, isAboutSpd) },
    inovasi: buildInnovations(assessment, texts.ui, input.withNames),
    corong_lab: buildLabFunnel(inventory.inovasi),
    perangkat_daerah: buildDepartments(input, catalog),
    dampak_semua: buildGain(input, catalog),
    pemakaian_ulang: buildReuse(input.reuse),
    ...(input.filesChecked ? { berkas: buildOpenedFiles(inventory, edition, input.files) } : {}),
    rekonsiliasi: reconcile(inventory).map(({ apa, kelompok, dinyatakan, terbaca }) => ({
      apa,
      ...(kelompok === undefined ? {} : { kelompok }),
      dinyatakan,
      terbaca,
    })),
    riwayat: inventory.riwayat.map(({ tahun, indeks, predikat }) => ({
      tahun,
      indeks: toFixed(indeks),
      ...(predikat === undefined ? {} : { predikat }),
    })),
    pembanding: inventory.pembanding.map((item) => ({ nama: item.nama, indeks: toFixed(item.indeks) })),
    temuan,
    ringkasan_temuan: countFindings(temuan),
    asumsi: buildAssumptions(catalog, texts.ui),
    gerbang: judgeGate(input.gate, scores[input.gate.scoreKind], gap, input.findings, catalog),
  };
}

function buildFormula(catalog: Edition['catalog']): Report['rumus'] {
  const { pembagi_minimal, jumlah_inovasi, maksimum } = catalog.rumus;
  const { spd, sid, jumlah_inovasi: quantity, total } = maksimum.nilai;
  return {
    pembagi_minimal: pembagi_minimal.nilai,
    per_inovasi: exactText(jumlah_inovasi.nilai.per_inovasi),
    maks_inovasi: jumlah_inovasi.nilai.maks_inovasi,
    tanpa_nilai: catalog.tanpa_nilai.nilai,
    maks: { spd: toFixed(spd), sid: toFixed(sid), jumlah_inovasi: toFixed(quantity), total: toFixed(total) },
  };
}
