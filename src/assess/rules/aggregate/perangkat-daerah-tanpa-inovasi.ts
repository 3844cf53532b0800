import { buildDepartmentIndex, resolveDepartment } from '../../../inventory/match-department.js';
import { defineRule, EXPERIENCE_BASIS } from '../rule.js';
import { departmentsWithInnovation } from './departments-with-innovation.js';

/** An office of the register has no innovation in the inventory ("satu perangkat daerah satu inovasi"). */
export const perangkatDaerahTanpaInovasi = defineRule({
  code: 'agregat/perangkat-daerah-tanpa-inovasi',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    const register = inventory.pemda.perangkat_daerah ?? [];
    const index = buildDepartmentIndex(register, {});
    const settled = new Set(departmentsWithInnovation(inventory, assessment));
    for (const entry of register) {
      const { nama } = resolveDepartment(index, entry.nama);
      if (settled.has(nama)) continue;
      settled.add(nama);
      yield {
        args: { nama },
        place: inventory.places.of(entry),
        basis: EXPERIENCE_BASIS,
        department: nama,
      };
    }
  },
});
