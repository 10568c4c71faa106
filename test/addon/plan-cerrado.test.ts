// The approved plan against every path there is: each function that a page may ask for, and each of the ways in which a cell of the plan could
// be written. Whatever it was asked for, what was approved stays as it was, or what changed of it has its row in Control de cambios.

import { guardado } from '../../src/domain/aprobacion/valor';
import type { Planillas } from '../../src/domain/planilla/planilla';
import type { Valor } from '../../src/domain/register';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { PEDIDOS } from '../hostil/pedidos';
import { sweep } from '../support/auditoria';
import { type Book, columnOf, openBook, sheetOf } from '../support/host';
import { ANA, carga, LUIS, lineOf, Oficina, PAM } from '../support/oficina-del-pam';
import { devuelta } from '../support/planilla';
import { typeIn } from '../support/typed';

const AT = '2026-07-15T12:30:00-05:00';
const ROSA = 'Rosa Ejemplo Navarro';
const INES = 'Inés Ejemplo Vargas';

/** Loads made before the approval, in the hours for which the plan was open and after them, by what each did. */
interface Aprobada {
  readonly data: string;
  readonly cargues: { readonly [what: string]: string };
}
const seguimiento = (oficina: Oficina, programado: string, trimestre = 'T3'): string =>
  oficina.as().call<{ cargue: string }>('cargar', {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Programado'],
      ['A07', '2026', trimestre, programado],
    ],
  }).cargue;

let made: Aprobada | undefined;
function aprobada(): Aprobada {
  if (made) return made;
  const oficina = new Oficina();
  const load = (codigo: string, value: string) =>
    (carga(oficina, codigo, 'Indicador', value) as { cargue: string }).cargue;
  typeIn(oficina.as(), PAM, lineOf(oficina, 'A01'), { 'Línea base': '' });
  const antes = load('A07', 'De antes');
  const programadoAntes = seguimiento(oficina, '5', 'T4');
  oficina.aprobar();
  oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión.' });
  oficina.pasar('CC-0002', 'autorizar', { acta: '3 de 2024', horas: 1 });
  const enHoras = load('A08', 'De las horas');
  const programadoEnHoras = seguimiento(oficina, '6');
  // The first look after the hour is what ends it.
  oficina.at = '2026-07-15T12:20:00-05:00';
  sweep(oficina.as(ANA));
  oficina.at = AT;
  const data = JSON.stringify(oficina.as().host.data);
  made = { data, cargues: { antes, programadoAntes, enHoras, programadoEnHoras } };
  return made;
}

const open = (data: WorkbookData, user = ANA): Book =>
  openBook(data, { user: user as string, now: () => new Date(AT), log: () => undefined });
const fresh = (): WorkbookData => JSON.parse(aprobada().data);

/** What was approved, by the name that Control de cambios gives each cell. */
function locked(data: WorkbookData): ReadonlyMap<string, Valor | null> {
  const book = open(data);
  const cells = book
    .rows('pam')
    .flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) =>
        key === 'observaciones' ? [] : [[`${row.codigo} ${key}`, value as Valor | null] as const],
      ),
    );
  const programado = book
    .rows('seguimiento')
    .map(
      (row) =>
        [
          `${row.accion} programado${row.vigencia}-${row.trimestre}`,
          row.programado as Valor | null,
        ] as const,
    );
  return new Map([...cells, ...programado].filter(([, value]) => value !== null));
}
const raw = (data: WorkbookData): string =>
  JSON.stringify(
    ['PAM', 'Seguimiento', 'Control de cambios'].map((one) => sheetOf(data, one).cellData),
  );

/** The cells that say something else and that no row of Control de cambios accounts for. */
function unaccounted(data: WorkbookData): readonly string[] {
  if (raw(data) === raw(fresh())) return [];
  before ??= locked(fresh());
  const now = locked(data);
  const noted = open(data)
    .rows('cambios')
    .filter(({ estado }) => estado === 'Aplicado' || estado === 'Aprobado');
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((cell) => {
    const [was, is] = [before?.get(cell) ?? null, now.get(cell) ?? null];
    // What had nothing programmed is programmed once.
    const isFirst = was === null && / programado\d/.test(cell);
    const isNoted = noted.some(
      ({ accion, campo, despues }) =>
        `${accion} ${campo}` === cell && (despues ?? '') === guardado(is),
    );
    return was === is || isFirst || isNoted ? [] : [`${cell}: ${was} → ${is}`];
  });
}
let before: ReadonlyMap<string, Valor | null> | undefined;

/** Nobody asks for these to write: the first give what is looked at, the others are of a page half loaded. */
const READS = /^(panel|ver|abrir|calcular)[A-Z]/;
const FUNCTIONS = Object.keys(PEDIDOS).filter((fn) => !READS.test(fn));

test.each(FUNCTIONS)('%s', (fn) => {
  const data = fresh();
  const asked = PEDIDOS[fn];
  open(data).host.call(fn, asked === undefined ? [] : [asked]);
  expect(unaccounted(data)).toEqual([]);
});

const leida = (book: Book, registro: string, clave: string): unknown =>
  book.call<{ formulario: { leida: unknown } }>('panelFila', { registro, clave }).formulario.leida;
const Q = 'A07 · 2026 · T3';
/** Every way to write in a cell of the plan that somebody may think of; what it answers is told in words, where it refuses. */
const INTENTOS: {
  readonly [what: string]: { readonly says: RegExp; readonly does: (book: Book) => unknown };
} = {
  'a load that changes an acción': {
    says: /está aprobado/,
    does: (book) =>
      book.call('cargar', {
        registro: 'pam',
        celdas: [
          ['Código', 'Meta 2026'],
          ['A07', '9'],
        ],
      }),
  },
  'a load that adds one': {
    says: /está aprobado/,
    does: (book) =>
      book.call('cargar', {
        registro: 'pam',
        celdas: [
          ['Código', 'Componente', 'Acción'],
          ['A98', 'Inclusión', 'Otra acción'],
        ],
      }),
  },
  'the form of an acción': {
    says: /está aprobado/,
    does: (book) =>
      book.call('guardarFila', {
        registro: 'pam',
        leida: leida(book, 'pam', 'A07'),
        campos: { meta2026: '9' },
        pedido: 'x1',
      }),
  },
  'a load of what a quarter has programmed': {
    says: /lo programado en sus trimestres no se cambia/,
    does: (book) =>
      book.call('cargar', {
        registro: 'seguimiento',
        celdas: [
          ['Acción', 'Vigencia', 'Trimestre', 'Programado'],
          ['A07', '2026', 'T3', '9'],
        ],
      }),
  },
  'the form of a quarter, its quarter moved': {
    says: /lo programado en sus trimestres no se cambia/,
    does: (book) =>
      book.call('guardarFila', {
        registro: 'seguimiento',
        leida: leida(book, 'seguimiento', Q),
        campos: { vigencia: '2027', trimestre: 'T4' },
        pedido: 'x2',
      }),
  },
  'a planilla that says something else is programmed': {
    says: /./,
    does: (book) => {
      const [planilla] = book.call<Planillas>('planillasDelCorte', { corte: '2026-T2' }).planillas;
      if (!planilla) throw new Error('no planilla');
      const llenado = Object.fromEntries(
        planilla.filas.map(({ accion }) => [
          accion,
          { 'Programado T2': '99', Programado: '99', 'Ejecutado T2': '1', Análisis: 'Se hizo.' },
        ]),
      );
      return book.call('recibirPlanillas', {
        corte: '2026-T2',
        archivos: [{ nombre: 'una.xlsx', hojas: devuelta(planilla, llenado) }],
      });
    },
  },
  'a report that brings what is programmed': {
    says: /./,
    does: (book) =>
      book.host.call('guardarReportes', [
        {
          corte: '2026-T3',
          reportes: [{ accion: 'A07', leida: {}, campos: { programado: '9', ejecutado: '1' } }],
        },
      ]),
  },
  'an acción formulated from a need': {
    says: /está aprobado/,
    does: (book) =>
      book.host.call('formularAccion', [
        {
          necesidad: 'FU-0026',
          campos: { codigo: 'A97', accion: 'Otra', componente: 'Inclusión' },
          pedido: 'x3',
        },
      ]),
  },
  'an acción linked to a need': {
    says: /está aprobado/,
    does: (book) =>
      book.refuse('enlazarAcciones', {
        enlaces: [{ accion: 'A07', necesidad: 'FU-0026' }],
        pedido: 'x4',
      }),
  },
  'the línea base that the plan before gives': {
    says: /está aprobado/,
    does: (book) => {
      const row = book.rows('pam').find(({ codigo }) => codigo === 'A01');
      const { hojas } = PEDIDOS.cargarAnterior as { hojas: readonly { celdas: unknown }[] };
      const plan = [
        ['Código', 'Indicador', 'Unidad', 'Tipo de acumulación', 'Meta cuatrienio'],
        ['A01', row?.indicador, row?.unidad, 'Flujo', 10],
      ];
      return book.refuse('cargarAnterior', {
        archivo: 'PAM 2020.xlsx',
        hojas: hojas.map((hoja, i) => (i === 1 ? { ...hoja, celdas: plan } : hoja)),
        lineasBase: [row?.codigo],
        visto: '',
      });
    },
  },
  'a replacement': {
    says: /reemplaza/,
    does: (book) =>
      book.call('reemplazarPersona', { sale: ROSA, entra: INES, desde: '15/07/2026' }),
  },
  'a replacement that is undone': {
    says: /./,
    does: (book) => {
      const { cargue } = book.call<{ cargue: string }>('reemplazarPersona', {
        sale: ROSA,
        entra: INES,
        desde: '15/07/2026',
      });
      return book.call('deshacerCargue', { cargue });
    },
  },
  'the close of a year': {
    says: /./,
    does: (book) => book.host.call('cerrarVigencia', [{ vigencia: 2025 }]),
  },
  'the hours granted by hand': {
    says: /no dice lo que quedó en la Bitácora/,
    does: (book) => {
      book.call('cambiarPam', { accion: '', campo: '', valor: '', motivo: 'Otra vez.' });
      typeIn(book, 'Control de cambios', 4, {
        Estado: 'Autorizado',
        'Vence el': '2026-07-20',
        'Vence a las': '10:00',
      });
      return book.refuse('cargar', {
        registro: 'pam',
        celdas: [
          ['Código', 'Meta 2026'],
          ['A07', '9'],
        ],
      });
    },
  },
  'the approval taken out by hand': {
    says: /no dice lo que quedó en la Bitácora/,
    does: (book) => {
      typeIn(book, 'Control de cambios', 2, { Estado: 'Devuelto' });
      return book.refuse('cargar', {
        registro: 'pam',
        celdas: [
          ['Código', 'Meta 2026'],
          ['A07', '9'],
        ],
      });
    },
  },
};
for (const what of ['antes', 'programadoAntes', 'enHoras', 'programadoEnHoras'] as const)
  Object.assign(INTENTOS, {
    [`undoing a load: ${what}`]: {
      says: /El PAM está aprobado/,
      does: (book: Book) => book.call('deshacerCargue', { cargue: aprobada().cargues[what] }),
    },
  });

test.each(Object.entries(INTENTOS))('%s', (_, { says, does }) => {
  const data = fresh();
  const answer = does(open(data));
  expect(JSON.stringify(answer)).toMatch(says);
  expect(unaccounted(data)).toEqual([]);
});

test('what this holds against it would see a cell that is written', () => {
  const data = fresh();
  typeIn(open(data, LUIS), PAM, 2, { Indicador: 'A mano' });
  expect(unaccounted(data)).toEqual([expect.stringMatching(/^A01 indicador: .* → A mano$/)]);
});

/** What a hand writes cannot be refused: every cell of it is told, without reason, in the panel and when the data are verified. */
describe('by hand', () => {
  interface Told {
    readonly cambios: readonly { clave: string; campo: string; cuenta: string }[];
  }
  const column = (data: WorkbookData, title: string, header: string): number =>
    columnOf(sheetOf(data, title), header);
  const at = (data: WorkbookData, codigo: string): number =>
    open(data)
      .rows('pam')
      .findIndex((row) => row.codigo === codigo) + 1;
  const edit = (data: WorkbookData, title: string, of: object): void => {
    open(data, LUIS).host.edit({ sheetId: sheetOf(data, title).id, ...of } as never);
  };
  const cells = (
    data: WorkbookData,
    codigos: readonly string[],
    values: { readonly [header: string]: object },
  ) =>
    codigos.flatMap((codigo) =>
      Object.entries(values).map(([header, value]) => ({
        row: at(data, codigo),
        column: column(data, PAM, header),
        ...value,
      })),
    );
  const HANDS: {
    readonly [what: string]: {
      readonly does: (data: WorkbookData) => void;
      readonly told: readonly string[];
    };
  } = {
    'a block that is pasted': {
      does: (data) =>
        edit(data, PAM, {
          cells: cells(data, ['A10', 'A11'], {
            Indicador: { v: 'Pegado' },
            'Meta 2026': { v: '99' },
          }),
        }),
      told: ['A10 indicador', 'A10 meta2026', 'A11 indicador', 'A11 meta2026'],
    },
    'a value filled down': {
      does: (data) =>
        edit(data, PAM, {
          cells: cells(data, ['A10', 'A11', 'A12'], { Alcance: { v: 'Llenado' } }),
        }),
      told: ['A10 alcance', 'A11 alcance', 'A12 alcance'],
    },
    'a formula': {
      does: (data) =>
        edit(data, PAM, { cells: cells(data, ['A10'], { 'Meta 2026': { v: 98, f: '=90+8' } }) }),
      told: ['A10 meta2026'],
    },
    'a cell that is emptied': {
      does: (data) => edit(data, PAM, { cells: cells(data, ['A10'], { Indicador: { v: null } }) }),
      told: ['A10 indicador'],
    },
    'an acción whose row is deleted': {
      does: (data) => edit(data, PAM, { deleteRows: { at: at(data, 'A10'), count: 1 } }),
      told: ['A10 codigo'],
    },
    'rows that are sorted': {
      does: (data) => {
        const n = open(data).rows('pam').length;
        const order = Array.from({ length: n }, (_, i) => n - i);
        edit(data, PAM, { moveRows: { start: 1, order } });
      },
      told: [],
    },
    'what a quarter has programmed': {
      does: (data) => {
        const rows = open(data).rows('seguimiento');
        const row = rows.findIndex(
          (r) => r.accion === 'A07' && r.vigencia === 2026 && r.trimestre === 'T3',
        );
        const cell = { row: row + 1, column: column(data, 'Seguimiento', 'Programado'), v: '99' };
        edit(data, 'Seguimiento', { cells: [cell] });
      },
      told: ['A07 programado2026-T3'],
    },
  };
  // What was done in the hours has its own account, and stands before.
  const news = (data: WorkbookData): readonly string[] =>
    open(data)
      .call<Told>('verCambiosDelPam', {})
      .cambios.filter(({ cuenta }) => cuenta === '')
      .map(({ clave, campo }) => `${clave} ${campo}`)
      .sort();

  test.each(Object.entries(HANDS))('%s', (_, { does, told }) => {
    const data = fresh();
    does(data);
    expect(news(data)).toEqual(told);
    sweep(open(data));
    expect(news(data)).toEqual(told);
    const said = ['pam', 'seguimiento'].flatMap((registro) =>
      open(data)
        .call<{ observaciones: { codigo: string }[] }>('validar', { registro })
        .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE'),
    );
    expect(said).toHaveLength(new Set(told.map((one) => one.split(' ')[0])).size);
  });
});
