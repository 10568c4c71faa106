// Who did it: verified where Google tells, declared where the person said so, and never made up.

import { readdirSync, readFileSync } from 'node:fs';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, newBook, openBook, USER } from '../support/host';

const ANONYMOUS = { user: '' };
const lastEntry = (book: Book) => [...book.rows('bitacora')].pop();
const save = (book: Book) => book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });

describe('declararIdentidad()', () => {
  test('is not needed where Google tells', () => {
    const book = newBook();
    expect(book.call('arranque')).toMatchObject({ quien: USER, identidad: 'verificada' });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: USER, identidad: 'verificada' });
  });

  test('stands in the bitácora as declared', () => {
    const book = newBook(ANONYMOUS);
    expect(book.call('arranque')).toMatchObject({ quien: '', identidad: 'desconocida' });
    const nombre = '  Ana Ejemplo Rivera ';
    expect(book.call('declararIdentidad', { nombre })).toMatchObject({
      quien: 'Ana Ejemplo Rivera',
      identidad: 'declarada',
    });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: 'Ana Ejemplo Rivera', identidad: 'declarada' });
  });

  test('does not pass for what Google tells', () => {
    const book = newBook();
    book.call('declararIdentidad', { nombre: 'Otra Ejemplo' });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: USER, identidad: 'verificada' });
  });

  test('asks for a name', () => {
    expect(newBook(ANONYMOUS).refuse('declararIdentidad', { nombre: ' ' }).codigo).toBe('NOMBRE');
  });

  test('missing, the bitácora says that nobody is known', () => {
    const book = newBook(ANONYMOUS);
    book.call('guardarActa', ACTA);
    expect(lastEntry(book)).toMatchObject({ quien: null, identidad: 'desconocida' });
  });
});

/** What whoever does it answers for, with an office in which it can be done. */
const APPROVALS: readonly (readonly [string, string, object, RegExp])[] = [
  [
    'approving a report',
    'pasarReportes',
    { corte: '2026-T2', paso: 'aprobar', acciones: ['A27'] },
    /^Para aprobar o devolver/,
  ],
  [
    'returning one',
    'pasarReportes',
    { corte: '2026-T2', paso: 'devolver', acciones: ['A27'], motivo: 'x' },
    /^Para aprobar o devolver/,
  ],
  [
    'the definitive close of a quarter',
    'cerrarTrimestre',
    { corte: '2026-T1', clase: 'definitivo' },
    /^Para cerrar el trimestre definitivamente/,
  ],
  [
    'opening one again',
    'reabrirTrimestre',
    { corte: '2026-T1', motivo: 'x' },
    /^Para abrir de nuevo el trimestre/,
  ],
  ['the close of a year', 'cerrarVigencia', { vigencia: 2025 }, /^Para cerrar la vigencia/],
];
/** Those that lack something else in the example: what is asked first is who does it. */
const MORE: typeof APPROVALS = [
  ['approving the plan', 'aprobarPam', { acta: 'AC-0003' }, /^Para /],
  ['returning it', 'devolverPam', { accion: 'A03', comentario: 'x' }, /^Para /],
  ['granting a change of it', 'pasarCambio', { numero: 'CC-0001', paso: 'autorizar' }, /^Para /],
  [
    'granting a correction',
    'pasarAjuste',
    { codigo: 'AJ-0001', paso: 'conceder' },
    /^Para conceder/,
  ],
  [
    'freezing a choice',
    'guardarFocalizacion',
    { vigencia: '2026', accion: 'A40', congelar: true },
    /^Para congelar/,
  ],
  [
    'opening one again',
    'descongelarFocalizacion',
    { vigencia: '2026', accion: 'A40', motivo: 'x' },
    /^Para /,
  ],
];
const ANA = { nombre: 'Ana Ejemplo Rivera' };
/** A person whose account Google knows and does not tell. */
const UNTOLD = { tellsActiveUser: false };

describe('what somebody answers for', () => {
  test.each(APPROVALS)(
    '%s: nobody known is refused, and nothing is written',
    (_, fn, pedido, said) => {
      const book = exampleBook(ANONYMOUS);
      const before = JSON.stringify(book.host.data.sheets);
      expect(book.refuse(fn, pedido)).toMatchObject({
        codigo: 'IDENTIDAD',
        mensaje: expect.stringMatching(said),
      });
      expect(JSON.stringify(book.host.data.sheets) === before).toBe(true);
    },
  );

  test.each(APPROVALS)(
    '%s: a declared name is refused where Google knows accounts',
    (_, fn, pedido, said) => {
      const book = exampleBook(UNTOLD);
      book.call('declararIdentidad', ANA);
      const { codigo, mensaje } = book.refuse(fn, pedido);
      expect([codigo, mensaje]).toEqual(['IDENTIDAD', expect.stringMatching(said)]);
      expect(mensaje).toContain('hágalo con una cuenta de la entidad');
    },
  );

  test.each(APPROVALS)(
    '%s: on a computer, where nobody tells, the declared name is what there is',
    (_, fn, pedido) => {
      const book = exampleBook(ANONYMOUS);
      book.call('declararIdentidad', ANA);
      // The definitive close lacks signatures in the example: it is not for who asks that it is refused.
      if (fn === 'cerrarTrimestre') expect(book.refuse(fn, pedido).codigo).toBe('CIERRE');
      else {
        book.call(fn, pedido);
        expect(lastEntry(book)).toMatchObject({ quien: ANA.nombre, identidad: 'declarada' });
      }
    },
  );

  describe.each(['Luis', 'Ana Ejemplo', 'Jefe de Oficina'])(
    '«%s», which somebody gave and Equipo does not have',
    (nombre) => {
      test.each([...APPROVALS, ...MORE])(
        '%s is refused, and nothing is written',
        (_, fn, pedido, said) => {
          const book = exampleBook(ANONYMOUS);
          book.call('declararIdentidad', { nombre });
          const before = JSON.stringify(book.host.data.sheets);
          const { codigo, mensaje } = book.refuse(fn, pedido);
          expect([codigo, mensaje]).toEqual(['IDENTIDAD', expect.stringMatching(said)]);
          expect(mensaje).toContain(`«${nombre}» no está en la hoja Equipo`);
          expect(mensaje).toContain('Cambiar quién soy');
          expect(JSON.stringify(book.host.data.sheets) === before).toBe(true);
        },
      );
    },
  );

  test('nor does somebody who left verify the plan or approve a report, in whatever spelling', () => {
    const book = exampleBook(ANONYMOUS);
    book.call('declararIdentidad', { nombre: 'ANA EJEMPLO RIVERA' });
    const [, fn, pedido] = APPROVALS[0] as (typeof APPROVALS)[number];
    book.call('cargar', {
      registro: 'equipo',
      celdas: [
        ['Nombre', 'Hasta'],
        [ANA.nombre, '30/06/2026'],
      ],
    });
    expect(book.refuse(fn, pedido).mensaje).toContain('ya no está en la oficina');
  });

  test('who is given otherwise answers as Equipo writes them', () => {
    const book = exampleBook(ANONYMOUS);
    book.call('declararIdentidad', { nombre: 'ana ejemplo rivera' });
    book.call('pasarReportes', { corte: '2026-T2', paso: 'aprobar', acciones: ['A27'] });
    const row = book
      .rows('seguimiento')
      .find((one) => one.accion === 'A27' && one.vigencia === 2026 && one.trimestre === 'T2');
    expect(row?.aprobadoPor).toBe(ANA.nombre);
  });

  test('while Equipo is empty any name answers', () => {
    const book = newBook(ANONYMOUS);
    book.call('declararIdentidad', { nombre: 'Luis' });
    expect(book.refuse('aprobarPam', { acta: 'AC-0003' }).codigo).not.toBe('IDENTIDAD');
  });

  test('undoing the close of a year is as closing it, and undoing a load is not', () => {
    const book = exampleBook();
    const { cargue } = book.call<{ cargue: string }>('cerrarVigencia', { vigencia: 2024 });
    const loaded = book.rows('bitacora').find(({ registro }) => registro === 'compromisos')?.cargue;
    const other = openBook(book.host.data, UNTOLD);
    other.call('declararIdentidad', ANA);
    const refused = other.refuse('deshacerCargue', { cargue });
    expect(refused.mensaje).toMatch(/^Para deshacer el cierre de la vigencia/);
    other.call('deshacerCargue', { cargue: loaded });
  });

  test('the provisional close and the control of the risk take a declared name, and the first needs one', () => {
    const book = exampleBook(UNTOLD);
    const pedido = { corte: '2026-T2', clase: 'provisional' };
    expect(book.refuse('cerrarTrimestre', pedido).codigo).toBe('IDENTIDAD');
    book.call('declararIdentidad', ANA);
    // For what it lacks, not for who asks.
    expect(book.refuse('cerrarTrimestre', pedido).codigo).toBe('CIERRE');
  });

  test('looking at what a close would do asks nobody', () => {
    const book = exampleBook(ANONYMOUS);
    book.call('cerrarVigencia', { vigencia: 2025, simular: true });
    book.call('verCierre', { corte: '2026-T2' });
  });
});

test('verifying the plan is of somebody of Equipo too', () => {
  const book = exampleBook(ANONYMOUS);
  book.call('declararIdentidad', { nombre: 'Luis' });
  expect(book.refuse('enviarPam', {}).mensaje).toContain('Verificar el PAM le corresponde a');
});

/** What is signed with any name that somebody gave, and why that is enough. */
const SIGNED: { readonly [file: string]: string } = {
  'ajustes/dar-pasos.ts': 'asks for a correction, which somebody else grants',
  'aprobacion/escribir.ts': 'asks for a change, or says its reason; verifying looks at the role',
  'focalizacion/cambiar.ts': 'a decision with its reason in a choice that is still to be frozen',
  'publico/registrar.ts': 'notes what was published outside',
  'quien-responde.ts': 'looks at Equipo',
  'reemplazo/reemplazar.ts': 'open work changes hands, and is taken back whole',
  'trimestre/cierre.ts': 'the provisional close, which closes no row',
};

test('whoever adds an act says whether any name will do', () => {
  const folder = 'src/addon';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'identidad.ts')
    .filter((file) => /\bwhoSigns\(/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(files.sort()).toEqual(Object.keys(SIGNED));
});
