import { KnownFailure } from '../../base/known-failure.js';
import { parseYaml } from '../../base/parse-yaml.js';
import { PlaceIndex } from '../../base/places.js';
import { validateStrictly } from '../../base/validate.js';
import { tellWhereItBelongs } from './misplaced-keys.js';
import { type Mapping, mappingSchema } from './schema/mapping.js';

/**
 * Reads a mapping that was saved before.
 *
 * @param text of the YAML file
 * @throws KnownFailure when it is not YAML or no mapping; all mistakes are listed.
 */
export function readMapping(text: string, file: string): Mapping {
  const root = parseYaml(text, file);
  if (root.kind !== 'map') {
    throw new KnownFailure({
      code: 'bukan-peta',
      args: { place: { ...root.place, berkas: file }, apa: 'pemetaan' },
    });
  }
  const { value, problems } = validateStrictly(mappingSchema, root, new PlaceIndex());
  if (value === undefined) {
    const masalah = problems.map((problem) => tellWhereItBelongs(problem, root));
    throw new KnownFailure({ code: 'pemetaan-salah', args: { berkas: file, masalah } });
  }
  return value;
}
