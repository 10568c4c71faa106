// The sections that a person may write, drafted from the data while nobody has: sentences with their figures, never a bracket
// that could be signed.

import { cuenta, enumerarDe } from '../../domain/redaccion';
import { loQueCambie } from '../del-corte/lo-que-cambie';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import { type Anual, porSuFalta } from './anual';
import {
  elCambioContado,
  elResultado,
  lasAcciones,
  lasDecisiones,
  loProgramado,
} from './como-termino';
import type { AnualDatos } from './marcadores';

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  conclusiones: (anual: Anual): readonly string[] => [
    `${elResultado(anual)} ${loProgramado(anual)}`,
    elCambioContado(anual),
    lasAcciones(anual),
    ...atraso(anual),
  ],
  proximaVigencia: (anual: Anual): readonly string[] => [
    ...decidido(anual),
    ...porAjustar(anual),
    ...porJuzgar(anual),
  ],
} as const;

/** What a person wrote of each section, and what the data say of those that nobody wrote. */
export function secciones(anual: Anual): Pick<AnualDatos, 'conclusiones' | 'proximaVigencia'> {
  const { conclusiones, proximaVigencia } = seccionesDe(BORRADORES, anual, anual.textos);
  return { conclusiones, proximaVigencia: conUltimo(proximaVigencia) };
}

const codigosOf = (acciones: readonly { readonly codigo: string }[], de: number): string =>
  enumerarDe(
    acciones.map(({ codigo }) => codigo),
    de,
    { max: 10 },
  );

function atraso(anual: Anual): readonly string[] {
  const short = porSuFalta(anual);
  if (short.length === 0) return [];
  return [
    `${cuenta(short.length, 'acción quedó por debajo de lo programado', 'acciones quedaron por debajo de lo programado')}; por su peso y lo que les faltó, en este orden: ${codigosOf(short, 10)}. Sus causas y sus oportunidades de mejora están en la sección 4.`,
  ];
}

function decidido(anual: Anual): readonly string[] {
  const said = lasDecisiones(anual);
  return said
    ? [`Lo decidido: ${said}`]
    : ['Nadie ha escrito decisiones para la vigencia siguiente.'];
}

function porAjustar({ acciones }: Anual): readonly string[] {
  return acciones.some(({ escrita }) => escrita?.ajuste !== undefined)
    ? ['Los ajustes propuestos, y lo que sostiene cada acción, están en la sección 5.']
    : [];
}

function porJuzgar({ acciones, estado }: Anual): readonly string[] {
  const waiting = acciones.filter(
    ({ evaluada }) => evaluada.cumplimiento === 'A la espera del dato',
  );
  return waiting.length > 0
    ? [
        `${waiting.length === 1 ? 'Queda' : 'Quedan'} por juzgar ${codigosOf(waiting, acciones.length)}; cuando se pueda, ${loQueCambie(estado, 'este documento')}.`,
      ]
    : [];
}
