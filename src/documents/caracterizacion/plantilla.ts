// The default template of the caracterización: what was found in six lines, and then each part with its data, or with what is lacking.

import { packTemplate } from '../../docx/package';
import { heading, paragraph, row, section, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, conElResto, conLoQueSigue, label, text, titleRow, unless } from '../bloques';
import { footer, letterhead, markBand, responsibles } from '../membrete-plantilla';

const centre = (content: string) => text(content, 'CeldaCentro');

/** The default caracterización, as a .docx to fill. */
export function caracterizacionTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'CARACTERIZACIÓN Y PERFIL DEL SECTOR') },
    footers: { footer1: footer('Cuatrienio: {cuatrienio} · Versión {version}') },
    body: [
      ...portada(),
      ...delTerritorio(),
      ...lineaBase(),
      ...autoevaluacion(),
      ...pruebas(),
      ...fundamentos(),
      ...pamAnterior(),
      ...conclusiones(),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

const portada = (): readonly string[] => [
  paragraph('Caracterización y perfil del sector educativo', { style: 'Title' }),
  paragraph('{plan} {cuatrienio}', { style: 'Subtitle' }),
  markBand('{marca}: esta caracterización no está en firme.'),
  table(
    [1500, 3486, 1500, 3486],
    [row([label('Fecha'), text('{fecha}'), label('Versión'), text('{version}')])],
    { alt: 'Fecha y versión de la caracterización' },
  ),
  heading(1, 'Presentación'),
  block('presentacion', paragraph('{parrafo}', { align: 'both' })),
  heading(1, 'Lo encontrado, en breve'),
  table(
    [2300, WIDTH - 2300],
    [row([text('{#enBreve}{asunto}', 'Etiqueta'), text('{texto}{/enBreve}')])],
    { alt: 'Lo encontrado, en seis líneas' },
  ),
];

/** The rows of a list of data. */
const tablaDeDatos = (lista: string, alt: string): string =>
  table(
    conElResto([900, 2700, 1600, 2900], WIDTH),
    [
      titleRow(['Código', 'Tema e indicador', 'Valor', 'Lectura', 'Fuente']),
      row([
        text(`{#${lista}}{codigo}`),
        text('{indicador}'),
        text('{valor}'),
        text('{lectura}'),
        text(`{fuente}{/${lista}}`),
      ]),
    ],
    { alt, cellMargin: 60 },
  );

const delTerritorio = (): readonly string[] => [
  heading(1, '1. Datos del territorio'),
  block(
    'dimensiones',
    heading(2, '{dimension}') +
      block('hayCifras', tablaDeDatos('cifras', 'Datos en cifras de la dimensión')) +
      block(
        'hayPalabras',
        paragraph('Lo que se encontró en palabras', {
          style: 'Etiqueta',
          before: 120,
          keepNext: true,
        }) + block('palabras', paragraph('{codigo} · {texto} {lectura}', { align: 'both' })),
      ),
  ),
  unless(
    'hayDatos',
    'Caracterización no tiene datos del territorio. Escríbalos en esa hoja, o cárguelos, con su dimensión, su tema, su fuente y su lectura.',
  ),
];

const lineaBase = (): readonly string[] => [
  heading(1, '2. Línea base y metas por componente'),
  block(
    'hayLineaBase',
    table(
      conElResto([2700, 3900, 1700], WIDTH),
      [
        titleRow(['Componente', 'Indicador', 'Línea base', 'Meta del cuatrienio']),
        row([
          text('{#lineaBase}{componente}'),
          text('{indicador}'),
          text('{valor}'),
          text('{meta}{/lineaBase}'),
        ]),
      ],
      { alt: 'Línea base y meta de cada indicador, por componente' },
    ),
  ),
  unless('hayLineaBase', 'Ningún dato está marcado «Es línea base» en Caracterización.'),
];

const autoevaluacion = (): readonly string[] => [
  heading(1, '3. Ruta de mejoramiento: autoevaluación institucional'),
  paragraph('{autoevaluacion}'),
  block(
    'hayAutoevaluacion',
    table(
      conElResto([2300, 1250, 1250, 1300, 1500, 1200], WIDTH),
      [
        titleRow([
          'Área de gestión',
          'Existencia',
          'Pertinencia',
          'Apropiación',
          'Mejoramiento continuo',
          'Niveles 1 y 2',
          'Sin valorar',
        ]),
        row([
          text('{#areas}{area}'),
          centre('{existencia}'),
          centre('{pertinencia}'),
          centre('{apropiacion}'),
          centre('{mejoramiento}'),
          centre('{criticidad}'),
          centre('{sinValorar}{/areas}'),
        ]),
      ],
      { alt: 'Porcentaje de las valoraciones de cada área en cada nivel', cellMargin: 50 },
    ) +
      heading(2, 'Componentes críticos del territorio') +
      paragraph(
        'Los diez con mayor porcentaje de IED en Existencia o Pertinencia, de las que los valoraron.',
        { keepNext: true },
      ) +
      table(
        conElResto([1300, 5600, 1500], WIDTH),
        [
          titleRow(['Orden', 'Componente', 'Niveles 1 y 2', 'IED que lo valoraron']),
          row([
            centre('{#criticos}{orden}'),
            text('{componente}'),
            centre('{criticidad}'),
            centre('{valoradas}{/criticos}'),
          ]),
        ],
        { alt: 'Componentes críticos del territorio, en orden' },
      ) +
      paragraph('{notaCriticos}', { style: 'Nota' }),
  ),
];

const pruebas = (): readonly string[] => [
  heading(1, '4. Pruebas externas: Saber 11'),
  paragraph('{saberTexto}'),
  block(
    'haySaber',
    table(
      conElResto([700, 600, 1420, 1120, 1050, 950, 850, 850], WIDTH),
      [
        titleRow([
          'Año',
          'IED',
          'Matemáticas',
          'Naturales',
          'Sociales',
          'Lectura',
          'Inglés',
          'Total',
          'IED por categoría',
        ]),
        row([
          centre('{#saber}{ano}'),
          centre('{ied}'),
          centre('{matematicas}'),
          centre('{naturales}'),
          centre('{sociales}'),
          centre('{lectura}'),
          centre('{ingles}'),
          centre('{total}'),
          text('{categorias}{/saber}'),
        ]),
      ],
      { alt: 'Saber 11 del territorio, año por año', cellMargin: 40 },
    ),
  ),
  heading(1, '5. Índice de inclusión del territorio'),
  paragraph('{inclusionTexto}'),
  block(
    'hayInclusion',
    table(
      conElResto([2300, 1300, 1500], WIDTH),
      [
        titleRow(['Área', 'Promedio', 'IED con dato', 'Qué dice']),
        row([
          text('{#inclusion}{area}', 'Etiqueta'),
          centre('{valor}'),
          centre('{ied}'),
          text('{lectura}{/inclusion}'),
        ]),
      ],
      { alt: 'Índice de inclusión del territorio, total y por área' },
    ),
  ),
];

const fundamentos = (): readonly string[] => [
  heading(1, '6. Necesidades y expectativas, por prioridad'),
  paragraph('{necesidadesTexto}'),
  block(
    'hayNecesidades',
    table(
      conElResto([900, 4500, 1000, 1000], WIDTH),
      [
        titleRow(['Código', 'Necesidad', 'Prioridad', 'U · T · I', 'Acciones que la atienden']),
        row([
          text('{#necesidades}{codigo}'),
          text('{enunciado}'),
          centre('{prioridad}'),
          centre('{uti}'),
          text('{acciones}{/necesidades}'),
        ]),
      ],
      { alt: 'Necesidades y expectativas, con su prioridad y las acciones que las atienden' },
    ),
  ),
  heading(1, '7. Otros fundamentos del plan'),
  block(
    'clases',
    heading(2, '{clase}') +
      table(
        conElResto([900, 4700], WIDTH),
        [
          titleRow(['Código', 'Enunciado', 'Detalle']),
          row([
            text('{#fundamentos}{codigo}'),
            text('{enunciado}'),
            text('{detalle}{/fundamentos}'),
          ]),
        ],
        { alt: 'Fundamentos de la clase' },
      ),
  ),
  unless(
    'hayFundamentos',
    'Fundamentos no tiene referentes, condiciones, oportunidades, objetivos ni estrategias. Escríbalos en esa hoja.',
  ),
];

const pamAnterior = (): readonly string[] => [
  heading(1, '8. Resultados del PAM anterior'),
  block('hayPamAnterior', tablaDeDatos('pamAnterior', 'Resultados del PAM anterior')),
  unless('hayPamAnterior', '{pamAnteriorTexto}'),
];

const conclusiones = (): readonly string[] => [
  heading(1, '9. Conclusiones'),
  conLoQueSigue('conclusiones'),
  paragraph('', { keepNext: true }),
  responsibles(WIDTH, { signed: true }),
];
