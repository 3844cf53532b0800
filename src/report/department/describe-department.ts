import { cleanText } from '../../text/clean-text.js';
import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { capitalize } from '../marks/finding-words.js';
import { cautionsOf } from '../note-scores.js';
import type { Report, ReportSlot } from '../schema.js';
import { writeStanding } from '../slot-standing.js';
import { type ChoreWords, describeChore, describeFinding, type FindingWords } from './describe-finding.js';
import { describeTask, nameInnovation, type TaskWords } from './describe-task.js';
import { isWithoutLevels } from './list-tasks.js';
import type { DepartmentReport, ReportInnovation } from './model.js';

/** The report of one perangkat daerah in words, for every view the same. All texts are clean, none is escaped. */
export interface DepartmentWords {
  readonly title: string;
  readonly about: string;
  readonly deadline: string | undefined;
  /** Short sentences: who takes part, how the indicators stand, what everything is worth. */
  readonly facts: readonly string[];
  /** What the figures would hide. */
  readonly cautions: readonly string[];
  readonly tasks: readonly TaskWords[];
  readonly innovations: readonly InnovationWords[];
  readonly findings: readonly FindingWords[];
  /** What the keeper of the inventory puts right: only to be known. */
  readonly chores: readonly ChoreWords[];
}

export interface InnovationWords {
  readonly name: string;
  /** Its score, whether it may be reported, whether it is held back. */
  readonly about: string;
  /** One row per indicator of the edition; empty where only the score is known. */
  readonly slots: readonly SlotWords[];
}

export interface SlotWords {
  readonly number: string;
  readonly indicator: string;
  readonly claimed: number;
  readonly proven: number;
  readonly status: ReportSlot['status'];
  readonly standing: string;
}

export function describeDepartment(
  department: DepartmentReport,
  report: Report,
  texts: Texts,
  words: DepartmentTexts,
): DepartmentWords {
  const { pemda, edisi, tanggal, tenggat } = report;
  return {
    title: cleanText(words.judul(department.nama)),
    about: cleanText(words.tentang(pemda.nama, edisi.nama, tanggal)),
    deadline: tenggat === undefined ? undefined : words.tenggat(tenggat),
    facts: factsOf(department, words).map(cleanText),
    cautions: listCautions(report, texts).map(cleanText),
    tasks: department.tasks.map((task) => describeTask(task, texts, words)),
    innovations: department.innovations.map((innovation) =>
      describeInnovation(innovation, report, texts, words),
    ),
    findings: department.findings
      .filter(({ pelaksana }) => pelaksana !== 'pengelola')
      .map((finding) => describeFinding(finding, texts)),
    chores: department.findings
      .filter(({ pelaksana }) => pelaksana === 'pengelola')
      .map((finding) => describeChore(finding, texts)),
  };
}

function factsOf(
  { participation, figures, innovations }: DepartmentReport,
  words: DepartmentTexts,
): string[] {
  const { keikutsertaan } = words;
  switch (participation) {
    case 'ada':
      return [
        keikutsertaan.ada(figures.inovasi, figures.ditahan),
        ...statusOf(figures, innovations, words),
        words.rata(figures.rata_klaim, figures.rata),
        ...(figures.dampak === null || figures.dampak === '0.00' ? [] : [words.dampak(figures.dampak)]),
      ];
    case 'ditahan':
      return [keikutsertaan.ditahan(figures.ditahan), words.ajakan];
    case 'lewat_unit':
      return [keikutsertaan.lewat_unit(figures.unit)];
    case 'belum':
      return [keikutsertaan.belum, words.ajakan];
  }
}

/** How the indicators stand, and of which innovations nobody knows. */
function statusOf(
  figures: DepartmentReport['figures'],
  innovations: readonly ReportInnovation[],
  words: DepartmentTexts,
): string[] {
  const sent = innovations.filter(({ kirim }) => kirim);
  const unknown = sent.filter(isWithoutLevels);
  return [
    ...(unknown.length === sent.length ? [] : [words.status(figures)]),
    ...(unknown.length === 0 ? [] : [words.tanpa_level(unknown.map(({ nama }) => nama))]),
  ];
}

function listCautions(report: Report, { ui }: Texts): string[] {
  return [
    ...cautionsOf(report, ui),
    ...(report.berkas_diperiksa ? [] : [`${capitalize(ui.kepala.tanpa_berkas)}.`]),
  ];
}

function describeInnovation(
  innovation: ReportInnovation,
  { indikator }: Report,
  texts: Texts,
  { inovasi }: DepartmentTexts,
): InnovationWords {
  const { ui } = texts;
  const { skor, layak, alasan, kirim, nama_inisiator, slot: slots } = innovation;
  const about = [
    ...(kirim ? [] : [inovasi.ditahan]),
    ...(skor.klaim === null ? [] : [inovasi.skor(skor.klaim, skor.terbukti)]),
    ...(nama_inisiator === undefined ? [] : [inovasi.inisiator(nama_inisiator)]),
    ...(layak === 'ya' ? [] : [[`${ui.layak[layak]}:`, ...alasan].join(' ').replace(/:$/, '')]),
  ];
  return {
    name: nameInnovation(innovation),
    about: cleanText(capitalize(about.join(' · '))),
    slots: indikator.flatMap(({ kunci, kode, nama }): SlotWords[] => {
      const slot = slots[kunci];
      if (slot === undefined) return [];
      return [
        {
          number: cleanText(kode),
          indicator: cleanText(nama),
          claimed: slot.klaim,
          proven: slot.terbukti,
          status: slot.status,
          standing: writeStanding(slot, texts),
        },
      ];
    }),
  };
}
