// A row of any register as a form: what it shows, and that saving it is a load of one row.

import type { Formulario } from '../../src/addon/datos/formulario';
import type { FilaPanel, FilaRespuesta } from '../../src/addon/panels/fila-del-libro';
import { insertLines, moveRows } from '../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { expectSettled, loggedBy, smallBook, told } from '../support/auditoria';
import {
  type Book,
  columnOf,
  exampleBook,
  newBook,
  openBook,
  sheetOf,
  USER,
} from '../support/host';
import { cellIn, typeIn } from '../support/typed';

/** The person stands in a line of a tab. */
function standAt({ host }: Book, title: string, line: number): void {
  const row = line - 1;
  host.select(sheetOf(host.data, title).id, {
    startRow: row,
    startColumn: 0,
    endRow: row,
    endColumn: 0,
  });
}
const open = (book: Book, pedida?: object): FilaPanel => book.call('panelFila', pedida);
function form(book: Book, pedida?: object): Formulario {
  const { formulario, aviso } = open(book, pedida);
  if (!formulario) throw new Error(aviso);
  return formulario;
}
const save = (
  book: Book,
  { registro, leida }: Pick<Formulario, 'registro' | 'leida'>,
  campos: { readonly [key: string]: string },
): FilaRespuesta => book.call('guardarFila', { registro, leida, campos });
const campo = ({ campos }: Formulario, key: string) => campos.find((one) => one.key === key);
const fresh = (registro: string) => ({ registro, leida: null });

describe('panelFila()', () => {
  test('opens the active row, its values as people write them', () => {
    const book = exampleBook();
    standAt(book, 'Seguimiento', 3);
    const { registro, hoja, textos, leida, titulo } = form(book);
    expect([registro, hoja]).toEqual(['seguimiento', 'Seguimiento']);
    expect(leida?.fila).toBe(3);
    expect(leida?.row).toMatchObject({
      accion: textos.accion,
      trimestre: textos.trimestre,
    });
    expect(titulo).toBe(`${textos.accion} · ${textos.vigencia} · ${textos.trimestre}`);
  });

  test.each([
    ['a decimal', 'Programado', '1250,5', 'programado', '1.250,5'],
    ['NP', 'Programado', 'np', 'programado', 'NP'],
    ['money', 'Apropiado', '$ 2.339.400.000', 'apropiado', '2.339.400.000'],
    ['a year', 'Vigencia', '2027', 'vigencia', '2027'],
    ['nothing', 'Ejecutado', '', 'ejecutado', ''],
  ])('writes %s as people do', (_, header, typed, key, shown) => {
    const book = exampleBook();
    typeIn(book, 'Seguimiento', 2, { [header]: typed });
    standAt(book, 'Seguimiento', 2);
    expect(form(book).textos[key]).toBe(shown);
  });

  test('offers references by name, and what each list takes', () => {
    const book = exampleBook();
    standAt(book, 'Seguimiento', 2);
    const { listas, ...one } = form(book);
    expect(listas.pam?.[0]).toEqual({
      valor: 'A01',
      nombre: book.rows('pam')[0]?.accion,
    });
    expect(campo(one as Formulario, 'accion')).toMatchObject({
      lista: 'pam',
      requerido: true,
    });
    const trimestre = campo(one as Formulario, 'trimestre');
    expect(trimestre?.cerrada).toBe(true);
    expect(listas[trimestre?.lista ?? '']?.map(({ valor }) => valor)).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
    const { listas: own, campos } = form(book, { registro: 'compromisos' });
    expect(own.equipo?.[0]?.valor).toBe(book.rows('equipo')[0]?.nombre);
    expect(own.actas?.[0]?.nombre).toBe(book.rows('actas')[0]?.asunto);
    expect(campos.find(({ key }) => key === 'codigo')).toMatchObject({
      escribe: 'complemento',
      requerido: false,
    });
  });

  test.each([
    ['an empty line', 'IED', 500],
    ['the header', 'IED', 1],
  ])('offers a new row on %s', (_, title, line) => {
    const book = exampleBook();
    standAt(book, title, line);
    expect(form(book)).toMatchObject({
      leida: null,
      titulo: '',
      registro: 'ied',
    });
  });

  test.each([
    ['Inicio', /«Inicio» no es un registro/],
    ['Bitácora', /«Bitácora» la escribe el complemento/],
    ['Asistentes', /«Asistentes» la escribe el complemento/],
  ])('says of %s that it has no form, and which tabs have one', (title, sentence) => {
    const book = exampleBook();
    standAt(book, title, 3);
    const { formulario, aviso, hojas } = open(book);
    expect(formulario).toBeNull();
    expect(aviso).toMatch(sentence);
    expect(hojas.map(({ registro }) => registro)).toContain('pam');
    expect(hojas.map(({ registro }) => registro)).not.toContain('asistentes');
  });

  test('goes to the rows beside it, and says where they end', () => {
    const book = exampleBook();
    const codes = book.rows('ied').map(({ codigoDane }) => codigoDane);
    const next = form(book, { registro: 'ied', clave: codes[0], paso: 1 });
    expect(next.leida?.row.codigoDane).toBe(codes[1]);
    expect(next.vecinas).toEqual({ anterior: true, siguiente: true });
    const last = form(book, { registro: 'ied', clave: codes.at(-1) });
    expect(last.vecinas).toEqual({ anterior: true, siguiente: false });
  });

  test('shows a closed row with the reason, which saving it would meet too', () => {
    const book = exampleBook();
    const [acta] = book.rows('actas');
    const seen = form(book, { registro: 'actas', clave: acta?.codigo });
    expect(acta?.estado).toBe('Definitiva');
    expect(seen.cerrada).toMatch(/ya es definitiva y no se cambia/);
    const { errores } = save(book, seen, { asunto: 'Otro asunto' });
    expect(errores).toMatchObject([{ codigo: 'FILA_CERRADA', mensaje: seen.cerrada }]);
    expect(form(book, { registro: 'ied', clave: book.rows('ied')[0]?.codigoDane }).cerrada).toBe(
      '',
    );
  });

  test('shows what is closed in a row of which something goes on being written, as saving it says', () => {
    const book = exampleBook();
    const [first] = book.rows('evidencias');
    const line = book.rows('parametros').findIndex(({ clave }) => clave === 'vigencias_cerradas');
    typeIn(book, 'Parámetros', line + 2, { Valor: String(first?.vigencia) });
    const seen = form(book, { registro: 'evidencias', clave: first?.codigo });
    expect(seen.cerrada).toBe('');
    expect(seen.cerradaEnParte).toMatch(/está cerrada y sus datos no se cambian/);
    const closed = seen.campos.filter(({ key }) => seen.cerrados[key] !== undefined);
    expect(closed).toHaveLength(seen.campos.length - 1);
    expect(seen.cerrados.seguimientoRecomendacion).toBeUndefined();
    expect(save(book, seen, { descripcion: 'Otra' }).errores).toMatchObject([
      { codigo: 'FILA_CERRADA', mensaje: seen.cerradaEnParte },
    ]);
    expect(save(book, seen, { seguimientoRecomendacion: 'Se hizo.' }).errores).toEqual([]);
  });

  test('shows what a cell holds that cannot be read, and what is said of the row', () => {
    const book = exampleBook();
    typeIn(book, 'IED', 2, { Sedes: 'dos o tres' });
    standAt(book, 'IED', 2);
    const { textos, observaciones } = form(book);
    expect(textos.sedes).toBe('dos o tres');
    expect(observaciones).toMatchObject([{ columna: 'sedes', severidad: 'error' }]);
  });

  test('brings back what was being written when the panel closed', () => {
    const book = exampleBook();
    standAt(book, 'IED', 2);
    const { registro, leida } = form(book);
    const borrador = { registro, leida, campos: { barrio: 'A medio escr' } };
    book.call('guardarBorradorFila', { borrador });
    standAt(book, 'PAM', 2);
    expect(open(book)).toMatchObject({
      formulario: { registro: 'ied', leida },
      escrito: { barrio: 'A medio escr' },
    });
    save(book, { registro, leida }, { barrio: 'Escrito' });
    expect(open(book)).toMatchObject({ escrito: null });
  });

  test('opens the active row although the tab of what was being written is gone', () => {
    const book = exampleBook();
    standAt(book, 'IED', 2);
    const { registro, leida } = form(book);
    book.call('guardarBorradorFila', {
      borrador: { registro, leida, campos: { barrio: 'Medio' } },
    });
    sheetOf(book.host.data, 'IED').name = 'IED vieja';
    standAt(book, 'Equipo', 2);
    expect(open(book)).toMatchObject({
      formulario: { registro: 'equipo' },
      escrito: null,
    });
    sheetOf(book.host.data, 'IED vieja').name = 'IED';
    expect(open(book)).toMatchObject({
      formulario: { registro },
      escrito: { barrio: 'Medio' },
    });
  });
});

describe('guardarFila()', () => {
  test('writes only the fields that were touched, under a cargue that can be undone', () => {
    const book = exampleBook();
    const before = book.rows('seguimiento');
    const at = before.findIndex(({ estado }) => estado === 'Enviado');
    standAt(book, 'Seguimiento', at + 2);
    let cargue: string | null = null;
    const lines = loggedBy(book, () => {
      ({ cargue } = save(book, form(book), {
        ejecutado: '1.250,5',
        analisis: 'Va bien.',
      }));
    });
    const was = before[at];
    const clave = `${was?.accion} · ${was?.vigencia} · ${was?.trimestre}`;
    expect(told(lines)).toEqual([
      [
        'seguimiento',
        'modificar',
        clave,
        {
          ejecutado: [was?.ejecutado, 1250.5],
          analisis: [was?.analisis, 'Va bien.'],
        },
      ],
    ]);
    expect(lines[0]).toMatchObject({
      operacion: 'Cargue en Seguimiento (formulario)',
      cargue,
    });
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      restauradas: 1,
    });
    expect(book.rows('seguimiento')).toEqual(before);
  });

  test('blanks what was emptied', () => {
    const book = exampleBook();
    standAt(book, 'IED', 2);
    save(book, form(book), { barrio: '', sedes: '' });
    expect(book.rows('ied')[0]).toMatchObject({ barrio: null, sedes: null });
    expect(cellIn(book, 'IED', 2, 'Barrio') ?? '').toBe('');
  });

  test('shows what somebody else wrote meanwhile and overwrites nothing', () => {
    const book = exampleBook();
    standAt(book, 'IED', 2);
    const seen = form(book);
    typeIn(book, 'IED', 2, { Barrio: 'Barrio de otra persona' });
    const refusal = book.refuse('guardarFila', {
      ...seen,
      campos: { barrio: 'El mío' },
    });
    expect(refusal.codigo).toBe('CONFLICTO');
    expect(refusal.detalle[0]).toMatch(/Ahora: «Barrio de otra persona»/);
    expect(book.rows('ied')[0]).toMatchObject({
      barrio: 'Barrio de otra persona',
    });
    save(book, seen, { nombre: 'Otro nombre' });
    expect(book.rows('ied')[0]).toMatchObject({
      barrio: 'Barrio de otra persona',
      nombre: 'Otro nombre',
    });
  });

  test('gives a new row its código, says what it lacks, and selects it in its tab', () => {
    const book = exampleBook();
    const many = book.rows('compromisos').length;
    const { panel, cargue } = save(book, fresh('compromisos'), {
      compromiso: 'Enviar el informe',
    });
    expect(cargue).toMatch(/^C-\d{4}$/);
    expect(panel?.formulario?.titulo).toBe('CO-0034 · Enviar el informe');
    expect(panel?.formulario?.observaciones).toMatchObject([{ codigo: 'FILA_INCOMPLETA' }]);
    expect(String(cellIn(book, 'Compromisos', many + 2, 'Observaciones'))).toMatch(/Incompleta/);
    expect(form(book).leida).toMatchObject({
      fila: many + 2,
      row: { codigo: 'CO-0034' },
    });
    expect(book.rows('compromisos')).toHaveLength(many + 1);
  });

  test('says field by field what is wrong, and writes nothing', () => {
    const book = exampleBook();
    const before = structuredClone(book.host.data);
    const { errores, panel, cargue } = save(book, fresh('evidencias'), {
      accion: 'A99',
      fecha: '31/02/2026',
      enlace: 'carpeta de Luis',
    });
    expect([panel, cargue]).toEqual([null, null]);
    expect(errores.map(({ columna, codigo }) => [columna, codigo])).toEqual([
      ['fecha', 'FECHA_IMPOSIBLE'],
      ['enlace', 'ENLACE_ILEGIBLE'],
      ['accion', 'REFERENCIA_INEXISTENTE'],
    ]);
    expect(book.host.data).toEqual(before);
  });

  test('is not kept from saving one field by what is wrong in another', () => {
    const book = exampleBook();
    typeIn(book, 'IED', 2, { Sedes: 'dos o tres' });
    standAt(book, 'IED', 2);
    const { panel } = save(book, form(book), { nombre: 'Corregido' });
    expect(panel?.formulario?.textos).toMatchObject({
      nombre: 'Corregido',
      sedes: 'dos o tres',
    });
  });

  test('puts a readable value in place of one that was not', () => {
    const book = exampleBook();
    typeIn(book, 'IED', 2, { Sedes: 'dos o tres' });
    standAt(book, 'IED', 2);
    save(book, form(book), { sedes: '3' });
    expect(book.rows('ied')[0]).toMatchObject({ sedes: 3 });
  });

  test.each([
    ['blank', {}, 'FILA_VACIA'],
    ['without its key', { nombre: 'Sin código' }, 'CLAVE_AUSENTE'],
    ['with the key of another', { codigoDane: '108001999015', nombre: 'X' }, 'CLAVE_REPETIDA'],
  ])('refuses a new row %s', (_, campos, codigo) => {
    const { errores } = save(exampleBook(), fresh('ied'), campos);
    expect(errores).toMatchObject([{ codigo, columna: 'codigoDane' }]);
  });

  test('makes no second row of one that is saved twice', () => {
    const book = newBook();
    const campos = { compromiso: 'Enviar el informe', fecha: '31/7/2026' };
    save(book, fresh('compromisos'), campos);
    const again = save(book, fresh('compromisos'), campos);
    expect(again).toMatchObject({
      cargue: null,
      panel: { formulario: { leida: { fila: 2 } } },
    });
    expect(book.rows('compromisos')).toHaveLength(1);
  });

  test('adds a row that says only a part of what another one does', () => {
    const book = newBook();
    const campos = {
      compromiso: 'Enviar el informe',
      fecha: '31/7/2026',
      entregable: 'Informe',
    };
    save(book, fresh('compromisos'), campos);
    expect(save(book, fresh('compromisos'), { compromiso: 'Enviar el informe' }).cargue).not.toBe(
      null,
    );
    expect(book.rows('compromisos').map(({ codigo, entregable }) => [codigo, entregable])).toEqual([
      ['CO-0001', 'Informe'],
      ['CO-0002', null],
    ]);
  });

  test('tells that the key of a new row is of another one, though it says no more than that one', () => {
    const book = smallBook();
    const [first] = book.rows('ied');
    const { errores } = save(book, fresh('ied'), {
      codigoDane: String(first?.codigoDane),
    });
    expect(errores).toMatchObject([{ codigo: 'CLAVE_REPETIDA' }]);
  });

  test('never logs what is personal', () => {
    const book = exampleBook();
    standAt(book, 'Equipo', 2);
    expect(form(book).textos.correo).toBe(book.rows('equipo')[0]?.correo);
    const lines = loggedBy(book, () => save(book, form(book), { correo: 'nuevo@ejemplo.invalid' }));
    expect(JSON.stringify(lines)).not.toContain('nuevo@');
    expect(lines.map(({ campos }) => campos)).toEqual(['{"correo":["cambió","cambió"]}']);
    expect(lines[0]).toMatchObject({ quien: USER });
  });

  test.each(['asistentes', 'bitacora'])('refuses %s, which nobody types in', (registro) => {
    const { codigo, mensaje } = exampleBook().refuse('guardarFila', {
      ...fresh(registro),
      campos: {},
    });
    expect([codigo, mensaje]).toEqual(['SIN_FORMULARIO', expect.stringContaining('complemento')]);
  });
});

describe('guardarFila() of a row that gets another key', () => {
  const sorted = (rows: readonly { readonly nombre?: unknown }[]) =>
    [...rows].sort((a, b) => String(a.nombre).localeCompare(String(b.nombre)));
  const renamed = (book: Book, line: number, codigoDane: string): FilaRespuesta => {
    standAt(book, 'IED', line);
    return save(book, form(book), { codigoDane });
  };

  test('keeps it in its place, and can be undone', () => {
    const book = smallBook();
    const before = book.rows('ied');
    const { cargue, panel } = renamed(book, 3, '108001999999');
    expect(panel?.formulario?.leida?.fila).toBe(3);
    expect(book.rows('ied')).toEqual(
      before.map((row, i) => (i === 1 ? { ...row, codigoDane: '108001999999' } : row)),
    );
    expectSettled(book);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      restauradas: 1,
    });
    expect(book.rows('ied')).toEqual(before);
    expectSettled(book);
  });

  test('refuses the key of another row, and one that other rows name', () => {
    const book = exampleBook();
    const [, second] = book.rows('ied');
    expect(renamed(book, 2, String(second?.codigoDane)).errores).toMatchObject([
      { codigo: 'CLAVE_REPETIDA' },
    ]);
    standAt(book, 'PAM', 2);
    const { errores } = save(book, form(book), { codigo: 'A01-B' });
    expect(errores).toMatchObject([{ codigo: 'CLAVE_REFERIDA' }]);
    expect(errores[0]?.mensaje).toMatch(/^«A01» no se cambia porque aparece en .* de Seguimiento/);
  });

  test('refuses another meta del Plan de Desarrollo while acciones name it, in a form and in a load', () => {
    const book = exampleBook();
    const [{ codigo, metaPlanDesarrollo: meta } = {}] = book.rows('fundamentos');
    const naming = book.rows('pam').filter((one) => one.metaPlanDesarrollo === meta).length;
    expect(naming).toBeGreaterThan(0);
    const mensaje = expect.stringMatching(
      new RegExp(`no se cambia porque aparece en ${naming} filas? de PAM`),
    );
    standAt(book, 'Fundamentos', 2);
    for (const typed of ['', 'MP-01 · 10 IED'])
      expect(save(book, form(book), { metaPlanDesarrollo: typed }).errores).toMatchObject([
        { codigo: 'CLAVE_REFERIDA', mensaje },
      ]);
    const load = (celdas: readonly (readonly unknown[])[]) =>
      book.call<{ observaciones: readonly object[] }>('cargar', {
        registro: 'fundamentos',
        celdas: [['Código', 'Meta del Plan de Desarrollo'], ...celdas],
      }).observaciones;
    expect(load([[codigo, 'MP-01 · 10 IED']])).toMatchObject([
      { codigo: 'CLAVE_REFERIDA', mensaje },
    ]);
    // Spelt otherwise it is the same; moved to another row, it still is in the list.
    expect(save(book, form(book), { metaPlanDesarrollo: `${meta}`.toUpperCase() }).errores).toEqual(
      [],
    );
    expect(
      load([
        [codigo, 'MP-01 · 10 IED'],
        ['FU-0002', meta],
      ]),
    ).toMatchObject([{ fila: 3, codigo: 'CLAVE_REFERIDA' }, { codigo: 'OTRA_GRAFIA' }]);
  });

  test.each([
    ['inserts lines', (data: WorkbookData, ied: SheetData) => insertLines(data, ied, 'row', 1, 2)],
    ['sorts', (_data: WorkbookData, ied: SheetData) => moveRows(ied, 1, [4, 3, 2, 1])],
  ])('lands in its row although somebody %s meanwhile', (_, act) => {
    const { data } = smallBook().host;
    let properties = 0;
    let isDone = false;
    const book = openBook(data, {
      interrupt: (request) => {
        if (properties > 0 && !isDone) {
          isDone = true;
          act(data, sheetOf(data, 'IED'));
        }
        if (request === 'setProperties') properties += 1;
      },
    });
    const rows = smallBook().rows('ied');
    standAt(book, 'IED', 4);
    const seen = form(book);
    properties = 0;
    save(book, seen, { codigoDane: '108001999999', barrio: 'Barrio nuevo' });
    const expected = rows.map((row) =>
      row.codigoDane === seen.textos.codigoDane
        ? { ...row, codigoDane: '108001999999', barrio: 'Barrio nuevo' }
        : row,
    );
    expect(sorted(book.rows('ied'))).toEqual(sorted(expected));
  });
});

describe('guardarFila() of a row that has no key yet', () => {
  const typed = {
    Compromiso: 'Escrito a mano',
    Responsable: 'Ana Ejemplo Rivera',
  };

  test('finds it by what it said, wherever it went', () => {
    const book = newBook();
    typeIn(book, 'Compromisos', 2, typed);
    standAt(book, 'Compromisos', 2);
    const seen = form(book);
    insertLines(book.host.data, sheetOf(book.host.data, 'Compromisos'), 'row', 1, 3);
    save(book, seen, { fecha: '31/7/2026' });
    expect(book.rows('compromisos')).toMatchObject([
      { compromiso: 'Escrito a mano', fecha: '2026-07-31' },
    ]);
  });

  test('refuses when it is not as it was seen', () => {
    const book = newBook();
    typeIn(book, 'Compromisos', 2, typed);
    standAt(book, 'Compromisos', 2);
    const seen = form(book);
    typeIn(book, 'Compromisos', 2, { Compromiso: 'Otra cosa' });
    expect(save(book, seen, { fecha: '31/7/2026' }).errores).toMatchObject([
      { codigo: 'FILA_AUSENTE' },
    ]);
  });

  test('gives it the key that is typed', () => {
    const book = newBook();
    typeIn(book, 'IED', 2, { Nombre: 'IED sin código' });
    standAt(book, 'IED', 2);
    const { cargue } = save(book, form(book), { codigoDane: '108001999011' });
    expect(book.rows('ied')).toMatchObject([
      { codigoDane: '108001999011', nombre: 'IED sin código' },
    ]);
    book.call('deshacerCargue', { cargue });
    expect(book.rows('ied')).toMatchObject([{ codigoDane: null, nombre: 'IED sin código' }]);
    expect(columnOf(sheetOf(book.host.data, 'IED'), 'Nombre')).toBe(1);
  });
});
