import { parentPort } from 'node:worker_threads';
import { KnownFailure } from '../../base/known-failure.js';
import { inspectFile } from '../inspect/inspect-file.js';
import type { Inspection, InspectionRequest } from '../schema/inspection.js';
import type { WorkerAnswer, WorkerTask } from './messages.js';

/**
 * The program of a worker thread: opens one file after another. What a file does to it (endless loops, memory without
 * bound) ends with the thread; the pool starts another one.
 */
parentPort?.on('message', ({ request }: WorkerTask) => {
  // Thrown outside of any promise, a mistake of ours ends the thread whatever is done with rejections below.
  answer(request).catch((error: unknown) => setImmediate(() => raise(error)));
});

// The reader of PDF drops promises that a damaged file makes it reject. Nobody waits for them, so they say nothing that the
// answer does not say too, and must not end the thread and with it the run over all other files.
process.on('unhandledRejection', () => undefined);

function raise(error: unknown): never {
  throw error;
}

async function answer(request: InspectionRequest): Promise<void> {
  const message: WorkerAnswer = { inspection: await inspect(request) };
  parentPort?.postMessage(message);
}

async function inspect(request: InspectionRequest): Promise<Inspection | undefined> {
  try {
    return await inspectFile(request);
  } catch (error) {
    // Gone since it was looked up, or a drive that fails. A mistake of ours ends the thread and is heard of.
    if (error instanceof KnownFailure) return undefined;
    throw error;
  }
}
