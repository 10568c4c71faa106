// The close of a quarter: its lines, the control of its risk, closing it and opening it again, each one commit.

import { type Cambio, cambiosHacia } from '../../domain/cambio';
import {
  filaCerrada,
  filaReabierta,
  objecionesAlCierre,
} from '../../domain/cierre-de-trimestre/cerrar';
import type { ClaseDeCierre } from '../../domain/cierre-de-trimestre/clase';
import {
  type CorteAbierto,
  cierreDe,
  cortesAbiertos,
  estadoDe,
} from '../../domain/cierre-de-trimestre/cortes';
import { type RiesgoDelProceso, riesgoDelProceso } from '../../domain/cierre-de-trimestre/ficha';
import { type LineaDeCierre, lineasDe } from '../../domain/cierre-de-trimestre/lineas';
import type { Medicion } from '../../domain/cierre-de-trimestre/medicion';
import { mirar, type TrimestreMirado } from '../../domain/cierre-de-trimestre/mirado';
import { puntosEntre } from '../../domain/cierre-de-trimestre/puntos';
import { codigoDe } from '../../domain/codigo-verificacion';
import { parseCelda } from '../../domain/parse';
import { formatCorte } from '../../domain/periodo';
import type { AnyRow, Fila, RuleContext } from '../../domain/register';
import type { CalendarioRow } from '../../domain/registers/calendario';
import { type CierreRow, cierres, type EstadoDeCierre } from '../../domain/registers/cierres';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { REABRIR } from '../../domain/trimestres-cerrados';
import { commit } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import { type Acto, whoSigns } from '../identidad';
import { readEstado } from '../libro/estado';
import { finDelLibro } from '../libro/fin-del-libro';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { nombreDe } from '../reportes/en-corte';
import { UserError } from '../user-error';
import { refreshInicio } from '../vistas/refresh';
import { requireCorteAbierto } from './corte-pedido';
import type { CerrarPedido, ControlPedido, DelCorte, ReabrirPedido } from './pedido';
import { TITULOS } from './titulos';
import { accionesTrasInforme } from './tras-informe';

/** The checklist of a quarter, as its part of the panel and the command line show it. */
export interface CierreVisto {
  readonly corte: string;
  readonly estado: EstadoDeCierre;
  /** How the lines are judged: for the close that comes next. */
  readonly clase: ClaseDeCierre;
  readonly lineas: readonly LineaDeCierre[];
  /** As the last close kept it; as the rows give it today while none did. */
  readonly medicion: Medicion;
  /** Of the provisional close, and the points that the figure moved since; null without one. */
  readonly provisional: {
    readonly valor: number | null;
    readonly diferencia: number | null;
  } | null;
  readonly riesgo: RiesgoDelProceso;
  readonly control: ControlVisto;
  /** Names of those who may have executed it. */
  readonly equipo: readonly string[];
  /** YYYY-MM-DD */
  readonly hoy: string;
  /** Who closed it, and when; '' while nobody did. */
  readonly cerrado: { readonly por: string; readonly el: string };
  readonly codigoVerificacion: string;
  /** That the cuatrienio is over, and what is due then; '' while it is not. */
  readonly fin: string;
}
export type ControlVisto = Omit<ControlPedido, 'corte'>;

export const look = ({ corte }: DelCorte): CierreVisto => {
  const libro = settledLibro();
  return seen(mirarEn(libro, corte), libro);
};

/** Closes it, when every line is ready; what it measured and with what is written then. */
export function close({ corte, clase, pedido }: CerrarPedido): CierreVisto | null {
  const asked = pedidoDe(pedido, { corte, clase });
  const { quien } = clase === 'definitivo' ? whoAnswers(CERRAR_DEFINITIVAMENTE) : whoSigns(CERRAR);
  commit({
    operacion: `Cierre ${clase} de ${corte}`,
    pedido: asked,
    build: (fresh) => {
      const mirado = mirarEn(fresh, corte, clase);
      const objeciones = objecionesAlCierre(mirado);
      if (objeciones.length > 0)
        throw new UserError(
          `No se cerró ${formatCorte(mirado.corte)}. Falta lo siguiente:`,
          'CIERRE',
          objeciones,
        );
      const codigoVerificacion = codigoDe(readEstado()?.hash ?? '');
      const por = { quien: nombreDe(fresh, quien), codigoVerificacion };
      return changesTo(mirado.corte, mirado.cierre, filaCerrada(mirado, por));
    },
  });
  return afterwards(corte);
}

/** Keeps what is known of the control; a blank blanks. */
export function recordControl({ corte, ...control }: ControlPedido): CierreVisto | null {
  commit({
    operacion: `Registrar el control del riesgo de ${corte}`,
    build: (fresh) => {
      const asked = requireCorteAbierto(corte, cortesIn(fresh));
      const cierre = cierreDe(rowsOf<CierreRow>(fresh, 'cierres'), asked);
      const { ejecutado, fecha, quien, resultado, materializo, tratamiento } = control;
      return changesTo(asked, cierre, {
        controlEjecutado: ejecutado,
        controlFecha: dayOf(fecha),
        controlQuien: written(quien),
        controlResultado: written(resultado),
        materializo,
        tratamiento: written(tratamiento),
      });
    },
  });
  return afterwards(corte);
}

const desde = 'Trimestre…';
/** It closes no row and is done again: a name that was declared is enough. */
const CERRAR: Acto = { que: 'cerrar el trimestre', desde };
const CERRAR_DEFINITIVAMENTE: Acto = { que: 'cerrar el trimestre definitivamente', desde };
const ABRIR_DE_NUEVO: Acto = { que: 'abrir de nuevo el trimestre', desde };

/** Only with a reason, which the bitácora keeps. */
export function reopen({ corte, motivo, pedido }: ReabrirPedido): CierreVisto | null {
  const why = written(motivo);
  if (!why)
    throw new UserError(
      'Para abrir de nuevo un trimestre cerrado escriba el motivo: queda en la bitácora.',
      'MOTIVO',
    );
  whoAnswers(ABRIR_DE_NUEVO);
  commit({
    operacion: `${REABRIR} de ${corte}: ${why}`,
    pedido: pedidoDe(pedido, { corte, why }),
    abre: ({ registro }) => registro === cierres.key,
    build: (fresh) => {
      const asked = requireCorteAbierto(corte, cortesIn(fresh));
      const cierre = cierreDe(rowsOf<CierreRow>(fresh, 'cierres'), asked);
      if (!cierre || estadoDe(cierre) === 'Abierto')
        throw new UserError(`${formatCorte(asked)} no está cerrado.`, 'CIERRE');
      return changesTo(asked, cierre, filaReabierta(cierre));
    },
  });
  return afterwards(corte);
}

/** What was written is told as done, whatever becomes of reading the book again: null where that cannot be. */
function afterwards(corte: string): CierreVisto | null {
  try {
    refreshInicio(openLibro());
    return look({ corte });
  } catch (thrown) {
    console.error(String(thrown));
    return null;
  }
}

const written = (text: string): string | undefined => text.trim() || undefined;

/** The day of the control as its column reads it; a sentence where it reads none. */
function dayOf(text: string): string | undefined {
  const read = parseCelda(cierres.columns.controlFecha, text.trim());
  if ('error' in read)
    throw new UserError(`${cierres.columns.controlFecha.label}: ${read.error.mensaje}`, 'CONTROL');
  return read.ok === undefined ? undefined : String(read.ok);
}

const rowsOf = <T>(context: Pick<RuleContext, 'rows'>, registro: string): readonly Fila<T>[] =>
  context.rows(registro) as readonly Fila<T>[];

const cortesIn = (context: RuleContext): readonly CorteAbierto[] =>
  cortesAbiertos(rowsOf<CalendarioRow>(context, 'calendario'), context.hoy);

function mirarEn(context: RuleContext, corte: string, clase?: ClaseDeCierre): TrimestreMirado {
  const asked = requireCorteAbierto(corte, cortesIn(context));
  const trasInforme = accionesTrasInforme(context, asked, () =>
    allAsientos(bitacoraSheet(SpreadsheetApp.getActive())),
  );
  return mirar(context, asked, TITULOS, { clase, trasInforme });
}

function changesTo(
  { vigencia, trimestre }: CorteAbierto,
  cierre: CierreRow | undefined,
  wanted: AnyRow,
): readonly Cambio[] {
  const row = { vigencia, trimestre, ...wanted };
  return cambiosHacia(cierres, cierre, row);
}

function seen(mirado: TrimestreMirado, libro: Libro): CierreVisto {
  const { corte, clase, cierre = {}, medicion, guardada } = mirado;
  const before = cierre.medicionProvisional ?? null;
  const now = estadoDe(cierre) === 'Definitivo' && guardada ? guardada : medicion;
  return {
    corte: formatCorte(corte),
    estado: estadoDe(cierre),
    clase,
    lineas: lineasDe(mirado),
    medicion: guardada ?? medicion,
    provisional:
      cierre.provisionalEl === undefined
        ? null
        : { valor: before, diferencia: puntosEntre(before, now.valor) },
    riesgo: riesgoDelProceso(libro.rows('parametros')),
    equipo: rowsOf<EquipoRow>(libro, 'equipo').flatMap(({ row }) =>
      row.nombre && estaEnLaOficina(row, libro.hoy) ? row.nombre : [],
    ),
    hoy: libro.hoy,
    control: {
      ejecutado: cierre.controlEjecutado,
      fecha: cierre.controlFecha ?? '',
      quien: cierre.controlQuien ?? '',
      resultado: cierre.controlResultado ?? '',
      materializo: cierre.materializo,
      tratamiento: cierre.tratamiento ?? '',
    },
    cerrado: {
      por: cierre.cerradoPor ?? cierre.provisionalPor ?? '',
      el: cierre.cerradoEl ?? cierre.provisionalEl ?? '',
    },
    codigoVerificacion: cierre.codigoVerificacion ?? '',
    fin: finDelLibro(libro),
  };
}
