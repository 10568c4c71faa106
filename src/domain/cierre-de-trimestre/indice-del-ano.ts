// The records of a year as an index: an entry a record, one more for each that lacks, and a notice of an activity or a quarter of
// which nothing is owed.

import { SIN_ARCHIVO } from '../estado-documento';
import type { EntradaDeIndice, Indice, LugarDeRegistro } from '../indice/indice';
import { enumerar } from '../redaccion';
import { actas } from '../registers/actas';
import { cierres } from '../registers/cierres';
import { documentos } from '../registers/documentos';
import type { RegistrosDeActividad } from '../registros/actividades';
import type { ArchivoDeRegistro, RegistroHallado } from '../registros/exigido';
import { ACTIVIDAD_TRIMESTRAL as TRIMESTRAL } from '../registros/pedidos';
import { type ClaseDeRegistro, NOMBRES_DE_REGISTRO } from './clase-de-registro';
import type { RegistroDelAno, RegistrosDelAno, RegistrosDelTrimestre } from './registros-del-ano';

/** What an index says of itself. */
export type EncabezadoDeIndice = Pick<
  Indice,
  'entidad' | 'dependencia' | 'hecho' | 'codigoVerificacion'
>;

/** The tab in which the row of each stands. */
const HOJA: { readonly [C in ClaseDeRegistro]: string } = {
  acta: actas.title,
  informe: documentos.title,
  medicion: cierres.title,
  control: cierres.title,
};

export const indiceDelAno = (
  { vigencia, dicho, trimestres, actividades }: RegistrosDelAno,
  encabezado: EncabezadoDeIndice,
): Indice => ({
  ...encabezado,
  titulo: `Índice de registros de ${vigencia}, actividades ${enumerar([...actividades.map((one) => `${one.actividad}`), `${TRIMESTRAL}`])}`,
  dicho: [
    ...actividades.map((one) => `Actividad ${one.actividad} en ${vigencia}: ${one.dicho}`),
    `Actividad ${TRIMESTRAL} en ${vigencia}: ${dicho}`,
  ].join(' '),
  entradas: [
    ...actividades.flatMap((one) => deActividad(one, `${vigencia}`)),
    ...trimestres.flatMap(delTrimestre),
  ],
});

/** Where an entry stands. */
type Sitio = Pick<EntradaDeIndice, 'actividad' | 'grupo'>;

const said = (
  sitio: Sitio,
  clase: EntradaDeIndice['clase'],
  registro: string,
): EntradaDeIndice => ({
  ...sitio,
  clase,
  registro,
  codigo: '',
  estado: '',
  firma: '',
  fecha: '',
  quien: '',
  lugares: [],
  enElLibro: '',
  hoja: '',
  codigoVerificacion: '',
});

/** Those of an activity in a period, "2026". */
export function deActividad(
  { actividad, noSeDebe, registros, faltan }: RegistrosDeActividad,
  grupo: string,
): readonly EntradaDeIndice[] {
  const sitio = { actividad, grupo };
  return [
    ...registros.map((registro) => entradaDe(sitio, registro, registro.hoja)),
    ...faltan.map((what) => said(sitio, 'falta', what)),
    ...(registros.length === 0 && noSeDebe !== '' ? [said(sitio, 'aviso', noSeDebe)] : []),
  ];
}

export function delTrimestre(trimestre: RegistrosDelTrimestre): readonly EntradaDeIndice[] {
  const { corte, noSeDebe, registros, faltan } = trimestre;
  const sitio = { actividad: TRIMESTRAL, grupo: corte };
  return [
    ...registros.map((registro) => entradaDe(sitio, registro, HOJA[registro.clase])),
    ...faltan.map((clase) => said(sitio, 'falta', `Falta ${NOMBRES_DE_REGISTRO[clase]}`)),
    ...(registros.length === 0 && noSeDebe !== '' ? [said(sitio, 'aviso', noSeDebe)] : []),
  ];
}

const entradaDe = (
  sitio: Sitio,
  registro: Omit<RegistroHallado, 'hoja'> & Pick<RegistroDelAno, 'cambioDespues'>,
  hoja: string,
): EntradaDeIndice => ({
  ...sitio,
  clase: 'registro',
  registro: registro.que,
  codigo: registro.codigo,
  estado: [
    registro.estado,
    registro.cambioDespues && `Cambió después del corte: ${registro.cambioDespues}`,
  ]
    .filter(Boolean)
    .join('. '),
  firma: registro.firma,
  ...(registro.firmas && { firmas: registro.firmas }),
  fecha: registro.fecha,
  quien: registro.quien,
  lugares: registro.archivos.map(lugarDe),
  enElLibro: `En el libro: hoja ${hoja}, ${registro.codigo || sitio.grupo}`,
  hoja,
  codigoVerificacion: registro.codigoVerificacion,
});

/** An index is handed to others: an address that carries somebody's correo stays in the workbook. */
const lugarDe = ({ enlace, ...archivo }: ArchivoDeRegistro): LugarDeRegistro =>
  enlace === SIN_ARCHIVO
    ? { ...archivo, enlace: '', sha256: '', falta: `${SIN_ARCHIVO}.` }
    : CORREO.test(enlace)
      ? {
          ...archivo,
          enlace: '',
          sha256: '',
          falta: 'Su dirección lleva un correo: véala en el libro.',
        }
      : { ...archivo, enlace, sha256: '', falta: '' };

const CORREO = /[^\s@/?=&]+(?:@|%40)[^\s@]+\.[a-z]/i;
