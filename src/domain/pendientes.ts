// What each person of Equipo has to do: what is late, what is for today, what came back, what waits for their decision or their
// signature, what is soon due, and the errors of their rows. The Monday mail (correo-semanal.ts) and «Lo mío» tell it alike.

import { decirAjuste } from './ajuste/ajuste';
import { diasHabilesEntre } from './anomalias/habiles';
import { devueltas, esperanDecision } from './aprobacion/version';
import { type TrimestreDeReporte, trimestreDeReporte } from './calendario';
import { estaAbierto, estaVencido } from './compromiso';
import { nombreDeDocumento } from './estado-documento';
import { estadoDelReporte } from './estado-reporte';
import { formatFecha } from './formato';
import { groupBy } from './group-by';
import type { InicioInput } from './inicio';
import { isError, type Observacion } from './observacion';
import { formatCorte } from './periodo';
import { enCuanto, haceCuanto } from './plazo';
import { type Fila, keyOf } from './register';
import { registerByKey } from './registers';
import type { AjusteRow } from './registers/ajustes';
import type { CambioDelPamRow } from './registers/cambios';
import type { CompromisoRow } from './registers/compromisos';
import type { DocumentoRow } from './registers/documentos';
import { type EquipoRow, estaEnLaOficina } from './registers/equipo';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';
import { reportesDe, responde } from './reporte';
import { mismoRol, QUIEN_APRUEBA } from './roles';

/** Business days before its date that a compromiso is announced: two weeks. */
const ANTICIPACION = 10;

export interface PendientesInput extends InicioInput {
  readonly equipo: readonly Fila<EquipoRow>[];
  readonly ajustes: readonly Fila<AjusteRow>[];
  readonly cambios: readonly Fila<CambioDelPamRow>[];
  readonly documentos: readonly Fila<DocumentoRow>[];
  /** What validation says of the rows of PAM, Seguimiento and Compromisos. */
  readonly observaciones: readonly Observacion[];
}
/** A line of what there is to do, and the row where it is done. */
export interface LineaPendiente {
  readonly texto: string;
  /** "era para el 01/07/2026, hace 3 días hábiles"; absent where its group says it of all. */
  readonly cuando?: string | undefined;
  readonly vencido: boolean;
  readonly registro: string;
  readonly fila?: number | undefined;
}
export interface GrupoDeLineas {
  readonly titulo: string;
  readonly pendientes: readonly LineaPendiente[];
}

/** One thing to do. */
export interface Pendiente extends LineaPendiente {
  /** The same for as long as it is to be done, wherever its row goes. */
  readonly clave: string;
  /** Of the acción that is reported, or of the compromiso. */
  readonly codigo?: string | undefined;
  /** YYYY-MM-DD; absent where nothing makes it late. */
  readonly vence?: string | undefined;
}
/** What kind of things they are, the most urgent first. */
export const CLASES_DE_PENDIENTE = [
  'vencidos',
  'hoy',
  'reportes',
  'devueltos',
  'accionesDevueltas',
  'porAprobar',
  'porAutorizar',
  'porDecidir',
  'porFirmar',
  'porVencer',
  'sinFecha',
  'errores',
] as const;
export type ClaseDePendiente = (typeof CLASES_DE_PENDIENTE)[number];

export interface GrupoPendientes extends GrupoDeLineas {
  readonly clase: ClaseDePendiente;
  readonly pendientes: readonly Pendiente[];
}
export interface PendientesDePersona {
  readonly nombre: string;
  /** Never empty, and none of them empty. */
  readonly grupos: readonly GrupoPendientes[];
}
export interface PendientesConCorreo extends PendientesDePersona {
  readonly correo: string;
}

/** The people of Equipo with a correo and something to do, in the order of the tab. */
export function pendientesPorPersona(input: PendientesInput): readonly PendientesConCorreo[] {
  const de = pendientesDe(input);
  return input.equipo.flatMap(({ row }) => {
    const { nombre, correo } = row;
    if (!nombre || !correo || !estaEnLaOficina(row, input.hoy)) return [];
    const grupos = de(nombre, row);
    return grupos.length > 0 ? [{ nombre, correo, grupos }] : [];
  });
}

/** What each person has to do, by their name and what Equipo says of them: the groups that have something, the most urgent first. */
export function pendientesDe(
  input: PendientesInput,
): (nombre: string, persona?: EquipoRow) => readonly GrupoPendientes[] {
  const grupos: { readonly [C in ClaseDePendiente]: Grupo } = {
    vencidos: vencidos(input),
    hoy: paraHoy(input),
    reportes: reportes(input),
    devueltos: devueltos(input),
    accionesDevueltas: accionesDevueltas(input),
    porAprobar: porAprobar(input),
    porAutorizar: porAutorizar(input),
    porDecidir: cambiosPorDecidir(input),
    porFirmar: porFirmar(input),
    porVencer: porVencer(input),
    sinFecha: sinFecha(input),
    errores: errores(input),
  };
  return (nombre, persona = {}) =>
    CLASES_DE_PENDIENTE.map((clase) => {
      const { titulo, de } = grupos[clase];
      return { clase, titulo, pendientes: de(nombre, persona) };
    }).filter(({ pendientes }) => pendientes.length > 0);
}

/** A group of things to do, and those of a person. */
interface Grupo {
  readonly titulo: string;
  readonly de: (nombre: string, persona: EquipoRow) => readonly Pendiente[];
}

function vencidos({ compromisos, hoy }: PendientesInput): Grupo {
  const late = compromisos.filter(({ row }) => estaVencido(row, hoy));
  return deCompromisos(
    'Compromisos vencidos',
    late,
    true,
    (fecha) => `era para el ${formatFecha(fecha)}, ${haceCuanto(fecha, hoy)}`,
  );
}

function paraHoy({ compromisos, hoy }: PendientesInput): Grupo {
  const due = compromisos.filter(({ row }) => row.fecha === hoy && estaAbierto(row, hoy));
  return deCompromisos('Compromisos que vencen hoy', due, false, () => 'es para hoy');
}

function porVencer({ compromisos, hoy }: PendientesInput): Grupo {
  const near = compromisos.filter(
    ({ row }) =>
      row.fecha !== undefined &&
      row.fecha > hoy &&
      estaAbierto(row, hoy) &&
      diasHabilesEntre(hoy, row.fecha) <= ANTICIPACION,
  );
  return deCompromisos(
    'Compromisos por vencer',
    near,
    false,
    (fecha) => `para el ${formatFecha(fecha)}, ${enCuanto(fecha, hoy)}`,
  );
}

/** Nobody knows when they are late, so they are told until they have a date; one that cannot be read is among the errors. */
function sinFecha({ compromisos, hoy }: PendientesInput): Grupo {
  const undated = compromisos.filter(
    ({ row, ilegible }) =>
      estaAbierto(row, hoy) && row.fecha === undefined && ilegible?.fecha === undefined,
  );
  return deCompromisos(
    'Compromisos sin fecha',
    undated,
    false,
    () => 'acuerde la fecha y escríbala',
  );
}

/** Each person's own of some compromisos. */
function deCompromisos(
  titulo: string,
  compromisos: readonly Fila<CompromisoRow>[],
  vencido: boolean,
  cuando: (fecha: string) => string,
): Grupo {
  const own = groupBy(compromisos, ({ row }) => row.responsable ?? '');
  return {
    titulo,
    de: (nombre) =>
      (own.get(nombre) ?? []).map(({ fila, row }) => ({
        clave: `compromiso ${row.codigo ?? `de la fila ${fila}`}`,
        codigo: row.codigo,
        texto: `${row.codigo ? `${row.codigo} · ` : ''}${row.compromiso ?? 'Compromiso sin texto'}`,
        cuando: cuando(row.fecha ?? ''),
        vence: row.fecha,
        vencido,
        registro: 'compromisos',
        fila,
      })),
  };
}

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
  const { cierra, estaAbierto: isOpen } = quarter;
  const plazo = isOpen
    ? `plazo hasta el ${formatFecha(cierra)}, ${enCuanto(cierra, hoy)}`
    : `el plazo venció el ${formatFecha(cierra)}, ${haceCuanto(cierra, hoy)}`;
  return {
    titulo: `Reportes de ${quarter.trimestre} de ${quarter.vigencia} (${plazo})`,
    de: (nombre) =>
      pam
        .filter(({ row }) => missing.has(row.codigo ?? '') && responde(row, nombre))
        .map(({ row }) => ({
          clave: `reporte ${row.codigo} ${formatCorte(quarter)}`,
          codigo: row.codigo,
          texto: `${row.codigo} · ${row.accion ?? ''}`,
          vence: cierra,
          vencido: !isOpen,
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
          clave: `devuelto ${claveDelReporte(row)}`,
          codigo: row.accion,
          texto: `${row.accion} · ${row.trimestre} de ${row.vigencia}${row.devueltoMotivo ? `: ${row.devueltoMotivo}` : ''}`,
          vencido: false,
          registro: 'seguimiento',
          fila,
        })),
  };
}

const claveDelReporte = ({ accion, vigencia, trimestre }: SeguimientoRow): string =>
  `${accion} ${vigencia}-${trimestre}`;

/** The reports that were sent and that nobody has checked, for whoever approves them. */
function porAprobar({ seguimiento }: PendientesInput): Grupo {
  const sent = seguimiento.filter(({ row }) => estadoDelReporte(row) === 'Enviado');
  const pendientes = sent.map(({ fila, row }) => ({
    clave: `aprobar ${claveDelReporte(row)}`,
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
    clave: `ajuste ${row.codigo}`,
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
    clave: `cambio ${row.numero}`,
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
          clave: `accion ${accion}`,
          texto: `${accion}: ${respuesta ?? ''}`,
          vencido: false,
          registro: 'pam',
          fila: accionOf.get(accion ?? '')?.fila,
        })),
  };
}

/** The documents that went to be signed, the last version of each, for those whose name it bears. */
function porFirmar({ documentos }: PendientesInput): Grupo {
  const versions = groupBy(documentos, ({ row: { tipo, referencia } }) => `${tipo} ${referencia}`);
  const waiting = [...versions.values()]
    .flatMap((all) => all.slice(-1))
    .filter(({ row }) => row.estado === 'Para firma');
  return {
    titulo: 'Documentos por firmar',
    de: (nombre) =>
      waiting
        .filter(({ row }) => [row.elaboro, row.reviso, row.aprobo].includes(nombre))
        .map(({ fila, row }) => ({
          clave: `documento ${row.codigo}`,
          texto: nombreDeDocumento(row),
          cuando: row.fecha && `hecho el ${formatFecha(row.fecha)}`,
          vencido: false,
          registro: 'documentos',
          fila,
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
  const filas: { readonly [registro: string]: readonly Fila[] } = { pam, seguimiento, compromisos };
  /** Its key, which its line does not change. */
  const filaSegun = (registro: string, fila: number): string => {
    const register = registerByKey(registro);
    const row = filas[registro]?.find((one) => one.fila === fila)?.row;
    return (register && row && keyOf(register, row)) ?? `${fila}`;
  };
  const wrong = observaciones.filter(isError);
  return {
    titulo: 'Errores por corregir en sus filas',
    de: (nombre) =>
      wrong
        .filter(({ registro, fila }) => responde(owners[registro]?.get(fila) ?? {}, nombre))
        .map(({ registro, fila, columna, codigo, mensaje }) => ({
          clave: `error ${registro} ${filaSegun(registro, fila)} ${columna ?? ''} ${codigo}`,
          texto: mensaje,
          vencido: false,
          registro,
          fila,
        })),
  };
}
