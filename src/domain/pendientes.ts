// What each person of Equipo has to do this week: the compromisos that are late, soon due or without a date, the reports
// that are missing or were sent back, and the errors of their rows. How it is told is correo-semanal.ts.

import { decirAjuste } from './ajuste/ajuste';
import { devueltas, esperanDecision } from './aprobacion/version';
import { type TrimestreDeReporte, trimestreDeReporte } from './calendario';
import { estaAbierto, estaVencido } from './compromiso';
import { estadoDelReporte } from './estado-reporte';
import { formatFecha } from './formato';
import type { InicioInput } from './inicio';
import { isError, type Observacion } from './observacion';
import { cuenta, diasEntre } from './redaccion';
import type { Fila } from './register';
import type { AjusteRow } from './registers/ajustes';
import type { CambioDelPamRow } from './registers/cambios';
import type { CompromisoRow } from './registers/compromisos';
import { type EquipoRow, estaEnLaOficina } from './registers/equipo';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';
import { reportesDe, responde } from './reporte';
import { mismoRol, QUIEN_APRUEBA } from './roles';

/** Days before its date that a compromiso is announced. */
const ANTICIPACION = 14;

export interface PendientesInput extends InicioInput {
  readonly equipo: readonly Fila<EquipoRow>[];
  readonly ajustes: readonly Fila<AjusteRow>[];
  readonly cambios: readonly Fila<CambioDelPamRow>[];
  /** What validation says of the rows of PAM, Seguimiento and Compromisos. */
  readonly observaciones: readonly Observacion[];
}
/** One thing to do, and the row where it is done. */
export interface Pendiente {
  readonly texto: string;
  readonly vencido: boolean;
  readonly registro: string;
  readonly fila?: number | undefined;
}
export interface GrupoPendientes {
  readonly titulo: string;
  readonly pendientes: readonly Pendiente[];
}
export interface PendientesDePersona {
  readonly nombre: string;
  readonly correo: string;
  /** Never empty, and none of them empty. */
  readonly grupos: readonly GrupoPendientes[];
}

/** The people of Equipo with a correo and something to do, in the order of the tab. */
export function pendientesPorPersona(input: PendientesInput): readonly PendientesDePersona[] {
  const grupos: readonly Grupo[] = [
    vencidos(input),
    porVencer(input),
    sinFecha(input),
    reportes(input),
    devueltos(input),
    porAprobar(input),
    porAutorizar(input),
    cambiosPorDecidir(input),
    accionesDevueltas(input),
    errores(input),
  ];
  return input.equipo.flatMap(({ row }) => {
    const { nombre, correo } = row;
    if (!nombre || !correo || !estaEnLaOficina(row, input.hoy)) return [];
    const own = grupos
      .map(({ titulo, de }) => ({ titulo, pendientes: de(nombre, row) }))
      .filter(({ pendientes }) => pendientes.length > 0);
    return own.length > 0 ? [{ nombre, correo, grupos: own }] : [];
  });
}

/** A group of things to do, and those of a person. */
interface Grupo {
  readonly titulo: string;
  readonly de: (nombre: string, persona: EquipoRow) => readonly Pendiente[];
}

function vencidos({ compromisos, hoy }: PendientesInput): Grupo {
  const late = compromisos.filter(({ row }) => estaVencido(row, hoy));
  return {
    titulo: 'Compromisos vencidos',
    de: (nombre) =>
      late
        .filter(({ row }) => row.responsable === nombre)
        .map((fila) => {
          const days = cuenta(diasEntre(fila.row.fecha ?? hoy, hoy), 'día', 'días');
          const { fecha = '' } = fila.row;
          return deCompromiso(fila, `era para el ${formatFecha(fecha)}, hace ${days}`, true);
        }),
  };
}

function porVencer({ compromisos, hoy }: PendientesInput): Grupo {
  const near = compromisos.filter(({ row }) => {
    const isDated = row.fecha !== undefined && row.fecha >= hoy;
    return isDated && estaAbierto(row, hoy) && diasEntre(hoy, row.fecha ?? hoy) <= ANTICIPACION;
  });
  return {
    titulo: 'Compromisos por vencer',
    de: (nombre) =>
      near
        .filter(({ row }) => row.responsable === nombre)
        .map((fila) => deCompromiso(fila, `para el ${formatFecha(fila.row.fecha ?? '')}`, false)),
  };
}

/** Nobody knows when they are late, so they are told until they have a date; one that cannot be read is among the errors. */
function sinFecha({ compromisos, hoy }: PendientesInput): Grupo {
  const undated = compromisos.filter(
    ({ row, ilegible }) =>
      estaAbierto(row, hoy) && row.fecha === undefined && ilegible?.fecha === undefined,
  );
  return {
    titulo: 'Compromisos sin fecha',
    de: (nombre) =>
      undated
        .filter(({ row }) => row.responsable === nombre)
        .map((fila) => deCompromiso(fila, 'acuerde la fecha y escríbala', false)),
  };
}

const deCompromiso = (
  { fila, row }: Fila<CompromisoRow>,
  cuando: string,
  vencido: boolean,
): Pendiente => ({
  texto: `${row.codigo ? `${row.codigo} · ` : ''}${row.compromiso ?? 'Compromiso sin texto'} (${cuando})`,
  vencido,
  registro: 'compromisos',
  fila,
});

/** The acciones without a report in the quarter that is being reported, or in the last one that was. */
function reportes({ calendario, parametros, pam, seguimiento, hoy }: PendientesInput): Grupo {
  const quarter = trimestreDeReporte(calendario, hoy);
  if (!quarter) return { titulo: '', de: () => [] };
  const missing = new Set(
    reportesDe(pam, seguimiento, quarter, hoy, { parametros, calendario }).faltan,
  );
  const rowOf = new Map(
    seguimiento
      .filter(({ row }) => isOf(row, quarter))
      .map(({ fila, row }) => [row.accion ?? '', fila]),
  );
  const plazo = quarter.estaAbierto ? 'plazo hasta el' : 'el plazo venció el';
  return {
    titulo: `Reportes de ${quarter.trimestre} de ${quarter.vigencia} (${plazo} ${formatFecha(quarter.cierra)})`,
    de: (nombre) =>
      pam
        .filter(({ row }) => missing.has(row.codigo ?? '') && responde(row, nombre))
        .map(({ row }) => ({
          texto: `${row.codigo} · ${row.accion ?? ''}`,
          vencido: !quarter.estaAbierto,
          registro: 'seguimiento',
          fila: rowOf.get(row.codigo ?? ''),
        })),
  };
}

const isOf = (row: SeguimientoRow, { vigencia, trimestre }: TrimestreDeReporte): boolean =>
  row.vigencia === vigencia && row.trimestre === trimestre;

function devueltos({ pam, seguimiento }: PendientesInput): Grupo {
  const accionOf = new Map(pam.map(({ row }) => [row.codigo ?? '', row]));
  const returned = seguimiento.filter(({ row }) => row.estado === 'Devuelto');
  return {
    titulo: 'Reportes devueltos',
    de: (nombre) =>
      returned
        .filter(({ row }) => responde(accionOf.get(row.accion ?? '') ?? {}, nombre))
        .map(({ fila, row }) => ({
          texto: `${row.accion} · ${row.trimestre} de ${row.vigencia}${row.devueltoMotivo ? `: ${row.devueltoMotivo}` : ''}`,
          vencido: false,
          registro: 'seguimiento',
          fila,
        })),
  };
}

/** The reports that were sent and that nobody has checked, for whoever approves them. */
function porAprobar({ seguimiento }: PendientesInput): Grupo {
  const sent = seguimiento.filter(({ row }) => estadoDelReporte(row) === 'Enviado');
  const pendientes = sent.map(({ fila, row }) => ({
    texto: `${row.accion} · ${row.trimestre} de ${row.vigencia}${row.enviadoPor ? `, de ${row.enviadoPor}` : ''}`,
    vencido: false,
    registro: 'seguimiento',
    fila,
  }));
  return {
    titulo: 'Reportes por aprobar',
    de: (_, { rol = '' }) => (mismoRol(rol, QUIEN_APRUEBA) ? pendientes : []),
  };
}

/** The corrections of closed quarters that somebody asked for, for whoever grants them. */
function porAutorizar({ ajustes }: PendientesInput): Grupo {
  const asked = ajustes.filter(({ row }) => row.estado === 'Solicitada');
  const pendientes = asked.map(({ fila, row }) => ({
    texto: `${row.codigo} · ${decirAjuste(row)}${row.solicito ? `, de ${row.solicito}` : ''}`,
    vencido: false,
    registro: 'ajustes',
    fila,
  }));
  return {
    titulo: 'Autorizaciones de ajuste por decidir',
    de: (_, { rol = '' }) => (mismoRol(rol, QUIEN_APRUEBA) ? pendientes : []),
  };
}

/** A version of the plan that was verified, and what was asked to change of the approved one, for whoever approves it. */
function cambiosPorDecidir({ cambios }: PendientesInput): Grupo {
  const pendientes = esperanDecision(cambios.map(({ row }) => row)).map((row) => ({
    texto: `${row.numero} · ${row.queCambia ?? ''}${row.solicito ? `, de ${row.solicito}` : ''}`,
    vencido: false,
    registro: 'cambios',
    fila: cambios.find((one) => one.row === row)?.fila,
  }));
  return {
    titulo: 'Del PAM, por aprobar o autorizar',
    de: (_, { rol = '' }) => (mismoRol(rol, QUIEN_APRUEBA) ? pendientes : []),
  };
}

/** What the Jefe returned of the plan, for whoever answers for the acción. */
function accionesDevueltas({ cambios, pam }: PendientesInput): Grupo {
  const accionOf = new Map(pam.map((one) => [one.row.codigo ?? '', one]));
  const returned = devueltas(cambios.map(({ row }) => row));
  return {
    titulo: 'Acciones del PAM devueltas',
    de: (nombre) =>
      returned
        .filter(({ accion }) => responde(accionOf.get(accion ?? '')?.row ?? {}, nombre))
        .map(({ accion, respuesta }) => ({
          texto: `${accion}: ${respuesta ?? ''}`,
          vencido: false,
          registro: 'pam',
          fila: accionOf.get(accion ?? '')?.fila,
        })),
  };
}

/** Only errors: an advertencia may be as it should be, and a row half-typed is nobody's fault. */
function errores({ pam, seguimiento, compromisos, observaciones }: PendientesInput): Grupo {
  const accionOf = new Map(pam.map(({ row }) => [row.codigo ?? '', row]));
  const owners: { readonly [registro: string]: ReadonlyMap<number, PamRow> } = {
    pam: new Map(pam.map(({ fila, row }) => [fila, row])),
    seguimiento: new Map(
      seguimiento.map(({ fila, row }) => [fila, accionOf.get(row.accion ?? '') ?? {}]),
    ),
    compromisos: new Map(
      compromisos.map(({ fila, row }) => [fila, { responsable: row.responsable }]),
    ),
  };
  const wrong = observaciones.filter(isError);
  return {
    titulo: 'Errores por corregir en sus filas',
    de: (nombre) =>
      wrong
        .filter(({ registro, fila }) => responde(owners[registro]?.get(fila) ?? {}, nombre))
        .map(({ registro, fila, mensaje }) => ({
          texto: mensaje,
          vencido: false,
          registro,
          fila,
        })),
  };
}
