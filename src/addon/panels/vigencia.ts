// The panel «Año» as the menu and its page know it: which year, and the two things that are done with one that has ended.
// What each section does is read when it is asked for (aparte.ts).

import {
  type EstadoDeVigencia,
  estadoDeVigencia,
  vigenciasCerradas,
} from '../../domain/vigencias-cerradas';
import { endpoint } from '../endpoint';
import { DE_VIGENCIA } from '../evaluacion/de-vigencia';
import type * as Guardar from '../evaluacion/guardar';
import type * as Leer from '../evaluacion/leer';
import { BORRADOR, BORRADOR_PEDIDO, EVALUACION } from '../evaluacion/pedido';
import { type De, entero, nada, objeto } from '../forma';
import { finDelLibro } from '../libro/fin-del-libro';
import { openLibro } from '../libro/open-libro';
import { closeVigencia } from '../vigencia/cerrar-vigencia';
import { CERRAR_VIGENCIA } from '../vigencia/cerrar-vigencia-pedido';
import type * as VerCierre from '../vigencia/ver-cierre';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../evaluacion/leer'): typeof Leer;
declare function require(path: '../evaluacion/guardar'): typeof Guardar;
declare function require(path: '../vigencia/ver-cierre'): typeof VerCierre;

/** A year that has begun. */
export interface VigenciaDelPanel {
  readonly vigencia: number;
  readonly estado: EstadoDeVigencia;
}
export interface VigenciaPanel {
  /** The last one first. */
  readonly vigencias: readonly VigenciaDelPanel[];
  /** The last one that ended, which is the one that people come for; of none, the one under way. */
  readonly propuesta: number | null;
  /** That the cuatrienio is over, and what is due then; '' while it is not. */
  readonly fin: string;
}

function openPanel(): VigenciaPanel {
  const libro = openLibro();
  const cerradas = vigenciasCerradas(libro.rows('parametros'));
  const vigencias = libro.vigencias
    .filter((one) => one <= Number(libro.hoy.slice(0, 4)))
    .map((vigencia) => ({ vigencia, estado: estadoDeVigencia(vigencia, cerradas, libro.hoy) }))
    .reverse();
  const [propuesta = vigencias[0]] = vigencias.filter(({ estado }) => estado !== 'en curso');
  return { vigencias, propuesta: propuesta?.vigencia ?? null, fin: finDelLibro(libro) };
}

const VIGENCIA = objeto({ vigencia: entero(1900, 9999) });

const seeCierre = ({ vigencia: wanted }: De<typeof VIGENCIA>): VerCierre.CierreVisto =>
  require('../vigencia/ver-cierre').see(wanted);

export const vigencia = definePanel({
  key: 'vigencia',
  item: 'Año…',
  lugar: 'principal',
  loading: 'Abriendo el año…',
  endpoints: {
    panelVigencia: endpoint(nada, openPanel),
    evaluacionDelAno: endpoint(DE_VIGENCIA, (pedido) =>
      require('../evaluacion/leer').readEvaluacion(pedido),
    ),
    guardarEvaluacion: endpoint(EVALUACION, (escrita) =>
      require('../evaluacion/guardar').saveEvaluacion(escrita),
    ),
    guardarBorradorEvaluacion: endpoint(BORRADOR_PEDIDO, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
    verCierreDeVigencia: endpoint(VIGENCIA, seeCierre),
    cerrarVigencia: endpoint(CERRAR_VIGENCIA, closeVigencia),
  },
});
