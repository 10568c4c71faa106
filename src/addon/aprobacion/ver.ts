// The plan as the panel and the command line show it: what stands against approving it, what changed since it was approved, what
// waits for an answer, and its versions.

import { actasDelLibro, decirActa } from '../../domain/aprobacion/acta-del-pam';
import { type CambioDelPlan, cuentaPorClase } from '../../domain/aprobacion/cambios';
import { LA_ACCION } from '../../domain/aprobacion/cierre';
import { type ClaseDeCambio, claseDeColumna } from '../../domain/aprobacion/clases';
import { decirMomento } from '../../domain/aprobacion/momento';
import { decirValor } from '../../domain/aprobacion/valor';
import {
  cambiosDelLibro,
  decirVersion,
  estadoPorReloj,
  isAbierta,
  isDeTodoElPlan,
  isVersion,
  venceDe,
  versionesDelPam,
  versionVigente,
} from '../../domain/aprobacion/version';
import { formatFecha } from '../../domain/formato';
import { firma } from '../../domain/mi-reporte';
import { parametro } from '../../domain/parametros';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { pideAccion } from '../../domain/registers/fundamentos-rules';
import type { PamRow } from '../../domain/registers/pam';
import { atendidos, isAtendido } from '../../domain/registers/pam-fundamentos-rules';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { UserError } from '../user-error';
import { enviados, isBeingMade, type PamVerificado, verificado } from './aprobar';
import { camposDelPlan, requireCelda } from './celda';
import { historiaDesde } from './historia';
import {
  BORRADOR,
  type BorradorDeCambio,
  type VerCambiosPedido,
  type VerCeldaPedido,
} from './pedido';

export interface VersionVista {
  readonly version: string;
  /** "26/06/2026 por Ana Ejemplo Rivera" */
  readonly aprobada: string;
  readonly acta: string;
  /** "verificada", "declarada": never more than is known. */
  readonly identidad: string;
  readonly codigo: string;
  readonly documento: string;
  readonly queCambia: string;
}
export interface CambioVisto {
  readonly numero: string;
  readonly clase: ClaseDeCambio | '';
  readonly estado: string;
  readonly queCambia: string;
  readonly motivo: string;
  readonly acta: string;
  readonly solicitado: string;
  readonly decidido: string;
  readonly identidad: string;
  readonly respuesta: string;
  /** "30/11/2026 a las 10:05"; '' where it is not granted. */
  readonly vence: string;
  readonly esDeTodo: boolean;
}
export interface PamVisto extends PamVerificado {
  readonly vigente: VersionVista | null;
  /** Who verified what is to be approved; '' where nobody noted it. */
  readonly enviado: string;
  readonly cobertura: {
    readonly necesidades: number;
    readonly atendidas: number;
    readonly explicadas: number;
  };
  /** Since the version in force; null where the bitácora does not know. */
  readonly cambios: readonly CambioDelPlan[] | null;
  /** "3 cambios desde la aprobación: 1 sustantivo, 2 de forma"; '' while it is not approved. */
  readonly cuenta: string;
  /** What was asked for, granted, returned and done, the newest first. */
  readonly control: readonly CambioVisto[];
  /** The approved versions, the newest first. */
  readonly versiones: readonly VersionVista[];
  /** Definitive actas of activity 5, the newest first: "3 de 2026". */
  readonly actas: readonly { readonly nombre: string; readonly titulo: string }[];
  readonly acciones: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly campos: readonly {
    readonly campo: string;
    readonly titulo: string;
    readonly clase: ClaseDeCambio;
  }[];
  readonly horas: number;
  /** Whether approving it takes the book from its formulación to its ejecución. */
  readonly pasaAEjecucion: boolean;
  readonly borrador: BorradorDeCambio | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeCambio>[];
}

export function openPam(): PamVisto {
  const libro = openLibro();
  const vigente = versionVigente(libro);
  const cambios = vigente ? (historiaDesde(libro, vigente)?.cambios ?? null) : [];
  const { propio, otros } = apart(readLocals<BorradorDeCambio>(BORRADOR));
  const [enviado] = enviados(libro);
  return {
    ...verificado(libro),
    vigente: vigente ? versionVista(libro, vigente) : null,
    enviado: enviado ? firma(enviado.solicitadoEl, enviado.solicito) : '',
    cobertura: coberturaDe(libro),
    cambios,
    cuenta: vigente ? cuentaDe(cambios) : '',
    control: cambiosDelLibro(libro)
      .filter((row) => !isVersion(row))
      .map((row) => cambioVisto(libro, row))
      .reverse(),
    versiones: versionesDelPam(libro)
      .map((row) => versionVista(libro, row))
      .reverse(),
    actas: actasDeAprobar(libro),
    acciones: libro
      .rows<PamRow>('pam')
      .flatMap(({ row }) => (row.codigo ? { codigo: row.codigo, titulo: row.accion ?? '' } : [])),
    campos: camposDelPlan(libro)
      .filter(({ campo }) => campo !== LA_ACCION)
      .map(({ campo, titulo }) => ({ campo, titulo, clase: claseDeColumna(campo) })),
    horas: parametro(libro.rows('parametros'), 'horas_de_ajuste'),
    pasaAEjecucion: isBeingMade(libro),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

function cuentaDe(cambios: readonly CambioDelPlan[] | null): string {
  if (!cambios) return 'La bitácora del libro no dice qué cambió desde la aprobación.';
  if (cambios.length === 0) return 'Ningún cambio desde la aprobación.';
  const n = cambios.length;
  return `${n} ${n === 1 ? 'cambio' : 'cambios'} desde la aprobación: ${cuentaPorClase(cambios)}.`;
}

const actasDeAprobar = (libro: Libro): PamVisto['actas'] =>
  actasDelLibro(libro)
    .filter(({ actividad, estado }) => actividad === 5 && estado === 'Definitiva')
    .map((acta) => ({
      nombre: acta.numero === undefined ? `${acta.codigo}` : `${acta.numero} de ${acta.vigencia}`,
      titulo: [acta.fecha && formatFecha(acta.fecha), acta.asunto].filter(Boolean).join(' · '),
    }))
    .reverse();

function coberturaDe(libro: Libro): PamVisto['cobertura'] {
  const asking = libro.rows('fundamentos').filter(({ row }) => pideAccion(row));
  const attended = atendidos(libro.rows('pam'));
  const open = asking.filter(({ row }) => !isAtendido(row, attended));
  return {
    necesidades: asking.length,
    atendidas: asking.length - open.length,
    explicadas: open.filter(({ row }) => row.sinAccion !== undefined).length,
  };
}

function nombreDelActa(libro: Libro, codigo: string | undefined): string {
  const acta = actasDelLibro(libro).find((one) => one.codigo === codigo);
  return acta ? decirActa(acta) : (codigo ?? '');
}

function versionVista(libro: Libro, row: CambioDelPamRow): VersionVista {
  return {
    version: row.version ?? '',
    aprobada: [formatFecha(row.fecha ?? ''), row.aprobo].filter(Boolean).join(' por '),
    acta: nombreDelActa(libro, row.acta),
    identidad: row.identidad ?? 'desconocida',
    codigo: row.codigoVerificacion ?? '',
    documento: row.documento ?? '',
    queCambia: row.queCambia ?? '',
  };
}

function cambioVisto(libro: Libro, row: CambioDelPamRow): CambioVisto {
  const estado = estadoPorReloj(row, libro.ahora) ?? '';
  return {
    numero: row.numero ?? '',
    clase: row.clase ?? '',
    estado,
    queCambia: row.queCambia ?? '',
    motivo: row.motivo ?? '',
    acta: nombreDelActa(libro, row.acta),
    solicitado: row.solicito ? firma(row.solicitadoEl, row.solicito) : '',
    decidido: row.aprobo ? firma(row.fecha, row.aprobo) : '',
    identidad: row.identidad ?? '',
    respuesta: row.respuesta ?? '',
    vence: isAbierta(row, libro.ahora) ? decirMomento(venceDe(row)) : '',
    esDeTodo: isDeTodoElPlan(row),
  };
}

export interface CambiosDelPam {
  /** The version since which it is told; '' where the plan was never approved. */
  readonly version: string;
  /** Until which one; '' until now. */
  readonly hasta: string;
  readonly dicho: string;
  readonly cambios: readonly CambioDelPlan[];
}

/** What changed since a version, the last one unless told; or between two of them. */
export function verCambiosDelPam({ desde = '', hasta = '' }: VerCambiosPedido): CambiosDelPam {
  const libro = settledLibro();
  const version = desde ? requireVersion(libro, desde) : versionVigente(libro);
  if (!version)
    return {
      version: '',
      hasta: '',
      dicho:
        'El PAM todavía no está aprobado en este libro: no hay una versión con la cual comparar.',
      cambios: [],
    };
  const until = hasta ? requireVersion(libro, hasta) : undefined;
  if (until && Number(until.version) <= Number(version.version))
    throw new UserError('La versión hasta la cual se compara debe ser posterior.', 'VERSION');
  const historia = historiaDesde(libro, version, { hasta: until });
  if (!historia)
    throw new UserError(
      `La bitácora de este libro no dice cuándo se aprobó la versión ${version.version}: no se puede comparar con ella.`,
      'VERSION',
    );
  const { cambios } = historia;
  const since = `desde la ${decirVersion(libro, version)}`;
  const to = until ? ` hasta la ${decirVersion(libro, until)}` : '';
  return {
    version: version.version ?? '',
    hasta: until?.version ?? '',
    dicho:
      cambios.length === 0
        ? `Nada cambió en el PAM ${since}${to}.`
        : `${cambios.length} ${cambios.length === 1 ? 'cambio' : 'cambios'} ${since}${to}: ${cuentaPorClase(cambios)}.`,
    cambios,
  };
}

export function requireVersion(libro: Libro, asked: string): CambioDelPamRow {
  const all = versionesDelPam(libro);
  const found = all.find(({ version }) => version === asked.trim());
  if (found) return found;
  const known = all.map(({ version }) => version).join(', ');
  throw new UserError(
    `No hay una versión «${asked}» aprobada en este libro.${known ? ` Son: ${known}.` : ''}`,
    'VERSION',
  );
}

export interface CeldaVista {
  readonly dice: string;
  readonly clase: ClaseDeCambio;
}

/** What a cell of the plan says, and of what class a change of it is. */
export function verCelda(asked: VerCeldaPedido): CeldaVista {
  const { valor, clase } = requireCelda(openLibro(), asked);
  return { dice: decirValor(valor), clase };
}
