// What the socialisation of a year leaves: the plan published, and the meeting with the directivos docentes with its listado (R08). No
// acta of it is owed: where there is one it is listed.

import { cuenta } from '../redaccion';
import { type ActaRow, actas } from '../registers/actas';
import type { DocumentoRow } from '../registers/documentos';
import { type SocializacionRow, socializacion } from '../registers/socializacion';
import {
  actaHallada,
  archivosDe,
  type Busqueda,
  lugares,
  lugarOficial,
  type RegistroExigido,
  type RegistroHallado,
  vigentesDe,
} from './exigido';

const ofYear = (
  { rows, vigencia }: Busqueda,
  clase: SocializacionRow['clase'],
): readonly SocializacionRow[] =>
  rows<SocializacionRow>('socializacion').filter(
    (row) => row.clase === clase && row.fecha?.startsWith(`${vigencia}-`),
  );

const enLaHoja = (row: SocializacionRow) => ({
  fecha: row.fecha ?? '',
  quien: row.responsable ?? '',
  codigo: row.codigo ?? '',
  hoja: socializacion.title,
  codigoVerificacion: row.codigoVerificacion ?? '',
});
const version = ({ versionPam }: SocializacionRow): string =>
  versionPam === undefined ? 'sin versión' : `versión ${versionPam}`;

export const publicacion: RegistroExigido = (busqueda) => {
  const all = ofYear(busqueda, 'Publicación');
  return {
    registros: all
      .filter(({ url }) => url !== undefined)
      .map((row) => ({
        ...enLaHoja(row),
        que: `PAM publicado, ${version(row)}`,
        estado: 'Publicado',
        firma: '',
        archivos: lugares([
          ['Página', row.url],
          ['Captura', row.captura],
        ]),
      })),
    faltan:
      all.length === 0
        ? ['Falta publicar el PAM en la página web de la Secretaría']
        : all.flatMap(({ codigo, url }) =>
            url === undefined ? `Falta la dirección (URL) de la publicación ${codigo}` : [],
          ),
  };
};

/** Each meeting, and its listado signed: without its link nobody finds it. */
export const reunion: RegistroExigido = (busqueda) => {
  const { rows, titulos } = busqueda;
  const all = ofYear(busqueda, 'Reunión');
  const made = rows<DocumentoRow>('documentos');
  return {
    registros: all.flatMap((row): readonly RegistroHallado[] => {
      const [documento] = vigentesDe(
        made,
        (one) => one.tipo === titulos.listado && one.referencia === row.codigo,
      );
      const archivos = [...lugarOficial('Listado firmado', row.listado), ...archivosDe(documento)];
      const meeting: RegistroHallado = {
        ...enLaHoja(row),
        que: `Reunión: ${row.tema ?? 'sin tema'} (${version(row)})`,
        estado: asistencia(row),
        firma: '',
        archivos: [],
      };
      const list: RegistroHallado = {
        ...enLaHoja(row),
        que: 'Listado de asistencia externa',
        estado: documento?.estado ?? '',
        firma: row.listado === undefined ? 'Sin firma' : 'Firmado',
        archivos,
        codigoVerificacion: documento?.codigoVerificacion ?? '',
      };
      return archivos.length > 0 ? [meeting, list] : [meeting];
    }),
    faltan:
      all.length === 0
        ? ['Falta la reunión con los directivos docentes, con su listado de asistencia externa']
        : all.flatMap(({ codigo, listado, fecha = '' }) =>
            listado === undefined && fecha <= busqueda.hoy
              ? `Falta el listado de asistencia externa firmado de ${codigo}`
              : [],
          ),
  };
};

/** "Asistieron 20 de 24 convocados, de 11 IED" */
function asistencia({ convocados, asistentes, iedRepresentadas }: SocializacionRow): string {
  if (asistentes === undefined) return '';
  const asked =
    convocados === undefined ? '' : ` de ${cuenta(convocados, 'convocado', 'convocados')}`;
  const from =
    iedRepresentadas === undefined ? '' : `, de ${cuenta(iedRepresentadas, 'IED', 'IED')}`;
  return `${asistentes === 1 ? 'Asistió' : 'Asistieron'} ${asistentes}${asked}${from}`;
}

/** Of other ways of telling it, and of the actas of this activity. */
export const otras: RegistroExigido = (busqueda) => {
  const { rows, actividad, vigencia, titulos } = busqueda;
  const made = rows<DocumentoRow>('documentos');
  const own = rows<ActaRow>('actas').filter(
    (row) =>
      row.actividad === actividad && row.vigencia === vigencia && row.estado === 'Definitiva',
  );
  return {
    registros: [
      ...ofYear(busqueda, 'Otra').map(
        (row): RegistroHallado => ({
          ...enLaHoja(row),
          que: `${row.tema ?? 'Otra socialización'} (${version(row)})`,
          estado: '',
          firma: '',
          archivos: lugares([['Enlace', row.url]]),
        }),
      ),
      ...own.map((acta) => ({
        ...actaHallada(
          acta,
          vigentesDe(made, (one) => one.tipo === titulos.acta && one.referencia === acta.codigo)[0],
          rows,
        ),
        hoja: actas.title,
      })),
    ],
    faltan: [],
  };
};
