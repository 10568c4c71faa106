// Every request that writes and has an id, asked again because its answer was lost: the same answer, and nothing more is written.

import { PEDIDOS } from '../hostil/pedidos';
import { ACTA } from '../support/acta';
import { type Book, exampleBook } from '../support/host';
import { typeIn } from '../support/typed';

const CORTE = '2026-T2';
const A05 = { vigencia: '2026', accion: 'A05' };
const A14 = { vigencia: '2026', accion: 'A14' };
const CIFRA = { corte: '2025-T4', accion: 'A03', campo: 'ejecutado', valor: '3', motivo: 'Sobran' };

const JEFE = 'ana.ejemplo@ejemplo.invalid';
const APROBACION = { acta: '3 de 2024' };

interface Hecho {
  readonly cargue?: string;
}
interface Caso {
  readonly fn: string;
  readonly what?: string;
  /** What is there before. */
  readonly before?: (book: Book) => unknown;
  readonly asked: object | ((book: Book) => object);
  /** What the answer says in other words the second time. */
  readonly names?: readonly string[];
  readonly user?: string;
  readonly now?: string;
}

/** Each step of what asks for leave in the plan, with what comes before it. */
const PASOS_DEL_PAM: readonly Caso[] = [
  { paso: 'autorizar', more: { acta: '3 de 2024' }, antes: [] },
  { paso: 'negar', more: { respuesta: 'No hace falta' }, antes: [] },
  { paso: 'aplicar', antes: ['autorizar'] },
  { paso: 'terminar', antes: ['autorizar'], deTodo: true },
  { paso: 'atender', antes: [], devuelta: true },
].map(({ paso, more, antes, deTodo, devuelta }) => ({
  fn: 'pasarCambio',
  what: paso,
  before: (book: Book) => {
    if (devuelta) return book.call('devolverPam', { accion: 'A01', comentario: 'Falta el medio' });
    book.call('aprobarPam', APROBACION);
    const celda = deTodo
      ? { accion: '', campo: '', valor: '' }
      : { accion: 'A01', campo: 'indicador', valor: 'Otro indicador' };
    book.call('cambiarPam', { ...celda, motivo: 'Se acordó' });
    for (const one of antes)
      book.call('pasarCambio', { numero: 'CC-0002', paso: one, acta: '3 de 2024' });
    return undefined;
  },
  asked: { numero: devuelta ? 'CC-0001' : 'CC-0002', paso, ...more },
  user: JEFE,
}));

const CASOS: readonly Caso[] = [
  { fn: 'guardarActa', asked: ACTA },
  // The file has its name already: its row is what is told.
  { fn: 'generarDocumento', asked: { documento: 'acta', de: 'AC-0001' }, names: ['nombre'] },
  {
    fn: 'cargar',
    asked: {
      registro: 'compromisos',
      celdas: [
        ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
        ['Uno', 'Ana Ejemplo Rivera', '2026-08-15', 'Abierto'],
      ],
    },
  },
  {
    fn: 'deshacerCargue',
    asked: (book) => ({ cargue: book.call<Hecho>('guardarFocalizacion', A14).cargue }),
  },
  {
    fn: 'restaurar',
    before: (book) => {
      book.call('instalarDisparadores', {});
      typeIn(book, 'Compromisos', 2, { Responsable: 'Otra Persona Ejemplo' });
    },
    asked: (book) => {
      const { asientos } = book.call<{ asientos: readonly { numero: number }[] }>('panelBitacora', {
        registro: 'compromisos',
      });
      return { asiento: asientos[0]?.numero };
    },
  },
  {
    fn: 'guardarFila',
    asked: {
      registro: 'compromisos',
      leida: null,
      campos: {
        compromiso: 'Visitar la IED',
        responsable: 'Ana Ejemplo Rivera',
        fecha: '2026-08-15',
        estado: 'Abierto',
      },
    },
  },
  {
    fn: 'guardarEvaluacion',
    asked: { vigencia: '2026', accion: 'A01', leida: null, campos: { logros: 'Se avanza' } },
  },
  {
    fn: 'guardarReportes',
    asked: {
      corte: CORTE,
      reportes: [{ accion: 'A29', leida: {}, campos: { ejecutado: '9' } }],
      enviar: true,
    },
  },
  ...['devolver', 'aprobar'].map((paso) => ({
    fn: 'pasarReportes',
    what: paso,
    before: (book: Book) =>
      book.call('guardarReportes', {
        corte: CORTE,
        reportes: [{ accion: 'A29', leida: {}, campos: { ejecutado: '9' } }],
        enviar: true,
      }),
    asked: { corte: CORTE, paso, acciones: ['A29'], motivo: 'Falta el acta' },
  })),
  {
    fn: 'responderCompromiso',
    asked: (book) => {
      const one = book.rows('compromisos').find(({ estado }) => estado === 'Abierto');
      return {
        codigo: one?.codigo,
        estado: 'Abierto',
        linea: 'Se entregó la mitad',
        evidencia: '',
        leido: { estado: one?.estado, avance: one?.avance },
      };
    },
  },
  {
    fn: 'decidirAnomalia',
    asked: { corte: CORTE, accion: 'A10', confirmada: 'Descartada', motivo: 'Adopta en julio' },
    now: '2026-07-24T08:00:00-05:00',
  },
  {
    fn: 'seguirAnomalia',
    before: (book) =>
      book.call('decidirAnomalia', {
        corte: CORTE,
        accion: 'A28',
        confirmada: 'Sí',
        causa: 'El proveedor entregó un lote que no cumplía',
        tipo: 'Acción correctiva',
        queSeHara: 'Exigir la reposición del lote',
        responsable: 'Rubén Ejemplo Villalba',
        fecha: '2026-08-31',
      }),
    asked: (book) => ({
      codigo: book
        .rows('anomalias')
        .find((one) => one.accion === 'A28' && one.vigencia === 2026 && one.trimestre === 'T2')
        ?.codigo,
      cumplimiento: 'Cumplida',
      fechaCumplimiento: '2026-07-23',
      leida: { cumplimiento: 'Abierta' },
    }),
    now: '2026-07-24T08:00:00-05:00',
  },
  {
    fn: 'crearNecesidad',
    asked: {
      critico: { vigencia: '2025', catalogo: '2008', indice: '1.1.1' },
      campos: { enunciado: 'Una necesidad nueva', fuente: 'Autoevaluación' },
    },
  },
  {
    fn: 'formularAccion',
    asked: { necesidad: 'FU-0027', campos: { codigo: 'A99', accion: 'Una acción nueva' } },
  },
  {
    fn: 'enlazarAcciones',
    asked: { enlaces: [{ accion: 'A01', necesidad: 'FU-0028' }] },
  },
  {
    fn: 'explicarNecesidad',
    asked: { necesidad: 'FU-0064', antes: '', texto: 'La atiende otra oficina' },
  },
  { fn: 'pedirAjuste', asked: CIFRA, user: 'marta.ejemplo@ejemplo.invalid' },
  ...['conceder', 'negar'].map((paso) => ({
    fn: 'pasarAjuste',
    what: paso,
    before: (book: Book) => book.call('pedirAjuste', CIFRA),
    asked: { codigo: 'AJ-0001', paso, respuesta: 'Se revisó' },
  })),
  {
    fn: 'pasarAjuste',
    what: 'aplicar',
    before: (book) => {
      book.call('pedirAjuste', CIFRA);
      book.call('pasarAjuste', { codigo: 'AJ-0001', paso: 'conceder' });
    },
    asked: { codigo: 'AJ-0001', paso: 'aplicar' },
  },
  {
    fn: 'cerrarTrimestre',
    before: (book) => {
      const corte = '2026-T1';
      book.call('reabrirTrimestre', { corte, motivo: 'Se cierra de nuevo' });
      book.call('generarDocumento', { documento: 'informe-trimestral', de: corte });
    },
    asked: { corte: '2026-T1', clase: 'provisional' },
  },
  { fn: 'reabrirTrimestre', asked: { corte: '2026-T1', motivo: 'Faltaba un dato' } },
  {
    fn: 'cargarAsistencia',
    asked: {
      reunion: 'SO-0002',
      personas: [
        {
          linea: 2,
          nombre: 'Elena Ejemplo Prada',
          cargo: 'Rectora',
          ied: '',
          asistio: true,
          mismo: [],
        },
      ],
    },
  },
  {
    fn: 'registrarPublicacion',
    asked: (book) => ({
      version: '9',
      fecha: '2026-07-15',
      url: 'https://ejemplo.invalid/pam',
      codigoVerificacion: codigoDe(book),
    }),
  },
  {
    fn: 'reemplazarPersona',
    asked: { sale: 'Rosa Ejemplo Navarro', entra: 'Inés Ejemplo Vargas', desde: '2026-08-01' },
  },
  { fn: 'cargarAnterior', asked: PEDIDOS.cargarAnterior as object },
  { fn: 'cargarOtrosAnos', asked: PEDIDOS.cargarOtrosAnos as object },
  {
    fn: 'guardarSostenibilidad',
    asked: {
      vigencia: '2027',
      filas: [{ accion: 'A01', leida: null, campos: { tecnica: 'Asegurada' } }],
    },
  },
  { fn: 'guardarSalida', asked: PEDIDOS.guardarSalida as object },
  {
    fn: 'borrarSalida',
    asked: (book) => ({
      leida: book.call<{ salidas: { leida: object }[] }>('panelSalidas').salidas[1]?.leida,
    }),
  },
  { fn: 'crearFilasDeSostenibilidad', asked: { vigencia: '2027' } },
  { fn: 'prepararActaDeSostenibilidad', asked: { vigencia: '2026' } },
  { fn: 'enviarPam', asked: {}, user: JEFE },
  { fn: 'aprobarPam', asked: APROBACION, user: JEFE },
  { fn: 'devolverPam', asked: { accion: 'A01', comentario: 'Falta el medio' }, user: JEFE },
  {
    fn: 'cambiarPam',
    before: (book) => book.call('aprobarPam', APROBACION),
    asked: { accion: 'A01', campo: 'fechaFin', valor: '30/11/2027', motivo: 'Se acordó' },
    user: JEFE,
  },
  ...PASOS_DEL_PAM,
  ...['motivarCambio', 'volverALoAprobado'].flatMap((fn) =>
    [
      ['un sustantivo', 'Indicador', 'indicador'],
      ['un administrativo', 'Medio de verificación', 'medioVerificacion'],
    ].map(([what = '', header = '', campo]) => ({
      fn,
      what,
      before: (book: Book) => {
        book.call('aprobarPam', APROBACION);
        typeIn(book, 'PAM', 2, { [header]: 'A mano' });
      },
      asked: { accion: 'A01', campo, motivo: 'Se acordó' },
      user: JEFE,
    })),
  ),
  { fn: 'guardarFocalizacion', asked: A14 },
  { fn: 'guardarFocalizacion', what: 'congelar', asked: { ...A14, congelar: true, acta: '1' } },
  { fn: 'descongelarFocalizacion', asked: { ...A05, motivo: 'Un dato estaba mal' } },
  ...['Seleccionada', 'No seleccionada'].map((final) => ({
    fn: 'cambiarFocalizada',
    what: final,
    before: (book: Book) => book.call('guardarFocalizacion', { ...A14, cupos: '3' }),
    asked: (book: Book) => ({
      ...A14,
      ied: book.rows('focalizacion').find((row) => row.accion === 'A14' && row.final !== final)
        ?.ied,
      final,
      motivo: 'Perdió dos aulas en la inundación',
    }),
  })),
];

/** One of this workbook's. */
function codigoDe(book: Book): unknown {
  book.call('generarDocumento', { documento: 'acta', de: 'AC-0001' });
  return book.rows('documentos')[0]?.codigoVerificacion;
}

const without = (answer: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(answer).filter(([key]) => !names.includes(key)));

test.each(CASOS.map((caso) => [`${caso.fn} ${caso.what ?? ''}`, caso] as const))(
  '%s',
  (_, { fn, before, asked, names = [], user, now = '2026-07-15T10:00:00-05:00' }) => {
    const book = exampleBook({ now: () => new Date(now), ...(user ? { user } : {}) });
    before?.(book);
    const pedido = { ...(typeof asked === 'function' ? asked(book) : asked), pedido: 'p1p2p3p4' };
    const first = book.call<Hecho>(fn, pedido);
    const asientos = book.rows('bitacora').length;
    const again = book.call<Hecho>(fn, pedido);
    expect(without(again, names)).toEqual(without(first, names));
    expect(book.rows('bitacora')).toHaveLength(asientos);
  },
);

test('no endpoint with an id was forgotten', () => {
  const withId = Object.entries(PEDIDOS).flatMap(([fn, pedido]) =>
    typeof (pedido as { pedido?: unknown } | undefined)?.pedido === 'string' ? [fn] : [],
  );
  // Their books are of their own tests: planillas, and a year that can be closed.
  const elsewhere = ['recibirPlanillas', 'cerrarVigencia'];
  const known = new Set([...CASOS.map(({ fn }) => fn), ...elsewhere]);
  expect(withId.filter((fn) => !known.has(fn))).toEqual([]);
});
