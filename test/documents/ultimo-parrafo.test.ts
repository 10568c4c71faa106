// A part of a document beside what follows it: who signs, or a table.

import { conUltimo } from '../../src/documents/ultimo-parrafo';
import { fillTemplate } from '../../src/docx/engine';
import { partsOf } from '../support/docx';
import { plantillaOf } from '../support/plantillas';
import { muestrasOf } from './oficina';

const PALABRAS = ['Primero.', 'Después.', 'Por último.'];

/** Its paragraphs, and whether each is to be on the page of what follows. */
function filledOf(clave: string, marcador: string, palabras: readonly string[]) {
  const [datos] = Object.values(muestrasOf(clave));
  const { bytes } = fillTemplate(plantillaOf(clave), {
    ...datos,
    [marcador]: conUltimo(palabras.map((parrafo) => ({ parrafo }))),
  });
  const paragraphs = partsOf(bytes)['word/document.xml']?.match(/<w:p>.*?<\/w:p>/g) ?? [];
  return palabras.map((palabra) =>
    paragraphs.filter((one) => one.includes(palabra)).map((one) => one.includes('<w:keepNext/>')),
  );
}

describe.each([
  ['informe-trimestral', 'proximoTrimestre'],
  ['evaluacion-anual', 'proximaVigencia'],
  ['caracterizacion', 'conclusiones'],
  ['pam', 'sostenibilidad'],
  ['plan-accion', 'recursos'],
])('of %s, %s', (clave, marcador) => {
  test('stays with what follows by its last paragraph alone', () => {
    // All of them would stay with it as well, but LibreOffice then leaves their heading behind.
    expect(filledOf(clave, marcador, PALABRAS)).toEqual([[false], [false], [true]]);
  });

  test('stays whole where it is of one paragraph', () => {
    expect(filledOf(clave, marcador, ['Primero.'])).toEqual([[true]]);
  });
});
