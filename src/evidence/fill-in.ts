import type { Place } from '../base/place.js';
import type { Places } from '../base/places.js';
import type { Evidence, Innovation, Inventory, SlotClaim, SpdClaim } from '../inventory/model.js';
import type { FileFacts } from './file-facts.js';
import { completeEvidence } from './machine-reading.js';

/** A completed inventory, and the facts of files for whoever asks with one of its records. */
export interface FilledIn {
  readonly inventory: Inventory;
  readonly files: FileFacts;
}

/**
 * The inventory with every record completed by what was read in its file. What the office states is never changed. A
 * completed record is a copy, and stands for its original wherever places or files are asked for.
 */
export function fillIn(stated: Inventory, files: FileFacts): FilledIn {
  const places = new CopiedPlaces(stated.places);
  return {
    inventory: fillRecords(stated, files, places),
    files: { of: (path, namedBy) => files.of(path, namedBy && places.originalOf(namedBy)) },
  };
}

function fillRecords(inventory: Inventory, files: FileFacts, places: CopiedPlaces): Inventory {
  const complete = (evidence: Evidence, name: string | undefined): Evidence => {
    const fact = evidence.berkas === undefined ? undefined : files.of(evidence.berkas, evidence);
    if (fact?.state !== 'ada' || fact.isi === undefined) return evidence;
    return places.adopt(completeEvidence(evidence, fact.isi, name), evidence);
  };
  return {
    ...inventory,
    places,
    spd: inventory.spd === undefined ? undefined : fillSpd(inventory.spd, complete, places),
    inovasi: inventory.inovasi.map((innovation) => fillInnovation(innovation, complete, places)),
  };
}

type Complete = (evidence: Evidence, name: string | undefined) => Evidence;

function fillInnovation(innovation: Innovation, complete: Complete, places: CopiedPlaces): Innovation {
  const { indikator, nama } = innovation;
  if (indikator === undefined) return innovation;
  const slots = mapValues(indikator, (slot) => fillRecord(slot, nama, complete, places));
  return places.adopt({ ...innovation, indikator: places.adopt(slots, indikator) }, innovation);
}

function fillSpd(spd: SpdClaim, complete: Complete, places: CopiedPlaces): SpdClaim {
  if (spd.baris === undefined) return spd;
  const rows = mapValues(spd.baris, (row) => fillRecord(row, undefined, complete, places));
  return places.adopt({ ...spd, baris: places.adopt(rows, spd.baris) }, spd);
}

function fillRecord<Claim extends Pick<SlotClaim, 'bukti'>>(
  claim: Claim,
  name: string | undefined,
  complete: Complete,
  places: CopiedPlaces,
): Claim {
  const { bukti } = claim;
  if (bukti === undefined) return claim;
  const completed = bukti.map((evidence) => complete(evidence, name));
  return places.adopt({ ...claim, bukti: places.adopt(completed, bukti) }, claim);
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Copies stand where their originals were written. */
class CopiedPlaces implements Places {
  readonly #originals = new Map<object, object>();
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  of(record: object, key?: string): Place {
    return this.#places.of(this.originalOf(record), key);
  }

  typed(record: object, key: string): string | undefined {
    return this.#places.typed(this.originalOf(record), key);
  }

  originalOf(record: object): object {
    return this.#originals.get(record) ?? record;
  }

  adopt<Copy extends object>(copy: Copy, original: object): Copy {
    if (copy !== original) this.#originals.set(copy, original);
    return copy;
  }
}
