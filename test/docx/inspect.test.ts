import { type Conocidos, inspectTemplate } from '../../src/docx/inspect';
import { packTemplate } from '../../src/docx/package';
import { cell, paragraph, row, section, table } from '../../src/docx/wml';
import { parecido } from '../../src/domain/parecido';

const CONOCIDOS: Conocidos = {
  asunto: 'Asunto',
  documento: 'Documento',
  hayAnexos: { que: 'Si hay anexos' },
  asistentes: { que: 'Personas', filas: { nombre: 'Nombre', color: 'Color' } },
};
const template = (body: string, header = ''): Uint8Array =>
  packTemplate({
    title: '{documento}',
    creator: 'Prueba',
    body: body + section({ header: 'header1', footer: 'footer1' }),
    headers: { header1: paragraph(header) },
    footers: { footer1: paragraph('') },
  });
const inspect = (body: string, header = ''): ReturnType<typeof inspectTemplate> =>
  inspectTemplate(template(body, header), CONOCIDOS, parecido);

test('inspectTemplate() lists each marker once, as written, wherever it stands', () => {
  const list = table(
    [1000],
    [row([cell(paragraph('{#asistentes}{~color}{nombre} {nombre}{/asistentes}'))])],
    { alt: 'Prueba' },
  );
  const { marcadores, desconocidos, errores } = inspect(
    list + paragraph('{^hayAnexos}—{/hayAnexos}'),
    '{asunto}',
  );
  expect([...marcadores].sort()).toEqual([
    '{#asistentes}',
    '{^hayAnexos}',
    '{asunto}',
    '{documento}',
    '{nombre}',
    '{~color}',
  ]);
  expect(desconocidos).toEqual([]);
  expect(errores).toEqual([]);
});

test('inspectTemplate() proposes the marker that a misspelt one looks like', () => {
  expect(inspect(paragraph('{asnto} {numeroDePoliza}')).desconocidos).toEqual([
    { marcador: '{asnto}', parecido: '{asunto}' },
    { marcador: '{numeroDePoliza}' },
  ]);
});

test('inspectTemplate() knows a marker of a block only inside it, and outer ones anywhere', () => {
  const body = paragraph('{nombre}') + paragraph('{#asistentes}{nombre} {asunto}{/asistentes}');
  expect(inspect(body).desconocidos.map(({ marcador }) => marcador)).toEqual(['{nombre}']);
});

test('inspectTemplate() tells the mistakes that would stop it, and still lists the markers', () => {
  const { marcadores, desconocidos, errores } = inspect(
    paragraph('{asunto} {#asistentes}{nombre}'),
  );
  expect(errores).toEqual([expect.stringContaining('{#asistentes}')]);
  expect(marcadores).toContain('{asunto}');
  expect(desconocidos).toEqual([]);
});

test('inspectTemplate() never throws on a file that is no template', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(inspectTemplate(bytes, CONOCIDOS, parecido).errores).toEqual([
    expect.stringContaining('no es un documento de Word'),
  ]);
});
