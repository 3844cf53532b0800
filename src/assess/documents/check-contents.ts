import { isLess } from '../../base/rational.js';
import type { Basis } from '../../base/vocabulary.js';
import type { Acceptance } from '../../edition/model.js';
import { openedPath } from '../../evidence/file-facts.js';
import type { Evidence } from '../../inventory/model.js';
import { fileEnding } from './check-file.js';
import { kindOfEnding, showsItsKind } from './kind-of-ending.js';
import type { DocumentProblem } from './problem.js';
import type { DocumentSetting } from './setting.js';
import { shows } from './shows.js';

/** All that one acceptance asks of a document, except the date. */
export function checkContents(
  acceptance: Acceptance,
  evidence: Evidence,
  basis: Basis,
  setting: DocumentSetting,
): DocumentProblem[] {
  return [
    ...checkSetting(acceptance, evidence, basis, setting),
    ...checkFormat(acceptance, evidence, basis, setting),
    ...checkIdentity(acceptance, evidence, basis),
    ...checkListedContents(acceptance, evidence, basis),
    ...checkOwnValue(acceptance, evidence, basis),
    ...(acceptance.tautan === true && evidence.tautan === undefined
      ? [{ kind: 'tanpa_tautan', certain: true, basis } as const]
      : []),
  ];
}

/** Is this kind of document meant for this kind of unit, innovation and basis? */
function checkSetting(
  acceptance: Acceptance,
  evidence: Evidence,
  basis: Basis,
  setting: DocumentSetting,
): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const jenis = evidence.jenis ?? acceptance.jenis[0] ?? '';
  const unit = setting.innovation?.jenis_unit;
  if (acceptance.unit !== undefined && !(unit !== undefined && acceptance.unit.includes(unit))) {
    problems.push({
      kind: 'unit_tak_sesuai',
      jenis,
      unit,
      allowed: acceptance.unit,
      certain: unit !== undefined,
      basis,
    });
  }
  const jenisInovasi = setting.innovation?.jenis;
  if (
    acceptance.jenis_inovasi !== undefined &&
    !(jenisInovasi !== undefined && acceptance.jenis_inovasi.includes(jenisInovasi))
  ) {
    const allowed = acceptance.jenis_inovasi;
    problems.push({
      kind: 'jenis_inovasi_tak_sesuai',
      jenis,
      jenisInovasi,
      allowed,
      certain: jenisInovasi !== undefined,
      basis,
    });
  }
  const slotBasis = setting.slot?.basis;
  if (acceptance.basis !== undefined && slotBasis !== undefined && !acceptance.basis.includes(slotBasis)) {
    problems.push({
      kind: 'basis_lain',
      jenis,
      basis_slot: slotBasis,
      allowed: acceptance.basis,
      certain: true,
      basis,
    });
  }
  return problems;
}

function checkFormat(
  acceptance: Acceptance,
  evidence: Evidence,
  basis: Basis,
  setting: DocumentSetting,
): DocumentProblem[] {
  const { berkas } = evidence;
  if (berkas === undefined) return [];
  const ending = fileEnding(berkas);
  const taken = [...acceptance.format, ...(acceptance.format_ditoleransi ?? [])];
  if (!taken.includes(ending)) {
    return [{ kind: 'format_salah', berkas, accepted: acceptance.format, certain: true, basis }];
  }
  const fact = setting.files.of(berkas, evidence);
  const seen = fact.state === 'ada' ? fact.isi : undefined;
  if (seen === undefined || !showsItsKind(seen)) return [];
  if (taken.some((format) => kindOfEnding(format) === seen.jenis)) return [];
  return [
    {
      kind: 'isi_bukan_format',
      berkas: openedPath(berkas, fact),
      isi: seen.jenis,
      accepted: acceptance.format,
      certain: true,
      basis,
    },
  ];
}

/** Number, date and subject are not stated rather than contradicted, so the document may still count. */
function checkIdentity(acceptance: Acceptance, evidence: Evidence, basis: Basis): DocumentProblem[] {
  const missing = (acceptance.identitas ?? []).filter((field) => evidence[field] === undefined);
  return missing.length === 0 ? [] : [{ kind: 'identitas_kurang', missing, certain: false, basis }];
}

/** `memuat` given is a complete list, so what it leaves out is not there; `memuat` absent says nothing. */
function checkListedContents(acceptance: Acceptance, evidence: Evidence, basis: Basis): DocumentProblem[] {
  const asked = acceptance.memuat ?? [];
  if (evidence.memuat === undefined) {
    const unseen = asked.filter((token) => !shows(evidence, token, false));
    return unseen.length === 0 ? [] : [{ kind: 'isi_tak_disebut', asked: unseen, certain: false, basis }];
  }
  const listed = evidence.memuat;
  const missing = [...asked, ...(acceptance.memuat_bila_disebut ?? [])].filter(
    (token) => !listed.includes(token),
  );
  return missing.length === 0 ? [] : [{ kind: 'isi_kurang', missing, certain: true, basis }];
}

function checkOwnValue(acceptance: Acceptance, evidence: Evidence, basis: Basis): DocumentProblem[] {
  const maks = acceptance.nilai_maks;
  if (maks === undefined) return [];
  if (evidence.nilai === undefined) return [{ kind: 'nilai_tak_disebut', maks, certain: false, basis }];
  return isLess(maks, evidence.nilai)
    ? [{ kind: 'nilai_terlalu_besar', nilai: evidence.nilai, maks, certain: true, basis }]
    : [];
}
