import {
  buildDepartmentIndex,
  resolveDepartment,
  resolveParent,
} from '../../../inventory/match-department.js';
import type { AssessedInnovation } from '../../assessment.js';
import { createStatedLookup } from '../input/stated-fields.js';
import { defineRule, FORMAT_BASIS, sentInnovations } from '../rule.js';

/**
 * An office that is not in the inventory's own register, itself or by the office it belongs to. Citizens are no
 * office and are left out.
 */
export const perangkatDaerahTakTerdaftar = defineRule({
  code: 'profil/perangkat-daerah-tak-terdaftar',
  severity: 'info',
  *find(context) {
    const register = context.inventory.pemda.perangkat_daerah ?? [];
    if (register.length === 0) return;
    const index = buildDepartmentIndex(register, {});
    const registered = new Set(register.map(({ nama }) => nama));
    const isStated = createStatedLookup(context, 'perangkat_daerah');
    for (const assessed of sentInnovations(context.assessment)) {
      if (isOfCitizens(assessed) || !isStated(assessed.innovation)) continue;
      // The canonical name, in which the configuration's aliases are resolved already.
      const office = resolveDepartment(index, assessed.department);
      if (office.registered || registered.has(resolveParent(index, assessed.department))) continue;
      yield {
        args: { nama: assessed.innovation.perangkat_daerah, saran: office.nearest },
        place: context.inventory.places.of(assessed.innovation, 'perangkat_daerah'),
        basis: FORMAT_BASIS,
        innovation: assessed,
      };
    }
  },
});

function isOfCitizens({ innovation }: AssessedInnovation): boolean {
  return innovation.jenis_unit === 'masyarakat' || innovation.klasifikasi === 'masyarakat';
}
