import { rational } from '../../base/rational.js';
import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import { normalizeName } from '../../inventory/normalize-name.js';
import { readBands } from '../bands.js';
import { sourceOf } from '../documents/document-source.js';
import { type EventPapers, isProven, mostEvents } from './count-events.js';
import { type MeasureFunction, type MeasureResult, NOTHING_FOUND, unstatedIn } from './measure.js';
import { countSeparateEvents, type EventPaper } from './separate-events.js';

type EventOptions = MeasureOf<'kegiatan'>;

/**
 * The number of events decides. Papers of one event share `kegiatan`; an event counts with an attendance list
 * and one founding paper (SK, surat tugas or invitation) of its own: one set of papers named for several events is
 * judged as one. Where the edition asks for a certificate, one must be in the slot, and one is enough for all events.
 * Papers that name no event prove none, but may at best complete or form events.
 */
export const events: MeasureFunction<'kegiatan'> = (options, input): MeasureResult => {
  const { documents } = input;
  if (documents.length === 0) return NOTHING_FOUND;
  const wantsCertificate =
    options.sertifikat !== undefined && !documents.some((item) => isKind(item, options.sertifikat));
  const { named, loose } = groupPapers(options, documents);
  const names = [...named].filter(([, papers]) => isProven(papers)).map(([name]) => name);
  const sharesFiles = hasSharedFiles(documents);
  const proven = sharesFiles ? countProven(options, documents) : names.length;
  let count = wantsCertificate ? 0 : proven;
  if (input.stance === 'mungkin') {
    count = mostEvents([...named.values()], loose, wantsCertificate);
    if (sharesFiles) count = Math.min(count, countPossible(options, documents));
  }
  const { level } = readBands(options.batas, rational(count));
  const jumlah = Math.max(count, proven);
  // Where events share papers, some count and some do not, and nobody can say which.
  const rincian = names.length > jumlah ? [] : names.sort();
  const found = { kind: 'jumlah', satuan: 'kegiatan', jumlah, rincian } as const;
  const papers = documents.filter((evidence) => !isKind(evidence, options.sertifikat));
  return { level, found, unstated: unstatedIn(papers, 'kegiatan'), doubts: [] };
};

/** Where every record has a file of its own, as in nearly all slots, no event takes a paper from another. */
function hasSharedFiles(documents: readonly Evidence[]): boolean {
  const keys = documents.map((evidence) => sourceOf(evidence)?.key ?? evidence);
  return new Set<unknown>(keys).size < keys.length;
}

/** The events proven by papers that say what they are and to which event they belong. */
function countProven(options: EventOptions, documents: readonly Evidence[]): number {
  const stated = documents.filter(({ kegiatan, jenis }) => kegiatan !== undefined && jenis !== undefined);
  return countSeparateEvents(stated.map((evidence) => eventPaper(options, evidence)));
}

/** No more events than there are files for them, whatever the papers that say less turn out to be. */
function countPossible(options: EventOptions, documents: readonly Evidence[]): number {
  return countSeparateEvents(documents.map((evidence) => eventPaper(options, evidence)));
}

function eventPaper(options: EventOptions, evidence: Evidence): EventPaper {
  const { kegiatan, jenis } = evidence;
  return {
    source: sourceOf(evidence)?.key ?? evidence,
    event: kegiatan === undefined ? undefined : normalizeName(kegiatan),
    attendance: jenis === undefined || isKind(evidence, options.hadir),
    founding: jenis === undefined || isKind(evidence, options.dasar),
  };
}

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
