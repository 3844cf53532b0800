import { extname } from 'node:path';
import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { comparePlaces } from '../base/place.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import type { TemplateGuide } from '../inventory/template/guide.js';
import { layOutInventory } from '../inventory/template/lay-out-inventory.js';
import type { LostValue } from '../inventory/template/layout.js';
import { isLeftOut, subjectOf, type TemplateQuestion } from '../inventory/template/questions.js';

export type InventoryForm = 'excel' | 'yaml';

/** The form of an inventory by the ending of its file. @throws KnownFailure for any other ending */
export function formOf(file: string): InventoryForm {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return 'excel';
  if (ending === '.yaml' || ending === '.yml') return 'yaml';
  throw new KnownFailure({
    code: 'akhiran-tak-dikenal',
    args: { berkas: file, tersedia: ['.xlsx', '.yaml'] },
  });
}

/** The sheets of an inventory. @throws KnownFailure when they have no room for all of it */
export function layOutWhole(root: MapNode | undefined, guide: TemplateGuide, source: string) {
  const { sheets, lost } = layOutInventory(root, guide);
  if (lost.length > 0) refuseLoss(source, lost);
  return sheets;
}

/** An inventory of which something could not be read is not copied without it. @throws KnownFailure */
export function refuseUnread(
  source: string,
  problems: readonly ShapeProblem[],
  questions: readonly TemplateQuestion[],
): void {
  const values = problems.map(({ place, key, issue }): LostValue => {
    return { place, isi: 'found' in issue ? issue.found : key };
  });
  const added = questions.filter(isLeftOut).map((question): LostValue => {
    return { place: question.place, isi: subjectOf(question) };
  });
  const lost = [...values, ...added].sort((left, right) => comparePlaces(left.place, right.place));
  if (lost.length > 0) refuseLoss(source, lost);
}

function refuseLoss(source: string, bagian: readonly LostValue[]): never {
  throw new KnownFailure({ code: 'konversi-tak-utuh', args: { berkas: source, bagian } });
}

/** The bytes of a workbook; the library that makes them is loaded only here. */
export async function writeWorkbook(
  ...args: Parameters<typeof import('../inventory/excel/write-template.js').writeTemplate>
): Promise<Buffer> {
  const { writeTemplate } = await import('../inventory/excel/write-template.js');
  return await writeTemplate(...args);
}
