import { buildDepartmentIndex, resolveDepartment } from '../../../inventory/match-department.js';
import { defineRule, FORMAT_BASIS } from '../rule.js';

/**
 * Another name in the configuration that leads to an office the inventory's register does not have. The place is that
 * of the register; where the configuration stands is known to who applies it.
 */
export const aliasTakTerdaftar = defineRule({
  code: 'masukan/alias-tak-terdaftar',
  severity: 'peringatan',
  *find({ inventory, assessment }) {
    const { pemda, places } = inventory;
    const register = pemda.perangkat_daerah ?? [];
    if (register.length === 0) return;
    const index = buildDepartmentIndex(register, {});
    for (const [alias, nama] of Object.entries(assessment.departmentAliases)) {
      const office = resolveDepartment(index, nama);
      if (office.registered) continue;
      const args = { alias, nama, saran: office.nearest };
      yield { args, place: places.of(pemda, 'perangkat_daerah'), basis: FORMAT_BASIS };
    }
  },
});
