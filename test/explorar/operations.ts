// The operations that write in a workbook, each with the one that it begins with: one line an operation.

import type { Planillas } from '../../src/domain/planilla/planilla';
import { ACTA } from '../support/acta';
import { type Book, USER } from '../support/host';
import { devuelta } from '../support/planilla';
import { typeIn } from '../support/typed';
import { closableBook } from '../support/vigencia';
import { after, elUltimoCargue, having, kept, small } from './books';
import type { Operation } from './operation';
import { DEL_PLAN } from './operations-of-the-plan';

const NUEVA = { ...ACTA, asunto: 'Otra reunión' };
const BORRADOR = { ...ACTA, borrador: true, asunto: 'Borrador de la reunión' };
const NUEVAS = table(
  Array.from({ length: 6 }, (_, i) => [`20800190000${i}`, `IED Nueva ${i}`, `Barrio nuevo ${i}`]),
);
const CAMBIADAS = table([
  ['108001999011', 'IED Ejemplo Uno bis', 'Barrio Uno bis'],
  ['108001999037', 'IED Ejemplo Tres bis', 'Barrio Tres bis'],
]);
const MIXTA = [...NUEVAS.slice(0, 4), ...CAMBIADAS.slice(1)];
const CONTROL = {
  corte: '2026-T2',
  ejecutado: true,
  fecha: '2026-07-14',
  quien: 'Ana Ejemplo Rivera',
  resultado: 'Sin novedad',
  materializo: false,
  tratamiento: '',
};
const PROVISIONAL = [
  ['Vigencia', 'Trimestre', 'Estado', 'Medición', 'Cierre provisional el'],
  ['2026', 'T2', 'Provisional', '80 %', '30/07/2026'],
];
const EQUIPO = [
  ['Nombre', 'Cargo', 'Correo'],
  ['Ana Ejemplo Rivera', 'Asesora', 'ana.nueva@ejemplo.invalid'],
  ['Nora Ejemplo Díaz', 'Profesional', 'nora.nueva@ejemplo.invalid'],
];

function table(rows: readonly string[][]): readonly string[][] {
  return [['Código DANE', 'Nombre', 'Barrio'], ...rows];
}

const closable = kept(() => closableBook().host.data);
const withTriggers = after(small, (book) => {
  book.call('parametro', { clave: 'cuenta_correo', valor: USER });
  book.call('instalarDisparadores', {});
  book.host.call('barrido');
});
const withEdits = after(withTriggers, (book) => {
  typeIn(book, 'IED', 2, { Barrio: 'Escrito a mano' });
  typeIn(book, 'IED', 4, { Localidad: 'Otra localidad' });
  typeIn(book, 'Compromisos', 2, { Entregable: 'Escrito a mano' });
});

const conCargue = (celdas: unknown) => having(['cargar', { registro: 'ied', celdas }]);
const PLAN = [
  ['Código', 'Acción', 'Tipo de acumulación', 'Coordinador de la acción', 'Meta 2026'],
  ['A01', 'Visitas de ejemplo', 'Acumulado', 'Ana Ejemplo Rivera', '20'],
  ['A02', 'Talleres de ejemplo', 'Acumulado', 'Ana Ejemplo Rivera', '8'],
];
const TRIMESTRE = [
  ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'],
  ['A01', '2026', 'T2', '5', ''],
  ['A02', '2026', 'T2', '2', '2'],
];
const CORTE = '2026-T2';
const porReportar = having(
  ['cargar', { registro: 'pam', celdas: PLAN }],
  ['cargar', { registro: 'seguimiento', celdas: TRIMESTRE }],
);
const enviado = after(porReportar, (book) => {
  book.call('pasarReportes', { corte: CORTE, paso: 'enviar', acciones: ['A02'] });
});
const REPORTADO = TRIMESTRE.map((row) => (row[0] === 'A01' ? [...row.slice(0, -1), '5'] : row));
const porCerrar = having(
  ['cargar', { registro: 'pam', celdas: PLAN }],
  ['cargar', { registro: 'seguimiento', celdas: REPORTADO }],
  ['pasarReportes', { corte: CORTE, paso: 'enviar', acciones: ['A01', 'A02'] }],
  ['registrarControl', CONTROL],
  ['generarDocumento', { documento: 'informe-trimestral', de: CORTE }],
);
/** Closed provisionally, and all that it made signed. */
const firmado = after(porCerrar, (book) => {
  book.call('cerrarTrimestre', { corte: CORTE, clase: 'provisional' });
  const firma = {
    estado: 'Para firma',
    elaboro: 'Luis Ejemplo Castro',
    reviso: 'Luis Ejemplo Castro',
    aprobo: 'Ana Ejemplo Rivera',
  };
  for (const pedido of [
    { documento: 'informe-trimestral', de: CORTE, firma },
    { documento: 'acta', de: 'AC-0001' },
  ]) {
    const { codigo } = book.call<{ codigo: string }>('generarDocumento', pedido);
    book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', radicado: `R ${codigo}` });
  }
});

const AJUSTE = {
  corte: CORTE,
  accion: 'A02',
  campo: 'ejecutado',
  valor: '1',
  motivo: 'Un taller se contó dos veces.',
};
/** Closed for good, with a figure that somebody asked to correct. */
const pedido = after(firmado, (book) => {
  book.call('cerrarTrimestre', { corte: CORTE, clase: 'definitivo' });
  book.call('pedirAjuste', AJUSTE);
});
const concedido = after(pedido, (book) => {
  book.call('pasarAjuste', { codigo: 'AJ-0001', paso: 'conceder' });
});
const aplicado = after(concedido, (book) => {
  book.call('pasarAjuste', { codigo: 'AJ-0001', paso: 'aplicar' });
});

/** Every planilla of the quarter, as it comes back with what each acción did. */
const planillasLlenas = (book: Book): unknown => ({
  corte: CORTE,
  archivos: book
    .call<Planillas>('planillasDelCorte', { corte: CORTE })
    .planillas.map((planilla) => ({
      nombre: `${planilla.persona}.xlsx`,
      hojas: devuelta(
        planilla,
        Object.fromEntries(
          planilla.filas.map(({ accion }) => [
            accion,
            { 'Ejecutado T2': '4', Análisis: `Lo que hizo ${accion}.` },
          ]),
        ),
      ),
    })),
});

/** Tabs so long that they are not read whole again to write a row or two of theirs. */
const LARGA = table(
  Array.from({ length: 600 }, (_, i) => [
    `3080019${String(i).padStart(5, '0')}`,
    `IED ${i}`,
    `Barrio ${i % 40}`,
  ]),
);
const conLarga = having(['cargar', { registro: 'ied', celdas: LARGA }]);
const muchosReportes = after(small, (book) => {
  const codes = Array.from({ length: 130 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const pam = codes.map((code) => [code, `Acción ${code}`, ...(PLAN[1] ?? []).slice(2)]);
  const reports = codes.flatMap((code, i) =>
    ['T1', 'T2', 'T3', 'T4'].map((trimestre, t) => [
      code,
      '2026',
      trimestre,
      '5',
      t === 0 ? String(i % 6) : '',
    ]),
  );
  book.call('cargar', { registro: 'pam', celdas: [PLAN[0], ...pam] });
  book.call('cargar', { registro: 'seguimiento', celdas: [TRIMESTRE[0], ...reports] });
});
const SEGUIMIENTOS = [
  { codigo: 'CO-0001', estado: 'Cumplido', seguimiento: 'Entregado' },
  { codigo: 'CO-0002', estado: 'Cancelado' },
];

export const OPERATIONS: readonly Operation[] = [
  { name: 'guardar acta', before: small, fn: 'guardarActa', request: NUEVA },
  { name: 'guardar borrador', before: small, fn: 'guardarActa', request: BORRADOR },
  {
    name: 'acta con seguimientos',
    before: small,
    fn: 'guardarActa',
    request: { ...NUEVA, seguimientos: SEGUIMIENTOS },
  },
  {
    name: 'borrador a definitiva',
    before: having(['guardarActa', BORRADOR]),
    fn: 'guardarActa',
    request: { ...NUEVA, codigo: 'AC-0002', asistentes: ACTA.asistentes.slice(0, 1) },
  },
  {
    name: 'cargar nuevas',
    before: small,
    fn: 'cargar',
    request: { registro: 'ied', celdas: NUEVAS },
  },
  {
    name: 'cargar cambiadas',
    before: small,
    fn: 'cargar',
    request: { registro: 'ied', celdas: CAMBIADAS },
  },
  {
    name: 'cargar de todo',
    before: small,
    fn: 'cargar',
    request: { registro: 'ied', celdas: MIXTA },
  },
  {
    name: 'cargar cambiadas y nuevas en una hoja larga',
    before: conLarga,
    fn: 'cargar',
    request: { registro: 'ied', celdas: MIXTA },
  },
  {
    name: 'cargar equipo',
    before: small,
    fn: 'cargar',
    request: { registro: 'equipo', celdas: EQUIPO },
  },
  {
    name: 'deshacer nuevas',
    before: conCargue(NUEVAS),
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  {
    name: 'deshacer de todo',
    before: conCargue(MIXTA),
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  {
    name: 'cambiar un parámetro',
    before: small,
    fn: 'parametro',
    request: { clave: 'entidad', valor: 'Otra entidad' },
  },
  {
    name: 'documento de un acta',
    before: small,
    fn: 'generarDocumento',
    request: { documento: 'acta', de: 'AC-0001' },
  },
  {
    name: 'enviar reportes',
    before: porReportar,
    fn: 'guardarReportes',
    request: {
      corte: CORTE,
      enviar: true,
      reportes: [
        { accion: 'A01', leida: {}, campos: { ejecutado: '5', analisis: 'Cinco visitas.' } },
        { accion: 'A02', leida: { ejecutado: 2 }, campos: { ejecutado: '3' } },
      ],
    },
  },
  {
    name: 'enviar reportes en una hoja larga',
    before: muchosReportes,
    fn: 'guardarReportes',
    request: {
      corte: CORTE,
      enviar: true,
      sinExplicar: true,
      reportes: ['A060', 'A061'].map((accion) => ({
        accion,
        leida: {},
        campos: { ejecutado: '5', analisis: 'Cinco visitas.' },
      })),
    },
  },
  {
    name: 'aprobar reportes',
    before: enviado,
    fn: 'pasarReportes',
    request: { corte: CORTE, paso: 'aprobar', acciones: ['A02'] },
  },
  {
    name: 'devolver reportes',
    before: enviado,
    fn: 'pasarReportes',
    request: { corte: CORTE, paso: 'devolver', acciones: ['A02'], motivo: 'Falta el acta.' },
  },
  {
    name: 'responder compromiso',
    before: small,
    fn: 'responderCompromiso',
    request: {
      codigo: 'CO-0001',
      estado: 'Cumplido',
      linea: 'Se entregó.',
      evidencia: 'https://ejemplo.invalid/1',
      leido: { estado: 'Abierto' },
    },
  },
  {
    name: 'registrar control del riesgo',
    before: small,
    fn: 'registrarControl',
    request: CONTROL,
  },
  {
    name: 'abrir de nuevo un trimestre',
    before: having(
      ['registrarControl', CONTROL],
      ['cargar', { registro: 'cierres', celdas: PROVISIONAL }],
    ),
    fn: 'reabrirTrimestre',
    request: { corte: CORTE, motivo: 'Llegó un dato' },
  },
  {
    name: 'cerrar un trimestre provisionalmente',
    before: porCerrar,
    fn: 'cerrarTrimestre',
    request: { corte: CORTE, clase: 'provisional' },
  },
  {
    name: 'cerrar un trimestre definitivamente',
    before: firmado,
    fn: 'cerrarTrimestre',
    request: { corte: CORTE, clase: 'definitivo' },
  },
  {
    name: 'recibir planillas',
    before: porReportar,
    fn: 'recibirPlanillas',
    asks: planillasLlenas,
  },
  {
    name: 'deshacer las planillas recibidas',
    before: after(porReportar, (book) => {
      book.call('recibirPlanillas', planillasLlenas(book));
    }),
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  {
    name: 'conceder un ajuste',
    before: pedido,
    fn: 'pasarAjuste',
    request: { codigo: 'AJ-0001', paso: 'conceder', respuesta: 'De acuerdo.' },
  },
  {
    name: 'aplicar un ajuste',
    before: concedido,
    fn: 'pasarAjuste',
    request: { codigo: 'AJ-0001', paso: 'aplicar' },
  },
  {
    name: 'deshacer un ajuste',
    before: aplicado,
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  { name: 'barrido', before: withEdits, fn: 'barrido' },
  { name: 'preparar el libro', before: small, fn: 'prepararLibro' },
  {
    name: 'cerrar una vigencia',
    before: closable,
    fn: 'cerrarVigencia',
    request: { vigencia: 2025 },
  },
  {
    name: 'deshacer el cierre de una vigencia',
    before: after(closable, (book) => book.call('cerrarVigencia', { vigencia: 2025 })),
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  {
    name: 'aplazar una regla',
    before: small,
    fn: 'aplazarRegla',
    request: { registro: 'ied', codigo: 'DANE_REPETIDO', motivo: 'Se revisa en agosto' },
  },
  {
    name: 'prestar el libro',
    before: small,
    fn: 'prestarLibro',
    request: { a: 'Luis Ejemplo Castro' },
    isClosed: true,
  },
  { name: 'instalar disparadores', before: small, fn: 'instalarDisparadores', request: {} },
  ...DEL_PLAN,
];
