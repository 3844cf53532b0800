import type { Inspection, InspectionRequest } from '../schema/inspection.js';

/** To a worker: one file to open. */
export interface WorkerTask {
  readonly request: InspectionRequest;
}

/** From a worker: what it saw; undefined when the file could not be read from the drive. */
export interface WorkerAnswer {
  readonly inspection: Inspection | undefined;
}
