import { cerradasAlCongelar } from '../focalizacion/congelada';
import { defineRegister, type Row } from '../register';
import { SENTIDO, SITUACION, VIGENCIA } from './columnas';
import { criterioCompleto, TODAS } from './criterios-rules';
import { PREFIJO_DE_PRUEBAS, RESULTADOS } from './pruebas';

export const criterios = defineRegister({
  key: 'criterios',
  title: 'Criterios',
  describes: 'Cuánto pesa un dato de las IED para escoger las de una acción en una vigencia.',
  actividades: [6],
  clave: ['vigencia', 'accion', 'variable'],
  porHoja: ['vigencia'],
  columns: {
    vigencia: VIGENCIA,
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      tambien: [TODAS],
      width: 90,
      help: `Código de la acción del PAM, o «${TODAS}»: los criterios de las que no tienen los suyos.`,
    },
    variable: {
      label: 'Variable',
      kind: 'referencia',
      refiere: 'datos',
      tambien: RESULTADOS.map((column) => PREFIJO_DE_PRUEBAS + column),
      aliases: ['Dato'],
      width: 190,
      help: 'Un dato del catálogo (matricula) o una columna de Pruebas (pruebas.total, pruebas.categoria).',
    },
    situacion: { ...SITUACION, required: true },
    peso: {
      label: 'Peso',
      kind: 'decimal',
      escala: 'porcentaje',
      min: 0,
      max: 100,
      required: true,
      width: 70,
    },
    sentido: { ...SENTIDO, required: true },
    piso: {
      label: 'Piso',
      kind: 'decimal',
      escala: 'porcentaje',
      width: 80,
      help: 'Desde qué valor empieza a contar. En blanco: el menor de las IED, que se imprime y se congela.',
    },
    techo: {
      label: 'Techo',
      kind: 'decimal',
      escala: 'porcentaje',
      width: 80,
      help: 'En qué valor llega a 100 puntos. En blanco: el mayor de las IED, que se imprime y se congela.',
    },
    tabla: {
      label: 'Tabla',
      kind: 'texto',
      width: 220,
      help: 'Los puntos de cada categoría: «A+: 0; A: 25; B: 50; C: 75; D: 100».',
    },
    vigenciaDelDato: {
      ...VIGENCIA,
      label: 'Vigencia del dato',
      aliases: ['Año del dato'],
      required: true,
      width: 100,
    },
    desempate: {
      label: 'Orden de desempate',
      kind: 'entero',
      min: 1,
      width: 100,
      help: 'En blanco: desempata primero la variable que más pesa.',
    },
  },
  rules: [criterioCompleto],
  cierra: cerradasAlCongelar,
});
export type CriterioRow = Row<typeof criterios>;
