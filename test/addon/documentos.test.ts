// Documents made by the built add-on: what is filed, what is noted, and what happens when something refuses.

import type { DocumentosPanel } from '../../src/addon/panels/documentos-del-libro';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import type { HostOptions } from '../../src/emulator/host';
import { ACTA } from '../support/acta';
import { readableText, structureProblems } from '../support/docx';
import { type Book, exampleBook, newBook, openBook, sheetOf, USER } from '../support/host';
import { renameHeader, typeIn } from '../support/typed';

interface Hecho {
  readonly codigo: string;
  readonly titulo: string;
  readonly nombre: string;
  readonly version: number;
  readonly url: string;
  readonly faltan: readonly string[];
}
const FOLDER = 'application/vnd.google-apps.folder';
const INFORME = { documento: 'informe-trimestral', de: '2026-T2' };

/** Drive as a list: folders and documents in the order in which they were made. */
function drive(): { files: SavedFile[]; saveFile: HostOptions['saveFile'] } {
  const files: SavedFile[] = [];
  return {
    files,
    saveFile: (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  };
}
const make = (book: Book, pedido: object): Hecho => book.call<Hecho>('generarDocumento', pedido);
const isAnexo = ({ name }: SavedFile): boolean => name.endsWith('anexo de cálculos');
const documentsIn = (files: readonly SavedFile[]): readonly SavedFile[] =>
  files.filter((file) => file.mimeType !== FOLDER && !isAnexo(file));
const textOf = (file: SavedFile | undefined): string =>
  readableText(new Uint8Array(file?.bytes ?? []));

describe('generarDocumento()', () => {
  test('makes an acta, files it in the person’s folder and notes it', () => {
    const { files, saveFile } = drive();
    const book = newBook({ saveFile });
    const { codigo: acta } = book.call<{ codigo: string }>('guardarActa', ACTA);
    const hecho = make(book, { documento: 'acta', de: acta });
    expect(files[0]).toMatchObject({ name: 'Informes PAM', mimeType: FOLDER });
    expect(files[1]).toMatchObject({
      name: 'Acta 001 de 2026 – Seguimiento del segundo trimestre',
      mimeType: 'application/vnd.google-apps.document',
      parents: ['id1'],
    });
    expect(hecho).toMatchObject({
      codigo: 'DO-0001',
      version: 1,
      url: 'https://drive.invalid/2',
      faltan: [],
    });
    expect(book.rows('documentos')).toMatchObject([
      {
        codigo: 'DO-0001',
        tipo: 'Acta de reunión',
        referencia: acta,
        version: 1,
        estado: 'Para firma',
        fecha: '2026-07-15',
        enlace: 'https://drive.invalid/2',
        propietario: USER,
      },
    ]);
    const text = textOf(files[1]);
    for (const said of [ACTA.lugar, 'Se revisó el avance de cada acción.', 'Visitar dos IED']) {
      expect(text).toContain(said);
    }
    expect(structureProblems(new Uint8Array(files[1]?.bytes ?? []))).toEqual([]);
  });

  test('files the annex of calculations beside the informe, of its version, and notes both', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    const { anexo } = book.call<{ anexo: object }>('generarDocumento', INFORME);
    const filed = files.find(isAnexo);
    expect(filed?.name).toBe('Informe de gestión T2 2026 v1 – anexo de cálculos');
    expect(anexo).toMatchObject({ titulo: 'Anexo de cálculos', nombre: filed?.name });
    expect(textOf(filed)).toContain('Cómo se calculó');
    expect(textOf(documentsIn(files)[0])).not.toContain('Cómo se calculó');
    expect(book.rows('documentos')).toHaveLength(1);
    expect(book.rows('documentos')[0]).toMatchObject({
      anexo: 'https://drive.invalid/2',
      enlace: 'https://drive.invalid/3',
    });
  });

  test('prints the código de verificación of the bitácora that it notes', () => {
    const { files, saveFile } = drive();
    const book = newBook({ saveFile });
    book.call('guardarActa', ACTA);
    const [entry] = [...book.rows('bitacora')].reverse();
    const expected =
      String(entry?.hash).slice(0, 16).toUpperCase().match(/.{4}/g)?.join('-') ?? '?';
    make(book, { documento: 'acta', de: 'AC-0001' });
    expect(book.rows('documentos')[0]?.codigoVerificacion).toBe(expected);
    const [file] = documentsIn(files);
    expect(readableText(new Uint8Array(file?.bytes ?? []), 'word/footer1.xml')).toContain(expected);
  });

  test('marks the acta of a borrador, and asks for no signature', () => {
    const { files, saveFile } = drive();
    const book = newBook({ saveFile });
    book.call('guardarActa', { ...ACTA, borrador: true });
    make(book, { documento: 'acta', de: 'AC-0001' });
    expect(files[1]?.name).toMatch(/^Acta en borrador AC-0001/);
    expect(book.rows('documentos')[0]).toMatchObject({ estado: 'Borrador' });
  });

  test('makes a new version each time, under a name of its own', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    const versions = [INFORME, { documento: 'acta', de: 'AC-0005' }]
      .flatMap((pedido) => [make(book, pedido), make(book, pedido)])
      .map(({ version }) => version);
    expect(versions).toEqual([1, 2, 1, 2]);
    const names = documentsIn(files).map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    expect(names.map((name) => / v2$/.test(name))).toEqual([false, true, false, true]);
    expect(files.filter(({ mimeType }) => mimeType === FOLDER)).toHaveLength(1);
    expect(book.rows('documentos').map(({ version }) => version)).toEqual([1, 2, 1, 2]);
  });

  test('tells in the informe as many missing reports as the panel and Inicio do', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    make(book, INFORME);
    const { documentos, preguntas } = book.call<DocumentosPanel>('panelDocumentos');
    const latest = preguntas.corte?.opciones[0]?.valor ?? '';
    expect(latest).toBe('2026-T2');
    const nota = documentos.find(({ clave }) => clave === INFORME.documento)?.notas[latest];
    expect(nota).toMatchObject({ look: 'advertencia' });
    const said = /^(\d+) de \d+ acciones sin reporte/.exec(nota?.texto ?? '');
    const sinReporte = Number(said?.[1]);
    expect(textOf(documentsIn(files)[0])).toContain(`${said?.[0]} del trimestre`);
    book.host.call('actualizarInicio');
    const inicio = Object.values(sheetOf(book.host.data, 'Inicio').cellData);
    expect(inicio.map((row) => row[0]?.v)).toContainEqual(
      expect.stringContaining(`faltan ${sinReporte} de`),
    );
  });

  test.each([
    [
      'a document that there is none of',
      { documento: 'memorando' },
      'DOCUMENTO',
      /informe-trimestral, acta/,
    ],
    ['an acta that is not there', { documento: 'acta', de: 'AC-0999' }, 'ACTA_AUSENTE', /AC-0999/],
    ['no acta', { documento: 'acta' }, 'ACTA_AUSENTE', /^Escoja el acta/],
    ['no corte', { documento: 'informe-trimestral' }, 'CORTE', /2024-T4/],
    ['a corte outside the cuatrienio', { ...INFORME, de: '2030-T1' }, 'CORTE', /2024-T1 y 2027-T4/],
    ['a corte that is none', { ...INFORME, de: 'junio' }, 'CORTE', /«junio»/],
  ])('refuses %s in a sentence', (_, pedido, codigo, sentence) => {
    const { files, saveFile } = drive();
    const refused = exampleBook({ saveFile }).refuse('generarDocumento', pedido);
    expect([refused.codigo, refused.mensaje]).toEqual([codigo, expect.stringMatching(sentence)]);
    expect(files).toEqual([]);
  });

  test('says in Spanish that Drive did not take it, and notes nothing', () => {
    const book = exampleBook({
      log: () => undefined,
      saveFile: () => {
        throw new Error('The user has exceeded their Drive storage quota');
      },
    });
    const { codigo, mensaje } = book.refuse('generarDocumento', INFORME);
    expect([codigo, mensaje]).toEqual(['DRIVE', expect.stringMatching(/^No se pudo guardar/)]);
    expect(book.rows('documentos')).toEqual([]);
  });

  test('files nothing that it could not note', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    renameHeader(book, 'Documentos', 'Código', 'Otra cosa');
    expect(book.refuse('generarDocumento', INFORME).codigo).toBe('ENCABEZADO');
    expect(files).toEqual([]);
  });

  test('makes the folder again for a person whose first one is gone', () => {
    const first = drive();
    const book = exampleBook({ saveFile: first.saveFile });
    make(book, INFORME);
    const second = drive();
    make(openBook(book.host.data, { saveFile: second.saveFile }), INFORME);
    expect(second.files[0]).toMatchObject({ mimeType: FOLDER });
  });
});

describe('a document that is to be signed', () => {
  const firmaOf = (book: Book, estado: string) => {
    const [elaboro, aprobo] = book.rows('equipo').map(({ nombre }) => String(nombre));
    return { estado, elaboro, aprobo };
  };

  test('is the next version of its borrador, without the mark and in the names of Equipo', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    make(book, INFORME);
    const firma = firmaOf(book, 'Para firma');
    const hecho = make(book, { ...INFORME, firma });
    expect(hecho).toMatchObject({ version: 2, estado: 'Para firma' });
    expect(book.rows('documentos')).toMatchObject([
      { version: 1, estado: 'Borrador' },
      { version: 2, estado: 'Para firma', elaboro: firma.elaboro, aprobo: firma.aprobo },
    ]);
    const [borrador, paraFirma] = documentsIn(files).map(textOf);
    expect([borrador, paraFirma].map((text) => text?.includes('BORRADOR'))).toEqual([true, false]);
    const cargos = book.rows('equipo').map(({ cargo }) => String(cargo));
    for (const said of [firma.elaboro, firma.aprobo, ...cargos.slice(0, 2)])
      expect(paraFirma).toContain(said);
    expect(paraFirma).not.toMatch(/firmad[oa]\b/i);
  });

  test('begins again as a borrador with the version after', () => {
    const { saveFile } = drive();
    const book = exampleBook({ saveFile });
    make(book, { ...INFORME, firma: firmaOf(book, 'Para firma') });
    make(book, INFORME);
    expect(book.rows('documentos').map(({ estado }) => estado)).toEqual(['Para firma', 'Borrador']);
  });

  test('needs who elaborates and who approves, with their cargo', () => {
    const { files, saveFile } = drive();
    const book = exampleBook({ saveFile });
    const refused = book.refuse('generarDocumento', {
      ...INFORME,
      firma: { estado: 'Para firma', reviso: 'Nadie Conocido' },
    });
    expect(refused).toMatchObject({
      codigo: 'FIRMA',
      detalle: [
        'Escoja quién lo elaboró.',
        'Escoja quién lo aprueba.',
        expect.stringMatching(/^Nadie Conocido no está en Equipo con su cargo/),
      ],
    });
    expect([files, book.rows('documentos')]).toEqual([[], []]);
  });
});

describe('cambiarEstadoDocumento()', () => {
  const step = (book: Book, paso: object) =>
    book.call<{ dicho: string }>('cambiarEstadoDocumento', { codigo: 'DO-0001', ...paso }).dicho;
  const waiting = (): Book => {
    const book = newBook({ saveFile: drive().saveFile });
    book.call('guardarActa', ACTA);
    make(book, { documento: 'acta', de: 'AC-0001' });
    return book;
  };

  test('leaves as signed what has its signed file or its radicado, and files it', () => {
    const book = waiting();
    expect(
      book.refuse('cambiarEstadoDocumento', { codigo: 'DO-0001', estado: 'Firmado' }),
    ).toMatchObject({
      codigo: 'ESTADO_DOCUMENTO',
      mensaje: expect.stringContaining('PDF firmado'),
    });
    expect(step(book, { estado: 'Firmado', radicado: ' 2026-00123 ' })).toBe(
      'DO-0001 (Acta de reunión, AC-0001, versión 1) quedó como «Firmado». Falta decir si la firmó quien asistió: en Documentos…, «Firmas…».',
    );
    expect(book.rows('documentos')[0]).toMatchObject({ estado: 'Firmado', radicado: '2026-00123' });
    step(book, { estado: 'Archivado' });
    expect(book.rows('documentos')[0]).toMatchObject({
      estado: 'Archivado',
      radicado: '2026-00123',
    });
  });

  test.each([
    ['a borrador signed', 'Borrador', 'Firmado', /es un borrador y lleva su marca/],
    ['a borrador made one to sign', 'Borrador', 'Para firma', /genérelo para firma/],
    ['a borrador annulled without its reason', 'Borrador', 'Anulado', /escriba por qué/],
    ['a signed one annulled', 'Firmado', 'Anulado', /solo pasa a «Archivado»/],
    ['a signed one a borrador', 'Firmado', 'Borrador', /solo pasa a «Archivado»/],
    ['an annulled one signed', 'Anulado', 'Firmado', /ya no cambia de estado/],
  ])('refuses %s', (_, antes, estado, sentence) => {
    const book = waiting();
    typeIn(book, 'Documentos', 2, { Estado: antes, Radicado: '0001' });
    const refused = book.refuse('cambiarEstadoDocumento', { codigo: 'DO-0001', estado });
    expect(refused).toMatchObject({
      codigo: 'ESTADO_DOCUMENTO',
      mensaje: expect.stringMatching(sentence),
    });
    expect(book.rows('documentos')[0]?.estado).toBe(antes);
  });

  test('annuls what is not signed, with its reason, which stays beside it', () => {
    const book = waiting();
    const motivo = 'Se generó con el acta equivocada.';
    step(book, { estado: 'Anulado', motivo: ` ${motivo} ` });
    expect(book.rows('documentos')[0]).toMatchObject({
      estado: 'Anulado',
      motivoAnulacion: motivo,
    });
    // It leaves its place to the next version.
    expect(make(book, { documento: 'acta', de: 'AC-0001' }).version).toBe(2);
  });

  test('refuses a document that is not there', () => {
    expect(
      newBook().refuse('cambiarEstadoDocumento', { codigo: 'DO-0009', estado: 'Firmado' }),
    ).toMatchObject({
      codigo: 'DOCUMENTO_AUSENTE',
    });
  });
});

describe('a document that is signed', () => {
  const ACTA_DE = { documento: 'acta', de: 'AC-0001' };
  const NOTA = { documento: 'nota-aclaratoria', de: 'DO-0001' };
  const sign = (book: Book, codigo: string): void => {
    book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', radicado: `R-${codigo}` });
  };
  const signed = (saveFile = drive().saveFile): Book => {
    const book = newBook({ saveFile });
    book.call('guardarActa', ACTA);
    typeIn(book, 'Equipo', 2, { Nombre: 'Ana Ejemplo Rivera', Cargo: 'Jefe de Oficina' });
    make(book, ACTA_DE);
    sign(book, 'DO-0001');
    return book;
  };
  const write = (book: Book, de: string, texto: string): void => {
    const textos = [{ seccion: 'aclaracion', leido: '', texto }];
    book.call('guardarTextosDocumento', { documento: 'nota-aclaratoria', de, textos });
  };
  const firma = {
    estado: 'Para firma',
    elaboro: 'Ana Ejemplo Rivera',
    aprobo: 'Ana Ejemplo Rivera',
  };

  test.each(['Firmado', 'Archivado'])(
    '%s, is never made again: nothing is filed or noted',
    (estado) => {
      const { files, saveFile } = drive();
      const book = signed(saveFile);
      if (estado === 'Archivado')
        book.call('cambiarEstadoDocumento', { codigo: 'DO-0001', estado });
      const had = files.length;
      expect(book.refuse('generarDocumento', ACTA_DE)).toMatchObject({
        codigo: 'YA_FIRMADO',
        mensaje: expect.stringMatching(/ya está firmado y no se hace otra vez.*nota aclaratoria/),
      });
      expect(files).toHaveLength(had);
      expect(book.rows('documentos')).toHaveLength(1);
    },
  );

  test('says so in the panel before it is asked for', () => {
    const { documentos } = signed().call<DocumentosPanel>('panelDocumentos');
    expect(documentos.find(({ clave }) => clave === 'acta')?.notas['AC-0001']).toMatchObject({
      impide: true,
      texto: expect.stringContaining(
        'DO-0001 (Acta de reunión, AC-0001, versión 1) ya está firmado',
      ),
    });
  });

  test('is clarified by a nota that names it, its código and what a person wrote', () => {
    const { files, saveFile } = drive();
    const book = signed(saveFile);
    expect(book.refuse('generarDocumento', NOTA)).toMatchObject({ codigo: 'TEXTO_AUSENTE' });
    write(book, 'DO-0001', 'La hora de cierre fue las 11:30 y no las 11:15.');
    const made = make(book, NOTA);
    expect(made).toMatchObject({ codigo: 'DO-0002', version: 1, faltan: [] });
    const text = textOf(documentsIn(files).at(-1));
    const { codigoVerificacion = '' } = book.rows('documentos')[0] ?? {};
    for (const said of [
      'NOTA ACLARATORIA N.º 1',
      'Acta de reunión, AC-0001',
      'DO-0001, versión 1',
      String(codigoVerificacion),
      'R-DO-0001',
      'La hora de cierre fue las 11:30 y no las 11:15.',
      'BORRADOR',
    ])
      expect(text).toContain(said);
    expect(book.rows('documentos')[1]).toMatchObject({
      tipo: 'Nota aclaratoria',
      referencia: 'DO-0001-N1',
      estado: 'Borrador',
    });
  });

  test('takes another number for the nota after one that is signed, with a text of its own', () => {
    const book = signed();
    write(book, 'DO-0001', 'Primera.');
    make(book, { ...NOTA, firma });
    sign(book, 'DO-0002');
    const { preguntas } = book.call<DocumentosPanel>('panelDocumentos');
    expect(preguntas.firmado?.opciones.map(({ valor }) => valor)).toEqual(['DO-0001-N2']);
    expect(book.refuse('generarDocumento', { ...NOTA, de: 'DO-0001-N1' })).toMatchObject({
      codigo: 'YA_FIRMADO',
    });
    expect(book.refuse('generarDocumento', NOTA)).toMatchObject({ codigo: 'TEXTO_AUSENTE' });
    const { codigoVerificacion } = book.rows('documentos')[0] ?? {};
    const { documentos } = book.call<{ documentos: { dicho: string[] }[] }>('verificarCodigo', {
      texto: String(codigoVerificacion),
    });
    expect(documentos[0]?.dicho).toContain(
      'Se lee con su nota aclaratoria: DO-0002 (Nota aclaratoria, DO-0001-N1, versión 1).',
    );
  });

  test.each([
    ['of none that is there', 'DO-0009', 'DOCUMENTO_AUSENTE'],
    ['of one that is not signed', 'DO-0002', 'SIN_FIRMAR'],
  ])('has no nota %s', (_case, de, codigo) => {
    const book = signed();
    book.call('guardarActa', { ...ACTA, pedido: 'another', asunto: 'Otra reunión' });
    make(book, { documento: 'acta', de: 'AC-0002' });
    expect(book.refuse('generarDocumento', { ...NOTA, de })).toMatchObject({ codigo });
  });
});

describe('panelDocumentos()', () => {
  test('lists the documents made, the newest first, and the actas with a código', () => {
    const book = exampleBook();
    typeIn(book, 'Actas', 12, { Asunto: 'Escrita a mano' });
    make(book, INFORME);
    make(book, { documento: 'acta', de: 'AC-0002' });
    const panel = book.call<DocumentosPanel>('panelDocumentos');
    const actas = panel.preguntas.acta?.opciones ?? [];
    expect(panel.hechos.map(({ codigo, referencia }) => [codigo, referencia])).toEqual([
      ['DO-0002', 'AC-0002'],
      ['DO-0001', '2026-T2'],
    ]);
    expect(actas).toHaveLength(book.rows('actas').length - 1);
    expect(actas[actas.length - 1]?.titulo).toMatch(/^Acta 1 de 2024 · /);
  });
});
