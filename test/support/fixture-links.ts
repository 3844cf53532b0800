import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LinkChecker } from '../../src/cli/check/try-links.js';
import { linkCheckSchema } from '../../src/evidence/schema/link-check.js';

/** What trying a link shows, where a fixture says it in `tautan.json`: no test asks the network. */
export function answersOf(folder: string): LinkChecker | undefined {
  const file = join(folder, 'tautan.json');
  if (!existsSync(file)) return undefined;
  const answers = z.record(z.string(), linkCheckSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  return async (links) =>
    new Map(
      [...links].flatMap((link) => (answers[link] === undefined ? [] : [[link, answers[link]] as const])),
    );
}
