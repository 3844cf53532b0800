import { fileEnding } from '../../documents/check-file.js';
import { isPlaceholder } from '../input/placeholder.js';
import { defineRule, type RuleContext, sentInnovations } from '../rule.js';

const ATTACHMENTS = ['anggaran', 'profil_bisnis', 'haki', 'penghargaan'] as const;

/** An attachment of the profile of the wrong kind of file, or one that is not where the inventory says. */
export const lampiranSalah = defineRule({
  code: 'profil/lampiran-salah',
  severity: 'galat',
  *find({ inventory, edition, assessment, files }) {
    const asked = edition.catalog.profil.lampiran;
    const { format } = asked.nilai;
    for (const assessed of sentInnovations(assessment)) {
      const given = assessed.innovation.lampiran ?? {};
      for (const lampiran of ATTACHMENTS) {
        const berkas = given[lampiran];
        if (berkas === undefined || isPlaceholder(berkas)) continue;
        const fault = findFault(berkas, given, format, files);
        if (fault === undefined) continue;
        yield {
          args: { lampiran, berkas, format, ...fault },
          place: inventory.places.of(given, lampiran),
          basis: asked,
          innovation: assessed,
        };
      }
    }
  },
});

interface Fault {
  readonly sebab: 'format' | 'hilang' | 'di_luar_folder';
  readonly saran: string | undefined;
}

function findFault(
  berkas: string,
  namedBy: object,
  format: readonly string[],
  files: RuleContext['files'],
): Fault | undefined {
  if (!format.includes(fileEnding(berkas))) return { sebab: 'format', saran: undefined };
  const fact = files.of(berkas, namedBy);
  if (fact.state === 'hilang') return { sebab: 'hilang', saran: fact.saran };
  return fact.state === 'di_luar_folder' ? { sebab: 'di_luar_folder', saran: undefined } : undefined;
}
