import type { Inspection } from '../../../evidence/schema/inspection.js';
import { fileEnding } from '../../documents/check-file.js';
import type { FindingArgs } from '../../findings/finding.js';
import { isPlaceholder } from '../input/placeholder.js';
import { defineRule, type RuleContext, sentInnovations } from '../rule.js';

type Attachment = RuleContext['edition']['catalog']['profil']['lampiran']['nilai'];

const BYTES_PER_MEGABYTE = 1_000_000;

const ATTACHMENTS = ['anggaran', 'profil_bisnis', 'haki', 'penghargaan'] as const;

/** An attachment of the profile of the wrong kind of file, one that is not where the inventory says, that nobody can open, or that is too large. */
export const lampiranSalah = defineRule({
  code: 'profil/lampiran-salah',
  severity: 'galat',
  *find({ inventory, edition, assessment, files }) {
    const asked = edition.catalog.profil.lampiran;
    for (const assessed of sentInnovations(assessment)) {
      const given = assessed.innovation.lampiran ?? {};
      for (const lampiran of ATTACHMENTS) {
        const berkas = given[lampiran];
        if (berkas === undefined || isPlaceholder(berkas)) continue;
        const fault = findFault(berkas, given, asked.nilai, files);
        if (fault === undefined) continue;
        yield {
          args: { lampiran, berkas, ...asked.nilai, ...fault },
          place: inventory.places.of(given, lampiran),
          basis: asked,
          innovation: assessed,
          severity: fault.sebab === 'salinan' ? 'peringatan' : 'galat',
        };
      }
    }
  },
});

interface Fault {
  readonly sebab: FindingArgs['profil/lampiran-salah']['sebab'];
  readonly saran: string | undefined;
}

function findFault(
  berkas: string,
  namedBy: object,
  { format, megabita }: Attachment,
  files: RuleContext['files'],
): Fault | undefined {
  if (!format.includes(fileEnding(berkas))) return { sebab: 'format', saran: undefined };
  const fact = files.of(berkas, namedBy);
  if (fact.state === 'hilang') return { sebab: 'hilang', saran: fact.saran };
  if (fact.state === 'di_luar_folder') return { sebab: 'di_luar_folder', saran: undefined };
  if (fact.state !== 'ada') return undefined;
  const sebab = faultInside(fact.isi, megabita);
  if (sebab !== undefined) return { sebab, saran: undefined };
  return fact.salinan === undefined ? undefined : { sebab: 'salinan', saran: fact.salinan };
}

function faultInside(seen: Inspection | undefined, megabita: number): Fault['sebab'] | undefined {
  if (seen === undefined) return undefined;
  if (seen.keadaan === 'kosong' || seen.keadaan === 'rusak' || seen.keadaan === 'terkunci')
    return 'tak_terbuka';
  return seen.bita > megabita * BYTES_PER_MEGABYTE ? 'terlalu_besar' : undefined;
}
