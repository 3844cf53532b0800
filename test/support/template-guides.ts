import { loadEdition } from '../../src/edition/load.js';
import type { TemplateGuide } from '../../src/inventory/template/guide.js';
import { buildTemplateGuide } from '../../src/report/build-template-guide.js';
import { loadTexts } from '../../src/text/load-texts.js';

/** What the template of an edition tells, in Indonesian. */
export async function guideOf(edition = 'iga-2026'): Promise<TemplateGuide> {
  return buildTemplateGuide(await loadEdition(edition), await loadTexts('id'));
}
