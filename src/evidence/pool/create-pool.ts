import type { InspectionRequest } from '../schema/inspection.js';
import { type InspectionLimits, timeLimit } from './limits.js';
import type { InspectionOutcome } from './messages.js';
import { type RunningWorker, startWorker } from './start-worker.js';

export interface InspectionPool {
  inspect(request: InspectionRequest): Promise<InspectionOutcome>;
  /** Ends all threads. */
  close(): Promise<void>;
}

interface Job {
  readonly request: InspectionRequest;
  readonly settle: (outcome: InspectionOutcome) => void;
  readonly fail: (error: unknown) => void;
  /** Read again with no other file open, because memory ran out and nobody knows whose fault it was. */
  alone: boolean;
}

/** How often memory is looked at, in milliseconds. */
const WATCH_EVERY = 100;

const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * Threads that open files, each file within limits. A thread whose file breaks a limit is ended and replaced, so that a
 * hostile file costs its own reading and nothing else. Threads are started when the first files come.
 *
 * @param workerUrl the built program of a thread
 */
export function createPool(workerUrl: URL, limits: InspectionLimits): InspectionPool {
  const waiting: Job[] = [];
  const idle: RunningWorker[] = [];
  const busy = new Map<RunningWorker, Job>();
  let floor = 0;
  let watch: NodeJS.Timeout | undefined;

  const next = (): void => {
    while (waiting.length > 0 && busy.size < limits.workers) {
      const [first] = waiting;
      if (
        first === undefined ||
        [...busy.values()].some(({ alone }) => alone) ||
        (first.alone && busy.size > 0)
      )
        return;
      waiting.shift();
      give(idle.pop() ?? startWorker(workerUrl), first);
    }
  };

  const give = (worker: RunningWorker, job: Job): void => {
    if (busy.size === 0) floor = process.memoryUsage.rss();
    busy.set(worker, job);
    watch ??= setInterval(watchMemory, WATCH_EVERY);
    worker.run(job.request, timeLimit(limits, job.request.ocr)).then(
      (answer) => {
        if (!busy.delete(worker)) return;
        if (answer.kind === 'dihentikan') job.settle(answer);
        else {
          idle.push(worker);
          job.settle(answer);
        }
        rest();
      },
      (error: unknown) => {
        if (busy.delete(worker)) job.fail(error);
        rest();
      },
    );
  };

  /** Between two files: the next ones, or no more watching. */
  const rest = (): void => {
    next();
    if (busy.size === 0 && watch !== undefined) {
      clearInterval(watch);
      watch = undefined;
    }
  };

  /** Buffers lie outside the heap of a thread, so only the growth of the whole process shows them. */
  const watchMemory = (): void => {
    if (process.memoryUsage.rss() - floor < limits.megabytes * BYTES_PER_MEGABYTE) return;
    const jobs = [...busy];
    busy.clear();
    for (const [worker, job] of jobs) {
      worker.end();
      if (job.alone || jobs.length === 1) job.settle({ kind: 'dihentikan', keadaan: 'lewat_memori' });
      else {
        job.alone = true;
        waiting.unshift(job);
      }
    }
    rest();
  };

  return {
    inspect: (request) =>
      new Promise((settle, fail) => {
        waiting.push({ request, settle, fail, alone: false });
        next();
      }),
    close: async () => {
      if (watch !== undefined) clearInterval(watch);
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.end()));
    },
  };
}
