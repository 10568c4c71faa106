// The last section of the documents about a corte, beside who signs them.

import { ultimasPalabras } from '../../../src/documents/del-corte/ultimas-palabras';
import { fillTemplate } from '../../../src/docx/engine';
import { partsOf } from '../../support/docx';
import { plantillaOf } from '../../support/plantillas';
import { muestrasOf } from '../oficina';

const PALABRAS = ['Primero.', 'Después.', 'Por último.'];

/** Its paragraphs, and whether each is to be on the page of what follows. */
function filledOf(clave: string, marcador: string, palabras: readonly string[]) {
  const [datos] = Object.values(muestrasOf(clave));
  const { bytes } = fillTemplate(plantillaOf(clave), {
    ...datos,
    [marcador]: ultimasPalabras(palabras.map((parrafo) => ({ parrafo }))),
  });
  const paragraphs = partsOf(bytes)['word/document.xml']?.match(/<w:p>.*?<\/w:p>/g) ?? [];
  return palabras.map((palabra) =>
    paragraphs.filter((one) => one.includes(palabra)).map((one) => one.includes('<w:keepNext/>')),
  );
}

describe.each([
  ['informe-trimestral', 'proximoTrimestre'],
  ['evaluacion-anual', 'proximaVigencia'],
])('the last section of %s', (clave, marcador) => {
  test('stays with the signatures by its last paragraph alone', () => {
    // All of them would take the signatures along as well, but LibreOffice then leaves their heading behind.
    expect(filledOf(clave, marcador, PALABRAS)).toEqual([[false], [false], [true]]);
  });

  test('of one paragraph stays whole', () => {
    expect(filledOf(clave, marcador, ['Primero.'])).toEqual([[true]]);
  });
});
