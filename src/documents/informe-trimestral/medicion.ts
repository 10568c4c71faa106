// What a quarter records besides its reports: the measure of the indicador with its version and meta, how it moved between the two
// closes, and the control of the risk. What nobody recorded is said so, never left as a blank that could be signed.

import { faltaDelControl, hayControl } from '../../domain/cierre-de-trimestre/control';
import { cierreDe, estadoDe } from '../../domain/cierre-de-trimestre/cortes';
import { fichaDelIndicador, riesgoDelProceso } from '../../domain/cierre-de-trimestre/ficha';
import { medicionGuardada } from '../../domain/cierre-de-trimestre/medicion';
import { decirPuntos, puntosEntre } from '../../domain/cierre-de-trimestre/puntos';
import { formatFecha, formatNumero } from '../../domain/formato';
import { corteAnterior, formatCorte, isUpTo, TRIMESTRES } from '../../domain/periodo';
import { razonEscrita, SIN_REGISTRAR, siHay } from '../../domain/redaccion';
import type { CierreRow } from '../../domain/registers/cierres';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';

type Dato = InformeDatos['medicion'][number];

/** Sections of the measure and of the control. */
export function medicion(
  informe: Informe,
): Pick<
  InformeDatos,
  'medicion' | 'notaMedicion' | 'hayMediciones' | 'mediciones' | 'control' | 'notaControl'
> {
  const cierre = cierreDelCorte(informe);
  const closed = cerrados(informe);
  return {
    medicion: datosDeLaMedicion(informe, cierre),
    notaMedicion: notaDeLaMedicion(informe, cierre),
    hayMediciones: closed.length > 0,
    mediciones: closed.map(filaDeCierre),
    control: datosDelControl(informe, cierre),
    notaControl: notaDelControl(cierre),
  };
}

export const cierreDelCorte = ({ cierres, corte }: Informe): CierreRow | undefined =>
  cierreDe(cierres, corte);

/** What was measured: what the definitive close kept; until there is one, what the rows give today. */
export function medida(informe: Informe): {
  readonly valor: number | null;
  readonly numerador: number;
  readonly denominador: number;
  readonly meta: number | null;
  readonly version: string;
} {
  const cierre = cierreDelCorte(informe);
  const kept = estadoDe(cierre) === 'Definitivo' ? medicionGuardada(cierre) : undefined;
  if (kept) return kept;
  const { meta, version } = fichaDelIndicador(informe.libro.parametros);
  return { ...informe.avance.indicadorSeguimiento, meta: meta ?? null, version };
}

function datosDeLaMedicion(informe: Informe, cierre: CierreRow | undefined): readonly Dato[] {
  const { nombre, umbral, responsable } = fichaDelIndicador(informe.libro.parametros);
  const { valor, numerador, denominador, meta, version } = medida(informe);
  const dos = (n: number): string => formatNumero(Number(n.toFixed(2)));
  return [
    { dato: 'Indicador', valor: nombre },
    {
      dato: 'Medición',
      valor:
        valor === null
          ? 'No había nada programado que medir.'
          : `${razonEscrita(valor)} (${dos(numerador)} de ${dos(denominador)})`,
    },
    { dato: 'Meta', valor: meta === null ? SIN_REGISTRAR : frenteALaMeta(valor, meta) },
    ...(umbral === undefined ? [] : [{ dato: 'Umbral', valor: razonEscrita(umbral) }]),
    { dato: 'Versión de la fórmula', valor: version || SIN_REGISTRAR },
    { dato: 'Responsable', valor: responsable ?? SIN_REGISTRAR },
    { dato: 'Cierre del trimestre', valor: decirCierre(cierre) },
  ];
}

function frenteALaMeta(valor: number | null, meta: number): string {
  const points = puntosEntre(meta, valor);
  if (points === null || points === 0) return razonEscrita(meta);
  return `${razonEscrita(meta)}: se midieron ${decirPuntos(points)}`;
}

function decirCierre(cierre: CierreRow | undefined): string {
  const { provisionalEl, cerradoEl } = cierre ?? {};
  const on = (day: string | undefined): string => siHay(day, (one) => `, el ${formatFecha(one)}`);
  const estado = estadoDe(cierre);
  if (estado === 'Definitivo') return `Definitivo${on(cerradoEl)}`;
  if (estado === 'Provisional')
    return `Provisional${on(provisionalEl)}; falta el definitivo, con los datos que llegan tarde`;
  return 'El trimestre no se ha cerrado: la medición es la de los datos de hoy';
}

/** How far the measure is from that of the provisional close, and from what the rows give today. */
function notaDeLaMedicion(informe: Informe, cierre: CierreRow | undefined): string {
  const provisional = cierre?.medicionProvisional ?? null;
  const { valor } = medida(informe);
  const since = puntosEntre(provisional, valor);
  const estado = estadoDe(cierre);
  const which = estado === 'Definitivo' ? 'el definitivo' : 'los datos de hoy';
  const moved =
    provisional === null || estado === 'Abierto' || since === null
      ? ''
      : since === 0
        ? `El cierre provisional midió lo mismo que ${which}: ${razonEscrita(provisional)}.`
        : `El cierre provisional midió ${razonEscrita(provisional)}; ${which}, ${razonEscrita(valor)}: ${decirPuntos(since)}.`;
  const today = informe.avance.indicadorSeguimiento.valor;
  const later = estado === 'Definitivo' ? puntosEntre(valor, today) : null;
  const changed =
    later === null || later === 0
      ? ''
      : `Con los datos de hoy mediría ${razonEscrita(today)}: ${decirPuntos(later)} que en el cierre.`;
  return [moved, changed].filter(Boolean).join(' ');
}

/** The closed quarters of the vigencia and the one before it, up to the corte. */
function cerrados({ cierres, corte }: Informe): readonly CierreRow[] {
  const first = corteAnterior({ vigencia: corte.vigencia, trimestre: TRIMESTRES[0] });
  return cierres
    .map(({ row }) => row)
    .filter((row) => {
      const { vigencia, trimestre } = row;
      if (vigencia === undefined || trimestre === undefined) return false;
      return (
        estadoDe(row) !== 'Abierto' &&
        isUpTo(corte, vigencia, trimestre) &&
        !isUpTo(corteAnterior(first), vigencia, trimestre)
      );
    })
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

const nameOf = ({ vigencia, trimestre }: CierreRow): string =>
  vigencia === undefined || trimestre === undefined ? '' : formatCorte({ vigencia, trimestre });

function filaDeCierre(row: CierreRow): InformeDatos['mediciones'][number] {
  const isFinal = estadoDe(row) === 'Definitivo';
  const provisional = row.medicionProvisional ?? null;
  const definitiva = isFinal ? (row.medicion ?? null) : null;
  const points = puntosEntre(provisional, definitiva);
  return {
    trimestre: nameOf(row),
    provisional: provisional === null ? 'no hubo' : razonEscrita(provisional),
    definitiva: isFinal ? razonEscrita(definitiva) : 'pendiente',
    diferencia: points === null ? '—' : `${points > 0 ? '+' : ''}${formatNumero(points)}`,
    meta: row.metaIndicador === undefined ? SIN_REGISTRAR : razonEscrita(row.metaIndicador),
    version: row.version ?? SIN_REGISTRAR,
    control:
      row.controlEjecutado === undefined ? SIN_REGISTRAR : row.controlEjecutado ? 'Sí' : 'No',
  };
}

function datosDelControl({ libro }: Informe, cierre: CierreRow | undefined): readonly Dato[] {
  const { codigo, riesgo, control } = riesgoDelProceso(libro.parametros);
  const { controlEjecutado, controlFecha, controlQuien, controlResultado } = cierre ?? {};
  const { materializo, tratamiento } = cierre ?? {};
  const siNo = (answer: boolean | undefined): string =>
    answer === undefined ? SIN_REGISTRAR : answer ? 'Sí' : 'No';
  return [
    { dato: 'Riesgo', valor: [codigo, riesgo].filter(Boolean).join(' · ') || SIN_REGISTRAR },
    { dato: 'Control', valor: control || SIN_REGISTRAR },
    {
      dato: '¿Se ejecutó?',
      valor: `${siNo(controlEjecutado)}${siHay(controlFecha, (day) => `, el ${formatFecha(day)}`)}`,
    },
    { dato: 'Quién responde', valor: controlQuien ?? SIN_REGISTRAR },
    { dato: 'Resultado', valor: controlResultado ?? SIN_REGISTRAR },
    { dato: '¿Se materializó el riesgo?', valor: siNo(materializo) },
    ...(materializo ? [{ dato: 'Tratamiento', valor: tratamiento ?? SIN_REGISTRAR }] : []),
  ];
}

const notaDelControl = (cierre: CierreRow | undefined): string =>
  cierre && hayControl(cierre) && faltaDelControl(cierre).length === 0
    ? ''
    : 'El control del riesgo de este trimestre no está registrado del todo: se registra en «Trimestre…» y sale en la versión siguiente.';
