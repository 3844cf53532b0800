import type { JudgedDocument, UnstatedFact } from './assessment.js';
import type { DocumentProblem } from './documents/problem.js';

/** The facts that keep documents from counting for sure: what a clerk has to state. */
export function unstatedFromProblems(documents: readonly JudgedDocument[]): UnstatedFact[] {
  const facts: UnstatedFact[] = [];
  for (const { evidence, counts, problems } of documents) {
    if (counts !== 'mungkin') continue;
    for (const problem of problems) {
      for (const fact of factsOf(problem)) facts.push({ evidence, ...fact });
    }
  }
  return facts;
}

function factsOf(problem: DocumentProblem): Omit<UnstatedFact, 'evidence'>[] {
  switch (problem.kind) {
    case 'jenis_tak_disebut':
      return [{ field: 'jenis' }];
    case 'unit_tak_sesuai':
      return [{ field: 'jenis_unit' }];
    case 'jenis_inovasi_tak_sesuai':
      return [{ field: 'jenis_inovasi' }];
    case 'tanggal_tak_disebut':
      return [{ field: problem.windows.length === 0 ? 'waktu_penerapan' : 'tanggal' }];
    case 'di_luar_jendela':
      return [{ field: 'tanggal' }];
    case 'identitas_kurang':
      return problem.missing.map((field) => ({ field }));
    case 'isi_tak_disebut':
      return [{ field: 'memuat', contents: problem.asked }];
    case 'nilai_tak_disebut':
      return [{ field: 'nilai' }];
    default:
      return [];
  }
}
