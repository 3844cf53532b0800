import { compareByCost } from '../finding-order.js';
import type { Report } from '../schema.js';
import { listTasks } from './list-tasks.js';
import type { DepartmentReport } from './model.js';
import { participationOf } from './participation.js';

/**
 * The report as each perangkat daerah gets it, in order of name. Every innovation and every finding that is somebody's
 * stands with exactly one of them; what is about the whole region stands with none.
 */
export function buildDepartmentReports(report: Report): DepartmentReport[] {
  return report.perangkat_daerah.map((figures) => {
    const innovations = report.inovasi.filter(({ perangkat_daerah }) => perangkat_daerah === figures.nama);
    const findings = report.temuan
      .filter(({ perangkat_daerah }) => perangkat_daerah === figures.nama)
      .sort(compareByCost);
    return {
      nama: figures.nama,
      participation: participationOf(figures),
      figures,
      innovations,
      tasks: listTasks(report, innovations, findings),
      findings,
    };
  });
}
