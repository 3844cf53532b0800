import { defineRule, FORMAT_BASIS } from '../rule.js';
import { mayNamePerson } from './personal-fields.js';
import { isPlaceholder } from './placeholder.js';
import { readingProblems } from './reading-problems.js';

/** The numbers of the Asta Cita: the form offers eight. */
const ASTA_CITA = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** A value outside a closed list; a dash in its place says that nothing was chosen. */
export const pilihanTakDikenal = defineRule({
  code: 'masukan/pilihan-tak-dikenal',
  severity: 'galat',
  *find(context) {
    for (const { issue, key, at } of readingProblems(context, 'not_in_list')) {
      if (isPlaceholder(issue.found)) continue;
      const ditemukan = mayNamePerson(key) ? undefined : issue.found;
      const args = { kunci: key, ditemukan, saran: issue.nearest, daftar: issue.list };
      yield { args, ...at };
    }
    for (const assessed of context.assessment.innovations) {
      const { asta_cita } = assessed.innovation;
      if (asta_cita === undefined || (asta_cita >= 1 && asta_cita <= ASTA_CITA.length)) continue;
      yield {
        args: { kunci: 'asta_cita', ditemukan: String(asta_cita), saran: undefined, daftar: ASTA_CITA },
        place: context.inventory.places.of(assessed.innovation, 'asta_cita'),
        basis: FORMAT_BASIS,
        innovation: assessed,
      };
    }
  },
});
