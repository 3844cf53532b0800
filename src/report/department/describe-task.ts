import { cleanText } from '../../text/clean-text.js';
import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { isAboutLevel } from '../finding-order.js';
import { messagesOf, titleOf } from '../marks/finding-words.js';
import type { ReportFinding, ReportSlot } from '../schema.js';
import { writeStanding } from '../slot-standing.js';
import type { ReportIndicator, Task } from './model.js';

/** A task in words, for every view the same. All texts are clean, none is escaped. */
export interface TaskWords {
  /** "INV-002 SAPA BUNDA"; empty for what is about the office. */
  readonly innovation: string;
  /** "33 Kemanfaatan inovasi", or what else it is about. */
  readonly indicator: string;
  readonly status: ReportSlot['status'] | undefined;
  /** The status in words, with the level claimed and that proven; empty where there is no slot. */
  readonly standing: string;
  /** Points as a number reads; undefined where they cannot be reckoned or are none. */
  readonly worth: string | undefined;
  /** The same as the report writes it, to be reckoned with. */
  readonly points: string | undefined;
  /** What was found, each with its title. */
  readonly problems: readonly { readonly title: string; readonly message: string }[];
  /** What to do; never empty. */
  readonly remedies: readonly string[];
  /** What the level claimed asks, or each level where none is claimed. */
  readonly asked: readonly string[];
  /** The kinds of documents that are accepted; empty where any is or none is asked for. */
  readonly documents: string;
}

export function describeTask(task: Task, texts: Texts, words: DepartmentTexts): TaskWords {
  const { innovation, indicator, slot, worth, findings } = task;
  const points = worth === null || worth === '0.00' ? undefined : worth;
  return {
    innovation: innovation === undefined ? '' : nameInnovation(innovation),
    indicator: nameIndicator(task, words),
    status: slot?.status,
    standing: slot === undefined ? '' : standingOf(slot, texts, words),
    worth: points === undefined ? undefined : texts.labels.number(points),
    points,
    problems: findings.map((finding) => ({
      title: titleOf(finding, texts),
      message: messagesOf(finding, texts).join(' '),
    })),
    remedies: remediesOf(task, words).map((remedy) => withoutAsked(remedy, indicator)),
    asked: indicator === undefined ? [] : askedOf(indicator, slot, texts, words),
    documents: indicator === undefined ? '' : cleanText(indicator.dokumen),
  };
}

/** An empty slot has no level to be told. */
function standingOf(slot: ReportSlot, texts: Texts, { tugas }: DepartmentTexts): string {
  const standing = writeStanding(slot, texts);
  return slot.klaim === 0 ? standing : `${standing} (${tugas.level(slot.klaim, slot.terbukti)})`;
}

export function nameInnovation({ id, nama }: { readonly id: string; readonly nama: string }): string {
  return cleanText(`${id} ${nama}`);
}

function nameIndicator({ about, indicator, findings }: Task, { tugas }: DepartmentTexts): string {
  if (indicator !== undefined) return cleanText(`${indicator.kode} ${indicator.nama}`);
  switch (about) {
    case 'indikator':
      return cleanText(findings[0]?.indikator ?? '');
    case 'semua_indikator':
    case 'profil':
    case 'perangkat_daerah':
      return tugas[about];
  }
}

/**
 * What the findings advise, each advice once. That about the level only points at the documents, so it is left out where
 * there is any about these; hints come last.
 */
function remediesOf({ about, findings, slot }: Task, { tugas }: DepartmentTexts): string[] {
  if (findings.length === 0) {
    if (about === 'semua_indikator') return [tugas.lakukan.semua_indikator];
    if (slot !== undefined && slot.status !== 'sesuai') return [tugas.lakukan[slot.status]];
  }
  return [...new Set(inOrderOfUse(findings).map(adviceFor))];
}

/** What a level asks stands beside the task already, so the advice need not end with it. */
function withoutAsked(remedy: string, indicator: ReportIndicator | undefined): string {
  for (const asked of indicator?.parameter ?? []) {
    const end = `: ${cleanText(asked)}.`;
    const start = remedy.endsWith(end) ? remedy.slice(0, -end.length).lastIndexOf('. Level ') : -1;
    if (start >= 0) return remedy.slice(0, start + 1);
  }
  return remedy;
}

/** What its office hands in or says about a finding: the advice itself where that needs no inventory. */
export function adviceFor({ saran, saran_perangkat_daerah }: ReportFinding): string {
  return cleanText(saran_perangkat_daerah ?? saran);
}

function inOrderOfUse(findings: readonly ReportFinding[]): ReportFinding[] {
  const documents = findings.filter((finding) => !isAboutLevel(finding));
  const concrete = documents.filter(({ tingkat }) => tingkat !== 'info');
  const hints = documents.filter(({ tingkat }) => tingkat === 'info');
  return [...(concrete.length > 0 ? concrete : findings.filter(isAboutLevel)), ...hints];
}

/** The finding whose advice comes first. */
export function leadOf(findings: readonly ReportFinding[]): ReportFinding | undefined {
  return inOrderOfUse(findings)[0];
}

function askedOf(
  { parameter }: ReportIndicator,
  slot: ReportSlot | undefined,
  { ui }: Texts,
  { tugas }: DepartmentTexts,
): string[] {
  const claimed = slot?.klaim ?? 0;
  return parameter.flatMap((asked, index) =>
    claimed === 0 || claimed === index + 1
      ? [tugas.diminta(index + 1, cleanText(ui.kutipan.tulis(asked)))]
      : [],
  );
}
