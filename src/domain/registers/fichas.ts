import { type Column, defineRegister, type Row } from '../register';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import { IED, RESPONSABLE, VIGENCIA } from './columnas';

const valoracion = <const L extends string>(label: L) =>
  ({
    label,
    kind: 'entero',
    min: 1,
    max: 4,
    width: 90,
    help: '1 crítica, 2 por mejorar, 3 adecuada, 4 fortaleza; en blanco, sin valorar.',
  }) as const satisfies Column;
const observacion = <const L extends string>(label: L) =>
  ({ label, kind: 'textoLargo', width: 260 }) as const satisfies Column;

export const fichas = defineRegister({
  key: 'fichas',
  title: 'Ficha IED',
  fila: ['ficha', 'fichas'],
  describes: 'Cómo valora la oficina las cuatro situaciones de una IED en una vigencia.',
  actividades: [6],
  clave: ['ied', 'vigencia'],
  porHoja: ['vigencia'],
  columns: {
    ied: IED,
    vigencia: VIGENCIA,
    directiva: valoracion('Directiva'),
    directivaObservacion: observacion('Observación directiva'),
    pedagogica: valoracion('Pedagógica'),
    pedagogicaObservacion: observacion('Observación pedagógica'),
    administrativa: valoracion('Administrativa'),
    administrativaObservacion: observacion('Observación administrativa'),
    comunitaria: valoracion('Comunitaria'),
    comunitariaObservacion: observacion('Observación comunitaria'),
    profesional: { ...RESPONSABLE, label: 'Profesional', required: true },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 100 },
    documento: { label: 'Documento', kind: 'enlace', width: 220 },
  },
  cierra: cerradasConLaVigencia(['documento']),
});
export type FichaRow = Row<typeof fichas>;
