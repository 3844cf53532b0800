import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { KnownFailure } from '../../base/known-failure.js';
import { parseYaml } from '../../base/parse-yaml.js';
import { comparePlaces } from '../../base/place.js';
import { PlaceIndex, type Places } from '../../base/places.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import { validateStrictly } from '../../base/validate.js';
import { isCatalogPath } from '../../edition/find-catalog.js';
import { isFile } from '../../input/look.js';
import { readTextFile } from '../../input/read-text-file.js';
import { checkAliases, checkEfforts } from './check-names.js';
import { type Configuration, configurationSchema } from './schema.js';

export const CONFIGURATION_NAME = 'iga.config.yaml';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** As shown to the user; undefined when there is none. */
  readonly file: string | undefined;
  readonly places: Places;
  /** Keys of `upaya` that no edition of the program knows; a catalog of the office's own may. */
  readonly unknownEfforts: readonly ShapeProblem[];
}

/**
 * Loads the configuration: the file named, or the first `iga.config.yaml` found from the first input's folder upward.
 *
 * @throws KnownFailure when the named file is missing or a value is wrong
 */
export async function loadConfiguration(
  named: string | undefined,
  firstInput: string,
): Promise<LoadedConfiguration> {
  const file = await findConfiguration(named, firstInput);
  const places = new PlaceIndex();
  if (file === undefined) return { configuration: {}, file, places, unknownEfforts: [] };
  const { text } = await readTextFile(file, 1);
  const root = parseYaml(text, file);
  if (root.kind !== 'map') {
    throw new KnownFailure({
      code: 'bukan-peta',
      args: { place: { ...root.place, berkas: file }, apa: 'konfigurasi' },
    });
  }
  const { value, problems } = validateStrictly(configurationSchema, root, places);
  if (value === undefined) {
    const masalah = [...problems].sort((left, right) => comparePlaces(left.place, right.place));
    throw new KnownFailure({ code: 'konfigurasi-salah', args: { berkas: file, masalah } });
  }
  const masalah = checkAliases(value, places).sort((left, right) => comparePlaces(left.place, right.place));
  if (masalah.length > 0) {
    throw new KnownFailure({ code: 'konfigurasi-salah', args: { berkas: file, masalah } });
  }
  const unknownEfforts = await checkEfforts(value, places);
  const edisi = locateCatalog(value.edisi, file);
  const configuration = edisi === undefined ? value : { ...value, edisi };
  return { configuration, file, places, unknownEfforts };
}

/** The file named, or the nearest `iga.config.yaml` from the first input's folder upward, as it is shown to the user. */
export async function findConfiguration(
  named: string | undefined,
  firstInput: string,
): Promise<string | undefined> {
  if (named !== undefined) return named;
  const found = await findUpward(dirname(resolve(firstInput)));
  return found === undefined || isAbsolute(firstInput) ? found : relative(process.cwd(), found);
}

/** A catalog that a configuration names lies beside it, wherever the program is started. */
function locateCatalog(reference: string | undefined, file: string): string | undefined {
  if (reference === undefined || isAbsolute(reference) || !isCatalogPath(reference)) return reference;
  return `${dirname(file)}/${reference}`;
}

async function findUpward(start: string): Promise<string | undefined> {
  let folder = start;
  for (;;) {
    const candidate = join(folder, CONFIGURATION_NAME);
    if (await isFile(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
