import type { NodePath } from '../../base/document-node.js';
import type { RejectionCode } from '../../base/shape-problem.js';
import type { Catalog } from '../schema/catalog.js';
import type { Objection } from './objection.js';

/** Every key and number names one thing only, and every source named is listed. */
export function checkNames(catalog: Catalog): Objection[] {
  const rows: Named[] = [
    ...catalog.spd.baris.map((row, index) => ({ row, path: ['spd', 'baris', index] })),
    ...catalog.sid.map((row, index) => ({ row, path: ['sid', index] })),
  ];
  return [
    ...findRepeated(
      'kunci_ganda',
      'kunci',
      rows.map(({ row, path }) => ({ name: row.kunci, path })),
    ),
    ...findRepeated(
      'kode_ganda',
      'kode',
      rows.map(({ row, path }) => ({ name: row.kode, path })),
    ),
    ...findRepeated(
      'kunci_ganda',
      'kunci',
      listNames(
        catalog.variabel.map(({ kunci }) => kunci),
        'variabel',
      ),
    ),
    ...findRepeated(
      'kunci_ganda',
      'nama',
      listNames(
        catalog.predikat.map(({ nama }) => nama),
        'predikat',
      ),
    ),
    ...findUnknownSources(catalog, [], Object.keys(catalog.sumber)),
  ];
}

interface Named {
  readonly row: { readonly kunci: string; readonly kode: string };
  readonly path: NodePath;
}

interface Name {
  readonly name: string;
  readonly path: NodePath;
}

function listNames(names: readonly string[], list: string): Name[] {
  return names.map((name, index) => ({ name, path: [list, index] }));
}

function findRepeated(code: RejectionCode, key: string, names: readonly Name[]): Objection[] {
  const objections: Objection[] = [];
  const seen = new Set<string>();
  for (const { name, path } of names) {
    // Users may type a key or number in either case, so two must differ by more than that.
    const folded = name.toLowerCase();
    if (seen.has(folded)) objections.push({ path: [...path, key], code, found: name, expected: '' });
    seen.add(folded);
  }
  return objections;
}

/** A source is named wherever a certainty is. */
function findUnknownSources(value: unknown, path: NodePath, known: readonly string[]): Objection[] {
  if (typeof value !== 'object' || value === null) return [];
  const objections: Objection[] = [];
  const isFact = 'keyakinan' in value;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (isFact && key === 'sumber' && typeof child === 'string' && !known.includes(child)) {
      const expected = known.join(', ');
      objections.push({ path: childPath, code: 'sumber_tak_dikenal', found: child, expected });
    } else objections.push(...findUnknownSources(child, childPath, known));
  }
  return objections;
}
