import type { Level } from '../base/vocabulary.js';
import type { Indicator } from '../edition/model.js';
import type { Evidence, SlotClaim } from '../inventory/model.js';
import type {
  AssessedSlot,
  BandDoubt,
  JudgedDocument,
  SlotStatus,
  Stance,
  UnstatedFact,
} from './assessment.js';
import { type DocumentSetting, judgeDocument } from './documents/judge-document.js';
import { applyMeasure } from './measures/index.js';
import type { MeasureResult, MeasureSetting } from './measures/measure.js';
import { unstatedFromProblems } from './unstated.js';

/** Judges one indicator of one innovation: its documents, the two levels they support, and the status. */
export function assessSlot(
  indicator: Indicator,
  claim: SlotClaim | undefined,
  documentSetting: DocumentSetting,
  measureSetting: MeasureSetting,
): AssessedSlot {
  const documents = judgeDocuments(indicator, claim, documentSetting);
  return measureSlot(indicator, claim, documents, measureSetting);
}

/** The second half of {@link assessSlot}, for documents whose verdict is given. */
export function measureSlot(
  indicator: Indicator,
  claim: SlotClaim | undefined,
  documents: readonly JudgedDocument[],
  setting: MeasureSetting,
): AssessedSlot {
  const slot = claim ?? {};
  const klaim = slot.klaim ?? 0;
  const certain = measure(indicator, slot, documents, 'pasti', setting);
  const possible = measure(indicator, slot, documents, 'mungkin', setting);
  return {
    indicator,
    claim,
    klaim,
    pasti: certain.level,
    mungkin: possible.level,
    status: statusOf(klaim, documents.length, certain.level, possible.level),
    documents,
    found: certain.found.kind === 'tidak_ada' ? possible.found : certain.found,
    unstated: distinct([...unstatedFromProblems(documents), ...possible.unstated]),
    doubts: distinctDoubts([...certain.doubts, ...possible.doubts]),
  };
}

/** Without a claim or without any document a slot is not filled; otherwise the two levels decide. */
export function statusOf(klaim: Level, documents: number, pasti: Level, mungkin: Level): SlotStatus {
  if (klaim === 0 || documents === 0) return 'tidak_terisi';
  if (mungkin < klaim) return 'tidak_sesuai';
  return pasti >= klaim ? 'sesuai' : 'belum_dipastikan';
}

function judgeDocuments(
  indicator: Indicator,
  claim: SlotClaim | undefined,
  setting: DocumentSetting,
): readonly JudgedDocument[] {
  const { keyakinan, sumber, terima, tolak } = indicator.bukti;
  const requirement = { basis: { keyakinan, sumber }, acceptances: terima, rejected: tolak ?? {} };
  return (claim?.bukti ?? []).map((evidence) => judgeDocument(evidence, requirement, setting));
}

function measure(
  indicator: Indicator,
  slot: SlotClaim,
  documents: readonly JudgedDocument[],
  stance: Stance,
  setting: MeasureSetting,
): MeasureResult {
  const counting: Evidence[] = [];
  for (const { evidence, counts } of documents) {
    if (counts === 'ya' || (counts === 'mungkin' && stance === 'mungkin')) counting.push(evidence);
  }
  return applyMeasure(indicator.level.ukur, { documents: counting, stance, slot, setting });
}

/** One fact per document and field; contents asked for in several ways are put together. */
function distinct(facts: readonly UnstatedFact[]): UnstatedFact[] {
  const kept: UnstatedFact[] = [];
  for (const fact of facts) {
    const index = kept.findIndex((other) => other.evidence === fact.evidence && other.field === fact.field);
    const known = kept[index];
    if (known === undefined) kept.push(fact);
    else if (fact.contents !== undefined) {
      kept[index] = { ...known, contents: [...new Set([...(known.contents ?? []), ...fact.contents])] };
    }
  }
  return kept;
}

function distinctDoubts(doubts: readonly BandDoubt[]): BandDoubt[] {
  const kept: BandDoubt[] = [];
  for (const doubt of doubts) {
    const known = kept.some((other) => other.value === doubt.value && other.lower === doubt.lower);
    if (!known) kept.push(doubt);
  }
  return kept;
}
