// What the Procedimiento tab says: the records that the procedure leaves, what it says, who answers for what, and the tabs where it is
// kept. All but the records is in sheets-templates (libro.json, procedimiento*.csv): a version 05 of the procedure is an edit there.

import plantilla from '../../../sheets-templates/libro.json';
import actividades from '../../../sheets-templates/procedimiento.csv';
import cambios from '../../../sheets-templates/procedimiento-cambios.csv';
import terminos from '../../../sheets-templates/procedimiento-terminos.csv';
import { enumerar } from '../../domain/redaccion';
import { REGISTERS } from '../../domain/registers';
import { ROLES, type Rol, responsablesDe } from '../../domain/roles';
import type { Libro } from '../libro/libro';
import { registrosDelProcedimiento } from './procedimiento-registros';
import type { Line } from './write-view';

type TitleOf = (key: string) => string;
type Renglon = (typeof actividades)[number];

const TEXTOS = plantilla.procedimiento;
const RESPONDE = '●';
const ASISTE = '○';

export const lines = (libro: Libro, titleOf: TitleOf): readonly Line[] => [
  ...heading(),
  ...section(TEXTOS.secciones.trazabilidad, registrosDelProcedimiento(libro)),
  ...section(TEXTOS.secciones.actividades, actividades.flatMap(activity(titleOf))),
  ...section(
    TEXTOS.secciones.responsables,
    [line('nota', TEXTOS.marcas), ...ROLES.map(role)],
    actividades.map(itemOf),
  ),
  ...section(TEXTOS.secciones.definiciones, termsOf('Definición').map(term)),
  ...section(TEXTOS.secciones.registros, termsOf('Registro').map(term)),
  ...section(TEXTOS.secciones.cambios, changes()),
  ...section(TEXTOS.secciones.hojas, tabs()),
];

const line = (look: Line['look'], ...cells: Line['cells'][number][]): Line => ({ look, cells });
const blank = line('texto');
const itemOf = ({ item = '' }: Renglon): string => item;
const termsOf = (seccion: string): readonly Renglon[] =>
  terminos.filter((renglon) => renglon.seccion === seccion);
const splitValores = (cell = ''): readonly string[] => cell.split(' / ').filter(Boolean);

function heading(): readonly Line[] {
  const { version, fecha } = cambios[cambios.length - 1] ?? {};
  return [
    line('titulo', TEXTOS.titulo),
    line('nota', `Versión ${version}, del ${fecha}. ${TEXTOS.descripcion}`),
    line('nota', TEXTOS.ayuda),
    blank,
    line('dato', 'Objetivo', TEXTOS.objetivo),
    line('dato', 'Alcance', TEXTOS.alcance),
    blank,
  ];
}

const section = (
  title: string,
  lines: readonly Line[],
  columns: readonly string[] = [],
): readonly Line[] => [line('encabezado', title, '', ...columns), ...lines, blank];

const activity =
  (titleOf: TitleOf) =>
  (renglon: Renglon): readonly Line[] => {
    const { item, actividad, detalle, registros, formatos, periodicidad } = renglon;
    const hojas = splitValores(renglon.hojas).map(titleOf);
    return [
      line('subtitulo', `${item}. ${actividad}`),
      ...dato('Qué se hace', detalle),
      ...dato('Responsables', responsablesDe(Number(item)).join('; ')),
      ...dato('Registros', listed(registros)),
      ...dato('Formato', listed(formatos)),
      ...dato('Cuándo', periodicidad),
      ...dato('Tenga en cuenta', renglon.nota),
      ...hojas.map((abre, i) =>
        line('dato', i === 0 ? 'Hojas del libro' : '', { texto: abre, abre }),
      ),
    ];
  };

const dato = (label: string, text = ''): readonly Line[] =>
  text === '' ? [] : [line('dato', label, text)];
const listed = (cell = ''): string => splitValores(cell).join('; ');

/** A line of the matrix: a mark under each activity that the role answers for, another where it comes to the meetings. */
function role({ nombre, descripcion, nota, responde, asiste }: Rol): Line {
  const marks = actividades.map(({ item }) =>
    responde.includes(Number(item)) ? RESPONDE : asiste.includes(Number(item)) ? ASISTE : '',
  );
  const none = marks.every((mark) => mark === '') ? 'Ninguna actividad lo nombra.' : '';
  return line('dato', nombre, joined(descripcion, none, nota), ...marks);
}

function term({ nombre = '', descripcion = '', actividades: where, nota = '' }: Renglon): Line {
  const items = splitValores(where);
  const word = items.length === 1 ? 'Actividad' : 'Actividades';
  const of = items.length === 0 ? '' : `${word} ${enumerar(items)}.`;
  return line('dato', nombre, joined(descripcion, of, nota));
}

const joined = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** The newest first; a version is named once. */
function changes(): readonly Line[] {
  const versions = [...new Set(cambios.map(({ version }) => version))].reverse();
  return versions.flatMap((version) =>
    cambios
      .filter((cambio) => cambio.version === version)
      .map(({ fecha, descripcion = '' }, i) =>
        line('dato', i === 0 ? `Versión ${version}, del ${fecha}` : '', descripcion),
      ),
  );
}

const tabs = (): readonly Line[] =>
  REGISTERS.filter(({ hidden }) => !hidden).map(({ title, describes }) =>
    line('dato', { texto: title, abre: title }, describes),
  );
