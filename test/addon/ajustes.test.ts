// The autorización de ajuste, on the built add-on: asked for, granted, applied within its hours by whoever may, and taken back whole.

import { type Book, exampleBook, type Falla, openBook } from '../support/host';
import { typeIn } from '../support/typed';

const CORTE = '2025-T4';
const [ANA, MARTA, LUIS] = ['ana', 'marta', 'luis'].map(
  (name) => `${name}.ejemplo@ejemplo.invalid`,
);
const PEDIDO = {
  corte: CORTE,
  accion: 'A03',
  campo: 'ejecutado',
  valor: '3',
  motivo: 'Se contaron dos IED de más.',
};

interface Hecho {
  readonly codigo: string;
  readonly dicho: string;
  readonly efecto: readonly string[];
  readonly documentos: readonly string[];
  readonly cargue: string | null;
}

/** The office at work on one book: each with an account, at a moment. */
class Oficina {
  at = '2026-07-15T10:05:00-05:00';
  private readonly data = exampleBook().host.data;
  as = (user = MARTA): Book =>
    openBook(this.data, { user: user as string, now: () => new Date(this.at) });
  pedir = (pedido: object = {}, user = MARTA): Hecho =>
    this.as(user).call('pedirAjuste', { ...PEDIDO, ...pedido });
  pasar = (
    paso: string,
    {
      user = ANA,
      codigo = 'AJ-0001',
      ...rest
    }: {
      user?: string | undefined;
      codigo?: string;
      respuesta?: string;
      simular?: boolean;
      pedido?: string;
    } = {},
  ): Hecho => this.as(user).call('pasarAjuste', { codigo, paso, ...rest });
  refuse = (
    paso: string,
    {
      user = ANA,
      codigo = 'AJ-0001',
      ...rest
    }: { user?: string | undefined; codigo?: string; respuesta?: string } = {},
  ): Falla => this.as(user).refuse('pasarAjuste', { codigo, paso, ...rest });
  report = (accion = 'A03') =>
    this.as()
      .rows('seguimiento')
      .find((row) => row.accion === accion && row.vigencia === 2025 && row.trimestre === 'T4');
  ajuste = () => this.as().rows('ajustes')[0];
}

/** One that was asked for and granted. */
function granted(): Oficina {
  const oficina = new Oficina();
  oficina.pedir();
  oficina.pasar('conceder');
  return oficina;
}

test('from asking to applying: the figure changes, the report stays approved, and all of it is noted', () => {
  const oficina = new Oficina();
  expect(oficina.report()).toMatchObject({ ejecutado: 5, estado: 'Aprobado' });
  const asked = oficina.pedir();
  expect(asked.codigo).toBe('AJ-0001');
  expect(asked.efecto.length).toBeGreaterThan(0);
  expect(oficina.ajuste()).toMatchObject({
    vigencia: 2025,
    trimestre: 'T4',
    accion: 'A03',
    campo: 'ejecutado',
    dice: '5',
    debeDecir: '3',
    motivo: PEDIDO.motivo,
    solicito: 'Marta Ejemplo Solano',
    solicitadaEl: '2026-07-15',
    estado: 'Solicitada',
  });
  const concedida = oficina.pasar('conceder', { respuesta: 'De acuerdo.' });
  expect(concedida.dicho).toBe(
    'AJ-0001 quedó concedida: se aplica antes del 16/07/2026 a las 10:05 (faltan 24 h 0 min).',
  );
  oficina.at = '2026-07-16T10:05:00-05:00';
  const aplicada = oficina.pasar('aplicar', { user: MARTA });
  expect(aplicada.dicho).toBe('AJ-0001 quedó aplicada en 2025-T4: A03 Ejecutado: 5 → 3.');
  expect(oficina.report()).toMatchObject({
    ejecutado: 3,
    estado: 'Aprobado',
    aprobadoPor: 'Ana Ejemplo Rivera',
  });
  expect(oficina.ajuste()).toMatchObject({
    estado: 'Aplicada',
    decidio: 'Ana Ejemplo Rivera',
    decididaEl: '2026-07-15',
    decididaALas: '10:05',
    venceEl: '2026-07-16',
    venceALas: '10:05',
    aplico: 'Marta Ejemplo Solano',
    aplicadaEl: '2026-07-16',
    efecto: aplicada.efecto.join('\n'),
    codigoVerificacion: expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/),
  });
});

test('the close keeps the measure that was published', () => {
  const oficina = granted();
  const before = oficina.as().rows('cierres');
  oficina.pasar('aplicar', { user: MARTA });
  expect(oficina.as().rows('cierres')).toEqual(before);
});

test('what is written by it is nobody’s change by hand; what is typed over it afterwards is', () => {
  const oficina = granted();
  oficina.pasar('aplicar', { user: MARTA });
  const told = () =>
    oficina
      .as()
      .call<{ observaciones: readonly { codigo: string; mensaje: string }[] }>('validar', {})
      .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')
      .map(({ mensaje }) => mensaje);
  expect(told()).toEqual([]);
  const book = oficina.as();
  const line = book
    .rows('seguimiento')
    .findIndex((r) => r.accion === 'A03' && r.vigencia === 2025 && r.trimestre === 'T4');
  typeIn(book, 'Seguimiento', line + 2, { Ejecutado: '4' });
  typeIn(book, 'Autorizaciones de ajuste', 2, { Motivo: 'Otro' });
  expect(told()).toEqual([
    expect.stringMatching(/^2025-T4 está cerrado definitivamente.* en Ejecutado/),
    expect.stringMatching(/^La autorización AJ-0001 la escribe el complemento.* en Motivo/),
  ]);
});

test('undoing its cargue takes back the figure, the request and the marks, and it may be applied again', () => {
  const oficina = granted();
  const all = () => ['seguimiento', 'ajustes', 'documentos'].map((one) => oficina.as().rows(one));
  const before = all();
  const { cargue } = oficina.pasar('aplicar', { user: MARTA });
  expect(all()).not.toEqual(before);
  oficina.as().call('deshacerCargue', { cargue });
  expect(all()).toEqual(before);
  expect(oficina.pasar('aplicar', { user: MARTA }).dicho).toMatch(/quedó aplicada/);
});

test('asked again after a lost answer, a step is done once', () => {
  const oficina = new Oficina();
  const first = oficina.pedir({ pedido: 'p1' });
  expect(oficina.pedir({ pedido: 'p1' })).toMatchObject({
    codigo: first.codigo,
    cargue: first.cargue,
  });
  oficina.pasar('conceder', { pedido: 'p2' });
  oficina.pasar('conceder', { pedido: 'p2' });
  const done = oficina.pasar('aplicar', { user: MARTA, pedido: 'p3' });
  expect(oficina.pasar('aplicar', { user: MARTA, pedido: 'p3' }).cargue).toBe(done.cargue);
  expect(oficina.as().rows('ajustes')).toHaveLength(1);
  expect(oficina.report()).toMatchObject({ ejecutado: 3 });
});

test('rehearsed, a step says all that it would do and writes nothing', () => {
  const oficina = new Oficina();
  const before = JSON.stringify(oficina.as().host.data.sheets);
  expect(oficina.pedir({ simular: true })).toMatchObject({
    cargue: null,
    efecto: expect.arrayContaining([expect.stringContaining('A03')]),
  });
  expect(JSON.stringify(oficina.as().host.data.sheets)).toBe(before);
  oficina.pedir();
  oficina.pasar('conceder');
  const sheets = JSON.stringify(oficina.as().host.data.sheets);
  const rehearsed = oficina.pasar('aplicar', { user: MARTA, simular: true });
  expect(JSON.stringify(oficina.as().host.data.sheets)).toBe(sheets);
  expect(oficina.pasar('aplicar', { user: MARTA })).toEqual({
    ...rehearsed,
    cargue: expect.stringMatching(/^C-/),
  });
});

describe('asking is refused', () => {
  const asking = (pedido: object, user = MARTA): string =>
    new Oficina().as(user).refuse('pedirAjuste', { ...PEDIDO, ...pedido }).mensaje;
  test.each<[string, object, RegExp]>([
    [
      'of a quarter that is not closed for good',
      { corte: '2026-T1' },
      /2026-T1 no está cerrado definitivamente.*devuélvalo con su motivo/,
    ],
    ['of a figure that is no number', { valor: 'doce' }, /^Ejecutado: /],
    ['of the same figure', { valor: '5' }, /ya dice 5/],
    ['without a figure', { valor: ' ' }, /Escriba qué debe decir/],
    ['without a reason', { motivo: '  ' }, /Escriba el motivo/],
    ['of an acción that is not in the plan', { accion: 'A99' }, /no están en el PAM/],
    ['of an error that the row does not have', { valor: '-3' }, /./],
  ])('%s', (_, pedido, said) => {
    expect(asking(pedido)).toMatch(said);
  });

  test('of a closed year: that is for a nota aclaratoria', () => {
    const oficina = new Oficina();
    const book = oficina.as();
    const rows = book.rows('parametros');
    typeIn(book, 'Parámetros', rows.findIndex(({ clave }) => clave === 'vigencias_cerradas') + 2, {
      Valor: '2025',
    });
    expect(oficina.as().refuse('pedirAjuste', PEDIDO).mensaje).toMatch(
      /La vigencia 2025 está cerrada.*nota aclaratoria/,
    );
  });

  test('twice for the same figure', () => {
    const oficina = new Oficina();
    oficina.pedir();
    expect(oficina.as().refuse('pedirAjuste', { ...PEDIDO, valor: '2' }).mensaje).toMatch(
      /^AJ-0001 ya pide corregir Ejecutado de A03/,
    );
  });

  test('of nobody that is known', () => {
    expect(asking({}, '')).toMatch(/hay que saber quién lo hace/);
  });
});

test.each([
  ['1.250,5', '1250,5'],
  ['4,5', '4,5'],
])('a figure written as people write it is read: %s', (valor, kept) => {
  const oficina = new Oficina();
  oficina.pedir({ valor });
  expect(oficina.ajuste()).toMatchObject({ debeDecir: kept });
});

describe('granting', () => {
  const asked = (): Oficina => {
    const oficina = new Oficina();
    oficina.pedir();
    return oficina;
  };
  test('is of whoever has the role in Equipo', () => {
    expect(asked().refuse('conceder', { user: LUIS }).mensaje).toMatch(
      /le corresponde a Ana Ejemplo Rivera/,
    );
  });
  test('is not of whoever asked, where somebody else could', () => {
    const oficina = new Oficina();
    oficina.pedir({}, ANA);
    // She is the only Jefe: nobody else could.
    expect(oficina.pasar('conceder').dicho).toMatch(/concedida/);
    const two = new Oficina();
    const book = two.as();
    typeIn(
      book,
      'Equipo',
      book.rows('equipo').findIndex(({ nombre }) => nombre === 'Luis Ejemplo Castro') + 2,
      { 'Rol en el procedimiento': 'Jefe de Oficina de Calidad Educativa' },
    );
    two.pedir({}, ANA);
    expect(two.refuse('conceder').mensaje).toBe(
      'AJ-0001 la pidió usted: la concede o la niega otra persona, Luis Ejemplo Castro.',
    );
    expect(two.pasar('conceder', { user: LUIS }).dicho).toMatch(/concedida/);
  });
  test('refusing needs its reason', () => {
    const oficina = asked();
    expect(oficina.refuse('negar').mensaje).toMatch(/escriba por qué/);
    oficina.pasar('negar', { respuesta: 'El dato está bien.' });
    expect(oficina.refuse('aplicar', { user: MARTA }).mensaje).toBe(
      'La autorización AJ-0001 la negó Ana Ejemplo Rivera el 15/07/2026: «El dato está bien.». Si hay razones nuevas, pida otra.',
    );
  });
  test('of two who decide at once the second is told', () => {
    const oficina = asked();
    oficina.pasar('conceder');
    expect(oficina.refuse('negar', { respuesta: 'No.' }).mensaje).toMatch(
      /^La autorización AJ-0001 ya la concedió Ana Ejemplo Rivera el 15\/07\/2026/,
    );
  });
  test('of what does not say any more what the request says is refused', () => {
    const oficina = asked();
    const book = oficina.as();
    const line = book
      .rows('seguimiento')
      .findIndex((r) => r.accion === 'A03' && r.vigencia === 2025 && r.trimestre === 'T4');
    typeIn(book, 'Seguimiento', line + 2, { Ejecutado: '7' });
    expect(oficina.refuse('conceder')).toMatchObject({
      codigo: 'CONFLICTO',
      mensaje: expect.stringMatching(/ya no dice 5, como dice AJ-0001, sino 7/),
    });
  });
});

describe('applying is refused', () => {
  test('before it is granted', () => {
    const oficina = new Oficina();
    oficina.pedir();
    expect(oficina.refuse('aplicar', { user: MARTA }).mensaje).toMatch(
      /todavía no se ha concedido/,
    );
  });
  test('a minute after its hours', () => {
    const oficina = granted();
    oficina.at = '2026-07-16T10:06:00-05:00';
    expect(oficina.refuse('aplicar', { user: MARTA }).mensaje).toBe(
      'La autorización AJ-0001 venció el 16/07/2026 a las 10:05 sin aplicarse: pida otra.',
    );
    expect(oficina.report()).toMatchObject({ ejecutado: 5 });
    const { ajustes } = oficina
      .as()
      .call<{ ajustes: readonly { estado: string }[] }>('panelAjustes');
    expect(ajustes).toMatchObject([{ estado: 'Vencida' }]);
  });
  test('the hours are a setting of the office', () => {
    const oficina = new Oficina();
    oficina.as().call('parametro', { clave: 'horas_de_ajuste', valor: '2' });
    oficina.pedir();
    oficina.pasar('conceder');
    expect(oficina.ajuste()).toMatchObject({ venceEl: '2026-07-15', venceALas: '12:05' });
  });
  test('twice', () => {
    const oficina = granted();
    oficina.pasar('aplicar', { user: MARTA });
    expect(oficina.refuse('aplicar', { user: MARTA }).mensaje).toMatch(
      /ya la aplicó Marta Ejemplo Solano el 15\/07\/2026/,
    );
  });
  test('of a grant that a hand wrote in the tab', () => {
    const oficina = new Oficina();
    oficina.pedir();
    typeIn(oficina.as(), 'Autorizaciones de ajuste', 2, {
      Estado: 'Concedida',
      'Vence el': '31/12/2026',
      'Vence a las': '10:00',
    });
    expect(oficina.refuse('aplicar', { user: MARTA }).codigo).toBe('AJUSTE_ALTERADO');
  });
});

test('the reports of a quarter say whether its figures are corrected so: closed for good, of a year that is not', () => {
  const ajustable = (corte: string) =>
    exampleBook().call<{ ajustable: boolean }>('reportesDelTrimestre', { corte }).ajustable;
  expect(['2025-T4', '2026-T2'].map(ajustable)).toEqual([true, false]);
});
