import { defineRegister, type Row } from '../register';
import { VIGENCIA } from './columnas';

export const caracterizacion = defineRegister({
  key: 'caracterizacion',
  title: 'Caracterización',
  describes: 'Un dato del territorio, con su fuente y su lectura.',
  actividades: [1],
  clave: ['codigo'],
  numera: 'CT',
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    dimension: {
      label: 'Dimensión',
      kind: 'lista',
      catalogo: 'dimension',
      required: true,
      width: 160,
    },
    componente: {
      label: 'Componente',
      kind: 'lista',
      catalogo: 'componente',
      width: 200,
    },
    indicador: { label: 'Indicador', kind: 'textoLargo', required: true, width: 260 },
    vigencia: { ...VIGENCIA, required: true },
    valor: { label: 'Valor', kind: 'decimal', required: true, width: 100 },
    unidad: { label: 'Unidad', kind: 'texto', width: 100 },
    fuente: { label: 'Fuente', kind: 'texto', required: true, width: 200 },
    lectura: {
      label: 'Lectura',
      kind: 'textoLargo',
      width: 300,
      help: 'Qué dice el dato sobre la calidad educativa del territorio.',
    },
    esLineaBase: { label: 'Es línea base', kind: 'siNo', width: 90 },
    meta: { label: 'Meta del cuatrienio', kind: 'decimal', width: 110 },
  },
});
export type CaracterizacionRow = Row<typeof caracterizacion>;
