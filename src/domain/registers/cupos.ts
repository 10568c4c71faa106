import { cerradasAlCongelar } from '../focalizacion/congelada';
import { defineRegister, type Row } from '../register';
import { cuando, quien, VIGENCIA } from './columnas';

export const cupos = defineRegister({
  key: 'cupos',
  title: 'Cupos de focalización',
  describes:
    'Cuántas IED entran en una acción en una vigencia, desde qué puntaje, y el acta con que se congeló.',
  actividades: [6],
  clave: ['vigencia', 'accion'],
  nombra: 'accion',
  hidden: true,
  columns: {
    vigencia: VIGENCIA,
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', width: 90 },
    cupos: { label: 'Cupos', kind: 'entero', min: 0, width: 80, help: 'En blanco: sin límite.' },
    minimo: {
      label: 'Puntaje mínimo',
      kind: 'decimal',
      escala: 'porcentaje',
      min: 0,
      max: 100,
      width: 110,
      help: 'En blanco: sin mínimo.',
    },
    cobertura: {
      label: 'Cobertura mínima',
      kind: 'decimal',
      escala: 'porcentaje',
      min: 0,
      max: 100,
      width: 110,
      help: 'Puntos de peso con dato que una IED necesita para tener puntaje. En blanco: 70.',
    },
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
    congelado: {
      label: 'Congelado',
      kind: 'textoLargo',
      anotada: true,
      width: 240,
      help: 'NO DILIGENCIAR. Los criterios con los que se congeló, como estaban.',
    },
    congeladoPor: quien('Congelado por'),
    congeladoEl: cuando('Congelado el'),
    codigoVerificacion: {
      label: 'Código de verificación',
      kind: 'codigo',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. El de la bitácora al congelar.',
    },
  },
  cierra: cerradasAlCongelar,
});
export type CuposRow = Row<typeof cupos>;
