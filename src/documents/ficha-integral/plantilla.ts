// The default template of the ficha integral: each institution on a page, front and back.

import { packTemplate } from '../../docx/package';
import { GREY_INK } from '../../docx/styles';
import {
  cell,
  headerRow,
  paragraph,
  row,
  run,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, conElResto } from '../bloques';
import {
  bloque,
  etiqueta,
  firma,
  mini,
  miniCentro,
  nota,
  titulos,
} from '../de-la-ied/plantilla-partes';
import { footer, letterhead } from '../membrete-plantilla';

/** The default ficha integral, as a .docx to fill. */
export function fichaIntegralTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'FICHA INTEGRAL DE CALIDAD EDUCATIVA') },
    footers: { footer1: footer('Vigencia {vigencia} · Versión {version}') },
    body: [
      block('fichas', [...anverso(), ...reverso(), hojaAdicional()].join('')),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

/** The name over each side, so that a loose sheet says whose it is. */
const encabezado = (lado: string): string =>
  paragraph(
    [
      run(
        '{nombre}{#enBlanco}{^nombre}Institución: ______________________________{/nombre}{/enBlanco}',
        { bold: true, size: 10 },
      ),
      run(`{#codigoDane} · DANE {codigoDane}{/codigoDane} · vigencia {vigencia} · ${lado}`, {
        size: 8,
        color: GREY_INK,
      }),
    ],
    { style: 'Heading1', pageBreakBefore: true, before: 0, after: 40 },
  );

const anverso = (): readonly string[] => [
  encabezado('anverso'),
  bloque('1. Identificación'),
  identificacion(),
  bloque('2. Cómo está en las cuatro situaciones'),
  situaciones(),
  paragraph('{#valoro}{valoro} {/valoro}Territorio: promedio de las activas con dato ese año.', {
    style: 'Mini',
    before: 30,
    after: 0,
  }),
  bloque('3. Saber 11, de 0 a 1'),
  saber(),
  nota('saberTexto'),
  yaLlena(autoevaluacionYPlanes()),
];

/** On the front; on the back of one that is filled in by hand, whose lines are higher. */
const autoevaluacionYPlanes = (): string =>
  [
    bloque('4. Autoevaluación por área: cuántos componentes hay en cada nivel'),
    areas(),
    nota('areasTexto'),
    bloque('5. PMI, SIEE e índice de inclusión (de 0 a 4)'),
    planes(),
  ].join('');

/** Of one that is filled in already. */
const yaLlena = (content: string): string =>
  paragraph('{^enBlanco}', { style: 'Celda' }) +
  content +
  paragraph('{/enBlanco}', { style: 'Celda' });

const reverso = (): readonly string[] => [
  encabezado('reverso'),
  block('enBlanco', autoevaluacionYPlanes()),
  bloque('6. Focalización: puntaje, orden y decisión en cada acción'),
  focalizacion('focalizacion'),
  nota('focalizacionTexto', 80),
  block('criteriosAqui', criterios()),
  bloque('7. Acciones del PAM que recibe en {vigencia}'),
  recibe(),
  nota('recibeTexto'),
  bloque('8. Visitas y recomendaciones'),
  visitas(),
  nota('visitasTexto'),
  firmas(),
];

/** A loose sheet says whose it is. */
const DE_QUIEN = ' · IED {codigoDane}';

/** What of a choice does not fit on the back. */
const hojaAdicional = (): string =>
  block(
    'criteriosAparte',
    encabezado('hoja adicional') +
      block(
        'hayMasFocalizacion',
        bloque('6. Focalización: las demás acciones') + focalizacion('masFocalizacion', DE_QUIEN),
      ) +
      bloque('6. Focalización: los criterios de cada acción') +
      criterios(DE_QUIEN),
  );

function identificacion(): string {
  const pair = (name: string, value: string) => [etiqueta(name), mini(value)] as const;
  const [narrow, half] = [1250, Math.round(WIDTH / 2)];
  return table(
    [narrow, half - narrow, narrow, WIDTH - half - narrow],
    [
      row([...pair('ETC', '{entidad}'), ...pair('Código DANE', '{codigoDane}')]),
      row([...pair('Nombre', '{nombre}'), ...pair('Localidad', '{lugar}')]),
      row([
        ...pair('Zona y sedes', '{zona}{#sedes} · sedes: {sedes}{/sedes}'),
        ...pair('Matrícula', '{matricula}'),
      ]),
      row([
        ...pair(
          'Jornadas',
          '{#jornadas}{jornadas} · {/jornadas}{#calendario}calendario {calendario}{/calendario}',
        ),
        ...pair('Niveles', '{niveles}'),
      ]),
    ],
    { alt: 'Identificación de la institución', cellMargin: 60 },
  );
}

function situaciones(): string {
  const widths = [4900, 1350, 650, 1600];
  return table(
    conElResto(widths, WIDTH),
    [
      titulos(['Dato', 'Institución', 'Año', 'Territorio', 'Con dato']),
      row([
        cell(
          paragraph('{#situaciones}{~colorValoracion}{situacion}: {valoracion}', {
            style: 'MiniEtiqueta',
          }),
        ),
        mini('{observacion}', { span: 4 }),
      ]),
      row([
        mini('{#datos}{dato}'),
        miniCentro('{valor}'),
        miniCentro('{ano}'),
        miniCentro('{media}'),
        miniCentro('{n}{/datos}'),
      ]),
      row([mini('{#otros}{texto}', { span: 4 }), miniCentro('{cuantos}{/otros}{/situaciones}')]),
    ],
    { alt: 'Las cuatro situaciones, con sus datos y los del territorio', cellMargin: 60 },
  );
}

function saber(): string {
  const widths = [1100, 950, 1050, 950, 1000, 950, 950, 950, 850];
  return table(
    conElResto(widths, WIDTH),
    [
      titulos([
        'Año',
        'Evaluados',
        'Matemát.',
        'Ciencias',
        'Sociales',
        'Lectura',
        'Inglés',
        'Total',
        'Categ.',
        'Territorio (n)',
      ]),
      row([
        miniCentro('{#saber}{ano}'),
        ...['evaluados', 'matematicas', 'naturales', 'sociales', 'lectura', 'ingles'].map((name) =>
          miniCentro(`{${name}}`),
        ),
        cell(paragraph('{total}', { style: 'MiniEtiqueta', align: 'center' })),
        miniCentro('{categoria}'),
        miniCentro('{territorio}{/saber}'),
      ]),
    ],
    { alt: 'Resultados de Saber 11 por año', cellMargin: 40 },
  );
}

function areas(): string {
  const n = 1130;
  return table(
    [WIDTH - 6 * n, n, n, n, n, n, n],
    [
      titulos([
        'Área',
        '1 Existencia',
        '2 Pertinen.',
        '3 Apropiac.',
        '4 Mejoram.',
        'Sin valorar',
        'Total',
      ]),
      row([
        mini('{#areas}{area}'),
        ...['existencia', 'pertinencia', 'apropiacion', 'mejoramiento', 'sinValorar'].map((name) =>
          miniCentro(`{${name}}`),
        ),
        miniCentro('{componentes}{/areas}'),
      ]),
    ],
    { alt: 'Componentes de la autoevaluación por área y nivel', cellMargin: 60 },
  );
}

function planes(): string {
  const [first, second] = [2400, 1300];
  return table(
    [first, second, WIDTH - first - second],
    [
      row([etiqueta('PMI y SIEE'), mini('PMI: {pmi} SIEE: {siee}', { span: 2 })]),
      row([
        etiqueta('{#inclusion}Inclusión: {area}'),
        miniCentro('{valor}'),
        mini('{lectura}{/inclusion}'),
      ]),
    ],
    { alt: 'Estado del PMI, del SIEE y del índice de inclusión', cellMargin: 60 },
  );
}

function focalizacion(filas: 'focalizacion' | 'masFocalizacion', deQuien = ''): string {
  const widths = [5950, 1600, 850];
  return table(
    conElResto(widths, WIDTH),
    [
      titulos([`Acción${deQuien}`, 'Puntaje', 'Orden', 'Decisión']),
      row([
        etiqueta(`{#${filas}}{accion}`),
        miniCentro('{puntaje}'),
        miniCentro('{orden}'),
        mini('{decision}'),
      ]),
      row([mini('{#cambios}{motivo}'), mini(`{calculo}{/cambios}{/${filas}}`, { span: 3 })]),
    ],
    { alt: 'Puntaje, orden y decisión de la institución en cada acción', cellMargin: 60 },
  );
}

/** A table for each puntaje; its name is repeated with its titles where it goes on to another page. */
function criterios(deQuien = ''): string {
  const widths = [3200, 1150, 1350, 1750, 720, 550];
  return block(
    'criterios',
    table(
      conElResto(widths, WIDTH),
      [
        headerRow([etiqueta(`Criterios de {acciones}${deQuien}`, { span: 7 })]),
        titulos([
          'Criterio',
          'Situación',
          'Valor (año)',
          'De 0 a 100 puntos',
          'Puntos',
          'Peso',
          'Aporta',
        ]),
        row([
          mini('{#lineas}{criterio}'),
          mini('{situacion}'),
          miniCentro('{valor}'),
          miniCentro('{escala}'),
          miniCentro('{puntos}'),
          miniCentro('{peso}'),
          miniCentro('{aporta}{/lineas}'),
        ]),
      ],
      { alt: 'Criterios de la focalización, con valor, puntos y peso', cellMargin: 60 },
    ) + paragraph('{resumen}', { style: 'Mini', before: 30, after: 80 }),
  );
}

function recibe(): string {
  const first = 6800;
  return table(
    [first, WIDTH - first],
    [
      titulos(['Acción', 'Quién la coordina']),
      row([mini('{#recibe}{accion}'), mini('{coordina}{/recibe}')]),
    ],
    { alt: 'Acciones focalizadas que recibe', cellMargin: 60 },
  );
}

function visitas(): string {
  const widths = [1000, 750, 3900];
  return table(
    conElResto(widths, WIDTH),
    [
      titulos(['Fecha', 'Acción', 'Qué se hizo', 'Recomendación']),
      row([
        miniCentro('{#visitas}{fecha}'),
        miniCentro('{accion}'),
        mini('{que}'),
        mini('{recomendacion}{/visitas}'),
      ]),
    ],
    { alt: 'Visitas a la institución y sus recomendaciones', cellMargin: 60 },
  );
}

function firmas(): string {
  const third = Math.round(WIDTH / 3);
  return table(
    [third, third, WIDTH - 2 * third],
    [
      row([
        firma(
          '{#firmaProfesional}{firmaProfesional}{/firmaProfesional}',
          'Profesional{#firmaProfesionalCargo}: {firmaProfesionalCargo}{/firmaProfesionalCargo}',
        ),
        firma(
          '{#firmaJefe}{firmaJefe}{/firmaJefe}',
          '{#firmaJefeCargo}{firmaJefeCargo}{/firmaJefeCargo}',
        ),
        firma('', 'Rector o rectora'),
      ]),
    ],
    { alt: 'Firmas', borders: 'none' },
  );
}
