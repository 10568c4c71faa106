// What an import of sheets-templates/catalogos is to the tests: the folder, read as the build reads it.

import { resolve } from 'node:path';
import { readCatalogos } from '../../src/build/folders';

const catalogos = readCatalogos(resolve(__dirname, '../../sheets-templates/catalogos'));

// biome-ignore lint/style/noDefaultExport: the build gives the folder as the default of its module
export default catalogos;
