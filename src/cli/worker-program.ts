/** The program of the threads that open files: built beside this one. As source, the built one is taken. */
export function workerProgram(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../../dist/evidence/worker.js' : '../evidence/worker.js', import.meta.url);
}
