import type { Catalog, Measure, SpdMeasure } from '../../src/edition/model.js';

/** Every code a catalog uses, by the table that must name it. */
export interface CatalogCodes {
  readonly kinds: readonly string[];
  readonly contents: readonly string[];
  readonly codes: readonly string[];
  readonly units: readonly string[];
  readonly fields: readonly string[];
}

interface Collected {
  readonly kinds: string[];
  readonly contents: string[];
  readonly codes: string[];
  readonly units: string[];
}

export function collectCodes(catalog: Catalog): CatalogCodes {
  const found: Collected = {
    kinds: [...catalog.dokumen.milik_bersama.nilai],
    contents: [],
    codes: [],
    units: [],
  };
  found.codes.push(catalog.status, ...catalog.profil.tahapan_diterima.nilai);
  for (const row of catalog.spd.baris) collectMeasure(row.level.ukur, found);
  for (const { bukti, level } of catalog.sid) {
    for (const acceptance of [...bukti.terima, ...(bukti.disarankan ?? [])]) {
      found.kinds.push(...acceptance.jenis);
      found.contents.push(...(acceptance.memuat ?? []));
    }
    for (const { memuat_bila_disebut, unit, jenis_inovasi, basis } of bukti.terima) {
      found.contents.push(...(memuat_bila_disebut ?? []));
      found.codes.push(...(unit ?? []), ...(jenis_inovasi ?? []), ...(basis ?? []));
    }
    found.kinds.push(...Object.keys(bukti.tolak ?? {}));
    collectMeasure(level.ukur, found);
  }
  return { ...found, fields: catalog.profil.isian_wajib.nilai };
}

function collectMeasure(measure: Measure | SpdMeasure, found: Collected): void {
  if ('satuan' in measure) found.units.push(measure.satuan);
  switch (measure.cara) {
    case 'dokumen_terbaik':
      for (const row of measure.tingkat) {
        found.kinds.push(...row.jenis, ...(row.pendamping ?? []));
        found.codes.push(...(row.penandatangan ?? []));
        found.contents.push(...(row.memuat ?? []));
      }
      break;
    case 'pilihan':
    case 'pilihan_terbaik':
      found.codes.push(...Object.keys(measure.pilihan));
      break;
    case 'pilihan_berbeda':
      found.codes.push(...measure.pilihan);
      break;
    case 'unsur_berbeda':
      found.codes.push(...(measure.daftar ?? []));
      found.kinds.push(...(measure.dari_jenis ?? []));
      break;
    case 'nilai_terbaik':
      if (measure.beserta !== undefined) found.contents.push(measure.beserta.memuat);
      break;
    case 'kegiatan':
      found.kinds.push(...measure.hadir, ...measure.dasar, ...(measure.sertifikat ?? []));
      break;
    case 'manfaat':
      for (const [basis, { satuan, jenis }] of Object.entries(measure.basis)) {
        found.codes.push(basis);
        found.units.push(satuan);
        found.kinds.push(...jenis);
      }
      break;
    default:
      break;
  }
}
