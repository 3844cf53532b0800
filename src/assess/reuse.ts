import { groupBy } from '../base/group-by.js';
import { groupPictures } from '../evidence/group-pictures.js';
import type { AssessedInnovation } from './assessment.js';
import { ASSIGNMENTS } from './rules/document/assignments.js';
import { sameFileKey } from './rules/document/document-files.js';
import { seenIn } from './rules/file/seen-in-file.js';
import type { DocumentInContext, RuleContext } from './rules/rule.js';
import { sentDocuments } from './rules/rule.js';

/** Why two places are said to show one paper: the same file, the same words, or the same picture. */
export type ReuseSign = 'berkas' | 'teks' | 'gambar';

/** One paper or picture that stands in several places of the inventory. */
export interface Reuse {
  readonly tanda: ReuseSign;
  /** The files as named, without repetition. */
  readonly berkas: readonly string[];
  readonly dipakai: readonly {
    /** Undefined for a document of the region. */
    readonly innovation: AssessedInnovation | undefined;
    readonly indicator: string;
  }[];
  /**
   * True where one paper rightly serves all these places: a kind that innovations share, or an assignment that names
   * team, roles and offices within one innovation.
   */
  readonly wajar: boolean;
}

/** Every paper used more than once, in the order of the inventory. */
export function findReuse(context: RuleContext): Reuse[] {
  const documents = [...sentDocuments(context.assessment)];
  const found: Reuse[] = [];
  /** Copies of one paper stand for all places of their files. */
  const add = (tanda: ReuseSign, copies: readonly DocumentInContext[]): void => {
    if (copies.length < 2) return;
    const keys = new Set(copies.map((at) => sameFileKey(at.document.evidence, context)));
    const uses = documents.filter((at) => keys.has(sameFileKey(at.document.evidence, context)));
    found.push(describe(tanda, uses, context));
  };
  const sameFile = groupBy(documents, (at) => sameFileKey(at.document.evidence, context));
  for (const uses of sameFile.values()) if (uses.length > 1) found.push(describe('berkas', uses, context));
  const firsts = [...sameFile.values()].flatMap(([first]) => first ?? []);
  const sameWords = groupBy(firsts, (at) => seenIn(at, context)?.teks?.sidik);
  for (const copies of sameWords.values()) add('teks', copies);
  for (const copies of groupPictures(firsts, (at) => pictureOf(at, context))) add('gambar', copies);
  return found;
}

function pictureOf(at: DocumentInContext, context: RuleContext): string | undefined {
  const picture = seenIn(at, context)?.gambar;
  return picture?.polos === true ? undefined : picture?.sidik;
}

function describe(tanda: ReuseSign, uses: readonly DocumentInContext[], context: RuleContext): Reuse {
  return {
    tanda,
    berkas: [...new Set(uses.flatMap(({ document }) => document.evidence.berkas ?? []))],
    dipakai: uses.map((at) => ({
      innovation: at.innovation,
      indicator: at.row === undefined ? at.slot.indicator.kunci : at.row.row.kunci,
    })),
    wajar: isLegitimate(uses, context),
  };
}

function isLegitimate(uses: readonly DocumentInContext[], { edition }: RuleContext): boolean {
  const shared = edition.catalog.dokumen.milik_bersama.nilai;
  // One publication of the statistics office rightly bears several figures of the region.
  if (uses.every(({ row }) => row !== undefined)) return true;
  const kinds = uses.map(({ document }) => document.evidence.jenis ?? '');
  if (kinds.every((jenis) => shared.includes(jenis))) return true;
  const owners = new Set(uses.map(({ innovation }) => innovation));
  return owners.size === 1 && kinds.every((jenis) => shared.includes(jenis) || ASSIGNMENTS.includes(jenis));
}
