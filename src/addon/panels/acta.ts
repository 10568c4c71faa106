// What the acta panel opens with: the people, the open compromisos, the borradores, and what a person
// was typing when the panel closed.

import {
  type ActaEntrada,
  type AsistenteEntrada,
  ESTADOS_COMPROMISO,
  splitDesarrollo,
  splitLines,
} from '../../domain/acta';
import { ORDENES } from '../../domain/acta-ordenes';
import { tituloDeActa } from '../../domain/acta-titulo';
import { splitVerificados } from '../../domain/acta-verificacion';
import { type AnomaliasParaActa, paraElActa } from '../../domain/anomalias/para-el-acta';
import { estaVencido } from '../../domain/compromiso';
import type { ActaRow } from '../../domain/registers/actas';
import { rolPedido } from '../../domain/registers/actas-asistencia-rules';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { RolPedido } from '../../domain/registers/en-reunion';
import { type EquipoRow, estaEnLaOficina, nombreEnEquipo } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import {
  ACTIVIDAD_TRIMESTRAL,
  ACTIVIDADES,
  ULTIMA_ACTIVIDAD,
} from '../../domain/registros/pedidos';
import { readsAlike } from '../../domain/texto';
import type * as Desarrollo from '../actas/desarrollo';
import { endpoint } from '../endpoint';
import {
  clave,
  cualquiera,
  type De,
  entero,
  type Forma,
  lista,
  nada,
  objeto,
  oNulo,
  opcional,
  siNo,
  texto,
  uno,
} from '../forma';
import { whoIsThere } from '../identidad';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { rememberBorrador } from './borrador-leido';
import { apart, type BorradorLocal, DE_VENTANA, keepLocal, readLocals } from './borrador-local';
import { saveActa } from './guardar-acta';
import { definePanel } from './panel';

export interface Persona {
  readonly nombre: string;
  readonly cargo: string;
  readonly dependencia: string;
  /** In the procedure; undefined of who is not of Equipo. */
  readonly rol?: string | undefined;
}
export interface CompromisoAbierto {
  readonly codigo: string;
  readonly compromiso: string;
  readonly responsable: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
  readonly vencido: boolean;
  readonly accion: string;
  /** "Acta 5 de 2026" */
  readonly origen: string;
}
/** All the acta panel needs to open: who may come, what is open, what was left half-written. */
export interface ActaPanel {
  readonly directorio: readonly Persona[];
  /** Everybody of Equipo, who left included: they may answer for an acta of then. */
  readonly firmantes: readonly Persona[];
  /** Who is at the keyboard, as Equipo names them; '' when it does not tell. */
  readonly elaboro: string;
  /** People of the last definitive acta, as they were entered. */
  readonly anteriores: readonly AsistenteEntrada[];
  readonly anteriorTitulo: string;
  readonly tipos: readonly string[];
  readonly acciones: readonly { readonly codigo: string; readonly accion: string }[];
  readonly abiertos: readonly CompromisoAbierto[];
  /** Borradores kept in the register, newest first. */
  readonly borradores: readonly { readonly codigo: string; readonly titulo: string }[];
  /** What the person was typing when the panel closed. */
  readonly borradorLocal: ActaEntrada | null;
  /** Of which window that one is; '' when there is none. */
  readonly borradorDe: string;
  /** What is being written in other windows, or waits since before, the newest first. */
  readonly otrosBorradores: readonly BorradorLocal<ActaEntrada>[];
  /** Orden del día that most meetings share. */
  readonly ordenHabitual: readonly string[];
  /** That of the meetings of an activity that has its own, by its number. */
  readonly ordenPorActividad: { readonly [actividad: string]: readonly string[] };
  /** The activities of the procedure, and the one that evaluates each quarter, which most meetings serve. */
  readonly actividades: typeof ACTIVIDADES;
  readonly trimestral: number;
  /** Roles that do each activity, by its number. */
  readonly roles: { readonly [actividad: string]: readonly RolPedido[] };
  /** What was decided of each quarter and no acta has yet. */
  readonly anomalias: readonly AnomaliasParaActa[];
}

declare function require(path: '../actas/desarrollo'): typeof Desarrollo;

const DRAFT = 'borrador-acta';
function openPanel(): ActaPanel {
  const libro = openLibro();
  const actas = libro.rows<ActaRow>('actas').map(({ row }) => row);
  const last = lastDefinitive(actas);
  const equipo = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const hasLeft = (nombre: string): boolean =>
    equipo.some((row) => readsAlike(row.nombre ?? '', nombre) && !estaEnLaOficina(row, libro.hoy));
  const { propio, otros } = apart(readLocals<ActaEntrada>(DRAFT));
  return {
    directorio: equipo.filter((row) => estaEnLaOficina(row, libro.hoy)).flatMap(personaOf),
    firmantes: equipo.flatMap(personaOf),
    elaboro: nombreEnEquipo(equipo, whoIsThere().quien),
    // Why somebody missed that meeting is nobody's business in this one.
    anteriores: last
      ? peopleOf(libro, last.codigo)
          .filter(({ nombre }) => !hasLeft(nombre))
          .map((one) => ({ ...one, excusa: undefined }))
      : [],
    anteriorTitulo: last ? tituloDeActa(last) : '',
    tipos: libro.rows<{ tipoActa?: string }>('catalogos').flatMap(({ row }) => row.tipoActa ?? []),
    acciones: libro
      .rows<PamRow>('pam')
      .flatMap(({ row: { codigo, accion = '' } }) => (codigo ? [{ codigo, accion }] : [])),
    abiertos: openPromises(libro, actas),
    borradores: actas
      .flatMap((row) =>
        row.estado === 'Borrador' && row.codigo
          ? [{ codigo: row.codigo, titulo: tituloDeActa(row) }]
          : [],
      )
      .reverse(),
    borradorLocal: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
    ordenHabitual: ORDENES[''] ?? [],
    ordenPorActividad: ORDENES,
    actividades: ACTIVIDADES,
    trimestral: ACTIVIDAD_TRIMESTRAL,
    roles: Object.fromEntries(
      Object.entries(libro.responsables).map(([item, roles]) => [item, roles.map(rolPedido)]),
    ),
    anomalias: paraElActa(libro.rows<AnomaliaRow>('anomalias').map(({ row }) => row)),
  };
}

const UNA = objeto({ codigo: clave });
const DE_ACTIVIDAD = objeto({ actividad: entero(1, ULTIMA_ACTIVIDAD), fecha: texto });

/** A borrador as it was entered, to go on with it. */
function readKept({ codigo }: De<typeof UNA>): ActaEntrada {
  const libro = openLibro();
  const row = libro.rows<ActaRow>('actas').find((fila) => fila.row.codigo === codigo)?.row;
  if (!row) throw new UserError(`El acta ${codigo} ya no está en la hoja «Actas».`, 'ACTA_AUSENTE');
  rememberBorrador(codigo, libro);
  const {
    vigencia: _v,
    numero: _n,
    estado: _e,
    actaFirmada: _a,
    compromisosAnteriores,
    ...kept
  } = row;
  const verificados = splitVerificados(compromisosAnteriores);
  const orden = splitLines(row.ordenDelDia);
  const anomalias = libro
    .rows<AnomaliaRow>('anomalias')
    .flatMap((fila) => (fila.row.acta === codigo ? fila.row : []));
  return {
    ...kept,
    borrador: true,
    tipo: row.tipo ?? '',
    fecha: row.fecha ?? '',
    horaInicio: row.horaInicio ?? '',
    horaFin: row.horaFin ?? '',
    lugar: row.lugar ?? '',
    asunto: row.asunto ?? '',
    // What was written before the points have names hangs from one without a name.
    ordenDelDia: orden.length === 0 && row.desarrollo ? [''] : orden,
    desarrollo: splitDesarrollo(orden, row.desarrollo ?? ''),
    decisiones: splitLines(row.decisiones),
    anexos: splitLines(row.anexos),
    asistentes: peopleOf(libro, codigo),
    ...(verificados.length > 0 && {
      seguimientos: verificados.map(({ fecha: _f, ...said }) => said),
    }),
    compromisos: libro
      .rows<CompromisoRow>('compromisos')
      .filter((fila) => fila.row.acta === codigo)
      .map((fila) => ({
        compromiso: fila.row.compromiso ?? '',
        responsable: fila.row.responsable ?? '',
        fecha: fila.row.fecha ?? '',
        entregable: fila.row.entregable,
        accion: fila.row.accion,
        anomalia: anomalias.find(({ compromiso }) => compromiso === fila.row.codigo)?.codigo,
      })),
    ...(anomalias.length > 0 && { anomalias: anomalias.flatMap((one) => one.codigo ?? []) }),
  };
}

const escrito = opcional(texto);
const escritos = lista(texto);
const ESCRITA: Forma<ActaEntrada> = objeto({
  pedido: escrito,
  codigo: escrito,
  borrador: opcional(siNo),
  tipo: texto,
  actividad: opcional(entero(1, ULTIMA_ACTIVIDAD)),
  fecha: texto,
  horaInicio: texto,
  horaFin: texto,
  lugar: texto,
  asunto: texto,
  objetivo: escrito,
  convoca: escrito,
  ordenDelDia: escritos,
  desarrollo: (value, donde) => (typeof value === 'string' ? texto : escritos)(value, donde),
  decisiones: opcional(escritos),
  asistentes: lista(
    objeto({
      nombre: texto,
      cargo: escrito,
      dependencia: escrito,
      asistio: siNo,
      excusa: escrito,
      invitado: opcional(siNo),
      enRepresentacion: escrito,
    }),
  ),
  compromisos: lista(
    objeto({
      compromiso: texto,
      responsable: texto,
      fecha: texto,
      entregable: escrito,
      accion: escrito,
      anomalia: escrito,
    }),
  ),
  anomalias: opcional(escritos),
  seguimientos: opcional(
    lista(objeto({ codigo: texto, estado: uno(...ESTADOS_COMPROMISO), seguimiento: escrito })),
  ),
  proximaReunion: escrito,
  proximaHora: escrito,
  proximoLugar: escrito,
  anexos: opcional(escritos),
  elaboro: escrito,
  reviso: escrito,
  aprobo: escrito,
});
const BORRADOR = objeto({ acta: oNulo(ESCRITA), ...DE_VENTANA });

/** Keeps what the person is typing, for when the panel closes by mistake; null forgets it. */
const keepDraft = ({ acta, ...window }: De<typeof BORRADOR>): null =>
  keepLocal(DRAFT, acta, window);

function lastDefinitive(actas: readonly ActaRow[]): ActaRow | undefined {
  const order = (row: ActaRow): string =>
    `${row.fecha ?? ''} ${String(row.numero ?? 0).padStart(5, '0')}`;
  return actas
    .filter(({ estado }) => estado === 'Definitiva')
    .reduce<ActaRow | undefined>(
      (last, row) => (last && order(last) > order(row) ? last : row),
      undefined,
    );
}

const personaOf = ({ nombre, cargo = '', dependencia = '', rol }: EquipoRow): readonly Persona[] =>
  nombre ? [{ nombre, cargo, dependencia, rol }] : [];

const peopleOf = (libro: Libro, codigo: string | undefined): readonly AsistenteEntrada[] =>
  libro
    .rows<AsistenteRow>('asistentes')
    .filter(({ row }) => row.acta === codigo)
    .sort((a, b) => (a.row.orden ?? 0) - (b.row.orden ?? 0))
    .map(({ row }) => ({
      nombre: row.nombre ?? '',
      cargo: row.cargo,
      dependencia: row.dependencia,
      asistio: row.asistio ?? false,
      excusa: row.excusa,
      invitado: row.invitado,
      enRepresentacion: row.enRepresentacion,
    }));

/** The open compromisos of definitive actas, the oldest date first. */
function openPromises(libro: Libro, actas: readonly ActaRow[]): readonly CompromisoAbierto[] {
  const titles = new Map(actas.map((row) => [row.codigo, row]));
  return libro
    .rows<CompromisoRow>('compromisos')
    .filter(({ row }) => row.codigo && (row.estado ?? 'Abierto') === 'Abierto')
    .filter(({ row }) => titles.get(row.acta)?.estado !== 'Borrador')
    .map(({ row }) => {
      const acta = titles.get(row.acta);
      return {
        codigo: row.codigo ?? '',
        compromiso: row.compromiso ?? '',
        responsable: row.responsable ?? '',
        fecha: row.fecha ?? '',
        vencido: estaVencido(row, libro.hoy),
        accion: row.accion ?? '',
        origen: acta?.numero ? `Acta ${acta.numero} de ${acta.vigencia}` : '',
      };
    })
    .sort((a, b) => a.fecha.localeCompare(b.fecha));
}

export const acta = definePanel({
  key: 'acta',
  item: 'Acta de reunión…',
  lugar: 'principal',
  loading: 'Abriendo el acta…',
  endpoints: {
    panelActa: endpoint(nada, openPanel),
    actaGuardada: endpoint(UNA, readKept),
    desarrolloDeActa: endpoint(DE_ACTIVIDAD, (pedido) =>
      require('../actas/desarrollo').redactar(pedido),
    ),
    // An acta may come from a file as well: readActa says what is wrong with it, by its columns.
    guardarActa: endpoint(cualquiera, saveActa),
    guardarBorradorLocal: endpoint(BORRADOR, keepDraft),
  },
});
