// One autorización de ajuste as it is said: what it corrects, how it stands by the clock, and what keeps somebody from a step.

import { formatFecha, formatNumero, numeroEscrito } from '../formato';
import { parseCelda } from '../parse';
import { type Corte, formatCorte } from '../periodo';
import { enumerar } from '../redaccion';
import { type AnyRow, type Column, NP, type Valor } from '../register';
import type { AjusteRow } from '../registers/ajustes';
import { conElRol, type EquipoRow } from '../registers/equipo';
import { seguimiento } from '../registers/seguimiento';
import { QUIEN_APRUEBA } from '../roles';
import type { CampoAjustable, EstadoDicho, PasoDeAjuste } from './pasos';
import { PASOS_DE_AJUSTE } from './pasos';

/** A moment in Bogotá, to the minute: "2026-11-29 10:05". */
export type Ahora = string;

/** "2026-T2" */
export const corteDe = ({ vigencia, trimestre }: AjusteRow): string =>
  formatCorte({ vigencia, trimestre } as Corte);

/** "Ejecutado" */
export const nombreDelCampo = (campo: CampoAjustable): string => seguimiento.columns[campo].label;

/** As it is kept, so that reading it gives the same; '' where nothing is written. */
export const cifraGuardada = (valor: Valor | undefined): string =>
  typeof valor === 'number' ? numeroEscrito(valor) : (valor ?? '').toString();

/** What was kept, as a value of its column. */
export function cifraDe(campo: CampoAjustable, texto: string | undefined): Valor | undefined {
  const read = parseCelda(seguimiento.columns[campo] as Column, texto || undefined);
  return 'ok' in read ? read.ok : undefined;
}

/** As it is read: "1.250,5"; "en blanco". */
export function decirCifra(campo: CampoAjustable, texto: string | undefined): string {
  const valor = cifraDe(campo, texto);
  if (valor === undefined) return 'en blanco';
  return typeof valor === 'number' ? formatNumero(valor) : `${valor || NP}`;
}

/** "A03 Ejecutado: 85 → 58" */
export function decirAjuste({ accion, campo = 'ejecutado', dice, debeDecir }: AjusteRow): string {
  return `${accion} ${nombreDelCampo(campo)}: ${decirCifra(campo, dice)} → ${decirCifra(campo, debeDecir)}`;
}

/** "29/11/2026 · AJ-0001 · A03 Ejecutado: 85 → 58" */
export const marcaDeAjuste = (row: AjusteRow): string =>
  [formatFecha(row.aplicadaEl ?? ''), row.codigo, decirAjuste(row)].join(' · ');

/** A moment some hours later. */
export function masHoras(ahora: Ahora, horas: number): Ahora {
  const [fecha = '', hora = ''] = ahora.split(' ');
  const later = new Date(Date.parse(`${fecha}T${hora}:00Z`) + horas * 3_600_000);
  return later.toISOString().slice(0, 16).replace('T', ' ');
}

const venceDe = ({ venceEl = '', venceALas = '' }: AjusteRow): Ahora =>
  `${venceEl} ${venceALas}`.trim();

export function estadoDelAjuste(row: AjusteRow, ahora: Ahora): EstadoDicho {
  const estado = row.estado ?? 'Solicitada';
  return estado === 'Concedida' && ahora > venceDe(row) ? 'Vencida' : estado;
}

/** "30/11/2026 a las 10:05" */
export const decirMomento = (ahora: Ahora): string => {
  const [fecha = '', hora = ''] = ahora.split(' ');
  return [formatFecha(fecha), hora].filter(Boolean).join(' a las ');
};

/** "faltan 3 h 20 min" */
export function loQueFalta(row: AjusteRow, ahora: Ahora): string {
  const minutes = Math.round((clock(venceDe(row)) - clock(ahora)) / 60_000);
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  return minutes < 0 ? 'venció' : `faltan ${h > 0 ? `${h} h ` : ''}${min} min`;
}
const clock = (ahora: Ahora): number => Date.parse(`${ahora.replace(' ', 'T')}:00Z`);

/** Names of those of the office who may grant it on a day. */
const autorizadores = (equipo: readonly EquipoRow[], hoy: string): readonly string[] =>
  conElRol(equipo, QUIEN_APRUEBA, hoy);

/** Who takes a step, as the office knows them. */
export interface QuienDaElPaso {
  readonly nombre: string;
  readonly equipo: readonly EquipoRow[];
  readonly ahora: Ahora;
}

/** What keeps somebody from a step, in a sentence; undefined where nothing does. */
export function objecionAlAjuste(
  row: AjusteRow,
  paso: Exclude<PasoDeAjuste, 'pedir'>,
  quien: QuienDaElPaso,
  respuesta: string,
): string | undefined {
  const estado = estadoDelAjuste(row, quien.ahora);
  if (estado !== PASOS_DE_AJUSTE[paso].de) return explainStep(row, estado, paso);
  if (PASOS_DE_AJUSTE[paso].da === 'quien aprueba') {
    const against = objecionAQuien(row, quien);
    if (against) return against;
  }
  if (paso === 'negar' && respuesta.trim() === '')
    return `Para negar ${row.codigo} escriba por qué: es lo que lee quien la pidió.`;
  return undefined;
}

function explainStep(row: AjusteRow, estado: EstadoDicho, paso: PasoDeAjuste): string {
  const { codigo, decidio = '', decididaEl, aplico = '', aplicadaEl, respuesta } = row;
  const by = (who: string, day: string | undefined): string =>
    [who && ` ${who}`, day && ` el ${formatFecha(day)}`].filter(Boolean).join('');
  switch (estado) {
    case 'Solicitada':
      return `La autorización ${codigo} todavía no se ha concedido: la concede quien aprueba los reportes, en «Autorización de ajuste…».`;
    case 'Concedida':
      return `La autorización ${codigo} ya la concedió${by(decidio, decididaEl)}: ${paso === 'negar' ? 'vence sola si no se aplica' : 'aplíquela'} antes del ${decirMomento(venceDe(row))}.`;
    case 'Negada':
      return `La autorización ${codigo} la negó${by(decidio, decididaEl)}: «${respuesta ?? ''}». Si hay razones nuevas, pida otra.`;
    case 'Aplicada':
      return `La autorización ${codigo} ya la aplicó${by(aplico, aplicadaEl)}: no hay nada más que hacer con ella.`;
    case 'Vencida':
      return `La autorización ${codigo} venció el ${decirMomento(venceDe(row))} sin aplicarse: pida otra.`;
  }
}

/** Whoever asks does not grant it, unless nobody else could. */
function objecionAQuien(
  { solicito, codigo }: AjusteRow,
  { nombre, equipo, ahora }: QuienDaElPaso,
): string | undefined {
  const can = autorizadores(equipo, ahora.slice(0, 10));
  const isKnown = equipo.some((row) => row.nombre === nombre);
  if (isKnown && can.length > 0 && !can.includes(nombre))
    return `Conceder o negar una autorización de ajuste le corresponde a ${enumerar(can)} (${QUIEN_APRUEBA}, en la hoja Equipo).`;
  const others = can.filter((one) => one !== nombre);
  if (solicito === nombre && others.length > 0)
    return `${codigo} la pidió usted: la concede o la niega otra persona, ${enumerar(others)}.`;
  return undefined;
}

/** Where a row keeps what a step decided, and until when. */
export function marcasDeLaDecision(
  paso: 'conceder' | 'negar',
  { nombre, ahora }: Pick<QuienDaElPaso, 'nombre' | 'ahora'>,
  respuesta: string | undefined,
  horas: number,
): AnyRow {
  const [decididaEl, decididaALas] = ahora.split(' ');
  const [venceEl, venceALas] = masHoras(ahora, horas).split(' ');
  return {
    estado: PASOS_DE_AJUSTE[paso].a,
    decidio: nombre,
    decididaEl,
    decididaALas,
    respuesta,
    ...(paso === 'conceder' && { venceEl, venceALas }),
  };
}
