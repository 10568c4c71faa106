// What each figure of the plan is, in a sentence that says its formula: printed beside it, and told to whoever asks where it comes from.

import { formatPorcentaje } from '../formato';
import type { Avance } from './avance';
import { enCifra } from './cuentas';

/** How the total, the componentes and the indicador de seguimiento come out, for the foot of a table. */
export const EXPLICACION_PROMEDIO =
  'Promedio del avance del cuatrienio de las acciones, con tope de 100 % y según su ponderación; una meta compartida cuenta una vez y una acción sin ningún reporte cuenta 0.';

/** "Avance medio ponderado…: 45,2 ÷ 60 = 75,33 %" */
export function explainIndicador({
  indicadorSeguimiento: i,
}: Pick<Avance, 'indicadorSeguimiento'>): string {
  return i.valor === null
    ? `${i.nombre}: no hay acciones programadas al corte.`
    : `${i.nombre}: ${enCifra(i.numerador)} ÷ ${enCifra(i.denominador)} = ${formatPorcentaje(i.valor)}.`;
}

export const DEL_ESPERADO =
  'La misma cifra si todo lo programado hasta el corte se hubiera cumplido: lo programado sobre la meta del cuatrienio, según el tipo de cada acción.';
export const DE_TERMINADAS =
  'La misma cifra solo con los años que ya terminaron; el año en curso se ve aparte. En blanco («—») mientras no haya terminado ninguno.';
export const DEL_ANO =
  'Promedio de lo ejecutado sobre lo programado en la vigencia hasta el corte, con tope de 100 %, de las acciones que ya se pueden juzgar. No es parte de la cifra del cuatrienio.';
export const DE_ACTIVIDADES =
  'Promedio de lo ejecutado sobre lo programado en cada actividad hasta el corte, con tope de 100 % y según su peso. Es una cifra aparte: no se mezcla con el avance de las metas.';
