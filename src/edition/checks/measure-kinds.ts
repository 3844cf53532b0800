import type { NodePath } from '../../base/document-node.js';
import { type Acceptance, ANY_KIND } from '../schema/acceptance.js';
import type { Indicator } from '../schema/catalog.js';
import type { MeasureOf } from '../schema/measures.js';
import type { Objection } from './objection.js';

/** A list of document kinds that a measure names. */
interface NamedKinds {
  readonly path: NodePath;
  readonly jenis: readonly string[];
  /** The basis for which the kinds count, where the measure has several. */
  readonly basis?: string;
}

/** What a measure names must be able to reach it: kinds that are accepted, bases and elements that exist. */
export function checkMeasureKinds(indicator: Indicator, path: NodePath): Objection[] {
  const { ukur } = indicator.level;
  const { terima } = indicator.bukti;
  const measurePath = [...path, 'level', 'ukur'];
  const bases = ukur.cara === 'manfaat' ? Object.keys(ukur.basis) : [];
  return [
    ...kindsOf(indicator, measurePath).flatMap((named) => findUnaccepted(named, terima)),
    ...findUnknownBases(terima, bases, [...path, 'bukti', 'terima']),
    ...(ukur.cara === 'manfaat' ? checkDefaultBasis(ukur, bases, measurePath) : []),
    ...(ukur.cara === 'unsur_berbeda' ? checkSynonyms(ukur, measurePath) : []),
  ];
}

function kindsOf({ level: { ukur } }: Indicator, path: NodePath): NamedKinds[] {
  if (ukur.cara === 'dokumen_terbaik') {
    return ukur.tingkat.flatMap(({ jenis, pendamping = [] }, index) => [
      { path: [...path, 'tingkat', index, 'jenis'], jenis },
      { path: [...path, 'tingkat', index, 'pendamping'], jenis: pendamping },
    ]);
  }
  if (ukur.cara === 'unsur_berbeda') return [{ path: [...path, 'dari_jenis'], jenis: ukur.dari_jenis ?? [] }];
  if (ukur.cara === 'kegiatan') {
    return [
      { path: [...path, 'hadir'], jenis: ukur.hadir },
      { path: [...path, 'dasar'], jenis: ukur.dasar },
      { path: [...path, 'sertifikat'], jenis: ukur.sertifikat ?? [] },
    ];
  }
  if (ukur.cara !== 'manfaat') return [];
  return Object.entries(ukur.basis).map(([basis, { jenis }]) => ({
    path: [...path, 'basis', basis, 'jenis'],
    jenis,
    basis,
  }));
}

function findUnaccepted({ path, jenis, basis }: NamedKinds, acceptances: readonly Acceptance[]): Objection[] {
  const open = acceptances.filter(
    (acceptance) => basis === undefined || (acceptance.basis ?? [basis]).includes(basis),
  );
  const accepted = open.flatMap((acceptance) => acceptance.jenis);
  if (accepted.includes(ANY_KIND)) return [];
  const expected = accepted.join(', ');
  return jenis
    .filter((kind) => !accepted.includes(kind))
    .map((kind) => ({ path, code: 'jenis_tak_diterima', found: kind, expected }));
}

function findUnknownBases(
  acceptances: readonly Acceptance[],
  bases: readonly string[],
  path: NodePath,
): Objection[] {
  return acceptances.flatMap(({ basis = [] }, index) =>
    basis
      .filter((name) => !bases.includes(name))
      .map((name) => unknownBasis(name, bases, [...path, index, 'basis'])),
  );
}

function checkDefaultBasis(
  { bawaan }: MeasureOf<'manfaat'>,
  bases: readonly string[],
  path: NodePath,
): Objection[] {
  if (bawaan === undefined || bases.includes(bawaan)) return [];
  return [unknownBasis(bawaan, bases, [...path, 'bawaan'])];
}

function unknownBasis(found: string, bases: readonly string[], path: NodePath): Objection {
  return { path, code: 'basis_tak_dikenal', found, expected: bases.join(', ') };
}

/** A synonym must stand for an element of the list; a closed list must not be left out. */
function checkSynonyms(measure: MeasureOf<'unsur_berbeda'>, path: NodePath): Objection[] {
  const { daftar = [], sinonim = {}, sebagai } = measure;
  const objections: Objection[] = [];
  if (sebagai === 'daftar' && daftar.length === 0) {
    objections.push({ path: [...path, 'sebagai'], code: 'unsur_tak_dikenal', found: '', expected: 'daftar' });
  }
  for (const [synonym, element] of Object.entries(sinonim)) {
    if (daftar.includes(element)) continue;
    const expected = daftar.join(', ');
    objections.push({
      path: [...path, 'sinonim', synonym],
      code: 'unsur_tak_dikenal',
      found: element,
      expected,
    });
  }
  return objections;
}
