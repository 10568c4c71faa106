// All that a document says to whoever opens it or looks into it.

import { packTemplate } from '../../src/docx/package';
import { textsIn } from '../../src/docx/paragraphs';

test('textsIn() reads the body, headers and footers, who changed it, and the author of the file', () => {
  const p = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;
  const made = packTemplate({
    title: 'Título',
    creator: 'Ana Ejemplo',
    body: `<w:p><w:ins w:id="1" w:author="Eva Ejemplo"><w:r><w:t>Nota</w:t></w:r></w:ins></w:p>${p('<w:t>Luis</w:t><w:br/><w:t>Castro &amp; otros</w:t>')}<w:sectPr/>`,
    headers: { h1: p('<w:t>Encabezado</w:t>') },
    footers: { f1: p('<w:t>Pie</w:t>') },
  });
  const texts = textsIn(made);
  for (const text of [
    'Luis Castro & otros',
    'Encabezado',
    'Pie',
    'Eva Ejemplo',
    'Nota',
    'Título',
    'Ana Ejemplo',
  ])
    expect(texts.map((one) => one.trim())).toContain(text);
});
