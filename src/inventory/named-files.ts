import type { Inventory } from './model.js';

/** A file the inventory names, with the record that names it. */
export interface NamedFile {
  readonly path: string;
  readonly namedBy: object;
}

/** Every file the inventory names, as written: evidence and attachments. */
export function* namedFiles(inventory: Inventory): Iterable<NamedFile> {
  for (const row of Object.values(inventory.spd?.baris ?? {})) yield* filesOf(row.bukti);
  for (const { lampiran, indikator } of inventory.inovasi) {
    for (const path of Object.values(lampiran ?? {})) {
      if (path !== undefined && lampiran !== undefined) yield { path, namedBy: lampiran };
    }
    for (const slot of Object.values(indikator ?? {})) yield* filesOf(slot.bukti);
  }
}

function* filesOf(documents: readonly { readonly berkas?: string | undefined }[] = []): Iterable<NamedFile> {
  for (const document of documents) {
    if (document.berkas !== undefined) yield { path: document.berkas, namedBy: document };
  }
}
