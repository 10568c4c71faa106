// The records of activity 9 of a year as an index: an entry a record, one more for each that lacks, and a notice of a quarter of
// which nothing is owed.

import { SIN_ARCHIVO } from '../estado-documento';
import type { EntradaDeIndice, Indice, LugarDeRegistro } from '../indice/indice';
import { actas } from '../registers/actas';
import { cierres } from '../registers/cierres';
import { documentos } from '../registers/documentos';
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
  { vigencia, dicho, trimestres }: RegistrosDelAno,
  encabezado: EncabezadoDeIndice,
): Indice => ({
  ...encabezado,
  titulo: `Índice de registros de ${vigencia}, actividad 9`,
  dicho: `Actividad 9 en ${vigencia}: ${dicho}`,
  entradas: trimestres.flatMap(entradasDe),
});

function entradasDe(trimestre: RegistrosDelTrimestre): readonly EntradaDeIndice[] {
  const { corte, noSeDebe, registros, faltan } = trimestre;
  const said = (clase: EntradaDeIndice['clase'], registro: string): EntradaDeIndice => ({
    grupo: corte,
    clase,
    registro,
    codigo: '',
    estado: '',
    fecha: '',
    quien: '',
    lugares: [],
    enElLibro: '',
    codigoVerificacion: '',
  });
  return [
    ...registros.map((registro) => entradaDe(corte, registro)),
    ...faltan.map((clase) => said('falta', `Falta ${NOMBRES_DE_REGISTRO[clase]}`)),
    ...(registros.length === 0 && noSeDebe !== '' ? [said('aviso', noSeDebe)] : []),
  ];
}

const entradaDe = (corte: string, registro: RegistroDelAno): EntradaDeIndice => ({
  grupo: corte,
  clase: 'registro',
  registro: registro.que,
  codigo: registro.codigo,
  estado: [
    registro.estado,
    registro.cambioDespues && `Cambió después del corte: ${registro.cambioDespues}`,
  ]
    .filter(Boolean)
    .join('. '),
  fecha: registro.fecha,
  quien: registro.quien,
  lugares: registro.archivos.map(lugarDe),
  enElLibro: `En el libro: hoja ${HOJA[registro.clase]}${registro.codigo ? `, ${registro.codigo}` : `, ${corte}`}`,
  codigoVerificacion: registro.codigoVerificacion,
});

/** An index is handed to others: an address that carries somebody's correo stays in the workbook. */
const lugarDe = ({ que, enlace }: RegistroDelAno['archivos'][number]): LugarDeRegistro =>
  enlace === SIN_ARCHIVO
    ? { que, enlace: '', sha256: '', falta: `${SIN_ARCHIVO}.` }
    : CORREO.test(enlace)
      ? { que, enlace: '', sha256: '', falta: 'Su dirección lleva un correo: véala en el libro.' }
      : { que, enlace, sha256: '', falta: '' };

const CORREO = /[^\s@/?=&]+(?:@|%40)[^\s@]+\.[a-z]/i;
