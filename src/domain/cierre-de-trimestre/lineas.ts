// What a quarter needs to be closed, line by line: whether it is ready, what there is or lacks, and where it is mended.

import { estaFirmado } from '../estado-documento';
import { formatFecha, formatNumero, formatPorcentaje } from '../formato';
import { formatCorte } from '../periodo';
import { cuenta, enumerar, enumerarDe } from '../redaccion';
import type { ActaRow } from '../registers/actas';
import type { DocumentoRow } from '../registers/documentos';
import { ACTIVIDAD_TRIMESTRAL } from '../registros/pedidos';
import { decirSinControl, faltaDelControl, hayControl } from './control';
import type { Medicion } from './medicion';
import type { TrimestreMirado } from './mirado';
import { decirPuntos, puntosEntre } from './puntos';

/** In the order of the work. */
export const CLAVES_DE_LINEA = [
  'reportes',
  'tardios',
  'anomalias',
  'acta',
  'control',
  'medicion',
  'informe',
  'documentos',
] as const;
export type ClaveDeLinea = (typeof CLAVES_DE_LINEA)[number];

export interface LineaDeCierre {
  readonly clave: ClaveDeLinea;
  readonly titulo: string;
  readonly listo: boolean;
  readonly detalle: string;
  /** Register in which it is mended. */
  readonly registro: string;
}

type Look = (mirado: TrimestreMirado) => Pick<LineaDeCierre, 'listo' | 'detalle'>;

interface Linea {
  readonly titulo: string;
  readonly registro: string;
  readonly mira: Look;
}

/** One that never reported does not keep the quarter open for ever: what lacks was seen, and confirmed as an anomaly. */
const reportes: Look = ({ reportes: { deben, faltan, esperan }, sinEnviar, anomalias }) => {
  const seen = new Set(anomalias.confirmadas);
  const missing = faltan.filter((codigo) => !seen.has(codigo));
  const accounted = faltan.filter((codigo) => seen.has(codigo));
  if (deben.length === 0) return { listo: true, detalle: 'Ninguna acción debe este trimestre.' };
  const inTime = deben.length - faltan.length - esperan.length - sinEnviar.length;
  return {
    listo: missing.length + sinEnviar.length === 0,
    detalle: sentences(
      `${inTime} de ${cuenta(deben.length, 'acción', 'acciones')} con su reporte enviado o aprobado.`,
      missing.length > 0 && `Sin reporte: ${enumerarDe(missing, deben.length)}.`,
      sinEnviar.length > 0 && `Sin enviar: ${enumerarDe(sinEnviar, deben.length)}.`,
      accounted.length > 0 &&
        `Sin reporte, confirmadas como anomalía: ${enumerarDe(accounted, deben.length)}.`,
    ),
  };
};

/** The provisional close goes without them, and names them; the definitive one waits. */
const tardios: Look = ({ reportes: { deben, esperan }, clase }) =>
  esperan.length === 0
    ? { listo: true, detalle: 'Ningún dato del trimestre está por conocerse.' }
    : {
        listo: clase === 'provisional',
        detalle: `${cuenta(esperan.length, 'acción espera', 'acciones esperan')} su dato: ${enumerarDe(esperan, deben.length)}.`,
      };

const anomalias: Look = ({ anomalias: { porDecidir, confirmadas, descartadas } }) => {
  const decided = sentences(
    confirmadas.length > 0 &&
      `${cuenta(confirmadas.length, 'confirmada', 'confirmadas')}: ${enumerar(confirmadas)}.`,
    descartadas.length > 0 &&
      `${cuenta(descartadas.length, 'descartada', 'descartadas')}: ${enumerar(descartadas)}.`,
  );
  return porDecidir.length === 0
    ? { listo: true, detalle: decided || 'No hay anomalías.' }
    : { listo: false, detalle: sentences(`Por decidir: ${enumerar(porDecidir)}.`, decided) };
};

/** Who was missed is told, and does not undo the meeting. */
const acta: Look = ({ acta: found, borrador, corte }) => {
  if (found)
    return {
      listo: true,
      detalle: sentences(
        `Acta ${nameOf(found.row)}, del ${formatFecha(found.row.fecha ?? '')}.`,
        ...found.ausencias,
      ),
    };
  return {
    listo: false,
    detalle: borrador
      ? `El acta ${borrador.codigo}, del ${formatFecha(borrador.fecha ?? '')}, es un borrador: termínela en «Acta de reunión…».`
      : `No hay acta definitiva de la actividad ${ACTIVIDAD_TRIMESTRAL} sobre ${formatCorte(corte)}.`,
  };
};

const nameOf = ({ numero, vigencia, codigo }: ActaRow): string =>
  numero === undefined ? `${codigo}` : `${numero} de ${vigencia}`;

const control: Look = ({ cierre, corte }) => {
  const lacks = faltaDelControl(cierre);
  if (!cierre || !hayControl(cierre)) return { listo: false, detalle: decirSinControl(corte) };
  const { controlEjecutado, controlFecha, controlQuien = '', materializo } = cierre;
  if (lacks.length > 0)
    return { listo: false, detalle: `Del control del riesgo falta ${enumerar(lacks)}.` };
  const when = controlFecha ? ` el ${formatFecha(controlFecha)}` : '';
  return {
    listo: true,
    detalle: sentences(
      controlEjecutado
        ? `Ejecutado${when} por ${controlQuien}.`
        : `No se ejecutó; responde ${controlQuien}.`,
      materializo
        ? 'El riesgo se materializó y tiene tratamiento.'
        : 'El riesgo no se materializó.',
    ),
  };
};

const medicion: Look = ({ medicion: now, guardada }) => ({
  listo: now.valor !== null,
  detalle: sentences(
    now.valor === null
      ? 'Nada se programó hasta este corte: no hay qué medir.'
      : decirMedicion(now),
    decirMeta(now),
    guardada !== undefined && decirCambio(guardada, now),
  ),
});

/** "83,22 % (391,11 de 470). Versión 1: Avance medio…" */
export const decirMedicion = ({ valor, numerador, denominador, version }: Medicion): string =>
  `${valor === null ? 'Sin medición' : formatPorcentaje(valor)} (${short(numerador)} de ${short(denominador)}). Versión ${version}.`;

const short = (n: number): string => formatNumero(Number(n.toFixed(2)));

const decirMeta = ({ meta }: Medicion): string | false =>
  meta !== null && `La meta es ${formatPorcentaje(meta)}.`;

function decirCambio(guardada: Medicion, now: Medicion): string | false {
  const points = puntosEntre(guardada.valor, now.valor);
  if (points === null || points === 0) return false;
  return `Al cerrar se midió ${formatPorcentaje(guardada.valor ?? 0)}: ${decirPuntos(points)}.`;
}

/** One that says other figures than those that the quarter is closed with is no informe of it. */
const informe: Look = ({ informe: found, trasInforme, corte }) => {
  if (!found)
    return { listo: false, detalle: `El informe de ${formatCorte(corte)} no se ha generado.` };
  return {
    listo: trasInforme.length === 0,
    detalle: sentences(
      `${found.codigo}, versión ${found.version ?? 1}: ${found.estado ?? 'Borrador'}.`,
      trasInforme.length > 0 &&
        `Es anterior a los datos: después cambiaron cifras de ${enumerar(trasInforme)}. ${
          estaFirmado(found)
            ? 'Ya está firmado: déjelo dicho en una nota aclaratoria, en «Documentos…».'
            : 'Genere una versión nueva.'
        }`,
    ),
  };
};

/** What is not filed is named; to close for good it is at least signed. */
const documentos: Look = ({ documentos: made, acta: held, clase }) => {
  const open = made.filter(({ estado }) => estado !== 'Archivado');
  const unsigned = open.filter(({ estado }) => estado !== 'Firmado');
  const isActaOutside = held?.row.actaFirmada !== undefined;
  const isActaMissing = held && !isActaOutside && made.every((one) => !isOfActa(one, held.row));
  const isReady = unsigned.length === 0 && !isActaMissing && made.length > 0;
  return {
    listo: clase === 'provisional' || isReady,
    detalle:
      sentences(
        open.length > 0 && `Sin archivar: ${enumerar(open.map(decirDocumento))}.`,
        isActaMissing && `El acta ${nameOf(held.row)} no tiene documento.`,
      ) || (made.length === 0 ? 'Todavía no hay documentos del trimestre.' : 'Archivados.'),
  };
};

const isOfActa = ({ referencia }: DocumentoRow, { codigo }: ActaRow): boolean =>
  referencia === codigo;

const decirDocumento = ({ codigo, tipo = '', estado = 'Borrador' }: DocumentoRow): string =>
  `${codigo} (${tipo}, ${estado.toLowerCase()})`;

const sentences = (...said: readonly (string | false | undefined)[]): string =>
  said.filter(Boolean).join(' ');

const LINEAS: { readonly [C in ClaveDeLinea]: Linea } = {
  reportes: { titulo: 'Reportes', registro: 'seguimiento', mira: reportes },
  tardios: { titulo: 'Datos que llegan tarde', registro: 'pam', mira: tardios },
  anomalias: { titulo: 'Anomalías', registro: 'anomalias', mira: anomalias },
  acta: { titulo: 'Acta de la reunión', registro: 'actas', mira: acta },
  control: { titulo: 'Control del riesgo', registro: 'cierres', mira: control },
  medicion: { titulo: 'Medición del indicador', registro: 'cierres', mira: medicion },
  informe: { titulo: 'Informe trimestral', registro: 'documentos', mira: informe },
  documentos: { titulo: 'Documentos', registro: 'documentos', mira: documentos },
};

export const lineasDe = (mirado: TrimestreMirado): readonly LineaDeCierre[] =>
  CLAVES_DE_LINEA.map((clave) => {
    const { titulo, registro, mira } = LINEAS[clave];
    return { clave, titulo, registro, ...mira(mirado) };
  });
