import { ejeDeGuia, type Guia } from '../guia34';
import { defineRegister } from '../register';
import { IED, VIGENCIA } from './columnas';

/** What a valuation may say instead of its number. */
const NIVELES_EN_PALABRAS = {
  existencia: '1',
  pertinencia: '2',
  apropiacion: '3',
  'mejoramiento continuo': '4',
  mejoramiento: '4',
} as const;
/** Not valued is not the lowest level. */
const SIN_VALORAR = ['sin valorar', 'no valorado', 'no valorada', 'sin valoracion', 'sv'];

/** The sábana of one catalogue: a row an IED, a column a component. */
const sabana = <const G extends Guia>(guia: G, describes: string) =>
  defineRegister({
    key: `autoevaluacion${guia}`,
    title: `Autoevaluación ${guia}`,
    describes,
    actividades: [1, 6],
    clave: ['ied', 'vigencia'],
    porHoja: ['vigencia'],
    columns: {
      ied: IED,
      vigencia: {
        ...VIGENCIA,
        help: 'El año valorado: se valora en noviembre y sirve para el PMI del año siguiente.',
      },
      v: {
        label: '',
        kind: 'entero',
        eje: ejeDeGuia(guia),
        min: 1,
        max: 4,
        sinonimos: NIVELES_EN_PALABRAS,
        blancos: SIN_VALORAR,
        width: 70,
        help: '1 existencia, 2 pertinencia, 3 apropiación, 4 mejoramiento continuo; en blanco, sin valorar.',
      },
    },
  });

export const autoevaluacion2008 = sabana(
  '2008',
  'La autoevaluación de una IED con los 93 componentes de la Guía 34 de 2008.',
);
export const autoevaluacion2026 = sabana(
  '2026',
  'La autoevaluación de una IED con los 45 componentes de la Guía 34 de 2026.',
);
