// The default template of the acta de reunión. The office edits it in Word or puts its own in its
// place; the markers it may use are in marcadores.ts, beside it.

import { packTemplate } from '../../docx/package';
import { GREY_INK, HEADER_FILL, LABEL_FILL, LISTS } from '../../docx/styles';
import {
  type Cell,
  cell,
  headerRow,
  heading,
  paragraph,
  type Row,
  row,
  run,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, joinedRow, label, partingLine, text, titleRow, unless } from '../bloques';
import { condicionesTable } from '../del-plan/plantilla-partes';
import { footer, letterhead, markBand, responsibles } from '../membrete-plantilla';

/** The default acta, as a .docx to fill. */
export function actaTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'ACTA DE REUNIÓN') },
    footers: { footer1: footer('Versión {version} de este documento') },
    body: [
      paragraph('{titulo}', { style: 'Title' }),
      markBand('{marca}: este documento no está en firme.'),
      ...changes(),
      ...meeting(),
      ...attendance(),
      ...agenda(),
      ...followUp(),
      ...quarter(),
      ...anomalies(),
      ...means(),
      ...choices(),
      ...minutes(),
      ...promises(),
      ...closing(),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

/** What is not as it was when the acta became definitive, where whoever reads it looks first. */
const changes = (): readonly string[] => [
  block(
    'hayCambios',
    paragraph('Versión {version}. Cambió después de definitiva:', { keepNext: true }) +
      block('cambios', paragraph('{cambio}', { list: LISTS.bullets, after: 120 })),
  ),
];

const LABEL = 1700;
const VALUE = (WIDTH - 2 * LABEL) / 2;

function meeting(): readonly string[] {
  const wide = (name: string, marker: string): Row =>
    row([label(name), cell(paragraph(marker, { style: 'Celda' }), { span: 3 })]);
  const ifThere = (name: string, marker: string): Row =>
    row([
      cell(paragraph(`{#${marker}}${name}`, { style: 'Etiqueta' }), { fill: LABEL_FILL }),
      cell(paragraph(`{${marker}}{/${marker}}`, { style: 'Celda' }), { span: 3 }),
    ]);
  const pair = (a: string, markerA: string, b: string, markerB: string): Row =>
    row([label(a), text(markerA), label(b), text(markerB)]);
  return [
    table(
      [LABEL, VALUE, LABEL, VALUE],
      [
        wide('Asunto', '{asunto}'),
        ifThere('Objetivo', 'objetivo'),
        wide('Ciudad y fecha', '{ciudadYFecha}'),
        pair('Hora de inicio', '{horaInicio}', 'Hora de fin', '{horaFin}'),
        pair('Modalidad', '{modalidad}', 'Tipo', '{tipo}'),
        wide('Lugar o enlace', '{lugar}'),
        ifThere('Convoca', 'convoca'),
        ifThere('Actividad del procedimiento', 'actividad'),
      ],
      { alt: 'Datos de la reunión' },
    ),
  ];
}

const PEOPLE = [560, 2700, 2900, 2912, 900] as const;

function attendance(): readonly string[] {
  const list = (block: string, alt: string): string =>
    table(
      PEOPLE,
      [
        titleRow(['N.º', 'Nombre', 'Cargo', 'Dependencia', 'Asistió']),
        row([
          text(`{#${block}}{orden}`, 'CeldaCentro'),
          text('{nombre}'),
          text('{cargo}'),
          text('{dependencia}'),
          text(`{asistio}{/${block}}`, 'CeldaCentro'),
        ]),
      ],
      { alt },
    );
  return [
    heading(1, 'Asistentes'),
    block('asistencia', paragraph('{asistencia}', { keepNext: true })),
    list('asistentes', 'Personas convocadas y su asistencia'),
    block('hayAusentes', heading(2, 'Ausentes') + absences()),
    block('hayInvitados', heading(2, 'Invitados') + list('invitados', 'Personas invitadas')),
  ];
}

const absences = (): string =>
  table(
    [3560, 2900, WIDTH - 3560 - 2900],
    [
      titleRow(['Nombre', 'Cargo', 'Excusa']),
      row([text('{#ausentes}{nombre}'), text('{cargo}'), text('{excusa}{/ausentes}')]),
    ],
    { alt: 'Personas convocadas que no asistieron' },
  );

function agenda(): readonly string[] {
  return [
    heading(1, 'Orden del día'),
    block('ordenDelDia', paragraph('{punto}', { list: LISTS.ordenDelDia, after: 40 })),
  ];
}

function followUp(): readonly string[] {
  const widths = [560, 2800, 1500, 1180, 1300, WIDTH - 7340] as const;
  return [
    heading(1, 'Verificación de compromisos anteriores'),
    block(
      'hayAnteriores',
      table(
        widths,
        [
          titleRow(['N.º', 'Compromiso', 'Responsable', 'Fecha', 'Estado', 'Seguimiento']),
          row([
            text('{#anteriores}{orden}', 'CeldaCentro'),
            text('{compromiso}'),
            text('{responsable}'),
            text('{fecha}', 'CeldaCentro'),
            text('{~colorEstado}{estado}'),
            text('{seguimiento}{/anteriores}'),
          ]),
        ],
        { alt: 'Compromisos de actas anteriores y su estado' },
      ),
    ),
    unless('hayAnteriores', 'No había compromisos anteriores por verificar.'),
  ];
}

const COUNTS = [
  ['Programadas', '{programadas}', 1390],
  ['Cumplidas', '{cumplidas}', 1180],
  ['Parciales', '{parciales}', 1060],
  ['No cumplidas', '{noCumplidas}', 1180],
  ['Sin reporte', '{sinReporte}', 880],
  ['Por calificar', '{porCalificar}', 980],
  ['Avance del cuatrienio', '{avance}{/avance}', 1160],
] as const;

/** Of a meeting that evaluated a quarter. */
function quarter(): readonly string[] {
  const widths = COUNTS.map(([, , width]) => width);
  const componente = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return [
    block(
      'hayAvance',
      heading(1, 'Avance del plan por componente') +
        paragraph('{notaAvance}', { keepNext: true }) +
        table(
          [componente, ...widths],
          [
            titleRow(['Componente', ...COUNTS.map(([title]) => title)]),
            joinedRow([
              text('{#avance}{componente}'),
              ...COUNTS.map(([, marker]) => text(marker, 'CeldaCentro')),
            ]),
          ],
          { alt: 'Acciones de cada componente al corte, y cómo van' },
        ) +
        partingLine(),
    ),
  ];
}

/** What the meeting decided of the acciones that went astray. */
function anomalies(): readonly string[] {
  const over = (first: string, second: string): Cell =>
    cell(
      paragraph(first, { style: 'Celda' }) +
        paragraph([run(second, { color: GREY_INK })], { style: 'Compacta' }),
      { verticalAlign: 'top' },
    );
  return [
    block(
      'hayAnomalias',
      heading(1, 'Anomalías decididas') +
        table(
          [2100, 2500, 1300, 2100, WIDTH - 8000],
          [
            titleRow(['Acción', 'Qué se halló', 'Decisión', 'Qué se hará', 'Responsable y fecha']),
            row([
              over('{#anomalias}{accion}', '{codigo} · {trimestre}'),
              over('{hallazgo}', '{porque}'),
              text('{decision}'),
              text('{tratamiento}'),
              over('{responsable}', '{compromiso}{/anomalias}'),
            ]),
          ],
          { alt: 'Anomalías que decidió la reunión', cellMargin: 50 },
        ),
    ),
  ];
}

/** With what the plan is sustained in the years that the meeting revised, and what is lacking. */
function means(): readonly string[] {
  const money = (marker: string): Cell => text(marker, 'CeldaDerecha');
  const componentes = table(
    [WIDTH - 4800, 1500, 1300, 2000],
    [
      titleRow(['Componente', 'Programadas', 'Con fila', 'Monto previsto']),
      joinedRow([
        text('{#componentes}{componente}'),
        text('{programadas}', 'CeldaCentro'),
        text('{conFila}', 'CeldaCentro'),
        money('{monto}{/componentes}'),
      ]),
    ],
    { alt: 'Acciones programadas y recursos de cada componente' },
  );
  const fuentes = table(
    [WIDTH - 3500, 1500, 2000],
    [
      titleRow(['Fuente', 'Acciones', 'Monto previsto']),
      row([
        text('{#fuentes}{fuente}'),
        text('{acciones}', 'CeldaCentro'),
        money('{monto}{/fuentes}'),
      ]),
    ],
    { alt: 'Recursos de cada fuente' },
  );
  const vacios = table(
    [5200, WIDTH - 5200],
    [
      titleRow(['Qué falta y qué hacer', 'De qué acciones']),
      row([text('{#vacios}{asunto}', 'Etiqueta'), text('{detalle}{/vacios}')]),
    ],
    { alt: 'Lo que falta por definir de la sostenibilidad' },
  );
  const gap = paragraph('', { style: 'Celda', keepNext: true });
  return [
    block(
      'haySostenibilidad',
      heading(1, 'Condiciones de sostenibilidad del plan') +
        block(
          'sostenibilidades',
          heading(2, 'Vigencia {vigencia}') +
            paragraph('{nota}', { keepNext: true }) +
            componentes +
            gap +
            fuentes +
            gap +
            condicionesTable('{#condiciones}', '{/condiciones}') +
            block('hayVacios', gap + vacios) +
            unless('hayVacios', 'No falta nada por definir.'),
        ),
    ),
  ];
}

/** The institutions that the meeting chose, with what they were chosen by. */
function choices(): readonly string[] {
  const criteria = table(
    [1500, WIDTH - 2300, 800],
    [
      titleRow(['Situación', 'Criterio', 'Peso']),
      row([
        text('{#criterios}{situacion}'),
        text('{criterio}'),
        text('{peso}{/criterios}', 'CeldaCentro'),
      ]),
    ],
    { alt: 'Criterios con que se ordenaron las IED' },
  );
  const chosen = table(
    [850, 2600, 1100, 1400, WIDTH - 5950],
    [
      titleRow(['Orden', 'IED', 'Puntaje', 'Decisión', 'Por qué']),
      row([
        text('{#elegidas}{orden}', 'CeldaCentro'),
        text('{ied}'),
        text('{puntaje}', 'CeldaCentro'),
        text('{final}'),
        text('{porque}{/elegidas}'),
      ]),
    ],
    { alt: 'IED seleccionadas y decisiones de la oficina' },
  );
  return [
    block(
      'hayFocalizaciones',
      heading(1, 'Focalización de las IED') +
        block(
          'focalizaciones',
          heading(2, '{accion}, {vigencia}') +
            paragraph('Parámetros: {reglas}.', { keepNext: true }) +
            criteria +
            paragraph('Resultado:', { before: 120, keepNext: true }) +
            chosen +
            paragraph('{resto}', { before: 60 }),
        ),
    ),
  ];
}

function minutes(): readonly string[] {
  const body = block('parrafos', paragraph('{parrafo}', { align: 'both' }));
  return [
    heading(1, 'Desarrollo'),
    block('desarrolloLibre', paragraph('{parrafo}', { align: 'both' })),
    block('desarrollo', heading(2, '{punto}') + body),
    heading(1, 'Decisiones'),
    block('decisiones', paragraph('{decision}', { list: LISTS.decisiones, after: 40 })),
    unless('decisiones', 'No se registraron decisiones.'),
  ];
}

function promises(): readonly string[] {
  const widths = [560, 3300, 1900, 1900, 1200, WIDTH - 8860] as const;
  return [
    heading(1, 'Compromisos'),
    block(
      'hayCompromisos',
      table(
        widths,
        [
          titleRow(['N.º', 'Compromiso', 'Entregable', 'Responsable', 'Fecha', 'Acción']),
          row([
            text('{#compromisos}{orden}', 'CeldaCentro'),
            text('{compromiso}'),
            text('{entregable}'),
            text('{responsable}'),
            text('{fecha}', 'CeldaCentro'),
            text('{accion}{/compromisos}', 'CeldaCentro'),
          ]),
        ],
        { alt: 'Compromisos pactados en la reunión' },
      ),
    ),
    unless('hayCompromisos', 'No se pactaron compromisos.'),
  ];
}

function closing(): readonly string[] {
  return [
    block('proximaReunion', heading(1, 'Próxima reunión') + paragraph('{proximaReunion}')),
    block(
      'hayAnexos',
      heading(1, 'Anexos') +
        block('anexos', paragraph('{anexo}', { list: LISTS.bullets, after: 40 })),
    ),
    unless('hayAnexos', 'Esta acta no tiene anexos.'),
    heading(1, 'Firmas'),
    block('cierre', paragraph('{cierre}', { keepNext: true })),
    responsibles(WIDTH, { signed: true }),
    paragraph('En constancia firman quienes asistieron:', { before: 120, keepNext: true }),
    signatures(),
  ];
}

const LINE = '________________________________';

/** Two a row. The cell of an odd last person stays blank: no line waits for nobody. */
function signatures(): string {
  const half = WIDTH / 2;
  const person = (first: string, nombre: string, cargo: string): string =>
    paragraph(`${first}${LINE}`, { style: 'Celda', before: 400 }) +
    paragraph(nombre, { style: 'Etiqueta' }) +
    paragraph(cargo, { style: 'Celda' });
  return table(
    [half, half],
    [
      // Repeated on each page: no page of signatures stands without saying what was signed.
      headerRow([
        cell(paragraph('{titulo} · {asunto}', { style: 'CeldaTitulo' }), {
          span: 2,
          fill: HEADER_FILL,
        }),
      ]),
      row([
        cell(person('{#firmas}', '{nombre}', '{cargo}'), { verticalAlign: 'top' }),
        cell(
          paragraph('{#otroNombre}', { style: 'Celda' }) +
            person('', '{otroNombre}', '{otroCargo}') +
            paragraph('{/otroNombre}', { style: 'Celda' }) +
            paragraph('{/firmas}', { style: 'Celda' }),
          { verticalAlign: 'top' },
        ),
      ]),
    ],
    { alt: 'Firmas de quienes asistieron', borders: 'none' },
  );
}
