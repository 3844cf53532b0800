import { groupPictures } from '../../../evidence/group-pictures.js';
import { fileKey } from '../../documents/document-source.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import type { FindingDraft } from '../../findings/finding.js';
import { groupBy, MOST_LISTED } from '../document/document-files.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule, type RuleContext } from '../rule.js';
import { type SeenDocument, seenDocuments } from './seen-in-file.js';

type Draft = FindingDraft<'bukti/isi-sama-berkas-beda'>;

/**
 * One paper or photo under several file names: saved anew, so that the bytes differ, or copied within one indicator as
 * if it were two. The same bytes for several indicators or innovations have findings of their own.
 */
export const isiSamaBerkasBeda = defineRule({
  code: 'bukti/isi-sama-berkas-beda',
  severity: 'peringatan',
  *find(context) {
    const documents = [...seenDocuments(context)];
    for (const uses of groupBy(documents, textKey).values()) yield* reportCopies(context, uses, 'teks');
    for (const uses of groupPictures(documents, pictureKey)) yield* reportCopies(context, uses, 'gambar');
    for (const uses of groupBy(documents, bytesInSlotKey).values()) yield* reportNames(context, uses);
  },
});

function textKey({ seen }: SeenDocument): string | undefined {
  return seen.teks?.sidik;
}

function pictureKey({ seen }: SeenDocument): string | undefined {
  return seen.gambar?.sidik;
}

function bytesInSlotKey({ at, seen }: SeenDocument): string | undefined {
  if (at.row !== undefined || seen.bita === 0) return undefined;
  return [at.innovation.innovation.id, at.slot.indicator.kunci, seen.sha256].join('|');
}

/** Different bytes, the same contents. */
function* reportCopies(
  context: RuleContext,
  uses: readonly SeenDocument[],
  apa: 'teks' | 'gambar',
): Iterable<Draft> {
  const files = [...groupBy(uses, ({ seen }) => seen.sha256).values()].flatMap(([first]) => first ?? []);
  yield* report(context, files, apa);
}

/** The same bytes under different names for one indicator. */
function* reportNames(context: RuleContext, uses: readonly SeenDocument[]): Iterable<Draft> {
  const files = [...groupBy(uses, ({ berkas }) => fileKey(berkas)).values()].flatMap(
    ([first]) => first ?? [],
  );
  yield* report(context, files, 'berkas');
}

function* report(
  context: RuleContext,
  files: readonly SeenDocument[],
  apa: 'teks' | 'gambar' | 'berkas',
): Iterable<Draft> {
  const second = files[1];
  if (second === undefined) return;
  const lain = files.filter((file) => file !== second).map(({ berkas }) => berkas);
  const args = {
    ...nameDocument(second.at, context),
    berkas: second.berkas,
    apa,
    lain: lain.slice(0, MOST_LISTED),
    jumlah: lain.length,
  };
  yield { ...locate(context, second.at, 'berkas'), args, basis: MACHINE_BASIS };
}
