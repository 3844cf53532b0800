import { INNOVATION_KINDS } from '../../../base/vocabulary.js';
import type { Acceptance } from '../../../edition/model.js';
import { takesKind } from '../../documents/check-kind.js';
import { type DocumentInContext, defineRule } from '../rule.js';
import { acceptancesOf, locate, nameDocument, sentProblems } from './document-finding.js';
import { remedyByCounting } from './level-if-counted.js';

/** A kind of document for another sort of unit (RKAS of a puskesmas) or innovation (a screenshot of a non digital one). */
export const jenisTakSesuaiInovasi = defineRule({
  code: 'bukti/jenis-tak-sesuai-inovasi',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'unit_tak_sesuai')) {
      if (at.document.evidence.jenis === undefined) continue;
      yield {
        ...locate(context, at, 'jenis'),
        args: {
          ...nameDocument(at, context),
          perihal: 'unit',
          ditemukan: problem.unit,
          diterima: problem.allowed,
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
        severity: problem.certain ? 'galat' : 'peringatan',
      };
    }
    for (const { at, problem } of sentProblems(context, 'jenis_inovasi_tak_sesuai')) {
      const isRight = isForEveryInnovation(acceptancesOf(context, at), at);
      if (at.document.evidence.jenis === undefined || isRight) continue;
      yield {
        ...locate(context, at, 'jenis'),
        args: {
          ...nameDocument(at, context),
          perihal: 'jenis_inovasi',
          ditemukan: problem.jenisInovasi,
          diterima: problem.allowed,
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
        severity: problem.certain ? 'galat' : 'peringatan',
      };
    }
  },
});

/** Digital and non digital innovations may both hand it in, though on different terms: the kind is right either way. */
function isForEveryInnovation(acceptances: readonly Acceptance[], at: DocumentInContext): boolean {
  const forThisKind = acceptances.filter((acceptance) => takesKind(acceptance, at.document.evidence));
  return INNOVATION_KINDS.every((kind) =>
    forThisKind.some(({ jenis_inovasi }) => jenis_inovasi === undefined || jenis_inovasi.includes(kind)),
  );
}
