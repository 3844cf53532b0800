import type { Innovation, Inventory } from './model.js';

/** A file the inventory names, with the record that names it. */
export interface NamedFile {
  readonly path: string;
  readonly namedBy: object;
  /** Whose document it is; undefined for the documents of the region. */
  readonly innovation: Innovation | undefined;
  /** The place it stands at, as written: an indicator or SPD row by its key or number, or an attachment of the profile. */
  readonly place: { readonly kind: 'indikator' | 'spd' | 'lampiran'; readonly key: string };
}

/** Every file the inventory names, as written: evidence and attachments. */
export function* namedFiles(inventory: Inventory): Iterable<NamedFile> {
  for (const [key, row] of Object.entries(inventory.spd?.baris ?? {})) {
    yield* filesOf(row.bukti, undefined, { kind: 'spd', key });
  }
  for (const innovation of inventory.inovasi) {
    const { lampiran, indikator } = innovation;
    for (const [key, path] of Object.entries(lampiran ?? {})) {
      if (path === undefined || lampiran === undefined) continue;
      yield { path, namedBy: lampiran, innovation, place: { kind: 'lampiran', key } };
    }
    for (const [key, slot] of Object.entries(indikator ?? {})) {
      yield* filesOf(slot.bukti, innovation, { kind: 'indikator', key });
    }
  }
}

function* filesOf(
  documents: readonly { readonly berkas?: string | undefined }[] | undefined,
  innovation: Innovation | undefined,
  place: NamedFile['place'],
): Iterable<NamedFile> {
  for (const document of documents ?? []) {
    if (document.berkas !== undefined) yield { path: document.berkas, namedBy: document, innovation, place };
  }
}

/** Every link the inventory gives as evidence, as written. */
export function* namedLinks(inventory: Inventory): Iterable<string> {
  const slots = inventory.inovasi.flatMap(({ indikator }) => Object.values(indikator ?? {}));
  for (const { bukti } of [...Object.values(inventory.spd?.baris ?? {}), ...slots]) {
    for (const { tautan } of bukti ?? []) if (tautan !== undefined) yield tautan;
  }
}
