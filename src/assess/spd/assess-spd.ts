import { isLess, ZERO } from '../../base/rational.js';
import type { Level } from '../../base/vocabulary.js';
import type { Edition, SpdRow } from '../../edition/model.js';
import type { SpdClaim, SpdRowClaim } from '../../inventory/model.js';
import { statusOf } from '../assess-slot.js';
import type { AssessedSpd, AssessedSpdRow, JudgedDocument, Truth } from '../assessment.js';
import { bindKeys } from '../bind-keys.js';
import { type DocumentSetting, judgeDocument } from '../documents/judge-document.js';
import { unstatedFromProblems } from '../unstated.js';
import { deriveLevel } from './derive-level.js';

/**
 * Judges the regional unit (SPD). Rows win over a total given beside them. An impossible total, or rows in
 * an edition that knows none, leave the SPD unknown.
 */
export function assessSpd(
  claim: SpdClaim | undefined,
  edition: Edition,
  setting: DocumentSetting,
): AssessedSpd {
  const rows = edition.catalog.spd.baris;
  const claimedRows = claim?.baris ?? {};
  const hasRows = Object.keys(claimedRows).length > 0;
  if (hasRows && rows.length > 0) return assessRows(claimedRows, edition, setting);
  const total = claim?.total;
  if (total === undefined) return { kind: hasRows ? 'baris_tidak_berlaku' : 'tidak_ada' };
  const maks = edition.catalog.rumus.maksimum.nilai.spd;
  return isLess(maks, total) || isLess(total, ZERO)
    ? { kind: 'total_melebihi_maks', total, maks }
    : { kind: 'total', total };
}

function assessRows(
  claims: Readonly<Record<string, SpdRowClaim>>,
  edition: Edition,
  setting: DocumentSetting,
): AssessedSpd {
  const bound = bindKeys(claims, edition.spdRowByKey, edition.spdRowByCode);
  const rows = edition.catalog.spd.baris.map((row) =>
    assessRow(row, bound.claims.get(row.kunci), edition, setting),
  );
  return { kind: 'baris', rows, strayKeys: bound.strayKeys };
}

function assessRow(
  row: SpdRow,
  claim: SpdRowClaim | undefined,
  edition: Edition,
  setting: DocumentSetting,
): AssessedSpdRow {
  const documents = judgeDocuments(claim, edition, setting);
  const derived = deriveLevel(row.level.ukur, claim ?? {});
  const proof = bestTruth(documents);
  const klaim = claim?.klaim ?? derived.level ?? 0;
  const pasti: Level = proof === 'ya' ? (derived.level ?? 0) : 0;
  const mungkin: Level = proof === 'tidak' ? 0 : (derived.level ?? 3);
  const wanted =
    derived.wanted === undefined || claim === undefined
      ? []
      : [{ evidence: undefined, field: derived.wanted }];
  return {
    row,
    claim,
    klaim,
    derived: derived.level,
    pasti,
    mungkin,
    status: statusOf(klaim, documents.length, pasti, mungkin),
    documents,
    found: derived.found,
    unstated: [...wanted, ...unstatedFromProblems(documents)],
    doubt: derived.doubt,
  };
}

function judgeDocuments(
  claim: SpdRowClaim | undefined,
  edition: Edition,
  setting: DocumentSetting,
): readonly JudgedDocument[] {
  const asked = edition.catalog.spd.bukti;
  if (asked === undefined) return [];
  const { keyakinan, sumber, terima } = asked;
  const requirement = { basis: { keyakinan, sumber }, acceptances: terima, rejected: {} };
  return (claim?.bukti ?? []).map((evidence) => judgeDocument(evidence, requirement, setting));
}

/** One good document proves a row. */
function bestTruth(documents: readonly JudgedDocument[]): Truth {
  if (documents.some((document) => document.counts === 'ya')) return 'ya';
  return documents.some((document) => document.counts === 'mungkin') ? 'mungkin' : 'tidak';
}
