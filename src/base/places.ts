import { childOf, type DocumentNode, placeUnder } from './document-node.js';
import type { Place } from './place.js';

/**
 * Tells where a decoded record, or one of its keys, was written. Records are found by identity, so a
 * rule asks with the very object it looks at and no path has to be carried along.
 */
export interface Places {
  /** The place of `record[key]`, or where it belongs when it is absent; of the record itself when no key is given. */
  of(record: object, key?: string): Place;
  /** The text of `record[key]` letter by letter, where decoding has tidied it up; undefined where it is no single text. */
  typed(record: object, key: string): string | undefined;
}

/** Collects the places of decoded records, from any number of documents. */
export class PlaceIndex implements Places {
  readonly #nodes = new Map<object, DocumentNode>();

  of(record: object, key?: string): Place {
    const node = this.#nodes.get(record);
    if (node === undefined) return { berkas: '' };
    return key === undefined ? node.place : placeUnder(node, key);
  }

  typed(record: object, key: string): string | undefined {
    const node = this.#nodes.get(record);
    const child = node === undefined ? undefined : childOf(node, key);
    return child?.kind === 'text' ? child.text.trim() : undefined;
  }

  /** Gives a copy of a record the place of its original. */
  adopt(copy: object, original: object): void {
    const node = this.#nodes.get(original);
    if (node !== undefined) this.#nodes.set(copy, node);
  }

  /** Walks a decoded value beside the tree it came from; decoding keeps keys and list positions. */
  attach(value: unknown, node: DocumentNode): void {
    if (typeof value !== 'object' || value === null) return;
    this.#nodes.set(value, node);
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        const child = childOf(node, index);
        if (child !== undefined) this.attach(item, child);
      });
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'object') continue;
      const child = childOf(node, key);
      if (child !== undefined) this.attach(item, child);
    }
  }
}
