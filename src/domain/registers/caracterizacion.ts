import { defineRegister, type Row } from '../register';
import { cifrasDeUnaSerie } from '../rules/otra-escala';
import { datoOValor, temaEscrito } from './caracterizacion-rules';
import { CONTEXTO, VIGENCIA } from './columnas';

export const caracterizacion = defineRegister({
  key: 'caracterizacion',
  title: 'Caracterización',
  describes: 'Un dato del territorio, en cifras o en palabras, con su fuente y su lectura.',
  actividades: [1],
  clave: ['codigo'],
  numera: 'CT',
  basta: { con: 'datoCualitativo', pide: ['dimension', 'vigencia', 'fuente'] },
  propone: {
    por: ['vigencia', 'dimension', 'contexto', 'tema', 'componente', 'fuente', 'indicador'],
    ademas: 'unidad',
    soloDeSuParte: true,
  },
  porHoja: ['dimension', 'contexto', 'componente', 'vigencia'],
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
    tema: {
      label: 'Tema',
      kind: 'lista',
      catalogo: 'tema',
      width: 160,
      help: 'De qué trata el dato dentro de su dimensión.',
    },
    contexto: { ...CONTEXTO, help: 'Solo en los datos del contexto del territorio.' },
    componente: {
      label: 'Componente',
      kind: 'lista',
      catalogo: 'componente',
      width: 200,
    },
    indicador: {
      label: 'Indicador',
      kind: 'textoLargo',
      required: true,
      width: 260,
      help: 'Qué se midió. De un dato cualitativo puede quedar en blanco: lo nombra su tema.',
    },
    vigencia: { ...VIGENCIA, required: true },
    valor: {
      label: 'Valor',
      kind: 'decimal',
      escala: { unidad: 'unidad' },
      width: 100,
      help: 'La cifra. En blanco si el dato es cualitativo.',
    },
    unidad: { label: 'Unidad', kind: 'texto', aliases: ['Unidad de medida'], width: 100 },
    datoCualitativo: {
      label: 'Dato cualitativo',
      kind: 'textoLargo',
      width: 300,
      help: 'Lo que se encontró, en palabras, cuando no es una cifra o además de ella.',
    },
    fuente: { label: 'Fuente', kind: 'texto', required: true, width: 200 },
    anoFuente: {
      label: 'Año de la fuente',
      kind: 'entero',
      aliases: ['Año del dato'],
      min: 1900,
      max: 2100,
      width: 90,
      help: 'Año en que se produjo el dato, si no es el de la vigencia.',
    },
    lectura: {
      label: 'Lectura',
      kind: 'textoLargo',
      aliases: ['Análisis', 'Interpretación', 'Lectura del dato', 'Conclusión'],
      width: 300,
      help: 'Qué dice el dato sobre la calidad educativa del territorio.',
    },
    esLineaBase: { label: 'Es línea base', kind: 'siNo', width: 90 },
    meta: {
      label: 'Meta del cuatrienio',
      conAno: true,
      kind: 'decimal',
      escala: { unidad: 'unidad' },
      width: 110,
    },
  },
  rules: [
    datoOValor,
    temaEscrito,
    cifrasDeUnaSerie('valor', ['indicador', 'unidad', 'componente'], ['meta']),
  ],
});
export type CaracterizacionRow = Row<typeof caracterizacion>;
