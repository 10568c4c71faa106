// What documents may be about, in the example office.

import { DE_QUE, type DeQue } from '../../src/documents/de-que';
import type { LibroLeido } from '../../src/documents/libro-leido';
import type { Fila } from '../../src/domain/register';
import { loadOficina } from '../sheets-templates/oficina';
import { filasOf } from '../support/libro';
import { libroLeido } from './oficina';

const { context } = loadOficina();

const FIRMADOS = filasOf([
  { codigo: 'DO-0001', tipo: 'Acta de reunión', referencia: 'AC-0001', estado: 'Archivado' },
  { codigo: 'DO-0002', tipo: 'Acta de reunión', referencia: 'AC-0002', estado: 'Firmado' },
  { codigo: 'DO-0003', tipo: 'Acta de reunión', referencia: 'AC-0003', estado: 'Para firma' },
  { codigo: 'DO-0004', tipo: 'Nota aclaratoria', referencia: 'DO-0001-N1', estado: 'Firmado' },
]);
/** The example office as a document reads it, but for the registers that are `changed`. */
const leido = (changed: { readonly [registro: string]: readonly Fila[] } = {}): LibroLeido => {
  const rows: typeof changed = { documentos: FIRMADOS, ...changed };
  return libroLeido(context.hoy, (registro) => rows[registro] ?? context.rows(registro));
};
const KINDS = Object.keys(DE_QUE) as DeQue[];

test.each(KINDS)('every option of %s is read as itself, and the empty text is not', (deQue) => {
  const { opciones, lee } = DE_QUE[deQue];
  const offered = opciones(leido());
  // Of the plan and of the cuatrienio there is one.
  expect(offered.length).toBeGreaterThan(['plan', 'cuatrienio'].includes(deQue) ? 0 : 1);
  for (const { valor, titulo } of offered) {
    expect(titulo).not.toMatch(/undefined|^$/);
    expect(lee(valor, leido())).toEqual({ valor });
  }
  expect(lee('', leido())).toHaveProperty('mensaje');
});

test.each<[DeQue, string, string]>([
  ['acta', 'AC-0010', 'Acta 2 de 2026 · '],
  ['corte', '2026-T2', 'T2 de 2026'],
  ['vigencia', '2026', '2026'],
  ['accion', 'A01', 'A01 · Asistencia técnica'],
  ['ied', '108001999015', ''],
  ['firmado', 'DO-0002-N1', 'Nota 1 de DO-0002 '],
  ['reunion', 'SO-0004', 'SO-0004 · Acciones del PAM'],
])('the likeliest of %s is the first', (deQue, valor, titulo) => {
  const [first] = DE_QUE[deQue].opciones(leido());
  expect(first?.valor).toBe(valor);
  expect(first?.titulo).toMatch(new RegExp(`^${titulo}`));
});

test.each<[DeQue, string, string, string]>([
  ['acta', 'AC-0999', 'ACTA_AUSENTE', 'El acta AC-0999 no está en la hoja «Actas».'],
  ['acta', ' ', 'ACTA_AUSENTE', 'Escoja el acta de la que quiere el documento.'],
  ['accion', 'A99', 'ACCION_AUSENTE', 'La acción A99 no está en la hoja «PAM».'],
  [
    'fichas',
    '2026, Ninguna',
    'LOCALIDAD_AUSENTE',
    'No hay instituciones activas en la localidad «Ninguna». Revise cómo está escrita en la hoja «IED».',
  ],
  ['ied', '1', 'IED_AUSENTE', 'La institución 1 no está en la hoja «IED».'],
  [
    'firmado',
    'DO-0009',
    'DOCUMENTO_AUSENTE',
    'El documento DO-0009 no está en la hoja «Documentos».',
  ],
  [
    'firmado',
    'DO-0003-N1',
    'SIN_FIRMAR',
    'DO-0003 (Acta de reunión, AC-0003, versión 1) no está firmado: corrija los datos y genérelo otra vez.',
  ],
  [
    'firmado',
    'DO-0004',
    'NOTA_DE_NOTA',
    'DO-0004 (Nota aclaratoria, DO-0001-N1, versión 1) es una nota: haga otra del documento que aclara.',
  ],
  [
    'vigencia',
    '2030',
    'VIGENCIA',
    '«2030» no es una vigencia de este libro. Son 2024, 2025, 2026, 2027.',
  ],
  [
    'corte',
    '2030-T1',
    'CORTE',
    '«2030-T1» no es un corte de este libro. Escríbalo como 2024-T4, entre 2024-T1 y 2027-T4.',
  ],
])('%s refuses %j in a sentence', (deQue, texto, codigo, mensaje) => {
  expect(DE_QUE[deQue].lee(texto, leido())).toEqual({ codigo, mensaje });
});

test('of a row that is there twice no document is made', () => {
  const actas = context.rows('actas');
  const twice = leido({ actas: [...actas, ...actas.slice(0, 1)] });
  const codigo = String(actas[0]?.row.codigo);
  expect(DE_QUE.acta.lee(codigo.toLowerCase(), twice)).toEqual({
    codigo: 'FILA_REPETIDA',
    mensaje: `En la hoja «Actas» hay más de una fila con el código ${codigo}: deje una sola y vuelva a hacer el documento.`,
  });
});

test('the nota of a document is the next one, or one that was made before', () => {
  const { lee } = DE_QUE.firmado;
  const read = ['do-0001', 'DO-0001-N1', 'DO-0001-N7', 'DO-0002'].map((one) => lee(one, leido()));
  expect(read.map((one) => ('valor' in one ? one.valor : one.codigo))).toEqual([
    'DO-0001-N2',
    'DO-0001-N1',
    'DO-0001-N2',
    'DO-0002-N1',
  ]);
});

test('a corte is read however it is written', () => {
  expect(DE_QUE.corte.lee('T2 2026', leido())).toEqual({ valor: '2026-T2' });
});

test.each(KINDS)(
  'a book without rows has nothing of %s to choose, but years and its cuatrienio',
  (deQue) => {
    const empty = leido({
      actas: [],
      pam: [],
      seguimiento: [],
      ied: [],
      documentos: [],
      socializacion: [],
    });
    expect(DE_QUE[deQue].opciones(empty)).toHaveLength(
      deQue === 'vigencia' ? 3 : deQue === 'cuatrienio' ? 1 : 0,
    );
    expect(DE_QUE[deQue].vacio.titulo).not.toBe('');
  },
);
