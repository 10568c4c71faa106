import { enlaceJunto, esEnlace, type Indice } from '../../../src/domain/indice/indice';
import { paginaDeIndice } from '../../../src/domain/indice/pagina';
import { direccion, lineasDelCsv } from '../../../src/domain/indice/tabla';

const indiceOf = (enlace: string, registro = 'Acta 1 de 2026'): Indice => ({
  titulo: 'Índice <de> prueba',
  entidad: 'Secretaría & Cía.',
  dependencia: '',
  dicho: '1 registro de 1.',
  hecho: '2026-07-15',
  codigoVerificacion: '8F3A-21C0-77DE-0B14',
  entradas: [
    {
      actividad: 9,
      grupo: '2026-T1',
      clase: 'registro',
      registro,
      codigo: 'AC-0001',
      estado: 'Definitiva',
      firma: 'Sin firma',
      fecha: '2026-04-22',
      quien: 'Ana Ejemplo Rivera',
      lugares: [{ que: 'Documento', enlace, sha256: '', falta: '' }],
      enElLibro: 'En el libro: hoja Actas, AC-0001',
      hoja: 'Actas',
      codigoVerificacion: '',
    },
  ],
});

test.each([
  ['https://ejemplo.invalid/a?b=1&c="2"', false],
  ['https://ejemplo.invalid/a?b=1', true],
  ['2026-T1/01%20Acta%20(1).docx', true],
  ['../fuera.docx', false],
  ['/etc/passwd.txt', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x.html', false],
  ['file:///home/ana/acta.docx', false],
  ['Carpeta 3, folio 12', false],
])('esEnlace(%j) is %s', (enlace, is) => {
  const quoted = /["\s]/.test(enlace);
  expect(esEnlace(enlace) && !quoted).toBe(is);
  const page = paginaDeIndice(indiceOf(enlace));
  if (!is && !quoted) expect(page).not.toContain('<a ');
});

test('what people wrote is text in the page, never markup', () => {
  const page = paginaDeIndice(indiceOf('https://ejemplo.invalid/"onclick="x', '<b onload=x>'));
  expect(page).toContain('&lt;b onload=x&gt;');
  expect(page).toContain('<h1>Índice &lt;de&gt; prueba</h1>');
  expect(page).toContain('Secretaría &amp; Cía.');
  expect(page).not.toMatch(/<b |"onclick/);
});

test('what nobody signed says so in words and with a sign', () => {
  const page = paginaDeIndice(indiceOf('https://ejemplo.invalid/a'));
  expect(page).toContain('<td>▲ Sin firma</td>');
  expect(page).toContain('>Actividad 9. Evaluación periódica · 2026-T1</th>');
});

test('an activity and its period are said once, over all their records, and what lacks takes a line', () => {
  const [entrada] = indiceOf('https://ejemplo.invalid/a').entradas;
  if (!entrada) throw new Error('No entry');
  const lacks = { ...entrada, clase: 'falta' as const, registro: 'Falta el informe' };
  const other = { ...entrada, grupo: '2026-T2' };
  const entradas = [entrada, entrada, lacks, other];
  const page = paginaDeIndice({ ...indiceOf('https://ejemplo.invalid/a'), entradas });
  expect(page.match(/<th scope="rowgroup"/g)).toHaveLength(2);
  const [, first = '', second = ''] = page.split('<tbody>');
  expect(first.match(/Código AC-0001/g)).toHaveLength(2);
  expect(first).toMatch(/<tr class="falta"><td colspan="6">.*✖.* Falta el informe<\/td>/);
  expect(second).toContain('2026-T2');
});

test('of a file of a computer only its name is shown', () => {
  const page = paginaDeIndice(indiceOf('file:///home/ana/Acta%20n%C3%BAmero%201.docx'));
  expect(page).toContain('Documento: Acta número 1.docx');
  expect(page).not.toContain('/home');
  expect(lineasDelCsv(indiceOf('file:///home/ana/a.docx').entradas).flat().join()).not.toContain(
    '/home',
  );
});

test.each(['2026-T1/01 Acta (1), «ñ» 100% & más.docx', "a'b!c*d.pdf"])(
  'enlaceJunto(%j) is a link that leads back to it',
  (path) => {
    expect(esEnlace(enlaceJunto(path))).toBe(true);
    expect(direccion(enlaceJunto(path))).toBe(path);
  },
);
