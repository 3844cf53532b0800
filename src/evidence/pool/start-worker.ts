import { Worker } from 'node:worker_threads';
import type { InspectionRequest } from '../schema/inspection.js';
import type { WorkerAnswer, WorkerTask } from './messages.js';
import type { InspectionOutcome } from './outcome.js';

/** A thread that opens one file at a time. */
export interface RunningWorker {
  /** After a limit was broken the thread is gone. Rejects when the thread dies of a mistake of ours. */
  run(request: InspectionRequest, milliseconds: number): Promise<InspectionOutcome>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (outcome: InspectionOutcome) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** Megabytes of JavaScript values in one thread; pictures and files lie outside. */
const HEAP_MEGABYTES = 512;

/** Listeners stay for the life of a thread: one whose listeners were all taken away once hears nothing afterwards. */
export function startWorker(url: URL): RunningWorker {
  // What a library says about a damaged file belongs to nobody's screen.
  const worker = new Worker(url, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  let waiting: Waiting | undefined;
  /** An answer that comes after its time is up finds nobody waiting. */
  const takeWaiting = (): Waiting | undefined => {
    const taken = waiting;
    waiting = undefined;
    clearTimeout(taken?.timer);
    return taken;
  };
  worker.on('message', ({ inspection }: WorkerAnswer) => {
    takeWaiting()?.resolve(
      inspection === undefined ? { kind: 'tak_terbaca' } : { kind: 'terlihat', inspection },
    );
  });
  worker.on('error', (error: unknown) => {
    const taken = takeWaiting();
    if (isOutOfMemory(error)) taken?.resolve({ kind: 'dihentikan', keadaan: 'lewat_memori' });
    else taken?.reject(error);
  });
  return {
    run: (request, milliseconds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          takeWaiting()?.resolve({ kind: 'dihentikan', keadaan: 'lewat_waktu' });
          void worker.terminate();
        }, milliseconds);
        waiting = { resolve, reject, timer };
        const task: WorkerTask = { request };
        worker.postMessage(task);
      }),
    end: async () => {
      takeWaiting();
      await worker.terminate();
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
