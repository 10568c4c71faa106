// Loading the attendance of a meeting under one cargue, with what it makes of the row of the socialización; and what the book has of it.
// Read when it is asked for (aparte.ts).

import { sinContacto, textoDeIed } from '../../domain/asistencia/contacto';
import type { PersonaLeida } from '../../domain/asistencia/persona-leida';
import {
  type AsistenciaHecha,
  type PlanDeAsistencia,
  planAsistencia,
} from '../../domain/asistencia/plan-asistencia';
import { type ConFilas, type Reunida, reunionDe } from '../../domain/asistencia/reunion';
import { formatFecha } from '../../domain/formato';
import { siHay } from '../../domain/redaccion';
import {
  type AsistenciaExternaRow,
  asistenciaExterna,
} from '../../domain/registers/asistencia-externa';
import type { IedRow } from '../../domain/registers/ied';
import type { SocializacionRow } from '../../domain/registers/socializacion';
import { commit } from '../commit/commit';
import { comoEstaba } from '../commit/como-estaba';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { openLibro, settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { DeReunion, Lista } from './pedido';

export interface ReunionDelPanel {
  readonly codigo: string;
  readonly titulo: string;
}
export interface AsistenciaPanel {
  /** The last one first. */
  readonly reuniones: readonly ReunionDelPanel[];
  readonly ieds: readonly { readonly codigo: string; readonly nombre: string }[];
}
export interface ReunionVista extends Reunida {
  readonly convocados: number | null;
}

export function open(): AsistenciaPanel {
  const libro = openLibro();
  const reuniones = libro
    .rows<SocializacionRow>('socializacion')
    .flatMap(({ row: { codigo, clase, fecha = '', tema = '' } }) =>
      codigo === undefined || clase === 'Publicación'
        ? []
        : [
            {
              codigo,
              fecha,
              titulo: [codigo, siHay(fecha || undefined, formatFecha), tema]
                .filter(Boolean)
                .join(' · '),
            },
          ],
    )
    .sort((a, b) => (a.fecha < b.fecha ? 1 : -1));
  return {
    reuniones: reuniones.map(({ codigo, titulo }) => ({ codigo, titulo })),
    ieds: libro
      .rows<IedRow>('ied')
      .flatMap(({ row: { codigoDane, nombre } }) =>
        codigoDane && nombre ? [{ codigo: codigoDane, nombre }] : [],
      ),
  };
}

export function see({ reunion }: DeReunion): ReunionVista {
  const libro = openLibro();
  const { convocados = null } = requireReunion(reunion, libro);
  return { ...reunidaEn(libro, reunion), convocados };
}

const reunidaEn = (libro: ConFilas, reunion: string): Reunida =>
  reunionDe(
    libro
      .rows<AsistenciaExternaRow>('asistenciaExterna')
      .flatMap(({ row }) => (row.reunion === reunion ? [row] : [])),
    libro.rows<IedRow>('ied').map(({ row }) => row),
  );

/** Loads a list: what is new of it, and who came of those that were there. */
export function load({ simular = false, pedido: id, ...asked }: Lista): AsistenciaHecha {
  const libro = simular ? openLibro() : settledLibro();
  const personas = asked.personas.map(enLimpio);
  const lista = { ...asked, personas, reunion: asked.reunion.trim().toUpperCase() };
  const { codigo: reunion = '' } = requireReunion(lista.reunion, libro);
  for (const code of Object.values(lista.ied ?? {})) requireIed(code, libro);
  const planOn = (rows: ConFilas): PlanDeAsistencia => planAsistencia(lista, cargosOf(rows), rows);
  const told = ({ cambios: _cambios, ...plan }: PlanDeAsistencia) => ({ reunion, ...plan });
  if (simular) return { ...told(planOn(libro)), cargue: null };
  const request = pedidoDe(id, asked);
  const antes = hechoAntes(libro, request);
  if (antes?.esElMismo)
    return { ...told(planOn(comoEstaba(libro, antes.cambios))), cargue: antes.cargue };
  let plan: PlanDeAsistencia | undefined;
  const { cargue } = commit({
    operacion: `${CARGUE_EN} ${asistenciaExterna.title} (${reunion})`,
    pedido: request,
    // Somebody else may have loaded people meanwhile: whom it lacks is looked for again under the lock.
    build: (fresh) => {
      plan = planOn(fresh);
      return plan.cambios;
    },
  });
  return { ...told(plan ?? planOn(libro)), cargue: cargue || null };
}

/** Whoever asks without our reader has it cleaned here: no document, phone or mail is kept or answered. */
const enLimpio = (persona: PersonaLeida): PersonaLeida => ({
  ...persona,
  nombre: sinContacto(persona.nombre),
  cargo: sinContacto(persona.cargo),
  ied: textoDeIed(persona.ied),
});

/** The list of cargos as the office has it. */
const cargosOf = (libro: ConFilas): readonly string[] =>
  libro
    .rows('catalogos')
    .flatMap(({ row: { cargoDirectivo: cargo } }) => (typeof cargo === 'string' ? [cargo] : []));

function requireReunion(reunion: string, libro: ConFilas): SocializacionRow {
  const found = libro
    .rows<SocializacionRow>('socializacion')
    .find(({ row }) => row.codigo === reunion)?.row;
  if (found && found.clase !== 'Publicación') return found;
  if (found)
    throw new UserError(
      `${reunion} es una publicación, a la que no asiste nadie: escriba la reunión en la hoja Socialización, con su clase «Reunión», y cargue en ella la lista.`,
      'REUNION',
    );
  throw new UserError(
    `No hay una reunión «${reunion}» en la hoja Socialización: escríbala primero, o revise el código.`,
    'REUNION',
  );
}

function requireIed(code: string, libro: ConFilas): void {
  if (code === '' || libro.rows<IedRow>('ied').some(({ row }) => row.codigoDane === code)) return;
  throw new UserError(`No hay una institución con el código «${code}» en la hoja IED.`, 'IED');
}
