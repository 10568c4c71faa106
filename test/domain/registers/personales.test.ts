// Every column of every register, and every setting, that may hold something of a person: it is personal (the bitácora says only
// that it changed), it names who answers in an official act, or it stands here with why it is neither.

import { PARAMETROS_DEL_LIBRO } from '../../../src/documents';
import type { Column } from '../../../src/domain/register';
import { REGISTERS } from '../../../src/domain/registers';

/** Of whom one can write to, or know something that is nobody's business. */
const RESERVADO =
  /correo|e-?mail|tel[eé]fono|celular|documento|c[eé]dula|identi(?:dad|ficaci)|excusa|firma|direcci[oó]n|nacimiento|domicilio|salud|eps/i;
/** Of whom one only learns who it is. */
const NOMBRA =
  /nombre|persona|responsable|coordinador|elabor|revis[oó]|aprob[oó]|convoca|due[ñn]|propietario|qui[eé]n|representa|delegad|asistente|docente|estudiante|rector|acudiente|prestado|jefe|cuenta/i;

/** What looks like something of a person and is not. */
const RAZONES: { readonly [columna: string]: string } = {
  'actas.actaFirmada': 'the link of an official act; what it holds is not in the workbook',
  'anomalias.confirmada': 'whether an anomaly is one',
  'cierres.anomaliasConfirmadas': 'a count',
  'documentos.tipo': 'which document: «Informe de gestión trimestral»',
  'documentos.pdfFirmado': 'where an official act is; what it holds is not in the workbook',
  'textos.documento': 'the key of a document: «informe-trimestral»',
  'catalogos.cargoDirectivo': 'a list of words',
  'datos.nombre': 'of a dato',
  'fichas.documento': 'where an official record is; what it holds is not in the workbook',
  'salidas.nombre': 'of an export',
  'salidas.paraQuien': 'an entity: Planeación, MEN, Concejo',
  'socializacion.url': 'where the plan is published',
  'socializacion.convocados': 'a count',
  'socializacion.asistentes': 'a count',
  'socializacion.iedRepresentadas': 'a count',
  'bitacora.identidad': 'how it is known who it was: verificada, declarada',
  'catalogos.identidad': 'a list of words',
  'cambios.identidad': 'how it is known who it was: verificada, declarada',
  'cambios.documento': 'where an official act is; what it holds is not in the workbook',
  'catalogos.estadoDocumento': 'a list of words',
  'ied.nombre': 'of an institution',
  'pam.indicador': 'of an indicador',
  'pam.evidenciasQueCuenta': 'which kinds of evidencia an indicador counts',
  'parámetro correo_oficina': 'of the office, to be written to',
  'parámetro cuenta_correo':
    'the institutional account that sends; only its own office sees Parámetros',
  'parámetro jefe_oficina': 'a public servant, who signs what is printed',
  'parámetro cargo_jefe_oficina': 'a post',
  'parámetro prestado_a': 'the official who answers for the copy of the book',
  'parámetro prestado_desde': 'a day',
  'parámetro nombre_plan': 'of a plan',
  'parámetro indicador_nombre': 'of an indicador',
  'parámetro indicador_responsable': 'a post, or the public servant who measures for the office',
  'parámetro riesgo_nombre': 'of a risk',
};

const COLUMNAS = REGISTERS.flatMap(({ key, columns }) =>
  Object.entries(columns).map(([column, definition]) => [`${key}.${column}`, definition] as const),
);
const AJUSTES = Object.entries(PARAMETROS_DEL_LIBRO).map(
  ([clave, definition]) => [`parámetro ${clave}`, definition] as const,
);

const words = (name: string, { label, aliases = [] }: Column): string =>
  [name.replace(/^.*[. ]/, ''), label, ...aliases].join(' ');
const isReserved = (name: string, column: Column): boolean =>
  column.kind === 'correo' || RESERVADO.test(words(name, column));
const namesSomebody = (name: string, column: Column): boolean =>
  column.refiere === 'equipo' || NOMBRA.test(words(name, column));

test.each([...COLUMNAS, ...AJUSTES])('%s is personal, or there is a reason', (name, column) => {
  if (RAZONES[name]) return;
  if (isReserved(name, column)) expect(column).toMatchObject({ personal: true });
  else if (namesSomebody(name, column)) expect(column.personal ?? column.persona).toBe(true);
});

test('a reason is of something that there is, and that needs it', () => {
  const all = new Map<string, Column>([...COLUMNAS, ...AJUSTES]);
  const idle = Object.keys(RAZONES).filter((name) => {
    const column = all.get(name);
    return !column || !(isReserved(name, column) || namesSomebody(name, column));
  });
  expect(idle).toEqual([]);
});

test('a column of the kind correo, a phone or an excusa is never only the name of somebody', () => {
  const told = COLUMNAS.filter(([name, column]) => isReserved(name, column) && column.persona);
  expect(told).toEqual([]);
});

test('the key of a register is not personal, or the bitácora would lose whose each change was', () => {
  const told = REGISTERS.filter(({ clave, columns }) =>
    clave.some((key) => columns[key]?.personal),
  );
  expect(told).toEqual([]);
});
