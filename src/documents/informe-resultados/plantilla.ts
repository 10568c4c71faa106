// The default template of the informe de resultados, in the order of the MEN's Guía 27: the plan de desarrollo as referent, what was
// achieved, what makes it last, what helped and hindered, challenges, alliances, the index of efficacy. How it was computed is a second file.

import { heading, paragraph, row, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import {
  block,
  conElResto,
  conLoQueSigue,
  figure,
  joinedRow,
  text,
  titleRow,
  unless,
} from '../bloques';
import { portada } from '../del-corte/plantilla-partes';
import { enHojas } from '../en-hojas';
import { responsibles } from '../membrete-plantilla';
import { accionesTable, relatoTable, sostienenTable } from './plantilla-acciones';
import { alianzas, registros } from './plantilla-registros';

const VERSION = '{version} del informe{#versionPam} · PAM versión {versionPam}{/versionPam}';

const PORTADA = {
  titulo: 'Informe de resultados del PAM',
  subtitulo: '{plan} {cuatrienio}',
  sinFirme: 'este informe no está en firme.',
  deQue: {
    nombre: 'Cuatrienio',
    marcador: '{cuatrienio}',
    alt: 'Cuatrienio, corte y versión del informe',
  },
  version: VERSION,
  comoVa: {
    titulo: 'Los resultados, en breve',
    marcador: 'enBreve',
    alt: 'Los resultados del plan, en seis líneas',
  },
  falta: {
    titulos: ['Qué falta en este informe', 'De qué años o acciones'],
    ancho: 3000,
    alt: 'Lo que le falta al informe',
    nada: '● No falta nada: el libro tiene los cuatro años, sus evaluaciones, sus actas y sus informes.',
  },
} as const;

const centre = (marcador: string) => text(marcador, 'CeldaCentro');

/** The default informe, as a .docx to fill. */
export function informeDeResultadosTemplate(): Uint8Array {
  return enHojas({
    titulo: 'INFORME DE RESULTADOS DEL PAM',
    pie: `Cuatrienio: {cuatrienio} · Versión ${VERSION}`,
    partes: [
      { contenido: [...portada(PORTADA), ...referente(), ...porComponente(), ...territorio()] },
      {
        apaisada: true,
        contenido: [...accionesTable(), ...sostienenTable(), ...relatoTable()],
      },
      {
        contenido: [
          heading(1, '5. Retos'),
          block('retos', paragraph('{parrafo}', { align: 'both' })),
          ...alianzas(),
          ...eficacia(),
          ...registros(),
          heading(1, '9. Conclusiones'),
          conLoQueSigue('conclusiones'),
          paragraph('', { keepNext: true }),
          responsibles(WIDTH, { signed: true }),
        ],
      },
    ],
  });
}

const referente = (): readonly string[] => [
  paragraph('1. El Plan de Desarrollo como referente', {
    style: 'Heading1',
    pageBreakBefore: true,
  }),
  block('referente', paragraph('{parrafo}', { align: 'both' })),
  block(
    'hayMetasDeDesarrollo',
    table(
      conElResto([4000, 2300, 2300], WIDTH),
      [
        titleRow(['Meta del Plan de Desarrollo', 'Acto', 'Acciones del PAM', 'Avance']),
        row([
          text('{#metasDeDesarrollo}{meta}'),
          text('{norma}'),
          text('{acciones}'),
          centre('{avance}{/metasDeDesarrollo}'),
        ]),
      ],
      { alt: 'Metas del Plan de Desarrollo y las acciones que les aportan' },
    ),
  ),
];

const porComponente = (): readonly string[] => [
  heading(1, '2. Logros frente a las metas'),
  heading(2, '2.1 Por componente'),
  table(
    conElResto([3400, 1100, 1600, 1800], WIDTH),
    [
      titleRow([
        'Componente',
        'Acciones',
        'Cumplieron su meta',
        'Mejoraron su línea base',
        'Avance del cuatrienio',
      ]),
      joinedRow([
        text('{#componentes}{componente}'),
        centre('{acciones}'),
        centre('{cumplidas}'),
        centre('{frenteALaBase}'),
        figure('{avance}{/componentes}'),
      ]),
    ],
    { alt: 'Los resultados de cada componente', cellMargin: 50 },
  ),
  paragraph('{umbrales} {consolidacion} {pesos}', { style: 'Nota' }),
];

const territorio = (): readonly string[] => [
  heading(2, '2.2 Índice de inclusión'),
  paragraph('{inclusionTexto}', { keepNext: true }),
  block(
    'hayInclusion',
    table(
      conElResto([3400, 1600, 1600, 1600], WIDTH),
      [
        titleRow(['Índice', '{inclusionPrimero}', '{inclusionUltimo}', 'Cambio', 'IED con dato']),
        joinedRow([
          text('{#inclusion}{area}'),
          centre('{antes}'),
          centre('{despues}'),
          centre('{cambio}'),
          centre('{ied}{/inclusion}'),
        ]),
      ],
      { alt: 'Índice de inclusión del primer año al último' },
    ) +
      paragraph(
        'De 0 a 4. Promedio simple de las IED activas con el dato; las demás no cuentan como 0.',
        {
          style: 'Nota',
        },
      ),
  ),
  heading(2, '2.3 Indicadores del territorio'),
  block(
    'hayTerritorio',
    table(
      conElResto([2200, 3000, 1600, 1200], WIDTH),
      [
        titleRow(['Componente', 'Indicador', 'Línea base', 'Meta', 'Resultado']),
        row([
          text('{#territorio}{componente}', 'Compacta'),
          text('{indicador}', 'Compacta'),
          text('{lineaBase}', 'Compacta'),
          text('{meta}', 'Compacta'),
          text('{resultado}{/territorio}', 'Compacta'),
        ]),
      ],
      { alt: 'Línea base, meta y resultado de los indicadores del territorio' },
    ),
  ),
  unless(
    'hayTerritorio',
    'Caracterización no tiene líneas base del territorio con su meta o con un dato posterior.',
  ),
];

const eficacia = (): readonly string[] => [
  heading(1, '7. Índice de eficacia'),
  paragraph('{eficaciaTexto}', { keepNext: true }),
  table(
    conElResto([3000, 1120, 1120, 1120, 1120, 1250], WIDTH),
    [
      titleRow(['Componente', '{ano1}', '{ano2}', '{ano3}', '{ano4}', 'Cuatrienio', 'Metas']),
      joinedRow([
        text('{#eficacia}{componente}'),
        centre('{valor1}'),
        centre('{valor2}'),
        centre('{valor3}'),
        centre('{valor4}'),
        centre('{cuatrienio}'),
        centre('{metas}{/eficacia}'),
      ]),
    ],
    { alt: 'Índice de eficacia de cada componente, por año y del cuatrienio', cellMargin: 50 },
  ),
  paragraph('Metas: las cumplidas de las que se pueden medir. —: nada programado.', {
    style: 'Nota',
  }),
];
