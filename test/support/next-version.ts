// The product as its next version could be: a register more, with a list of its own and a reference, a column more in one that there
// is, and a value more in an open list.

import type { Changes } from './variant-build';

export const FUENTES = 'Fuentes de prueba';
export const COLUMNA = 'Entregada por';
export const VALOR = 'Reunión de prueba';

export const NEXT_VERSION: Changes = {
  'src/domain/registers/fuentes-prueba.ts': `
import { defineRegister } from '../register';

export const fuentesPrueba = defineRegister({
  key: 'fuentesPrueba',
  title: '${FUENTES}',
  describes: 'De dónde sale un dato.',
  clave: ['codigo'],
  numera: 'FP',
  columns: {
    codigo: { label: 'Código', kind: 'codigo', width: 80 },
    fuente: { label: 'Fuente', kind: 'texto', required: true, width: 200 },
    ied: { label: 'IED', kind: 'referencia', refiere: 'ied' },
    clase: { label: 'Clase', kind: 'lista', catalogo: 'claseFuente', valores: ['Propia', 'Externa'] },
    corte: { label: 'Corte', kind: 'fecha' },
  },
});
`,
  'src/domain/registers/index.ts': (text) =>
    text
      .replace(
        'import { ied }',
        "import { fuentesPrueba } from './fuentes-prueba';\nimport { ied }",
      )
      .replace('const TYPED: readonly Register[] = [', '$&\n  fuentesPrueba,'),
  'src/domain/registers/evidencias.ts': (text) =>
    text.replace(
      '    descripcion: {',
      `    entregadaPor: { label: '${COLUMNA}', kind: 'texto' },\n$&`,
    ),
  'sheets-templates/catalogos/tipoActa.csv': (text) => `${text.trimEnd()}\n${VALOR}\n`,
};
