// «Verificar un código» on the built add-on: the document of a código, what it covers, what changed since, and what does not
// agree once somebody has altered the bitácora, the hoja Documentos or a closed acta by hand.

import type { CodigoVerificado } from '../../src/addon/codigos/verificar-codigo';
import { ACTA, another } from '../support/acta';
import { sweep } from '../support/auditoria';
import { asentadas, asentar } from '../support/forja';
import { type Book, exampleBook, newBook, openBook, USER } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';

const verify = (book: Book, texto: string): CodigoVerificado =>
  book.call('verificarCodigo', { texto });

/** A document of an acta, and the código that it bears. */
function withActa(): { book: Book; codigo: string; acta: string } {
  const book = newBook();
  const { codigo: acta } = book.call<{ codigo: string }>('guardarActa', ACTA);
  book.call('generarDocumento', { documento: 'acta', de: acta });
  return { book, codigo: codigoOf(book), acta };
}
const codigoOf = (book: Book, n = 0): string =>
  String(book.rows('documentos')[n]?.codigoVerificacion);

describe('verificarCodigo()', () => {
  test('says whose a código is, when and by whom it was made, up to where it covers, and that nothing changed', () => {
    const { book, codigo, acta } = withActa();
    const found = verify(book, codigo.toLowerCase().replaceAll('-', ' '));
    const made = asentadas(book.host.data).length;
    expect(found).toMatchObject({ codigo, veredicto: 'vale', parecidos: [] });
    expect(found.dicho).toEqual([
      `Cubre la bitácora hasta el asiento ${made - 1}, del 15/07/2026 a las 10:00, de ${USER}.`,
      'Hasta ahí la bitácora está entera.',
    ]);
    expect(found.documentos).toMatchObject([
      {
        nombre: `DO-0001 (Acta de reunión, ${acta}, versión 1)`,
        cambios: [],
        cuantos: 0,
        problemas: [],
      },
    ]);
    const [said] = found.documentos[0]?.dicho ?? [];
    expect(said).toBe(`Se generó con el asiento ${made}, del 15/07/2026 a las 10:00, de ${USER}.`);
  });

  test('another acta is no change of this one, nor is what its compromisos become', () => {
    const { book, codigo } = withActa();
    book.call('guardarActa', {
      ...another(ACTA),
      seguimientos: [{ codigo: 'CO-0001', estado: 'Cumplido', seguimiento: 'Se entregó.' }],
    });
    expect(verify(book, codigo).veredicto).toBe('vale');
  });

  test('tells what was typed over it, once the bitácora tells it and before', () => {
    const { book, codigo, acta } = withActa();
    typeIn(book, 'Actas', 2, { Lugar: 'Otra sala' });
    typeIn(book, 'Asistentes', 2, { Cargo: 'Rectora' });
    const before = verify(book, codigo);
    expect(before.veredicto).toBe('cambió');
    expect(before.documentos[0]?.cambios).toEqual([
      `Asistentes ${acta} · 1: Cargo (sin anotar todavía en la Bitácora: compárelo, el papel puede traerlo ya).`,
      `Actas ${acta}: Lugar (sin anotar todavía en la Bitácora: compárelo, el papel puede traerlo ya).`,
    ]);
    sweep(book);
    expect(verify(book, codigo).documentos[0]?.cambios).toContain(
      `Actas ${acta}: Lugar (15/07/2026 10:00, sin autor conocido).`,
    );
  });

  test('of an informe, tells the rows of what it prints that changed, the last ones first and counted', () => {
    const book = exampleBook();
    book.call('generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' });
    const codigo = codigoOf(book);
    expect(verify(book, codigo).veredicto).toBe('vale');
    book.call('generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' });
    const [first] = verify(book, codigo).documentos;
    expect(first?.dicho).toContain(
      'Hay una versión posterior: DO-0002 (Informe de gestión trimestral, 2026-T2, versión 2).',
    );
    for (let i = 0; i < 12; i++) book.call('guardarActa', another(ACTA));
    const [later] = verify(book, codigo).documentos;
    expect(later?.cambios).toHaveLength(10);
    expect(later?.cuantos).toBeGreaterThan(12);
    expect(later?.cambios[0]).toMatch(/^Compromisos CO-\d+: se agregó/);
  });

  test('a text that is none is told why, and one that is near another is shown beside it, never taken for it', () => {
    const { book, codigo } = withActa();
    const short = verify(book, codigo.slice(0, -1));
    expect(short).toMatchObject({ codigo: '', veredicto: 'ilegible', documentos: [] });
    expect(short.dicho[0]).toMatch(/^Tiene 15/);
    expect(short.parecidos).toEqual([
      { codigo, de: 'DO-0001 (Acta de reunión, AC-0001, versión 1)' },
    ]);
    const other = codigo.startsWith('A') ? `B${codigo.slice(1)}` : `A${codigo.slice(1)}`;
    expect(verify(book, other)).toMatchObject({
      codigo: other,
      veredicto: 'ajeno',
      documentos: [],
      parecidos: [{ codigo }],
    });
    expect(verify(book, '').veredicto).toBe('ilegible');
    for (const texto of [undefined, null, 5, {}])
      expect(book.refuse('verificarCodigo', { texto }).codigo).toBe('PEDIDO');
  });

  test('the digest of a template is told to be one', () => {
    const { book } = withActa();
    const [made] = book.rows('documentos');
    const found = verify(book, String(made?.huellaPlantilla));
    expect(found.veredicto).toBe('ajeno');
    expect(found.dicho[0]).toMatch(/^Es la huella de la plantilla «La del complemento/);
  });
});

describe('of the fichas of a localidad, with those of others in the same registers,', () => {
  const CEIBA = '108001999015';
  function withFichas(de = '2026, Suroccidente') {
    const book = exampleBook();
    book.call('generarDocumento', { documento: 'ficha-integral', de });
    return { book, codigo: codigoOf(book) };
  }
  const linesOf = (book: Book, isIt: (row: Record<string, unknown>) => boolean): number =>
    book.rows('ied').findIndex(isIt) + 2;
  const lineOf = (book: Book, code: string): number =>
    linesOf(book, ({ codigoDane }) => codigoDane === code);
  const other = (book: Book): number => linesOf(book, ({ localidad }) => localidad === 'Riomar');

  test('what changes of an institution of another one is no change', () => {
    const { book, codigo } = withFichas();
    typeIn(book, 'IED', other(book), { Barrio: 'Otro barrio de ejemplo' });
    typeIn(book, 'IED', other(book), { Nombre: 'IED Ejemplo Otro Nombre' });
    expect(verify(book, codigo)).toMatchObject({ veredicto: 'vale' });
    sweep(book);
    expect(verify(book, codigo)).toMatchObject({ veredicto: 'vale' });
  });

  test.each([
    ['one of it that changes', { Barrio: 'Otro barrio de ejemplo' }],
    ['one of it that went to another', { Localidad: 'Riomar' }],
    ['one of it that is active no more', { Activa: 'No' }],
  ])('%s is', (_, typed) => {
    const { book, codigo } = withFichas();
    typeIn(book, 'IED', lineOf(book, CEIBA), typed);
    sweep(book);
    const found = verify(book, codigo);
    expect(found.veredicto).toBe('cambió');
    expect(found.documentos[0]?.cambios).toEqual([expect.stringContaining(`IED ${CEIBA}: `)]);
  });

  test('one that came into it is', () => {
    const { book, codigo } = withFichas();
    typeIn(book, 'IED', other(book), { Localidad: 'Suroccidente' });
    expect(verify(book, codigo).veredicto).toBe('cambió');
  });

  test('a datum of one of it is, and one of a later year or of another is not', () => {
    const { book, codigo } = withFichas();
    const dato = (ied: string, vigencia: string, valor: string) =>
      book.call('cargar', {
        registro: 'datosIed',
        celdas: [
          ['IED', 'Vigencia', 'Dato', 'Valor'],
          [ied, vigencia, 'matricula', valor],
        ],
      });
    const riomar = String(
      book.rows('ied').find(({ localidad }) => localidad === 'Riomar')?.codigoDane,
    );
    dato(riomar, '2025', '777');
    dato(CEIBA, '2027', '777');
    expect(verify(book, codigo).veredicto).toBe('vale');
    dato(CEIBA, '2025', '777');
    expect(verify(book, codigo).documentos[0]?.cambios).toEqual([expect.stringContaining(CEIBA)]);
  });

  test('of one institution its own count alone; of a blank one, none', () => {
    const { book, codigo } = withFichas(`2026, ${CEIBA}`);
    const blank = withFichas('2026, en blanco');
    for (const each of [book, blank.book])
      typeIn(each, 'IED', lineOf(each, '108001999121'), { Barrio: 'Otro barrio de ejemplo' });
    expect(verify(book, codigo).veredicto).toBe('vale');
    expect(verify(blank.book, blank.codigo).veredicto).toBe('vale');
    typeIn(book, 'IED', lineOf(book, CEIBA), { Barrio: 'Otro barrio de ejemplo' });
    expect(verify(book, codigo).veredicto).toBe('cambió');
  });
});

describe('what does not agree', () => {
  const problemsOf = ({ veredicto, dicho, documentos }: CodigoVerificado): string => {
    expect(veredicto).toBe('no concuerda');
    return [...dicho, ...documentos.flatMap(({ problemas }) => problemas)].join(' ');
  };
  /** The same book with its bitácora as somebody left it. */
  const forged = ({ host }: Book, work: Parameters<typeof lines>[1]): Book => {
    const data = structuredClone(host.data);
    lines(data, work);
    return openBook(data);
  };
  const lines = (
    data: Book['host']['data'],
    work: (all: ReturnType<typeof asentadas>) => ReturnType<typeof asentadas>,
  ): void => asentar(data, work(asentadas(data)));

  test('an entry that was altered before it', () => {
    const { book, codigo } = withActa();
    const altered = forged(book, (all) =>
      all.map((line, i) => (i === 1 ? { ...line, quien: 'otra@ejemplo.invalid' } : line)),
    );
    expect(problemsOf(verify(altered, codigo))).toMatch(/no está entera hasta ahí/);
  });

  test('a seal that was put in its place', () => {
    const { book, codigo } = withActa();
    const altered = forged(book, (all) =>
      all.map((line) =>
        String(line.hash).toUpperCase().startsWith(codigo.slice(0, 4))
          ? { ...line, hash: 'f'.repeat(64) }
          : line,
      ),
    );
    expect(problemsOf(verify(altered, codigo))).toMatch(/Ningún asiento de la bitácora da ese/);
  });

  test('a row of Documentos that the add-on did not write, with a código of the bitácora', () => {
    const { book, codigo } = withActa();
    typeIn(book, 'Documentos', 3, {
      Código: 'DO-0009',
      Documento: 'Acta de reunión',
      'De qué': 'AC-0001',
      'Código de verificación': codigo,
    });
    const found = verify(book, codigo);
    expect(found.documentos.map(({ codigo: one }) => one)).toEqual(['DO-0001', 'DO-0009']);
    expect(problemsOf(found)).toMatch(/no dice que el complemento lo haya generado/);
  });

  test('a row of Documentos with another código, or another date, than it was noted with', () => {
    const { book, codigo } = withActa();
    typeIn(book, 'Documentos', 2, { 'Código de verificación': 'AAAA-BBBB-CCCC-DDDD' });
    expect(problemsOf(verify(book, codigo))).toMatch(/alguien cambió Código de verificación/);
    expect(problemsOf(verify(book, 'AAAA BBBB CCCC DDDD'))).toMatch(/Ningún asiento/);
  });

  test('a row of Documentos that is gone', () => {
    const { book, codigo } = withActa();
    deleteLine(book, 'Documentos', 2);
    expect(problemsOf(verify(book, codigo))).toMatch(/ya no está en «Documentos»/);
  });

  test('a código of the bitácora that no document bears is none of a document', () => {
    const { book } = withActa();
    const last = [...asentadas(book.host.data)].reverse().find(({ hash }) => hash !== '');
    const found = verify(book, String(last?.hash).slice(0, 16));
    expect(found).toMatchObject({ veredicto: 'ajeno', documentos: [] });
    expect(found.titulo).toMatch(/aunque es uno de los de su bitácora/);
  });
});
