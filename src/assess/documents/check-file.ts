import type { Basis } from '../../base/vocabulary.js';
import { type FileFacts, openedPath } from '../../evidence/file-facts.js';
import type { Inspection } from '../../evidence/schema/inspection.js';
import type { Evidence } from '../../inventory/model.js';
import { FILE_BASIS } from './file-basis.js';
import type { DocumentProblem, UnreadableState } from './problem.js';

/** A document needs a file or a link, and the file must be where the inventory says. */
export function checkFile(evidence: Evidence, basis: Basis, files: FileFacts): DocumentProblem[] {
  const { berkas, tautan } = evidence;
  if (berkas === undefined) {
    return tautan === undefined ? [{ kind: 'tanpa_berkas', certain: true, basis }] : [];
  }
  const fact = files.of(berkas, evidence);
  if (fact.state === 'hilang') {
    const { saran, pencarian } = fact;
    return [{ kind: 'berkas_hilang', berkas, saran, pencarian, certain: true, basis }];
  }
  if (fact.state === 'di_luar_folder') return [{ kind: 'di_luar_folder', berkas, certain: true, basis }];
  const keadaan = fact.state === 'ada' ? unreadableState(fact.isi) : undefined;
  return keadaan === undefined
    ? []
    : [
        {
          kind: 'berkas_tak_terbuka',
          berkas: openedPath(berkas, fact),
          keadaan,
          certain: true,
          basis: FILE_BASIS,
        },
      ];
}

/** Only what the file itself is guilty of: a limit of this program says nothing against it. */
function unreadableState(seen: Inspection | undefined): UnreadableState | undefined {
  const keadaan = seen?.keadaan;
  return keadaan === 'kosong' || keadaan === 'rusak' || keadaan === 'terkunci' ? keadaan : undefined;
}

/** The ending of a file's name in lower case without the dot; empty when it has none. */
export function fileEnding(path: string): string {
  const match = /\.([^./\\]+)$/.exec(path.trim());
  return match?.[1]?.toLowerCase() ?? '';
}
