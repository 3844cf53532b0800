import { compareByCost } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';
import { listTasks } from './list-tasks.js';
import type { DepartmentReport } from './model.js';
import { participationOf } from './participation.js';

/**
 * The report as each perangkat daerah gets it, in order of name. Every innovation and every finding that is somebody's
 * stands with exactly one of them; what is about the whole region stands with none, and so does what only the region
 * weighs.
 */
export function buildDepartmentReports(report: Report): DepartmentReport[] {
  return report.perangkat_daerah.map((figures) => {
    const innovations = report.inovasi.filter(({ perangkat_daerah }) => perangkat_daerah === figures.nama);
    const findings = report.temuan
      .filter(({ perangkat_daerah }) => perangkat_daerah === figures.nama)
      .filter((finding) => !isForTheRegionAlone(finding))
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

/**
 * What the region weighs about an innovation, such as whether sending it pays: its office can do nothing about it, and
 * would read it as a reproach.
 */
export function isForTheRegionAlone({ kode, pelaksana }: Pick<ReportFinding, 'kode' | 'pelaksana'>): boolean {
  return kode.startsWith('agregat/') && pelaksana === 'pengelola';
}
