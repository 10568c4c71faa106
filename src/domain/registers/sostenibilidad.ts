import { type Column, defineRegister, type Row } from '../register';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import { RESPONSABLE, VIGENCIA } from './columnas';
import { recursosConOrigen, sostieneLoProgramado } from './sostenibilidad-rules';

/** How far a condition of an acción is met in a vigencia. */
export const CONDICIONES = ['Asegurada', 'En trámite', 'Sin fuente', 'No requiere'] as const;
export type Condicion = (typeof CONDICIONES)[number];

const FUENTES = [
  'SGP Calidad',
  'SGP Prestación',
  'Recursos propios',
  'Regalías',
  'MEN',
  'Cooperación',
  'Sin costo',
  'Otra',
] as const;

const condicion = <const L extends string>(label: L) =>
  ({
    label,
    kind: 'lista',
    catalogo: 'condicion',
    aliases: [`Condición ${label}`, `Sostenibilidad ${label}`],
    enCatalogos: 'Condiciones de sostenibilidad',
    valores: CONDICIONES,
    required: true,
    width: 110,
  }) as const satisfies Column;

export const sostenibilidad = defineRegister({
  key: 'sostenibilidad',
  title: 'Sostenibilidad',
  fila: ['fila de recursos', 'filas de recursos'],
  describes:
    'Con qué recursos, con quién y con qué trámites se sostiene una acción en una vigencia.',
  actividades: [4],
  clave: ['accion', 'vigencia'],
  porHoja: ['vigencia'],
  columns: {
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      width: 90,
      help: 'Código de la acción del PAM.',
    },
    vigencia: VIGENCIA,
    fuente: {
      label: 'Fuente',
      kind: 'lista',
      catalogo: 'fuenteRecursos',
      enCatalogos: 'Fuentes de recursos',
      valores: FUENTES,
      aliases: ['Fuente de financiación', 'Fuente de recursos'],
      width: 140,
    },
    montoPrevisto: {
      label: 'Monto previsto',
      kind: 'dinero',
      min: 0,
      aliases: ['Valor previsto', 'Presupuesto', 'Valor', 'Monto', 'Costo', 'Valor total'],
      width: 140,
    },
    respaldo: {
      label: 'Respaldo',
      kind: 'texto',
      aliases: ['CDP', 'BPIN', 'Respaldo presupuestal', 'Soporte'],
      width: 180,
      help: 'CDP, código BPIN u oficio que respalda los recursos.',
    },
    financiera: condicion('Financiera'),
    tecnica: condicion('Técnica'),
    conQuien: {
      persona: true,
      label: 'Quién y con qué',
      kind: 'texto',
      width: 220,
      help: 'El equipo y los medios con que se hace.',
    },
    administrativa: condicion('Administrativa'),
    acto: {
      label: 'Contrato, convenio o acto',
      kind: 'texto',
      aliases: ['Contrato', 'Convenio', 'Acto administrativo', 'Contrato o convenio'],
      width: 220,
    },
    responsable: { ...RESPONSABLE, required: true },
    acta: {
      label: 'Acta',
      kind: 'referencia',
      refiere: 'actas',
      width: 90,
      help: 'Código del acta de la actividad 4 en que se acordó.',
    },
    observacion: { label: 'Observación', kind: 'textoLargo', width: 280 },
  },
  rules: [sostieneLoProgramado, recursosConOrigen],
  cierra: cerradasConLaVigencia(),
});
export type SostenibilidadRow = Row<typeof sostenibilidad>;
