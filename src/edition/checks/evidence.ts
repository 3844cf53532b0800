import type { NodePath } from '../../base/document-node.js';
import { isLess, ZERO } from '../../base/rational.js';
import type { Acceptance } from '../schema/acceptance.js';
import { ANY_KIND } from '../schema/acceptance.js';
import type { Catalog, Indicator } from '../schema/catalog.js';
import { writeNumber } from '../write-number.js';
import { checkMeasureKinds } from './measure-kinds.js';
import type { Objection } from './objection.js';

/** What is accepted must be possible, and must be what the measure looks at. */
export function checkEvidence(catalog: Catalog): Objection[] {
  const objections = checkAcceptances(catalog.spd.bukti?.terima ?? [], ['spd', 'bukti', 'terima']);
  catalog.sid.forEach((indicator, index) => {
    const path = ['sid', index];
    objections.push(...checkAcceptances(indicator.bukti.terima, [...path, 'bukti', 'terima']));
    objections.push(...checkMeasureKinds(indicator, path));
    objections.push(...checkOtherKinds(indicator, [...path, 'bukti']));
  });
  return objections;
}

function checkAcceptances(acceptances: readonly Acceptance[], path: NodePath): Objection[] {
  const objections: Objection[] = [];
  acceptances.forEach(({ jendela, nilai_maks }, index) => {
    if (jendela?.dari !== undefined && jendela.sampai !== undefined && jendela.dari > jendela.sampai) {
      const found = String(jendela.dari);
      const expected = `<= ${jendela.sampai}`;
      objections.push({
        path: [...path, index, 'jendela', 'dari'],
        code: 'jendela_terbalik',
        found,
        expected,
      });
    }
    if (nilai_maks !== undefined && !isLess(ZERO, nilai_maks)) {
      const found = writeNumber(nilai_maks);
      objections.push({
        path: [...path, index, 'nilai_maks'],
        code: 'angka_mustahil',
        found,
        expected: '> 0',
      });
    }
  });
  return objections;
}

/** A kind cannot be both accepted and refused, and what is recommended must be accepted. */
function checkOtherKinds({ bukti }: Indicator, path: NodePath): Objection[] {
  const accepted = bukti.terima.flatMap(({ jenis }) => jenis);
  const objections: Objection[] = [];
  for (const kind of Object.keys(bukti.tolak ?? {})) {
    if (!accepted.includes(kind)) continue;
    objections.push({
      path: [...path, 'tolak', kind],
      code: 'jenis_diterima_dan_ditolak',
      found: kind,
      expected: '',
    });
  }
  if (accepted.includes(ANY_KIND)) return objections;
  bukti.disarankan?.forEach(({ jenis }, index) => {
    for (const kind of jenis) {
      if (accepted.includes(kind)) continue;
      const expected = accepted.join(', ');
      objections.push({
        path: [...path, 'disarankan', index],
        code: 'jenis_tak_diterima',
        found: kind,
        expected,
      });
    }
  });
  return objections;
}
