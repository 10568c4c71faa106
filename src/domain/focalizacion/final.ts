// What people decide over the calculation: one that enters or goes out all the same, with its reason, and whom that displaces.
// The puntaje stays as it was calculated.

import type { DecisionCalculada, DecisionFinal } from '../registers/focalizacion';
import type { Focalizada } from './focalizar';
import type { Ordenada } from './seleccionar';

/** What a row of Focalización says of the decision of people. */
export interface FinalEscrita {
  readonly final: DecisionFinal;
  readonly motivo: string;
  readonly quien: string;
  /** As it is read: "12 de 2026"; '' while no acta says it. */
  readonly acta: string;
}
type Finales = ReadonlyMap<string, FinalEscrita>;

export const segunElCalculo = (decision: DecisionCalculada): DecisionFinal =>
  decision === 'seleccionada' ? 'Seleccionada' : 'No seleccionada';

export const finalDe = (
  { codigoDane, decision }: Pick<Ordenada, 'codigoDane' | 'decision'>,
  finales: Finales,
): DecisionFinal => finales.get(codigoDane)?.final ?? segunElCalculo(decision);

/** What a person wrote that is not what was calculated. */
function cambioDe(one: Ordenada, finales: Finales): FinalEscrita | undefined {
  const written = finales.get(one.codigoDane);
  return written && written.final !== segunElCalculo(one.decision) ? written : undefined;
}

/** The three lines, the last of which says what people decided, who and why. */
export function conCambio(
  [donde = '', aportes = '', decide = '']: readonly string[],
  one: Ordenada,
  finales: Finales,
): readonly string[] {
  const cambio = cambioDe(one, finales);
  if (!cambio) return [donde, aportes, decide];
  const { final, motivo, quien, acta } = cambio;
  const who = [quien, acta === '' ? '' : `acta ${acta}`].filter((part) => part !== '').join(', ');
  const verb = final === 'Seleccionada' ? 'Entra' : 'No entra';
  const why = motivo.replace(/[.\s]+$/, '').replace(/\s+/g, ' ');
  const said = `${verb} por decisión de la oficina${who === '' ? '' : ` (${who})`}: ${why}.`;
  const calculado = decide.replace(/^Queda seleccionada\./, 'Por su puntaje entraba.');
  return [donde, aportes, [calculado, said].filter((part) => part !== '').join(' ')];
}

export interface EfectoDelCambio {
  /** Who goes out where one enters and the cupos are full; undefined where nobody has to. */
  readonly desplaza: Ordenada | undefined;
  /** Who stands first outside where one goes out and leaves a cupo; it enters only if somebody says so. */
  readonly sigue: Ordenada | undefined;
}

/** What a change means for the others, with the cupos as they are. */
export function efectoDe(
  { ied, sinInformacion, reglas }: Focalizada,
  finales: Finales,
  codigoDane: string,
  final: DecisionFinal,
): EfectoDelCambio {
  const all = [...ied, ...sinInformacion].filter((one) => one.codigoDane !== codigoDane);
  const inside = all.filter((one) => finalDe(one, finales) === 'Seleccionada');
  if (final === 'No seleccionada') {
    const isFree = reglas.cupos === undefined || inside.length < reglas.cupos;
    const sigue = ied.find(
      (one) =>
        one.codigoDane !== codigoDane &&
        finalDe(one, finales) !== 'Seleccionada' &&
        one.decision !== 'bajo el mínimo' &&
        !cambioDe(one, finales),
    );
    return { desplaza: undefined, sigue: isFree ? sigue : undefined };
  }
  if (reglas.cupos === undefined || inside.length < reglas.cupos)
    return { desplaza: undefined, sigue: undefined };
  // The last in order among those whom the calculation let in: what people decided is not undone by another decision.
  const byRank = inside.filter((one) => !cambioDe(one, finales));
  return { desplaza: byRank[byRank.length - 1], sigue: undefined };
}
