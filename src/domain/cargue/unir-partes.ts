// What was understood and planned of several tables, told as one.

import { enumerar } from '../redaccion';
import type { Cargue, PlanDeTablas } from './cargue';
import type { Lugar } from './detalles';
import type { Explicacion } from './leer-tabla';
import { SIN_FILAS } from './plan-filas';

/** The plan of all with what each part says, every line with the name of its sheet. */
export function unirPartes(
  plan: PlanDeTablas,
  partes: readonly Cargue[],
  nombres: readonly string[],
): Cargue {
  const all = <T extends Lugar>(of: (parte: Cargue) => readonly T[]): readonly T[] =>
    partes.flatMap((parte, i) => of(parte).map((one) => ({ ...one, hoja: nombres[i] })));
  const explicaciones = partes.map(({ explicacion }) => explicacion);
  const lost = partes.reduce((n, { leidas }) => n + leidas - plan.leidas, 0);
  // A part that makes nothing of its lines leaves nothing to load.
  const isBad = partes.some(({ cambios }) => cambios.length < plan.cambios.length);
  return {
    ...plan,
    leidas: plan.leidas + lost,
    rechazadas: plan.rechazadas + lost,
    ...(isBad ? SIN_FILAS : {}),
    observaciones: all(({ observaciones }) => observaciones),
    propuestas: all(({ propuestas }) => propuestas),
    codigosPropuestos: all(({ codigosPropuestos }) => codigosPropuestos),
    lecturas: () => all(({ lecturas }) => lecturas()),
    explicada: juntas(partes, nombres),
    explicacion: {
      hoja: enumerar(nombres),
      hojas: nombres,
      porque: '',
      encabezado: explicaciones[0]?.encabezado ?? 0,
      columnas: unaVez(explicaciones.flatMap(({ columnas }) => columnas)),
      noLeidas: [...new Set(explicaciones.flatMap(({ noLeidas }) => noLeidas))],
      dejadas: unaVez(explicaciones.flatMap(({ dejadas }) => dejadas)),
      omitidas: all(({ explicacion: { omitidas } }) => omitidas),
      subtotales: all(({ explicacion: { subtotales } }) => subtotales),
      convencion: Object.assign({}, ...explicaciones.map(({ convencion }) => convencion)),
      puestos: puestosDe(explicaciones),
    },
  };
}

/** What every part says is said once; the rest, with its name. */
function juntas(partes: readonly Cargue[], nombres: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return partes.flatMap(({ explicada }, i) =>
    explicada.flatMap((sentence) => {
      if (partes.every((other) => other.explicada.includes(sentence))) {
        if (said.has(sentence)) return [];
        said.add(sentence);
        return sentence;
      }
      return sentence.startsWith('Hoja «') ? sentence : `«${nombres[i]}»: ${sentence}`;
    }),
  );
}

const unaVez = <T>(some: readonly T[]): readonly T[] => [
  ...new Map(some.map((one) => [JSON.stringify(one), one])).values(),
];

/** "Educación inicial · Educación media": what each part puts, where they differ. */
function puestosDe(explicaciones: readonly Explicacion[]): Explicacion['puestos'] {
  const labels = new Set(explicaciones.flatMap(({ puestos }) => Object.keys(puestos)));
  return Object.fromEntries(
    [...labels].map((label) => {
      const texts = explicaciones.flatMap(({ puestos }) => puestos[label] ?? []);
      return [label, [...new Set(texts)].join(' · ')];
    }),
  );
}
