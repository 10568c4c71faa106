// What saving an acta changes: its row, its people, its compromisos, and the follow-up of the
// compromisos of earlier actas. One list of changes, so that it is one commit.

import { type ActaEntrada, composeDesarrollo, composeLines } from './acta';
import { composeVerificados, verificadosEn } from './acta-verificacion';
import { type Cambio, modificacion } from './cambio';
import { formatFecha } from './formato';
import { type AnyRow, type Fila, keyOf } from './register';
import { type ActaRow, actas } from './registers/actas';
import type { AnomaliaRow } from './registers/anomalias';
import { type AsistenteRow, asistentes } from './registers/asistentes';
import type { CompromisoRow } from './registers/compromisos';

/** The rows the acta touches, and the numbers given to it under the lock. */
export interface ActaContext {
  readonly hoy: string;
  readonly actas: readonly Fila<ActaRow>[];
  readonly asistentes: readonly Fila<AsistenteRow>[];
  readonly compromisos: readonly Fila<CompromisoRow>[];
  /** Código of the acta: the borrador's, or a fresh one. */
  readonly codigo: string;
  /** Consecutive of the year; undefined for a borrador. */
  readonly numero: number | undefined;
  /** Of the workbook; read where the acta may have some. */
  readonly anomalias?: readonly Fila<AnomaliaRow>[];
  /** The next Código of a compromiso, for one that something else is to name. */
  readonly nextCompromiso?: () => string;
}

/** The year an acta belongs to, by its date; the present year while it has none. */
export const vigenciaOf = (entrada: ActaEntrada, hoy: string): number =>
  Number((entrada.fecha || hoy).slice(0, 4));

/** Every change that saving the acta means. */
export function actaCambios(entrada: ActaEntrada, context: ActaContext): readonly Cambio[] {
  const { cambios, codigos } = compromisosNuevos(entrada, context);
  return [
    actaCambio(entrada, context),
    ...asistentesCambios(entrada, context),
    ...cambios,
    ...anomaliasCambios(entrada, context, codigos),
    ...seguimientosCambios(entrada, context),
  ].filter((cambio): cambio is Cambio => cambio !== undefined);
}

function actaCambio(entrada: ActaEntrada, context: ActaContext): Cambio | undefined {
  const row: ActaRow = {
    codigo: context.codigo,
    vigencia: vigenciaOf(entrada, context.hoy),
    numero: context.numero,
    estado: entrada.borrador ? 'Borrador' : 'Definitiva',
    tipo: entrada.tipo || undefined,
    actividad: entrada.actividad,
    fecha: entrada.fecha || undefined,
    horaInicio: entrada.horaInicio || undefined,
    horaFin: entrada.horaFin || undefined,
    lugar: entrada.lugar || undefined,
    asunto: entrada.asunto || undefined,
    objetivo: entrada.objetivo,
    convoca: entrada.convoca,
    ordenDelDia: composeLines(entrada.ordenDelDia),
    desarrollo: composeDesarrollo(entrada.ordenDelDia, entrada.desarrollo) || undefined,
    decisiones: composeLines(entrada.decisiones),
    proximaReunion: entrada.proximaReunion,
    proximaHora: entrada.proximaHora,
    proximoLugar: entrada.proximoLugar,
    anexos: composeLines(entrada.anexos),
    elaboro: entrada.elaboro,
    reviso: entrada.reviso,
    aprobo: entrada.aprobo,
    compromisosAnteriores: verificacion(entrada, context),
  };
  const before = context.actas.find((fila) => fila.row.codigo === context.codigo)?.row;
  return upsert(actas.key, context.codigo, before, row);
}

/** A borrador keeps what was typed of each compromiso; the acta, all that there was to verify. */
function verificacion(entrada: ActaEntrada, context: ActaContext): string | undefined {
  const { seguimientos = [], borrador } = entrada;
  if (borrador && seguimientos.length === 0) return undefined;
  const rows = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);
  const reunion = { codigo: context.codigo, fecha: entrada.fecha };
  const earlier = borrador ? [] : rows(context.actas);
  return composeVerificados(
    verificadosEn(reunion, seguimientos, rows(context.compromisos), earlier),
  );
}

/** The people of an acta are rewritten by order: a borrador may have had others. */
function asistentesCambios(
  entrada: ActaEntrada,
  context: ActaContext,
): readonly (Cambio | undefined)[] {
  const before = context.asistentes.filter(({ row }) => row.acta === context.codigo);
  const rowAt = (orden: number) => before.find(({ row }) => row.orden === orden)?.row;
  const written = entrada.asistentes.map((persona, i) => {
    const row: AsistenteRow = {
      acta: context.codigo,
      orden: i + 1,
      nombre: persona.nombre || undefined,
      cargo: persona.cargo || undefined,
      dependencia: persona.dependencia || undefined,
      asistio: persona.asistio,
      excusa: persona.asistio ? undefined : persona.excusa || undefined,
      invitado: persona.invitado || undefined,
      enRepresentacion: persona.enRepresentacion || undefined,
    };
    return upsert(asistentes.key, keyOf(asistentes, row) ?? '', rowAt(i + 1), row);
  });
  const gone = before.filter(({ row }) => (row.orden ?? 0) > entrada.asistentes.length);
  return [
    ...written,
    ...gone.map(({ row }): Cambio => {
      const clave = keyOf(asistentes, row) ?? '';
      return { registro: asistentes.key, cambio: 'borrar', clave, antes: row };
    }),
  ];
}

/** What the compromisos of an acta change, and the Código of each one that an anomaly is to name. */
interface Nuevos {
  readonly cambios: readonly Cambio[];
  /** In the order of the entrada; undefined where the commit gives it. */
  readonly codigos: readonly (string | undefined)[];
}

/** Compromisos get their Código from the commit, unless an anomaly is to name it; those of a borrador are replaced. */
function compromisosNuevos(entrada: ActaEntrada, context: ActaContext): Nuevos {
  const before = context.compromisos.filter(({ row }) => row.acta === context.codigo);
  const same = (row: CompromisoRow, other: AnyRow): boolean =>
    COMPROMISO_FIELDS.every((key) => (row[key] ?? undefined) === (other[key] ?? undefined));
  const wanted = entrada.compromisos.map((compromiso): CompromisoRow => {
    const row: CompromisoRow = {
      acta: context.codigo,
      compromiso: compromiso.compromiso || undefined,
      responsable: compromiso.responsable || undefined,
      fecha: compromiso.fecha || undefined,
      entregable: compromiso.entregable || undefined,
      accion: compromiso.accion || undefined,
      estado: 'Abierto',
    };
    const known = before.find((fila) => same(fila.row, row))?.row.codigo;
    const codigo = known ?? (compromiso.anomalia ? context.nextCompromiso?.() : undefined);
    return codigo === undefined ? row : { ...row, codigo };
  });
  const gone = before.filter(({ row }) => !wanted.some((candidate) => same(row, candidate)));
  const fresh = wanted.filter((candidate) => !before.some(({ row }) => same(row, candidate)));
  return {
    cambios: [
      ...gone.map(
        ({ row }): Cambio => ({
          registro: 'compromisos',
          cambio: 'borrar',
          clave: row.codigo ?? '',
          antes: row,
        }),
      ),
      ...fresh.map((row): Cambio => ({ registro: 'compromisos', cambio: 'crear', row })),
    ],
    codigos: wanted.map(({ codigo }) => codigo),
  };
}
const COMPROMISO_FIELDS = ['compromiso', 'responsable', 'fecha', 'entregable', 'accion'] as const;

/** Each anomaly that the meeting heard of names its acta, and the compromiso that came of it; one that a borrador no longer has, neither. */
function anomaliasCambios(
  { anomalias = [], compromisos }: ActaEntrada,
  context: ActaContext,
  codigos: readonly (string | undefined)[],
): readonly (Cambio | undefined)[] {
  const promised = new Map(compromisos.map(({ anomalia }, i) => [anomalia, codigos[i]]));
  return (context.anomalias ?? []).map(({ row }) => {
    const isHeard = anomalias.includes(row.codigo ?? '') || promised.has(row.codigo);
    const wasHere = row.acta === context.codigo;
    if (!row.codigo || (!isHeard && !wasHere)) return undefined;
    const isOfActa = context.compromisos.some(
      (fila) => fila.row.codigo === row.compromiso && fila.row.acta === context.codigo,
    );
    const kept = isOfActa ? undefined : row.compromiso;
    return modificacion('anomalias', row.codigo, row, {
      acta: isHeard ? context.codigo : undefined,
      compromiso: promised.get(row.codigo) ?? kept,
    });
  });
}

/** What the meeting said of the compromisos of earlier actas; one it closes is closed on its day. */
function seguimientosCambios(
  entrada: ActaEntrada,
  context: ActaContext,
): readonly (Cambio | undefined)[] {
  return (entrada.seguimientos ?? []).map(({ codigo, estado, seguimiento }) => {
    const before = context.compromisos.find(({ row }) => row.codigo === codigo)?.row;
    if (!before) return undefined;
    const day = entrada.fecha || context.hoy;
    const closed = estado === 'Abierto' ? undefined : (before.fechaCierre ?? day);
    const row: CompromisoRow = {
      ...before,
      estado,
      fechaCierre: closed,
      seguimiento: conLoDicho(before.seguimiento, seguimiento, entrada, context),
    };
    return upsert('compromisos', codigo, before, row);
  });
}

/** The history of a compromiso with what a meeting said, once its acta is definitive: "14/07/2026, acta 12: Se entregó." */
function conLoDicho(
  before: string | undefined,
  said: string | undefined,
  { borrador, fecha }: ActaEntrada,
  { numero, hoy }: ActaContext,
): string | undefined {
  if (borrador || !said) return before;
  const line = `${formatFecha(fecha || hoy)}, acta ${numero}: ${said}`;
  return before ? `${before}\n${line}` : line;
}

/** The change that makes a row be: new, only its changed fields, or none. */
const upsert = (
  registro: string,
  clave: string,
  before: AnyRow | undefined,
  row: AnyRow,
): Cambio | undefined =>
  before ? modificacion(registro, clave, before, row) : { registro, cambio: 'crear', row };
