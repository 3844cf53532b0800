import type { Innovation, Inventory } from './model.js';

/** A file the inventory names, with the record that names it. */
export interface NamedFile {
  readonly path: string;
  readonly namedBy: object;
  /** Whose document it is; undefined for the documents of the region. */
  readonly innovation: Innovation | undefined;
}

/** Every file the inventory names, as written: evidence and attachments. */
export function* namedFiles(inventory: Inventory): Iterable<NamedFile> {
  for (const row of Object.values(inventory.spd?.baris ?? {})) yield* filesOf(row.bukti, undefined);
  for (const innovation of inventory.inovasi) {
    const { lampiran, indikator } = innovation;
    for (const path of Object.values(lampiran ?? {})) {
      if (path !== undefined && lampiran !== undefined) yield { path, namedBy: lampiran, innovation };
    }
    for (const slot of Object.values(indikator ?? {})) yield* filesOf(slot.bukti, innovation);
  }
}

function* filesOf(
  documents: readonly { readonly berkas?: string | undefined }[] | undefined,
  innovation: Innovation | undefined,
): Iterable<NamedFile> {
  for (const document of documents ?? []) {
    if (document.berkas !== undefined) yield { path: document.berkas, namedBy: document, innovation };
  }
}

/** Every link the inventory gives as evidence, as written. */
export function* namedLinks(inventory: Inventory): Iterable<string> {
  const slots = inventory.inovasi.flatMap(({ indikator }) => Object.values(indikator ?? {}));
  for (const { bukti } of [...Object.values(inventory.spd?.baris ?? {}), ...slots]) {
    for (const { tautan } of bukti ?? []) if (tautan !== undefined) yield tautan;
  }
}
