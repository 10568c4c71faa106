// What carrying out the plan leaves: the evidencias of a year, the evaluation of each acción when it ends, and the informe de
// resultados when the plan does.

import { sinEvaluar } from '../evaluacion/sin-evaluar';
import { corteDeEvidencia } from '../evidencia';
import { groupBy } from '../group-by';
import { cuenta, enumerarDe } from '../redaccion';
import { type DocumentoRow, documentos } from '../registers/documentos';
import { type EvaluacionRow, evaluaciones } from '../registers/evaluaciones';
import { type EvidenciaRow, evidencias } from '../registers/evidencias';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import {
  archivosDe,
  type Busqueda,
  firmaDe,
  type RegistroExigido,
  type RegistroHallado,
  vigentesDe,
} from './exigido';

/** What is in the book and nobody signs. */
const enLaHoja = (hoja: string, que: string, fechas: readonly string[]): RegistroHallado => ({
  que,
  fecha: [...fechas].sort().pop() ?? '',
  quien: '',
  codigo: '',
  estado: '',
  firma: '',
  archivos: [],
  hoja,
  codigoVerificacion: '',
});

const accionesDe = (rows: Busqueda['rows']): readonly string[] =>
  rows<PamRow>('pam').flatMap(({ codigo }) => codigo ?? []);

/** A record a quarter, for there are many; and the acciones that report something done and prove nothing of the year. */
export const evidenciasDelAno: RegistroExigido = ({ rows, vigencia }) => {
  const byCorte = groupBy(rows<EvidenciaRow>('evidencias'), corteDeEvidencia);
  const own = [...byCorte]
    .filter(([corte]) => corte.startsWith(`${vigencia}-`))
    .sort(([one], [other]) => one.localeCompare(other));
  const proven = new Set(own.flatMap(([, all]) => all.map(({ accion }) => accion)));
  const done = new Set(
    rows<SeguimientoRow>('seguimiento').flatMap((row) =>
      row.vigencia === vigencia && typeof row.ejecutado === 'number' && row.ejecutado > 0
        ? (row.accion ?? [])
        : [],
    ),
  );
  const lacking = accionesDe(rows).filter((codigo) => done.has(codigo) && !proven.has(codigo));
  return {
    registros: own.map(([corte, all]) =>
      enLaHoja(
        evidencias.title,
        `Evidencias de ${corte}: ${all.length}, de ${cuenta(new Set(all.map(({ accion }) => accion)).size, 'acción', 'acciones')}`,
        all.flatMap(({ fecha }) => fecha ?? []),
      ),
    ),
    faltan:
      lacking.length === 0
        ? []
        : [
            `Faltan evidencias de ${enumerarDe(lacking, done.size, { todas: `las ${done.size} acciones` })}, con avance reportado`,
          ],
  };
};

/** How many acciones are evaluated, with the document of the year, and those that are not. */
export const evaluacionPorAccion: RegistroExigido = ({ rows, vigencia, titulos }) => {
  const acciones = accionesDe(rows);
  const written = rows<EvaluacionRow>('evaluaciones').filter((row) => row.vigencia === vigencia);
  const lacking = sinEvaluar(acciones, written, vigencia);
  const done = acciones.length - lacking.length;
  return {
    registros: [
      ...(written.length > 0
        ? [
            enLaHoja(
              evaluaciones.title,
              `Evaluación anual de ${cuenta(done, 'acción', 'acciones')}`,
              written.flatMap(({ fecha }) => fecha ?? []),
            ),
          ]
        : []),
      ...documentosDe(
        rows,
        ({ tipo, referencia }) => tipo === titulos.evaluacion && referencia === `${vigencia}`,
      ),
    ],
    faltan:
      lacking.length === 0
        ? []
        : [`Falta la evaluación anual de ${enumerarDe(lacking, acciones.length)}`],
  };
};

export const informeDeResultados: RegistroExigido = ({ rows, titulos }) => {
  const registros = documentosDe(
    rows,
    ({ tipo }) => tipo === titulos.resultados && titulos.resultados !== '',
  );
  return {
    registros,
    faltan: registros.length > 0 ? [] : ['Falta el informe de resultados del PAM'],
  };
};

const documentosDe = (
  rows: Busqueda['rows'],
  isMeant: (documento: DocumentoRow) => boolean,
): readonly RegistroHallado[] =>
  vigentesDe(rows<DocumentoRow>('documentos'), isMeant).map((one) => ({
    que: `${one.tipo}, versión ${one.version ?? 1}`,
    fecha: one.fecha ?? '',
    quien: one.aprobo ?? one.elaboro ?? '',
    codigo: one.codigo ?? '',
    estado: one.estado ?? 'Borrador',
    firma: firmaDe(one),
    archivos: archivosDe(one),
    hoja: documentos.title,
    codigoVerificacion: one.codigoVerificacion ?? '',
  }));
