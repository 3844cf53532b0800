import type { Evidence, Inventory } from './model.js';

/** Every file the inventory names, as written and without repetition: evidence and attachments. */
export function namedFiles(inventory: Inventory): readonly string[] {
  const paths = new Set<string>();
  const collect = (evidence: readonly Evidence[] | undefined): void => {
    for (const { berkas } of evidence ?? []) if (berkas !== undefined) paths.add(berkas);
  };
  for (const row of Object.values(inventory.spd?.baris ?? {})) collect(row.bukti);
  for (const innovation of inventory.inovasi) {
    for (const attachment of Object.values(innovation.lampiran ?? {}))
      if (attachment !== undefined) paths.add(attachment);
    for (const slot of Object.values(innovation.indikator ?? {})) collect(slot.bukti);
  }
  return [...paths];
}
