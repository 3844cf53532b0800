import { rational } from '../../base/rational.js';
import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import { normalizeName } from '../../inventory/normalize-name.js';
import { readBands } from '../bands.js';
import { type EventPapers, isProven, mostEvents } from './count-events.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND, unstatedIn } from './measure.js';

type EventOptions = MeasureOf<'kegiatan'>;

/**
 * The number of events decides. Papers of one event share `kegiatan`; an event counts with an attendance list
 * and one founding paper (SK, surat tugas or invitation). Where the edition asks for a certificate, one must
 * be in the slot. Papers that name no event prove none, but may at best complete or form events.
 */
export const events: MeasureFunction<'kegiatan'> = (options, input): MeasureResult => {
  if (input.documents.length === 0) return NOTHING_FOUND;
  const { named, loose } = groupPapers(options, input.documents);
  const proven = [...named].filter(([, papers]) => isProven(papers)).map(([name]) => name);
  const wantsCertificate =
    options.sertifikat !== undefined && !input.documents.some((item) => isKind(item, options.sertifikat));
  const count =
    input.stance === 'pasti'
      ? wantsCertificate
        ? 0
        : proven.length
      : mostEvents([...named.values()], loose, wantsCertificate);
  const { level } = readBands(options.batas, rational(count));
  const jumlah = Math.max(count, proven.length);
  const found = { kind: 'jumlah', satuan: 'kegiatan', jumlah, rincian: proven.sort() } as const;
  const papers = input.documents.filter((evidence) => !isKind(evidence, options.sertifikat));
  return { level, found, unstated: unstatedIn(papers, 'kegiatan'), doubts: [] };
};

function groupPapers(
  options: EventOptions,
  documents: readonly Evidence[],
): { readonly named: ReadonlyMap<string, EventPapers>; readonly loose: EventPapers } {
  const named = new Map<string, EventPapers>();
  const loose: EventPapers = { attendance: 0, founding: 0, open: 0 };
  for (const evidence of documents) {
    const papers = evidence.kegiatan === undefined ? loose : papersOf(named, evidence.kegiatan);
    if (evidence.jenis === undefined) papers.open += 1;
    if (isKind(evidence, options.hadir)) papers.attendance += 1;
    if (isKind(evidence, options.dasar)) papers.founding += 1;
  }
  return { named, loose };
}

function papersOf(named: Map<string, EventPapers>, kegiatan: string): EventPapers {
  const key = normalizeName(kegiatan);
  const papers = named.get(key) ?? { attendance: 0, founding: 0, open: 0 };
  named.set(key, papers);
  return papers;
}

function isKind(evidence: Evidence, kinds: readonly string[] | undefined): boolean {
  return evidence.jenis !== undefined && kinds?.includes(evidence.jenis) === true;
}
