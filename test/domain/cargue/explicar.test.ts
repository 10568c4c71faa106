import { explicar } from '../../../src/domain/cargue/explicar';
import type { Explicacion } from '../../../src/domain/cargue/leer-tabla';
import { pam } from '../../../src/domain/registers/pam';
import { columnas } from '../../support/libro';

const NADA: Explicacion = {
  hoja: '',
  hojas: [],
  porque: '',
  encabezado: 1,
  columnas: [],
  noLeidas: [],
  dejadas: [],
  omitidas: [],
  subtotales: [],
  convencion: {},
  puestos: {},
};
const say = (some: Partial<Explicacion>) => explicar({ ...NADA, ...some }, columnas(pam));

describe('explicar()', () => {
  test('has nothing to say of a file whose first line is its header and reads no column', () => {
    expect(say({})).toEqual([]);
  });

  test('says the sheet, why it and not another, and where its header is', () => {
    expect(say({ hoja: '2. Datos', porque: 'la que se pidió', encabezado: 3 })).toEqual([
      'Hoja «2. Datos» (la que se pidió), encabezado en la línea 3.',
    ]);
    expect(say({ encabezado: 3 })).toEqual(['Encabezado en la línea 3.']);
    expect(say({ hoja: 'Datos', encabezado: 0 })).toEqual(['Hoja «Datos».']);
  });

  test('says of a column its label, and the header where it is another', () => {
    const read = [
      { texto: 'CODIGO', columna: 'codigo' },
      { texto: 'LB', columna: 'lineaBase' },
      { texto: 'Meta', columna: 'meta2025', asignada: 'antes' },
      { texto: 'Acción', columna: 'accion', asignada: 'ahora' },
    ] as const;
    expect(say({ columnas: read, noLeidas: ['Salario', 'Banco'] })).toEqual([
      'Columnas: Código, «LB» → Línea base, «Meta» → Meta 2025 (asignada la vez anterior) y Acción (asignada a mano).',
      'Sin leer: «Salario» y «Banco».',
    ]);
  });

  test('groups the lines left out by why, and says the convention of each column', () => {
    const omitidas = [
      { fila: 7, motivo: 'es un total' },
      { fila: 9, motivo: 'repite el encabezado' },
      { fila: 12, motivo: 'es un total' },
    ];
    expect(say({ omitidas, convencion: { Meta: 'con punto decimal' } })).toEqual([
      'Se leyó así: Meta, con punto decimal.',
      'Quedaron fuera 3 líneas: 7 y 12 (es un total); 9 (repite el encabezado).',
    ]);
  });
});
