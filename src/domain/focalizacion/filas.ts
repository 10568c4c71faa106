// The rows of Focalización that a choice leaves, each with what was known of its institution.

import type { AnyRow } from '../register';
import { SITUACIONES } from '../registers/columnas';
import { escribirValores } from './congelado';
import { segunElCalculo } from './final';
import { aportesEnPalabras, porQue } from './palabras';
import { claveDeSituacion, type Elegida } from './respuesta';

/** All that the calculation says; what is not known is undefined, so that it is taken out of a row of before. */
export function filasDe(elegida: Elegida): readonly AnyRow[] {
  const { vigencia, accion, focalizada, nombre, finales } = elegida;
  return [...focalizada.ied, ...focalizada.sinInformacion].map((one): AnyRow => {
    const { codigoDane, puntaje, pesoConDato, minimo, maximo, orden, decision } = one;
    const written = finales.get(codigoDane);
    return {
      vigencia,
      accion,
      ied: codigoDane,
      puntaje: puntaje ?? undefined,
      pesoConDato,
      minimo,
      maximo,
      orden: orden ?? undefined,
      ...Object.fromEntries(
        SITUACIONES.map((situacion) => [
          claveDeSituacion(situacion),
          puntaje === null ? undefined : one.situaciones[situacion],
        ]),
      ),
      aportes: aportesEnPalabras(one.aportes, nombre) || undefined,
      valores: escribirValores(one),
      decision,
      porque: porQue(one, focalizada, nombre).join('\n'),
      // What people decided stays while its reason stands; otherwise it follows the calculation.
      ...(written?.motivo ? {} : { final: segunElCalculo(decision) }),
    };
  });
}
