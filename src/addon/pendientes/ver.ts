// What one person has to do, or everybody: each thing with how late it is, the way to it, and until when it can be put off.

import { quisoDecir } from '../../domain/parecido';
import {
  type ClaseDePendiente,
  type GrupoPendientes,
  type Pendiente,
  pendientesDe,
} from '../../domain/pendientes';
import type {
  GrupoVisto,
  PendientesDelLibro,
  PendientesVistos,
  PendienteVisto,
} from '../../domain/pendientes-vistos';
import {
  diasParaPosponer,
  estaPospuesto,
  type Pospuesto,
  topeDePosponer,
  vuelve,
} from '../../domain/posponer';
import { keyOf } from '../../domain/register';
import { registerByKey } from '../../domain/registers';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { fold } from '../../domain/texto';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { PANELS } from '../panels/panel';
import { namesIn } from '../reportes/quienes';
import { UserError } from '../user-error';
import { loPendienteDe } from './del-libro';
import type { VerPendientesPedido } from './pedido';
import { readPospuestos } from './pospuestos';

/** Where each kind of thing is attended; the others, in their row or in «Lo mío». */
const SE_ATIENDE: { readonly [C in ClaseDePendiente]?: string } = {
  porAprobar: 'trimestre',
  porAutorizar: 'ajustes',
  porDecidir: 'aprobar',
  accionesDevueltas: 'aprobar',
  porFirmar: 'documentos',
};

export function verPendientes({ persona }: VerPendientesPedido): PendientesDelLibro {
  const libro = openLibro();
  const { hoy } = libro;
  const equipo = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const names =
    persona === undefined ? everybody(libro, equipo) : [requireName(libro, equipo, persona)];
  const de = pendientesDe(loPendienteDe(libro));
  const pospuestoDe = readPospuestos();
  const personas = names.map((nombre) => {
    const row = equipo.find((one) => one.nombre === nombre && estaEnLaOficina(one, hoy));
    return seen(libro, nombre, de(nombre, row), pospuestoDe);
  });
  const urgency = ({ vencidos, paraHoy, cuantos }: PendientesVistos): readonly number[] => [
    vencidos,
    paraHoy,
    cuantos,
  ];
  return {
    hoy,
    dias: diasParaPosponer(hoy),
    personas: personas.sort((a, b) => firstDifference(urgency(b), urgency(a))),
  };
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((n, i) => n - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Those of the office, then whoever else something is in the name of. */
const everybody = (libro: Libro, equipo: readonly EquipoRow[]): string[] => [
  ...new Set([
    ...equipo.flatMap((row) => (row.nombre && estaEnLaOficina(row, libro.hoy) ? row.nombre : [])),
    ...namesIn(libro, equipo),
  ]),
];

/** As the book writes it. */
function requireName(libro: Libro, equipo: readonly EquipoRow[], persona: string): string {
  const known = [
    ...new Set([...equipo.flatMap(({ nombre }) => nombre ?? []), ...namesIn(libro, equipo)]),
  ];
  const found = known.find((nombre) => fold(nombre) === fold(persona));
  if (found !== undefined) return found;
  throw new UserError(
    `«${persona}» no está en Equipo.${quisoDecir(persona, known)}`,
    'PERSONA_INEXISTENTE',
  );
}

function seen(
  libro: Libro,
  nombre: string,
  grupos: readonly GrupoPendientes[],
  pospuestoDe: ReturnType<typeof readPospuestos>,
): PendientesVistos {
  const { hoy } = libro;
  const all = grupos.flatMap(({ pendientes }) => pendientes);
  return {
    nombre,
    cuantos: all.length,
    vencidos: all.filter(({ vencido }) => vencido).length,
    paraHoy: all.filter(({ vence }) => vence === hoy).length,
    grupos: grupos.map(({ clase, titulo, pendientes }) => ({
      clase,
      titulo,
      abre: panelOf(clase),
      pendientes: pendientes.map((one) => located(libro, one, pospuestoDe(nombre, one.clave))),
    })),
  };
}

function panelOf(clase: ClaseDePendiente): GrupoVisto['abre'] {
  const panel = PANELS.find(({ key }) => key === SE_ATIENDE[clase]);
  return panel ? { panel: panel.key, dice: panel.item } : null;
}

function located(
  libro: Libro,
  pendiente: Pendiente,
  pospuesto: Pospuesto | undefined,
): PendienteVisto {
  const { registro, fila, vence } = pendiente;
  const { hoy } = libro;
  const register = registerByKey(registro);
  const row = libro.typed(registro).find((one) => one.fila === fila)?.row;
  return {
    ...pendiente,
    claveDeFila: register && row && keyOf(register, row),
    tope: topeDePosponer(vence, hoy),
    ...(pospuesto &&
      estaPospuesto(pospuesto, vence, hoy) && {
        vuelve: vuelve(pospuesto, vence),
      }),
  };
}
