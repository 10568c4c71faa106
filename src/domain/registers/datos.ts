import { defineRegister, type Row } from '../register';
import { SENTIDO, SITUACION } from './columnas';
import { datoLegible } from './datos-rules';

export const datos = defineRegister({
  key: 'datos',
  title: 'Catálogo de datos',
  describes:
    'Un dato que se lleva de cada IED: en qué se mide, de qué situación habla y entre qué valores está.',
  actividades: [6],
  clave: ['dato'],
  nombra: 'nombre',
  columns: {
    dato: {
      label: 'Dato',
      kind: 'codigo',
      width: 170,
      help: 'Nombre corto, sin espacios ni tildes, con el que lo nombran los criterios: matricula, desercion.',
    },
    nombre: { label: 'Nombre', kind: 'texto', required: true, width: 300 },
    unidad: { label: 'Unidad', kind: 'texto', required: true, width: 110 },
    situacion: SITUACION,
    sentido: SENTIDO,
    minimo: {
      label: 'Mínimo',
      kind: 'decimal',
      escala: 'porcentaje',
      width: 90,
      help: 'El menor valor posible; en blanco, si no se sabe.',
    },
    maximo: {
      label: 'Máximo',
      kind: 'decimal',
      escala: 'porcentaje',
      width: 90,
      help: 'El mayor valor posible; en blanco, si no se sabe.',
    },
    fuente: { label: 'Fuente habitual', kind: 'texto', width: 240 },
  },
  rules: [datoLegible],
});
export type DatoRow = Row<typeof datos>;
