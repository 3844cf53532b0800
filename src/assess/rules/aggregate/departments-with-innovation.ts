import { buildDepartmentIndex, resolveDepartment } from '../../../inventory/match-department.js';
import type { Inventory } from '../../../inventory/model.js';
import type { Assessment } from '../../assessment.js';

/**
 * Canonical names of the offices that have an innovation, themselves or through one of their units. Innovations
 * held back count: the office has one all the same.
 */
export function departmentsWithInnovation(
  inventory: Inventory,
  { innovations, measureSetting }: Assessment,
): ReadonlySet<string> {
  const parents = namedParents(inventory);
  const busy = new Set<string>();
  for (const { department } of innovations) {
    let name: string | undefined = department;
    // Stops where the register runs in a circle.
    while (name !== undefined && !busy.has(name)) {
      busy.add(name);
      name = parents.get(name);
    }
    // The parent may also stand in the text itself ("UPTD Pasar Dinas Perdagangan").
    busy.add(measureSetting.departmentKey(department));
  }
  return busy;
}

function namedParents({ pemda }: Inventory): ReadonlyMap<string, string> {
  const register = pemda.perangkat_daerah ?? [];
  const index = buildDepartmentIndex(register, {});
  const parents = new Map<string, string>();
  for (const { nama, induk } of register) {
    if (induk === undefined) continue;
    parents.set(resolveDepartment(index, nama).nama, resolveDepartment(index, induk).nama);
  }
  return parents;
}
