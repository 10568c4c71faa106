import { cerradasAlCongelar } from '../focalizacion/congelada';
import { type Column, defineRegister, type Row } from '../register';
import { cifra, IED, quien, VIGENCIA } from './columnas';

/** What the calculation decides of an institution (methods §2). */
const DECISIONES_CALCULADAS = [
  'seleccionada',
  'fuera de los cupos',
  'bajo el mínimo',
  'sin información',
  'pendiente de dato',
] as const;
export type DecisionCalculada = (typeof DECISIONES_CALCULADAS)[number];

export const DECISIONES_FINALES = ['Seleccionada', 'No seleccionada'] as const;
export type DecisionFinal = (typeof DECISIONES_FINALES)[number];

const calculada = <const L extends string>(label: L, width: number) =>
  ({
    label,
    kind: 'texto',
    anotada: true,
    width,
    help: 'NO DILIGENCIAR. Lo calcula «Focalizar…» y lo guarda como estaba.',
  }) as const satisfies Column;

export const focalizacion = defineRegister({
  key: 'focalizacion',
  title: 'Focalización',
  describes:
    'El puntaje, el orden de prioridad y la decisión de una IED para una acción en una vigencia.',
  actividades: [6],
  clave: ['vigencia', 'accion', 'ied'],
  columns: {
    vigencia: VIGENCIA,
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', width: 90 },
    ied: IED,
    puntaje: cifra('Puntaje', 'decimal'),
    pesoConDato: cifra('Peso con dato', 'decimal'),
    minimo: cifra('Puntaje mínimo posible', 'decimal'),
    maximo: cifra('Puntaje máximo posible', 'decimal'),
    orden: cifra('Orden de prioridad', 'entero'),
    directiva: cifra('Directiva', 'decimal'),
    pedagogica: cifra('Pedagógica', 'decimal'),
    administrativa: cifra('Administrativa', 'decimal'),
    comunitaria: cifra('Comunitaria', 'decimal'),
    aportes: calculada('Lo que más pesa', 280),
    valores: { ...calculada('Datos usados', 240), kind: 'textoLargo' },
    decision: {
      ...calculada('Decisión calculada', 140),
      kind: 'lista',
      catalogo: 'decisionCalculada',
      enCatalogos: 'Decisiones calculadas',
      valores: DECISIONES_CALCULADAS,
    },
    porque: { ...calculada('¿Por qué?', 360), kind: 'textoLargo' },
    final: {
      label: 'Decisión final',
      kind: 'lista',
      catalogo: 'decisionFinal',
      enCatalogos: 'Decisiones finales',
      valores: DECISIONES_FINALES,
      width: 120,
    },
    motivo: {
      label: 'Motivo del cambio',
      kind: 'textoLargo',
      width: 260,
      help: 'Obligatorio si la decisión final no es la calculada.',
    },
    decidio: quien('Quién'),
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
  },
  cierra: cerradasAlCongelar,
});
export type FocalizacionRow = Row<typeof focalizacion>;
