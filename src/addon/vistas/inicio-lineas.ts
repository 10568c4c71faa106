// What the Inicio tab says: whose book this is, the open quarter, what to do today, and a line by responsable.

import plantilla from '../../../sheets-templates/libro.json';
import portada from '../../../sheets-templates/portada.json';
import { decirLoDelPam } from '../../domain/aprobacion/lo-que-espera';
import { DONDE_SE_APRUEBA } from '../../domain/aprobacion/pasos';
import {
  cierresPendientes,
  decirPendientes,
} from '../../domain/cierre-de-trimestre/cierres-pendientes';
import { formatFecha } from '../../domain/formato';
import { type Inicio, inicioDe } from '../../domain/inicio';
import { FORMULACION, parametro } from '../../domain/parametros';
import { avisoEnCelda } from '../../domain/prestamo';
import { cuenta, diasEntre, enumerar } from '../../domain/redaccion';
import type { Fila } from '../../domain/register';
import type { AjusteRow } from '../../domain/registers/ajustes';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import type { CierreRow } from '../../domain/registers/cierres';
import type { PamRow } from '../../domain/registers/pam';
import { DONDE_SE_AJUSTA } from '../../domain/trimestres-cerrados';
import { hasGaps } from '../disparadores/disparadores';
import { duenosLeidos } from '../disparadores/duenos';
import { elFinDelLibro } from '../libro/fin-del-libro';
import type { Libro } from '../libro/libro';
import { prestamoOf } from '../prestamo';
import { calculadoAhora } from './calculado';
import { lineOfTask } from './inicio-filas';
import { alTerminar } from './inicio-fin';
import { porFirmar } from './inicio-firmas';
import { elPlan, type PorHacer, picture, porHacer } from './inicio-plan';
import { SIN_ACCIONES } from './sin-acciones';
import type { Line } from './write-view';

type TitleOf = (key: string) => string;

export function lines(libro: Libro, titleOf: TitleOf): readonly Line[] {
  const parametros = libro.sound('parametros');
  const pam = libro.sound<PamRow>('pam');
  const isBeingMade = parametro(parametros, 'etapa') === FORMULACION;
  const reports = !isBeingMade && pam.length > 0;
  const now = inicioDe({
    hoy: libro.hoy,
    pam,
    seguimiento: libro.sound('seguimiento'),
    compromisos: libro.sound('compromisos'),
    calendario: reports ? libro.sound('calendario') : [],
    parametros,
  });
  const plan = reports ? elPlan(libro, now) : undefined;
  const fin = elFinDelLibro(libro);
  return [
    ...heading(libro),
    ...(fin ? alTerminar(libro, fin) : []),
    // The last deadline, long past, would be read as what is due.
    ...(reports && (!fin || now.trimestre?.estaAbierto) ? quarter(now, libro.hoy) : []),
    ...(plan ? picture(plan) : []),
    ...porAutorizar(libro),
    ...delPam(libro),
    ...(reports ? porCerrar(libro) : []),
    ...(isBeingMade && pam.length === 0
      ? beginning(titleOf)
      : today({ libro, now, plan, titleOf })),
    ...(isBeingMade && pam.length > 0 ? [line('nota', portada.comienzo.alAprobar), blank] : []),
    ...byPerson(now),
    ...help(),
  ];
}

const line = (look: Line['look'], ...cells: Line['cells'][number][]): Line => ({ look, cells });
const blank = line('texto');

function heading(libro: Libro): readonly Line[] {
  const filas = libro.sound('parametros');
  return [
    line('titulo', portada.titulo),
    line('subtitulo', `${parametro(filas, 'entidad') ?? ''} · ${libro.estado.cuatrienio}`),
    line('nota', `Etapa: ${parametro(filas, 'etapa')} · ${calculadoAhora()}`),
    ...loan(libro),
    ...quarantine(libro),
    ...gaps(),
    blank,
  ];
}

function loan(libro: Libro): readonly Line[] {
  const prestamo = prestamoOf(libro);
  return prestamo ? [line('subtitulo', avisoEnCelda(prestamo))] : [];
}

function quarantine({ estado }: Libro): readonly Line[] {
  const lines = (estado.cuarentena ?? []).map(({ primero, ultimo }) =>
    primero === ultimo ? `el asiento ${primero}` : `los asientos ${primero} a ${ultimo}`,
  );
  if (lines.length === 0) return [];
  const where = `${lines.join(', ')} de la hoja «Bitácora»`;
  return [
    line(
      'subtitulo',
      `✖ Hay cambios guardados que no se pudieron escribir (${where}). Use Preparar o reparar el libro.`,
    ),
  ];
}

/** Said where everybody looks: the book works without its triggers, and nobody would miss them. */
const gaps = (): readonly Line[] =>
  hasGaps(duenosLeidos())
    ? [
        line(
          'nota',
          '▲ Los disparadores no están instalados: lo que se escribe a mano no queda en la bitácora. Use PAM › Configuración › Estado de la instalación.',
        ),
      ]
    : [];

function quarter({ trimestre }: Inicio, hoy: string): readonly Line[] {
  if (!trimestre) return [line('subtitulo', 'Ningún trimestre ha abierto todavía.')];
  const { vigencia, trimestre: name, cierra, estaAbierto, faltan, de } = trimestre;
  const missing =
    de === 0
      ? 'sin acciones programadas'
      : `${faltan === 1 ? 'falta' : 'faltan'} ${faltan} de ${cuenta(de, 'reporte', 'reportes')}`;
  const window = estaAbierto
    ? `Trimestre abierto: ${name} ${vigencia} · cierra ${formatFecha(cierra)}, ${decirPlazo(diasEntre(hoy, cierra))}`
    : `Último plazo: ${name} ${vigencia} · cerró ${formatFecha(cierra)}`;
  return [line('subtitulo', `${window} · ${missing}`)];
}

const decirPlazo = (dias: number): string =>
  dias === 0
    ? 'hoy es el último día'
    : `${dias === 1 ? 'queda' : 'quedan'} ${cuenta(dias, 'día', 'días')}`;

/** A tab that has nothing below its header is not read: how far it goes costs nothing to ask. */
const ifAny = <T>(libro: Libro, registro: string): readonly Fila<T>[] =>
  libro.linesOf(registro) > 1 ? libro.sound<T>(registro) : [];

/** Whoever grants them looks here first. */
function porAutorizar(libro: Libro): readonly Line[] {
  const asked = ifAny<AjusteRow>(libro, 'ajustes').filter(({ row }) => row.estado === 'Solicitada');
  if (asked.length === 0) return [];
  const codigos = enumerar(asked.map(({ row }) => row.codigo ?? ''));
  const wait =
    asked.length === 1
      ? 'Una autorización de ajuste espera decisión'
      : `${asked.length} autorizaciones de ajuste esperan decisión`;
  return [line('subtitulo', `▲ ${wait} de la Jefatura: ${codigos}, en ${DONDE_SE_AJUSTA}`)];
}

/** What waits for the Jefe in the plan, what was returned, and until when it is open. */
function delPam(libro: Libro): readonly Line[] {
  const cambios = ifAny<CambioDelPamRow>(libro, 'cambios').map(({ row }) => row);
  return decirLoDelPam(cambios, libro.ahora).map((texto) =>
    line('subtitulo', `▲ ${texto}, en ${DONDE_SE_APRUEBA}`),
  );
}

function porCerrar(libro: Libro): readonly Line[] {
  const pendientes = cierresPendientes(
    libro.sound('calendario'),
    ifAny<CierreRow>(libro, 'cierres'),
    libro.sound('parametros'),
    libro.hoy,
  );
  return [line('nota', decirPendientes(pendientes, libro.hoy)), blank];
}

function today(asked: PorHacer): readonly Line[] {
  const { libro, now, titleOf } = asked;
  const etapa = parametro(libro.sound('parametros'), 'etapa');
  const tasks = plantilla.etapas.find(({ nombre }) => nombre === etapa)?.queHacerHoy ?? [];
  return [
    line('subtitulo', portada.queHacerHoy.titulo),
    ...porHacer(asked),
    ...porFirmar(libro),
    ...tasks.map(({ texto, hoja }) => {
      const abre = titleOf(hoja);
      return line('texto', { texto, abre, fila: lineOfTask(libro, now, hoja) }, abre);
    }),
    line('nota', portada.queHacerHoy.ayuda),
    blank,
  ];
}

/** Where a plan begins, in order, each step with the tab that opens or the panel of the menu. */
function beginning(titleOf: TitleOf): readonly Line[] {
  const { titulo, donde, pasos } = portada.comienzo;
  return [
    line('subtitulo', titulo),
    line('nota', donde),
    ...pasos.map(({ texto, ...paso }, i) => {
      const said = (where: string): string => `${i + 1}. ${texto} · ${where}`;
      if ('menu' in paso) return line('paso', said(`PAM › ${paso.menu}`));
      const abre = titleOf(paso.hoja);
      return line('paso', { texto: said(abre), abre });
    }),
    blank,
  ];
}

function byPerson({ responsables }: Inicio): readonly Line[] {
  if (responsables.length === 0) {
    return [line('nota', SIN_ACCIONES), blank];
  }
  return [
    line(
      'encabezado',
      'Responsable',
      'Acciones',
      'Sin reporte',
      'Compromisos abiertos',
      'Compromisos vencidos',
    ),
    ...responsables.map((row) =>
      line('texto', row.responsable, row.acciones, row.sinReporte, row.abiertos, row.vencidos),
    ),
    blank,
  ];
}

const help = (): readonly Line[] =>
  [...portada.queEs, portada.menu, portada.sinDato].map((text) => line('nota', text));
