// The product with the sábana of sabana.ts among its registers, as its issue will bring it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMPONENTES } from './sabana';
import type { Changes } from './variant-build';

/** The definition as a file of src/domain/registers. */
const definition = (): string => {
  const text = readFileSync(resolve(__dirname, 'sabana.ts'), 'utf8');
  const register = text.slice(text.indexOf('export const sabana'), text.indexOf('export type'));
  return `import { defineRegister } from '../register';\n\n${register}`;
};

export const withSabana = (): Changes => ({
  'src/domain/registers/sabana.ts': definition(),
  'src/domain/registers/index.ts': (text) =>
    text
      .replace('import { ied }', "import { sabana } from './sabana';\nimport { ied }")
      .replace('  ied,\n', '$&  sabana,\n'),
  'src/domain/ejes.ts': (text) =>
    text.replace('...EJES_DE_GUIA,', `$& guiaDePrueba: ${JSON.stringify(COMPONENTES)},`),
});
