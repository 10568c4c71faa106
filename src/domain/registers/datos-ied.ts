import { defineRegister } from '../register';
import { IED, VIGENCIA } from './columnas';
import { valorDelDato } from './datos-rules';

declare function require(path: './datos-escala-rules'): typeof import('./datos-escala-rules');

export const datosIed = defineRegister({
  key: 'datosIed',
  title: 'Datos por IED',
  describes: 'El valor de un dato de una IED en una vigencia.',
  actividades: [1, 6],
  clave: ['ied', 'vigencia', 'dato'],
  porHoja: ['vigencia'],
  columns: {
    ied: IED,
    vigencia: VIGENCIA,
    dato: { label: 'Dato', kind: 'referencia', refiere: 'datos', width: 170 },
    valor: {
      label: 'Valor',
      kind: 'decimal',
      escala: { unidad: 'unidad', de: 'dato' },
      width: 110,
      help: 'En blanco mientras no se sepa: una IED sin dato no es una IED en 0.',
    },
    texto: { label: 'Texto', kind: 'texto', width: 160, help: 'Cuando el dato es una categoría.' },
    fuente: { label: 'Fuente', kind: 'texto', required: true, width: 240 },
    fecha: { label: 'Fecha', kind: 'fecha', width: 100, help: 'De cuándo es el dato.' },
  },
  rules: [valorDelDato],
  rulesApart: { si: 'valor', read: () => [require('./datos-escala-rules').escalaDelDato] },
});
