import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { Stance, UnstatedFact } from '../assessment.js';
import { shows } from '../documents/shows.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND } from './measure.js';

type Row = MeasureOf<'dokumen_terbaik'>['tingkat'][number];

/**
 * The best document decides. A row may also ask who signed, what the document contains, a link, or a second
 * document beside it (a perda counts only with the perkada or SK that lists the innovation).
 */
export const bestDocument: MeasureFunction<'dokumen_terbaik'> = (options, input): MeasureResult => {
  const rows = [...options.tingkat].sort((left, right) => right.level - left.level);
  const unstated = rows.flatMap((row) => unstatedFor(row, input.documents));
  for (const row of rows) {
    const evidence = input.documents.find((candidate) =>
      satisfies(row, candidate, input.documents, input.stance),
    );
    if (evidence !== undefined) {
      const jenis = evidence.jenis ?? row.jenis[0] ?? '';
      return { level: row.level, found: { kind: 'dokumen', jenis }, unstated, doubts: [] };
    }
  }
  return { ...NOTHING_FOUND, unstated };
};

function satisfies(row: Row, evidence: Evidence, all: readonly Evidence[], stance: Stance): boolean {
  const open = stance === 'mungkin';
  if (!isOneOf(evidence.jenis, row.jenis, open)) return false;
  if (row.penandatangan !== undefined && !isOneOf(evidence.penandatangan, row.penandatangan, open))
    return false;
  if (row.tautan === true && evidence.tautan === undefined) return false;
  if (row.memuat !== undefined && !row.memuat.every((token) => shows(evidence, token, open))) return false;
  const companions = row.pendamping;
  if (companions === undefined) return true;
  return all.some((other) => other !== evidence && isOneOf(other.jenis, companions, open));
}

function isOneOf(value: string | undefined, allowed: readonly string[], open: boolean): boolean {
  return value === undefined ? open : allowed.includes(value);
}

function unstatedFor(row: Row, documents: readonly Evidence[]): UnstatedFact[] {
  const facts: UnstatedFact[] = [];
  for (const evidence of documents) {
    if (evidence.jenis === undefined || !row.jenis.includes(evidence.jenis)) continue;
    if (row.penandatangan !== undefined && evidence.penandatangan === undefined)
      facts.push({ evidence, field: 'penandatangan' });
    const unseen =
      evidence.memuat === undefined ? row.memuat?.filter((token) => !shows(evidence, token, false)) : [];
    if (unseen !== undefined && unseen.length > 0)
      facts.push({ evidence, field: 'memuat', contents: unseen });
  }
  return facts;
}
