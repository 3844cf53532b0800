import { compareText } from '../../../base/compare-text.js';
import { buildDepartmentIndex, resolveDepartment } from '../../../inventory/match-department.js';
import type { Inventory } from '../../../inventory/model.js';
import type { Assessment } from '../../assessment.js';

/**
 * Canonical names of the offices that have an innovation, themselves or through one of their units. Innovations
 * held back count: the office has one all the same.
 */
export function departmentsWithInnovation(inventory: Inventory, assessment: Assessment): ReadonlySet<string> {
  const own = assessment.innovations.map(({ department }) => department);
  return new Set([...own, ...unitsWithInnovation(inventory, assessment).keys()]);
}

/** For every office above others, those below it that have an innovation, in order of name. */
export function unitsWithInnovation(
  inventory: Inventory,
  { innovations, measureSetting }: Assessment,
): ReadonlyMap<string, readonly string[]> {
  const parents = namedParents(inventory);
  const units = new Map<string, string[]>();
  for (const unit of [...new Set(innovations.map(({ department }) => department))].sort(compareText)) {
    // The parent may also stand in the text itself ("UPTD Pasar Dinas Perdagangan").
    const above = new Set([...ancestorsOf(unit, parents), measureSetting.departmentKey(unit)]);
    above.delete(unit);
    for (const office of above) units.set(office, [...(units.get(office) ?? []), unit]);
  }
  return units;
}

function ancestorsOf(unit: string, parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const above = new Set<string>();
  let name = parents.get(unit);
  // Stops where the register runs in a circle.
  while (name !== undefined && !above.has(name)) {
    above.add(name);
    name = parents.get(name);
  }
  return above;
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
