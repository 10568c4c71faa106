// Registers that nobody needs, as many as asked, like those that an office has: fourteen columns, the computed ones included, of every
// kind, with lists and references. With them breadth is measured before it is there.

import type { Changes } from './variant-build';

/** The product with some generated registers more. */
export const withGenerated = (count: number): Changes => ({
  'src/domain/registers/generados.ts': definitions(count),
  'src/domain/registers/index.ts': (text) =>
    text
      .replace('import { ied }', "import { GENERADOS } from './generados';\nimport { ied }")
      .replace('const TYPED: readonly Register[] = [', '$&\n  ...GENERADOS,'),
});

const definitions = (count: number): string => `
import { defineRegister, type Register } from '../register';
import { ESTADOS_COMPROMISO } from '../acta';

const uno = (i: number): Register => defineRegister({
  key: \`generado\${i}\`,
  title: \`Generado \${i}\`,
  describes: 'Un registro de prueba.',
  clave: ['codigo'],
  numera: 'G' + String.fromCharCode(65 + (i % 26)),
  columns: {
    codigo: { label: 'Código', kind: 'codigo', width: 90 },
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', required: true, width: 90 },
    ied: { label: 'IED', kind: 'referencia', refiere: 'ied', width: 130 },
    vigencia: { label: 'Vigencia', kind: 'entero', required: true, width: 80 },
    fecha: { label: 'Fecha', kind: 'fecha', required: true },
    estado: { label: 'Estado', kind: 'lista', catalogo: 'estadoCompromiso', valores: ESTADOS_COMPROMISO },
    localidad: { label: 'Localidad', kind: 'lista', catalogo: 'localidad', width: 180 },
    vigente: { label: 'Vigente', kind: 'siNo' },
    puntaje: { label: 'Puntaje', kind: 'decimal' },
    avance: { label: 'Avance', kind: 'porcentaje', computed: true },
    valor: { label: 'Valor', kind: 'dinero' },
    descripcion: { label: 'Descripción', kind: 'textoLargo', width: 320, help: 'Qué se hizo y con quién.' },
    responsable: { label: 'Responsable', kind: 'referencia', refiere: 'equipo', abierta: true, width: 180 },
  },
});

export const GENERADOS: readonly Register[] = Array.from({ length: ${count} }, (_, i) => uno(i + 1));
`;
