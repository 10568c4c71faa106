// Who leaves, who comes and from which day, as Equipo has them; a sentence where that cannot be.

import { formatFecha } from '../formato';
import { parecido, quisoDecir } from '../parecido';
import { parseCelda } from '../parse';
import { enumerar } from '../redaccion';
import type { Column, Fila } from '../register';
import { type EquipoRow, equipo } from '../registers/equipo';
import { cleanText, fold, readsAlike } from '../texto';

/** What a person asks, as it is typed. */
export interface RelevoPedido {
  readonly sale: string;
  readonly entra: string;
  /** First day of whoever comes; today where it is blank. */
  readonly desde?: string | undefined;
  /** Of whoever comes. */
  readonly cargo?: string | undefined;
  readonly rol?: string | undefined;
  readonly correo?: string | undefined;
  /** Whoever comes is not in Equipo, though a name there looks like theirs. */
  readonly nueva?: boolean | undefined;
}

export interface Relevo {
  readonly sale: EquipoRow & { readonly nombre: string };
  readonly entra: EquipoRow & { readonly nombre: string };
  /** Whoever comes as Equipo has them; undefined where their row is to be made. */
  readonly antes: EquipoRow | undefined;
  /** YYYY-MM-DD */
  readonly desde: string;
  /** Last day of whoever leaves. */
  readonly hasta: string;
}

/** A sentence that says what to do instead. */
export type Objecion = { readonly objecion: string };
const no = (objecion: string): Objecion => ({ objecion });

export function relevoDe(
  filas: readonly Fila<EquipoRow>[],
  pedido: RelevoPedido,
  hoy: string,
): Relevo | Objecion {
  const names = filas.flatMap(({ row }) => row.nombre ?? []);
  const sale = find(filas, pedido.sale);
  if (!sale) return no(unknown(pedido.sale, names));
  if ('objecion' in sale) return sale;
  const entra = find(filas, pedido.entra);
  if (entra && 'objecion' in entra) return entra;
  const nombre = entra?.nombre ?? (cleanText(pedido.entra).replace(/\s+/g, ' ') || undefined);
  if (!nombre) return no('Escriba quién llega.');
  if (readsAlike(nombre, sale.nombre))
    return no(`${sale.nombre} no se reemplaza por la misma persona: escriba quién llega.`);
  const alike = entra ? undefined : parecido(nombre, names);
  if (alike && !pedido.nueva)
    return no(
      `«${nombre}» no está en Equipo. ¿Quiso decir «${alike}»? Si es otra persona, dígalo (en el panel, «Es otra persona»; en la línea de comandos, --nueva).`,
    );
  const desde = fechaDe(pedido.desde, hoy);
  if (typeof desde !== 'string') return desde;
  const against = objecionALasFechas(sale, entra, desde);
  if (against) return no(against);
  const llega = llegada(filas, { sale, entra, nombre, desde }, pedido);
  if ('objecion' in llega) return llega;
  const before = vispera(desde);
  const hasta = sale.hasta !== undefined && sale.hasta < before ? sale.hasta : before;
  return { sale, entra: llega, antes: entra, desde, hasta };
}

type Persona = EquipoRow & { readonly nombre: string };

/** Somebody by name or correo, however it is spelt; a sentence where two rows are theirs. */
function find(filas: readonly Fila<EquipoRow>[], quien: string): Persona | Objecion | undefined {
  const wanted = fold(quien);
  const theirs = filas.filter(({ row }) => wanted !== '' && fold(row.nombre ?? '') === wanted);
  const found =
    theirs.length > 0
      ? theirs
      : filas.filter(({ row }) => wanted.includes('@') && fold(row.correo ?? '') === wanted);
  const [first] = found;
  if (!first?.row.nombre) return undefined;
  if (found.length === 1) return { ...first.row, nombre: first.row.nombre };
  const roles = found.map(({ fila, row }) => `fila ${fila}: ${row.rol ?? 'sin rol'}`);
  return no(
    `${first.row.nombre} está ${found.length} veces en Equipo (${enumerar(roles)}): deje una sola fila, con su rol de ahora, y vuelva a intentarlo.`,
  );
}

function unknown(quien: string, names: readonly string[]): string {
  if (quien.trim() === '') return 'Escriba o escoja quién sale.';
  return `«${quien.trim()}» no está en Equipo.${quisoDecir(quien, names)}`;
}

function fechaDe(escrita: string | undefined, hoy: string): string | Objecion {
  const read = parseCelda(equipo.columns.desde as Column, escrita?.trim() || hoy);
  if ('error' in read) return no(`Desde: ${read.error.mensaje}`);
  return String(read.ok ?? hoy);
}

function objecionALasFechas(
  sale: Persona,
  entra: Persona | undefined,
  desde: string,
): string | undefined {
  if (sale.desde !== undefined && desde <= sale.desde)
    return `${sale.nombre} está en Equipo desde el ${formatFecha(sale.desde)}: el reemplazo empieza después de ese día.`;
  if (entra?.desde !== undefined && desde < entra.desde)
    return `${entra.nombre} está en Equipo desde el ${formatFecha(entra.desde)} y no puede recibir trabajo desde el ${formatFecha(desde)}: escriba ese día o uno posterior.`;
  if (entra?.hasta !== undefined && entra.hasta < desde)
    return `${entra.nombre} dejó la oficina el ${formatFecha(entra.hasta)}, según Equipo: escoja otra persona o, si volvió, borre su «Hasta».`;
  return undefined;
}

/** Whoever comes as Equipo is to have them: what is said of them, what it knows and, of somebody new, what whoever leaves had. */
function llegada(
  filas: readonly Fila<EquipoRow>[],
  given: {
    readonly sale: Persona;
    readonly entra: Persona | undefined;
    readonly nombre: string;
    readonly desde: string;
  },
  pedido: RelevoPedido,
): Persona | Objecion {
  const { sale, entra, nombre, desde } = given;
  const said: { cargo?: string; rol?: string; correo?: string } = {};
  for (const key of ['cargo', 'rol', 'correo'] as const) {
    const read = parseCelda(equipo.columns[key] as Column, pedido[key]?.trim() || undefined);
    if ('error' in read) return no(`${equipo.columns[key].label}: ${read.error.mensaje}`);
    if (read.ok !== undefined) said[key] = String(read.ok);
  }
  const bearer = filas.find(
    ({ row }) =>
      said.correo !== undefined &&
      readsAlike(row.correo ?? '', said.correo) &&
      !readsAlike(row.nombre ?? '', nombre),
  );
  if (bearer) return no(`El correo ${said.correo} ya es de ${bearer.row.nombre}, en Equipo.`);
  if (entra) return { ...entra, ...said };
  const { cargo, dependencia, rol } = sale;
  return { nombre, cargo, dependencia, rol, ...said, desde };
}

/** The day before. */
const vispera = (dia: string): string =>
  new Date(Date.parse(`${dia}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
