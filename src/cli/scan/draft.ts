import type { DocumentNode, MapEntry, MapNode } from '../../base/document-node.js';
import { groupBy } from '../../base/group-by.js';
import { formatIso } from '../../base/partial-date.js';
import type { PlacedFile, ScanResult } from '../../evidence/scan/scan-result.js';
import { INVENTORY_VERSION } from '../../inventory/schema/inventory.js';
import { cleanText } from '../../text/clean-text.js';
import type { Labels } from '../../text/labels.js';
import type { ScanTexts } from '../../text/scan-texts.js';
import type { EvidenceBase } from './evidence-base.js';

/** What the draft says beside what was found. */
export interface DraftFrame {
  readonly edition: string;
  readonly pemda: string | undefined;
  /** Keys of the indicators in the order of the form. */
  readonly order: readonly string[];
  readonly base: EvidenceBase;
  readonly words: ScanTexts;
  readonly labels: Labels;
}

type Fields = readonly (readonly [key: string, value: DocumentNode | undefined])[];

const PLACE = { berkas: '' };

/**
 * The draft as a document. It claims no level and states no contents; what nobody knows is left out, so that the check
 * asks for it.
 */
export function draftInventory(result: ScanResult, frame: DraftFrame): MapNode {
  const byInnovation = groupBy(result.placed, ({ inovasi }) => inovasi);
  const innovations = result.innovations.map(({ id, nama, perangkatDaerah }) =>
    map([
      ['id', text(id)],
      ['nama', text(nama)],
      ['perangkat_daerah', text(perangkatDaerah)],
      ['indikator', draftSlots(byInnovation.get(id) ?? [], frame)],
    ]),
  );
  return map([
    ['versi', text(String(INVENTORY_VERSION))],
    ['edisi', text(frame.edition)],
    ['pemda', frame.pemda === undefined ? undefined : map([['nama', text(frame.pemda)]])],
    ['inovasi', { kind: 'list', items: innovations, place: PLACE }],
  ]);
}

function draftSlots(files: readonly PlacedFile[], frame: DraftFrame): MapNode | undefined {
  if (files.length === 0) return undefined;
  return map(
    frame.order.flatMap((key) => {
      const own = files.filter(({ indikator }) => indikator === key);
      if (own.length === 0) return [];
      const bukti = own.map((file) => draftEvidence(file, frame));
      return [[key, map([['bukti', { kind: 'list', items: bukti, place: PLACE }]])] as const];
    }),
  );
}

function draftEvidence(file: PlacedFile, { base, words, labels }: DraftFrame): MapNode {
  const { jenis, nomor, tanggal, tahun } = file.evidence;
  const facts = { nomor, tanggal, tahun };
  const read = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  const clues = file.clues.map((clue) => cleanText(words.petunjuk(clue)));
  return map([
    ['jenis', text(jenis)],
    ['berkas', text(base.pathOf(file.path))],
    ['nomor', text(nomor)],
    ['tanggal', tanggal === undefined ? undefined : text(formatIso(tanggal))],
    ['tahun', tahun === undefined ? undefined : text(String(tahun))],
    ['catatan', text(words.catatan(file.keyakinan, clues, read.map(labels.field)))],
  ]);
}

function map(fields: Fields): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, value] of fields) if (value !== undefined) entries.set(key, { keyPlace: PLACE, value });
  return { kind: 'map', entries, place: PLACE };
}

function text(value: string | undefined): DocumentNode | undefined {
  return value === undefined ? undefined : { kind: 'text', text: value, place: PLACE };
}
