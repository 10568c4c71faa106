// The texts of a document, as they are compared with what Google made of it.

import { fillTemplate } from '../../src/docx/engine';
import { packTemplate } from '../../src/docx/package';
import { paragraphsOf } from '../../src/docx/paragraphs';
import { plantillaOf } from '../support/plantillas';

test('paragraphsOf() joins the runs of a paragraph, without marks, and drops the empty ones', () => {
  const docx = packTemplate({
    title: '',
    creator: '',
    body: '<w:p><w:r><w:t>Uno</w:t><w:tab/></w:r><w:r><w:t xml:space="preserve"> &amp; dos</w:t></w:r></w:p><w:p></w:p><w:p><w:r><w:t>&lt;tres&gt; &amp;otra;</w:t></w:r></w:p>',
    headers: {},
    footers: {},
  });
  expect(paragraphsOf(docx)).toEqual(['Uno & dos', '<tres> &otra;']);
});

test('paragraphsOf() finds the data that a template printed', () => {
  const { bytes } = fillTemplate(plantillaOf('acta'), { lugar: 'Sala de juntas' });
  expect(paragraphsOf(bytes).join('\n')).toContain('Sala de juntas');
});
