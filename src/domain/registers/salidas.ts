// Salidas is derived: what may be asked of a salida is what the other registers have.

import { isPublicable } from '../publicable';
import { type Column, defineRegister, type Register, type Row } from '../register';
import { FORMATOS_DE_SALIDA } from '../salida/formatos';
import { fold } from '../texto';

declare function require(path: './salidas-rules'): typeof import('./salidas-rules');

const renglones = <const L extends string>(label: L, help: string) =>
  ({ label, kind: 'textoLargo', width: 280, help }) as const satisfies Column;

/** The register of saved exports of the given registers. */
export function salidasFor(registers: readonly Register[]) {
  const given = registers.filter(isPublicable);
  return defineRegister({
    key: 'salidas',
    title: 'Salidas',
    fila: ['salida', 'salidas'],
    describes: 'Qué columnas y filas de una hoja se entregan a alguien, y cómo.',
    clave: ['codigo'],
    numera: 'SA',
    nombra: 'nombre',
    hidden: true,
    interno: true,
    columns: {
      codigo: { label: 'Código', kind: 'codigo', width: 80 },
      nombre: {
        label: 'Salida',
        kind: 'texto',
        required: true,
        width: 220,
        help: 'Cómo se llama: «PAM por componente».',
      },
      paraQuien: {
        label: 'Para quién',
        kind: 'texto',
        width: 160,
        help: 'La entidad que la recibe: Planeación, MEN, Concejo.',
      },
      registro: {
        label: 'Hoja',
        kind: 'lista',
        valores: given.map(({ title }) => title),
        sinonimos: Object.fromEntries(given.map(({ key, title }) => [fold(key), title])),
        required: true,
        width: 140,
      },
      columnas: {
        ...renglones(
          'Columnas',
          'Las que salen, en su orden, separadas por punto y coma: «Código; Acción; Meta 2026».',
        ),
        required: true,
      },
      encabezados: renglones(
        'Encabezados',
        'Los que se llaman de otro modo, uno por renglón: «Meta 2026 = Meta del año».',
      ),
      filtro: renglones(
        'Filtro',
        'Qué filas salen, una condición por renglón: «Componente es Convivencia escolar; Inclusión». También: no es, contiene, desde, hasta, está en blanco, tiene dato.',
      ),
      orden: renglones(
        'Orden',
        'Por qué columnas se ordena, separadas por punto y coma: «Componente; Meta 2026 (de mayor a menor)».',
      ),
      formato: {
        label: 'Formato',
        kind: 'lista',
        valores: FORMATOS_DE_SALIDA,
        sinonimos: {
          xlsx: FORMATOS_DE_SALIDA[0],
          excel: FORMATOS_DE_SALIDA[0],
          csv: FORMATOS_DE_SALIDA[1],
        },
        width: 110,
        help: 'En blanco: Excel.',
      },
    },
    rulesApart: {
      si: 'registro',
      read: () => require('./salidas-rules').reglasDeSalidas(registers),
    },
  });
}
export type SalidaRow = Row<ReturnType<typeof salidasFor>>;
