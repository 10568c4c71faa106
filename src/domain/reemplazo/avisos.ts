// What each person is told when somebody is replaced, to copy and send: to whoever comes, what is in their hands and what the weekly mail
// would ask of them; to those with whom they work, that it is somebody else now; to the jefe, that it was done.

import { abra, type CorreoInput, groupAsText } from '../correo-semanal';
import { formatFecha } from '../formato';
import { groupBy } from '../group-by';
import { type GrupoDeLineas, type PendientesInput, pendientesPorPersona } from '../pendientes';
import { cuenta, enumerar } from '../redaccion';
import { type EquipoRow, estaEnLaOficina } from '../registers/equipo';
import { mismoRol, QUIEN_APRUEBA } from '../roles';
import { readsAlike } from '../texto';
import { motivoDelReemplazo } from './operacion';
import type { PlanDeReemplazo } from './plan';
import type { Relevo } from './relevo';

export interface Aviso {
  readonly para: string;
  readonly texto: string;
}

export interface AvisosInput {
  readonly relevo: Relevo;
  readonly plan: PlanDeReemplazo;
  /** The book as it is before. */
  readonly libro: Omit<PendientesInput, 'observaciones'>;
  readonly carta: CorreoInput;
}

export function avisosDe(input: AvisosInput): readonly Aviso[] {
  const { relevo, plan, libro } = input;
  const { sale, entra } = relevo;
  const others = groupBy(
    plan.acciones.flatMap((row) =>
      [row.responsable, row.coordinador]
        .filter((name) => name !== undefined && !isOneOf(name, [sale.nombre, entra.nombre]))
        .map((name) => ({ name: `${name}`, codigo: row.codigo ?? '' })),
    ),
    ({ name }) => name,
  );
  const jefes = libro.equipo
    .map(({ row }) => row)
    .filter((row) => mismoRol(row.rol ?? '', QUIEN_APRUEBA) && estaEnLaOficina(row, relevo.desde))
    .flatMap(({ nombre }) => nombre ?? [])
    .filter((nombre) => !isOneOf(nombre, [sale.nombre, entra.nombre]));
  return [
    { para: entra.nombre, texto: paraQuienLlega(input) },
    ...[...others].map(([para, own]) => ({
      para,
      texto: letter(input, para, [
        `Desde el ${formatFecha(relevo.desde)}, ${entra.nombre} reemplaza a ${sale.nombre} en ${cuenta(own.length, 'acción', 'acciones')} que usted comparte: ${enumerar(own.map(({ codigo }) => codigo))}.`,
      ]),
    })),
    ...jefes
      .filter((nombre) => !others.has(nombre))
      .map((para) => ({ para, texto: letter(input, para, [loHecho(input)]) })),
  ];
}

const isOneOf = (nombre: string, names: readonly string[]): boolean =>
  names.some((other) => readsAlike(nombre, other));

/** "Inés reemplaza a Jorge desde el 01/08/2026. En esa fecha, recibe 8 compromisos y 3 actividades." */
function loHecho({ relevo: { sale, entra, desde }, plan }: AvisosInput): string {
  const counts = plan.pasan.map(({ cuantas }) => cuantas);
  const work = counts.length > 0 ? `recibe ${enumerar(counts)}` : 'no recibe trabajo abierto';
  return `${motivoDelReemplazo(sale.nombre, entra.nombre, desde)} En esa fecha, ${work}.`;
}

function paraQuienLlega(input: AvisosInput): string {
  const { relevo, plan } = input;
  const { sale, desde } = relevo;
  const hands: readonly GrupoDeLineas[] = plan.pasan.map(({ registro, cuantas, filas }) => ({
    titulo: cuantas,
    pendientes: filas.map(({ fila, titulo, columnas }) => ({
      texto: `${titulo} · ${enumerar(columnas)}`,
      vencido: false,
      registro,
      fila,
    })),
  }));
  return letter(input, relevo.entra.nombre, [
    `Desde el ${formatFecha(desde)} recibe en el libro PAM el trabajo abierto de ${sale.nombre}.`,
    ...[...hands, ...loPendiente(input)].map(groupAsText),
    'Lo que reporta está en el menú PAM › Lo mío…; lo que ya estaba cerrado conserva el nombre de quien lo hizo.',
  ]);
}

/** What the weekly mail would ask of whoever leaves, for what is not listed by its row already. */
function loPendiente({ relevo: { sale, entra }, libro }: AvisosInput): readonly GrupoDeLineas[] {
  const rol = mismoRol(entra.rol ?? '', sale.rol ?? '') ? sale.rol : undefined;
  const row: EquipoRow = { nombre: sale.nombre, rol, correo: 'x' };
  const [persona] = pendientesPorPersona({
    ...libro,
    equipo: [{ fila: 0, row }],
    observaciones: [],
  });
  const own = persona?.grupos ?? [];
  return own.filter(({ pendientes }) =>
    pendientes.every(({ registro }) => registro !== 'compromisos'),
  );
}

const letter = (
  { carta: { enlace, entidad } }: AvisosInput,
  para: string,
  parts: readonly string[],
): string =>
  [`Buenos días, ${para}:`, ...parts, ...abra(enlace()), `Libro PAM · ${entidad}.`].join('\n\n');
