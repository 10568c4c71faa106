// Replacing a person on the built add-on: what changes hands, what keeps the name of its date, what is refused, and taking it back whole.

import type { Chequeo } from '../../src/addon/estado-instalacion/chequeo';
import type { Reemplazo } from '../../src/addon/reemplazo/plan-visto';
import { readRenglones } from '../sheets-templates/plantillas';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { typeIn } from '../support/typed';

const JORGE = 'Jorge Ejemplo Pacheco';
const ROSA = 'Rosa Ejemplo Navarro';
const INES = 'Inés Ejemplo Vargas';
const CORREO = 'ines.ejemplo@ejemplo.invalid';
const RELEVO = { sale: JORGE, entra: INES, correo: CORREO };

const see = (book: Book, asked: object = {}): Reemplazo =>
  book.call('verReemplazo', { ...RELEVO, ...asked });
const replace = (book: Book, asked: object = {}): Reemplazo =>
  book.call('reemplazarPersona', { ...RELEVO, ...asked });
/** All that stands in the book, without the looks of its cells: a profile is about a person who clears them. */
const written = ({ host }: Book): string =>
  JSON.stringify(host.data.sheets, (key, value) => (key === 's' ? undefined : value));
const refusal = (asked: object, book = exampleBook()): string => {
  const before = written(book);
  const said = book.refuse('reemplazarPersona', { ...RELEVO, ...asked });
  expect(written(book) === before).toBe(true);
  expect(said.detalle).toEqual([]);
  return said.mensaje;
};
const countsOf = ({ pasan }: Reemplazo) =>
  Object.fromEntries(pasan.map(({ registro, filas }) => [registro, filas.length]));
const REGISTROS = [
  'pam',
  'actividades',
  'compromisos',
  'anomalias',
  'actas',
  'equipo',
  'parametros',
];
const all = (book: Book) => REGISTROS.map((registro) => book.rows(registro));

/** Rows of a file of the example in which a column names somebody. */
const named = (file: string, column: string, who: string) =>
  readRenglones(`ejemplo/${file}.csv`).filter((row) => row[column] === who);

test('what is open changes hands in one commit, and what is done keeps the name of its date', () => {
  const book = exampleBook();
  const hecho = replace(book, { sale: ROSA });
  const coordinated = named('pam', 'Coordinador de la acción', ROSA);
  expect(coordinated).toHaveLength(6);
  expect(countsOf(hecho).pam).toBe(coordinated.length);
  const ofRosa = named('actividades', 'Responsable', ROSA);
  const toDo = ofRosa.filter(
    (row) =>
      row.Vigencia === '2026' &&
      (row.Ejecutado === '' || Number(row.Ejecutado) < Number(row.Programado)),
  );
  // Those of the quarters that are closed for good stay; 2026 has none.
  expect(countsOf(hecho).actividades).toBe(toDo.length);
  const after = book.rows('actividades').filter(({ responsable }) => responsable === ROSA);
  expect(after).toHaveLength(ofRosa.length - toDo.length);
  expect(after.every(({ ejecutado }) => ejecutado !== undefined)).toBe(true);
  expect(book.rows('compromisos').filter(({ responsable }) => responsable === INES)).toMatchObject([
    { codigo: 'CO-0030', estado: 'Abierto' },
  ]);
  expect(book.rows('seguimiento').filter(({ enviadoPor }) => enviadoPor === ROSA).length).toBe(
    exampleBook()
      .rows('seguimiento')
      .filter(({ enviadoPor }) => enviadoPor === ROSA).length,
  );
  expect(hecho.cargue).toMatch(/^C-/);
});

test('Equipo has the last day of whoever leaves, and the row of whoever comes with what is proposed', () => {
  const book = exampleBook();
  replace(book, { desde: '01/08/2026' });
  const byName = new Map(book.rows('equipo').map((row) => [row.nombre, row]));
  expect(byName.get(JORGE)).toMatchObject({ hasta: '2026-07-31' });
  expect(byName.get(INES)).toMatchObject({
    cargo: 'Técnico Operativo – Evaluación',
    rol: 'Técnico Operativo de Evaluación',
    dependencia: 'Oficina de Calidad Educativa',
    correo: CORREO,
    desde: '2026-08-01',
  });
  expect(byName.get(INES)?.hasta ?? '').toBe('');
});

test('rehearsed, it says all that it would do, and nothing is written; undone, nothing is left of it', () => {
  const book = exampleBook();
  const before = all(book);
  const seen = see(book);
  expect(all(book)).toEqual(before);
  const hecho = replace(book, { visto: seen.visto });
  expect({ ...hecho, cargue: null }).toEqual(seen);
  expect(all(book)).not.toEqual(before);
  book.call('deshacerCargue', { cargue: hecho.cargue });
  expect(all(book)).toEqual(before);
});

test('the bitácora tells it by its names, and what they did before stays theirs', () => {
  const book = exampleBook();
  replace(book);
  const last = book.rows('bitacora').slice(-1)[0];
  expect(last?.operacion).toBe(`Reemplazar a una persona: ${JORGE} por ${INES}`);
});

test('a name is who it is however it is spelt, in the request and in the cells', () => {
  const book = exampleBook();
  const line = book.rows('compromisos').findIndex(({ codigo }) => codigo === 'CO-0030') + 2;
  typeIn(book, 'Compromisos', line, {
    Responsable: '  ROSA ejemplo  navarro ',
  });
  const hecho = replace(book, { sale: 'rosa  EJEMPLO návarro' });
  expect(hecho.sale).toBe(ROSA);
  expect(countsOf(hecho).compromisos).toBe(1);
  expect(book.rows('compromisos').find(({ codigo }) => codigo === 'CO-0030')).toMatchObject({
    responsable: INES,
  });
});

test('whoever comes may be in Equipo already: their row stays as it is, and a role left alone is told', () => {
  const book = exampleBook();
  const before = book.rows('equipo').find(({ nombre }) => nombre === 'Paula Ejemplo Mercado');
  const hecho = replace(book, {
    entra: 'paula ejemplo mercado',
    correo: undefined,
  });
  expect(hecho).toMatchObject({
    entra: 'Paula Ejemplo Mercado',
    esNueva: false,
  });
  expect(book.rows('equipo').find(({ nombre }) => nombre === 'Paula Ejemplo Mercado')).toEqual(
    before,
  );
  expect(hecho.advertencias).toContainEqual(
    expect.stringMatching(
      /el rol Técnico Operativo de Evaluación queda sin nadie \(responde por la actividad 1\)/,
    ),
  );
});

test('the Supervisor, whom no activity names, is told as such', () => {
  const hecho = see(exampleBook(), {
    sale: 'Hernán Ejemplo Ospino',
    entra: 'Paula Ejemplo Mercado',
    correo: undefined,
  });
  expect(hecho.pasan).toEqual([]);
  expect(hecho.dicho).toMatch(/Hernán Ejemplo Ospino no tenía nada abierto/);
  expect(hecho.advertencias.join(' ')).toMatch(/ninguna actividad del procedimiento lo nombra/);
});

test('settings that name whoever leaves are proposed, and change only when asked', () => {
  const book = exampleBook();
  const asked = { sale: 'Ana Ejemplo Rivera' };
  expect(see(book, asked).parametros).toEqual([
    {
      clave: 'jefe_oficina',
      dice: 'Ana Ejemplo Rivera',
      propuesto: INES,
      esCuenta: false,
      cambia: false,
    },
  ]);
  const { cargue } = replace(book, { ...asked, parametros: ['jefe_oficina'] });
  const jefe = () => book.rows('parametros').find(({ clave }) => clave === 'jefe_oficina')?.valor;
  expect(jefe()).toBe(INES);
  book.call('deshacerCargue', { cargue });
  expect(jefe()).toBe('Ana Ejemplo Rivera');
});

test('each one is told what concerns them: whoever comes, those with whom they work, the jefe', () => {
  const { avisos } = see(exampleBook(), { sale: ROSA });
  const [first] = avisos;
  expect(first?.para).toBe(INES);
  expect(first?.texto).toMatch(/^Buenos días, Inés Ejemplo Vargas:/);
  expect(first?.texto).toContain('\n6 ACCIONES\n');
  expect(first?.texto).toContain('CO-0030 · Entregar el primer reporte');
  // What the weekly mail would ask for: the reports of the quarter that are not sent.
  expect(first?.texto).toMatch(/REPORTES DE T2 DE 2026/);
  const elena = avisos.find(({ para }) => para === 'Elena Ejemplo Santos');
  expect(elena?.texto).toContain('4 acciones que usted comparte: A36, A37, A38 y A40');
  expect(avisos.at(-1)).toMatchObject({ para: 'Ana Ejemplo Rivera' });
  expect(avisos.at(-1)?.texto).toMatch(/En esa fecha, recibe 6 acciones, \d+ actividades/);
  expect(avisos.map(({ para }) => para)).not.toContain(ROSA);
});

test('the notices link to a book on Google, and to none on a computer', () => {
  const { data } = exampleBook().host;
  const textos = (book: Book) => see(book).avisos.map(({ texto }) => texto);
  for (const texto of textos(openBook(structuredClone(data))))
    expect(texto).not.toMatch(/https?:|Abra el libro/);
  for (const texto of textos(openBook(structuredClone(data), { userKey: 'una cuenta de Google' })))
    expect(texto).toContain('Abra el libro: https://');
});

test('no mail is sent', () => {
  const book = exampleBook();
  const { effects } = book.host.call('reemplazarPersona', [RELEVO]);
  expect(effects.filter(({ kind }) => kind === ('mail' as typeof kind))).toEqual([]);
});

describe('refused, in a sentence, and nothing is written:', () => {
  test.each<[string, object, RegExp]>([
    [
      'nobody of that name',
      { sale: 'Jorge Ejemplo Pachecho' },
      /^«Jorge Ejemplo Pachecho» no está en Equipo\. ¿Quiso decir «Jorge Ejemplo Pacheco»\?$/,
    ],
    ['nobody at all', { sale: ' ' }, /^Escriba o escoja quién sale\.$/],
    ['nobody who comes', { entra: ' ' }, /^Escriba quién llega\.$/],
    [
      'the same person',
      { entra: 'JORGE  ejemplo pacheco' },
      /no se reemplaza por la misma persona/,
    ],
    [
      'a slip for somebody there',
      { entra: 'Luis Ejemplo Castrro' },
      /¿Quiso decir «Luis Ejemplo Castro»\? Si es otra persona/,
    ],
    [
      'somebody who left',
      { entra: 'Iván Ejemplo Torres', correo: undefined },
      /^Iván Ejemplo Torres dejó la oficina el 31\/12\/2025/,
    ],
    [
      'before they came',
      { desde: '10/05/2021' },
      /^Jorge Ejemplo Pacheco está en Equipo desde el 10\/05\/2021/,
    ],
    [
      'before whoever comes was there',
      {
        sale: 'Diego Ejemplo Arrieta',
        entra: 'Nora Ejemplo Lozano',
        correo: undefined,
        desde: '01/02/2026',
      },
      /^Nora Ejemplo Lozano está en Equipo desde el 02\/03\/2026/,
    ],
    ['a date that is none', { desde: 'pronto' }, /^Desde: /],
    ['an address that is none', { correo: 'ines' }, /^Correo: /],
    [
      'the address of another',
      { correo: 'LUIS.ejemplo@ejemplo.invalid' },
      /ya es de Luis Ejemplo Castro/,
    ],
    [
      'a setting that does not name them',
      { parametros: ['entidad'] },
      /^El parámetro entidad no nombra a Jorge/,
    ],
    ['what was seen of another moment', { visto: 'otra' }, /el libro cambió desde que lo vio/],
  ])('%s', (_, asked, said) => {
    expect(refusal(asked)).toMatch(said);
  });

  test('somebody with two roles in two rows', () => {
    const book = exampleBook();
    typeIn(book, 'Equipo', 17, {
      Nombre: 'Jorge ejemplo pacheco',
      Cargo: 'Otro',
      'Rol en el procedimiento': 'Supervisor de Educación',
    });
    expect(refusal({}, book)).toMatch(
      /^Jorge Ejemplo Pacheco está 2 veces en Equipo \(fila 5: Técnico Operativo de Evaluación y fila 17: Supervisor de Educación\)/,
    );
  });

  test('a second time: there is nothing left to pass on', () => {
    const book = exampleBook();
    replace(book);
    expect(refusal({ entra: INES, correo: undefined }, book)).toMatch(
      /^Jorge Ejemplo Pacheco ya tiene «Hasta» \(14\/07\/2026\) y nada abierto a su nombre/,
    );
  });
});

test('somebody new whose name looks like another is taken when it is said', () => {
  const hecho = replace(exampleBook(), {
    entra: 'Luis Ejemplo Castrro',
    nueva: true,
  });
  expect(hecho).toMatchObject({ entra: 'Luis Ejemplo Castrro', esNueva: true });
});

test('of two windows, the one that saw another book is refused; asked again after a lost answer, it is done once', () => {
  const book = exampleBook();
  const seen = see(book);
  typeIn(book, 'Compromisos', 35, {
    Compromiso: 'Otro',
    Responsable: JORGE,
    'Fecha de entrega': '30/08/2026',
    Estado: 'Abierto',
  });
  expect(book.refuse('reemplazarPersona', { ...RELEVO, visto: seen.visto }).codigo).toBe(
    'CONFLICTO',
  );
  const asked = { visto: see(book).visto, pedido: 'p1' };
  const first = replace(book, asked);
  expect(countsOf(first).compromisos).toBe(1);
  expect(replace(book, asked)).toEqual(first);
});

test('somebody who left keeps their «Hasta», and what they left open passes on', () => {
  const book = exampleBook();
  const line = book.rows('compromisos').findIndex(({ codigo }) => codigo === 'CO-0030') + 2;
  typeIn(book, 'Compromisos', line, { Responsable: 'Iván Ejemplo Torres' });
  const hecho = replace(book, {
    sale: 'Iván Ejemplo Torres',
    entra: 'Nora Ejemplo Lozano',
    correo: undefined,
  });
  expect(hecho.hasta).toBe('2025-12-31');
  expect(countsOf(hecho).compromisos).toBe(1);
});

test('whoever left is proposed no more: among those of the next meeting', () => {
  const book = exampleBook();
  const nombres = () =>
    book
      .call<{ anteriores: readonly { nombre: string }[] }>('panelActa')
      .anteriores.map(({ nombre }) => nombre);
  const CLARA = 'Clara Ejemplo Barrios';
  expect(nombres()).toContain(CLARA);
  replace(book, { sale: CLARA });
  expect(nombres()).not.toContain(CLARA);
});

describe('the state of the installation', () => {
  const cuentas = (book: Book): Chequeo | undefined =>
    book
      .call<{ chequeos: readonly Chequeo[] }>('panelEstadoInstalacion')
      .chequeos.find(({ codigo }) => codigo === 'cuentas');
  const withTriggersOf = (user: string, hasta?: string): Book => {
    const { data } = exampleBook().host;
    openBook(data, { user }).call('instalarDisparadores', {});
    const book = openBook(data);
    if (hasta) typeIn(book, 'Equipo', 5, { Hasta: hasta });
    return book;
  };

  test('warns of triggers whose owner is about to leave, and calls it wrong once they left', () => {
    const jorge = 'jorge.ejemplo@ejemplo.invalid';
    expect(cuentas(withTriggersOf(jorge))?.estado).toBe('bien');
    expect(cuentas(withTriggersOf(jorge, '30/09/2026'))?.estado).toBe('bien');
    expect(cuentas(withTriggersOf(jorge, '31/07/2026'))).toMatchObject({
      estado: 'falta',
      mensaje: expect.stringMatching(
        /«Con cada edición», «Con cada fila que se borra» y «Cada 10 minutos» corren con la cuenta de Jorge Ejemplo Pacheco, que está en la oficina hasta el 31\/07\/2026/,
      ),
    });
    expect(cuentas(withTriggersOf(jorge, '30/06/2026'))).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringMatching(
        /dejó la oficina el 30\/06\/2026: se detendrán cuando cierren esa cuenta/,
      ),
    });
  });

  test('warns of an account that is nobody’s in Equipo, but not of that of the office', () => {
    const book = withTriggersOf('otra@ejemplo.invalid');
    expect(cuentas(book)).toMatchObject({
      estado: 'falta',
      mensaje: expect.stringMatching(/no es de nadie en Equipo/),
    });
    book.call('parametro', {
      clave: 'correo_oficina',
      valor: 'otra@ejemplo.invalid',
    });
    expect(cuentas(book)?.estado).toBe('bien');
  });

  const roles = (book: Book): Chequeo | undefined =>
    book
      .call<{ chequeos: readonly Chequeo[] }>('panelEstadoInstalacion')
      .chequeos.find(({ codigo }) => codigo === 'roles');

  test('says which role nobody has, and who has one that no activity names', () => {
    const book = exampleBook();
    expect(roles(book)).toEqual({
      codigo: 'roles',
      titulo: 'Roles del procedimiento',
      estado: 'bien',
      mensaje:
        '6 roles tienen quien responda. Hernán Ejemplo Ospino: Supervisor de Educación. Ninguna actividad lo nombra.',
      reparable: false,
    });
    const asked = { entra: 'Paula Ejemplo Mercado', correo: undefined };
    replace(book, { ...asked, desde: '15/07/2026' });
    expect(roles(book)).toMatchObject({
      estado: 'falta',
      mensaje: expect.stringMatching(
        /^Nadie tiene hoy el rol Técnico Operativo de Evaluación \(actividad 1\): escríbalo en/,
      ),
    });
    expect(roles(newBook())?.estado).toBe('bien');
  });

  test('in a book without people nobody is missed', () => {
    const book = newBook();
    book.call('instalarDisparadores', {});
    expect(cuentas(book)?.estado).toBe('bien');
  });
});

test('a replacement reads the same little, were it of ten times the rows, and writes no more than them', () => {
  const withRows = (rows: number): Book => {
    const book = exampleBook();
    book.call('cargar', {
      registro: 'compromisos',
      celdas: [
        ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
        ...Array.from({ length: rows }, (_, i) => [
          `Entrega ${i}`,
          i % 2 === 0 ? ROSA : 'Luis Ejemplo Castro',
          '30/08/2026',
          'Abierto',
        ]),
      ],
    });
    return book;
  };
  const costOf = (rows: number) => {
    const { cost, ok } = withRows(rows).host.call('reemplazarPersona', [{ ...RELEVO, sale: ROSA }]);
    const { data } = ok as { data: Reemplazo };
    return {
      moved: countsOf(data).compromisos,
      // Rows here and there are written each by itself, which Google keeps together until the flush.
      others: cost.total - cost.llamadas.escritura,
      seconds: cost.segundosEstimados,
    };
  };
  const [few, many] = [costOf(40), costOf(400)];
  expect([few.moved, many.moved]).toEqual([21, 201]);
  expect(few.others).toBeLessThan(65);
  expect(many.others - few.others).toBeLessThan(3);
  expect(many.seconds).toBeLessThan(20);
});

test('whoever left is proposed no more to sign the next version of a document', () => {
  const book = exampleBook();
  const MARTA = 'Marta Ejemplo Solano';
  book.call('generarDocumento', {
    documento: 'informe-trimestral',
    de: '2026-T2',
    firma: { estado: 'Borrador', elaboro: MARTA, aprobo: 'Ana Ejemplo Rivera' },
  });
  const proposed = () => JSON.stringify(book.call('panelDocumentos'));
  const named = (text: string): number => text.split(`"elaboro":"${MARTA}"`).length - 1;
  const before = named(proposed());
  replace(book, { sale: MARTA });
  expect(before - named(proposed())).toBe(1);
});

describe('in an approved plan', () => {
  const [ANA, LUIS] = ['ana', 'luis'].map((name) => `${name}.ejemplo@ejemplo.invalid`);
  const approved = () => {
    const { data } = exampleBook().host;
    const as = (user = ANA as string): Book => openBook(data, { user });
    as().call('aprobarPam', { acta: '3 de 2024' });
    return as;
  };
  /** With the row of Control de cambios of its version. */
  const everything = (book: Book): unknown => [...all(book), book.rows('cambios')];

  test('it says before that Control de cambios tells it, and undone nothing is left of it', () => {
    const as = approved();
    const before = everything(as());
    const seen = see(as(), { sale: ROSA });
    expect(seen.advertencias).toContain(
      'El PAM está aprobado (versión 1): 6 acciones cambian de persona y quedan en Control de cambios, con este reemplazo como motivo. Se puede deshacer mientras no se apruebe otra versión.',
    );
    expect(see(as(), { sale: 'Hernán Ejemplo Ospino' }).advertencias.join(' ')).not.toMatch(
      /Control de cambios/,
    );
    const { cargue } = replace(as(), { sale: ROSA, visto: seen.visto });
    expect(as().rows('cambios')).toHaveLength(7);
    expect(as().call('deshacerCargue', { cargue })).toMatchObject({ conservadas: [] });
    expect(everything(as())).toEqual(before);
    expect(as().call('verCambiosDelPam', { desde: '1' })).toMatchObject({ cambios: [] });
  });

  test('what another version was approved with stays, accounted for, and says why', () => {
    const as = approved();
    const { cargue } = replace(as(), { sale: ROSA });
    const acta = as(LUIS).call<{ codigo: string }>('guardarActa', {
      ...ACTA,
      actividad: 5,
      asunto: 'Otra versión del PAM',
      asistentes: [{ nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe', asistio: true }],
    }).codigo;
    as().call('aprobarPam', { acta, motivo: 'Segunda versión' });
    const [pam, cambios] = [as().rows('pam'), as().rows('cambios')];
    const undone = as().call<{ conservadas: readonly Record<string, string>[] }>('deshacerCargue', {
      cargue,
    });
    expect(as().rows('pam')).toEqual(pam);
    expect(as().rows('cambios')).toEqual(cambios);
    const kept = undone.conservadas.map(({ registro, motivo }) => [registro, motivo]);
    expect(kept.filter(([registro]) => registro === 'pam')).toHaveLength(6);
    expect(kept[0]?.[1]).toMatch(/^El PAM está aprobado desde el 15\/07\/2026 \(versión 2/);
    expect(kept).toContainEqual(['cambios', 'Da cuenta de A36, que se conserva.']);
    expect(kept.at(-1)).toEqual([
      'equipo',
      'Sigue en Equipo, porque hay filas a su nombre: A12, A15, A36, A37, A38 y 1 más en PAM.',
    ]);
    expect(named('pam', 'Coordinador de la acción', INES)).toEqual([]);
    expect(
      as()
        .rows('compromisos')
        .filter(({ responsable }) => responsable === INES),
    ).toEqual([]);
    expect(
      as()
        .rows('equipo')
        .map(({ nombre }) => nombre),
    ).toContain(INES);
  });

  test('it reads no more for each acción that it accounts for', () => {
    const costOf = (sale: string): number =>
      approved()().host.call('reemplazarPersona', [{ ...RELEVO, sale }]).cost.llamadas.propiedades;
    // Inicio is dressed anew where its lines are others: its mark is taken off before, and put after.
    const DRESSED = 2;
    expect(Math.abs(costOf(ROSA) - costOf('Iván Ejemplo Torres'))).toBeLessThanOrEqual(DRESSED);
  });
});

test('undone, whoever came stays in Equipo while somebody gave them something else', () => {
  const book = exampleBook();
  const { cargue } = replace(book);
  book.call('cargar', {
    registro: 'compromisos',
    celdas: [
      ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
      ['Otro', INES, '30/08/2026', 'Abierto'],
    ],
  });
  const undone = book.call<{ conservadas: readonly object[] }>('deshacerCargue', { cargue });
  expect(undone.conservadas).toEqual([
    {
      registro: 'equipo',
      clave: INES,
      motivo: expect.stringMatching(
        /^Sigue en Equipo, porque hay filas a su nombre: CO-\d+ en Compromisos\.$/,
      ),
    },
  ]);
});
