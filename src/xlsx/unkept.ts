// What a file has and the workbook does not hold: it is gone once the workbook is saved over it. Counted on the parts of
// the file, to be told to a person before that.

import { strFromU8 } from 'fflate';
import type { SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { type Parts, relationsOf, textOf } from './relations';
import { tagsOf } from './xml-tags';

/** So many of something, which Spanish counts with one word or the other. */
export interface Unkept {
  readonly count: number;
  readonly singular: string;
  readonly plural: string;
  /** Something that an office made, and not a setting that programs write by themselves. */
  readonly isWork: boolean;
}

type Counted = readonly [count: number, singular: string, plural: string, isWork?: 'work'];

/** What a file refers to, by the last word of the relation. */
const RELATED: readonly (readonly [types: RegExp, singular: string, plural: string])[] = [
  [/^image$/, 'imagen', 'imágenes'],
  [/^chart(Ex)?$/, 'gráfico', 'gráficos'],
  [/^externalLink$/, 'vínculo a otro libro', 'vínculos a otros libros'],
  [/^pivotTable$/, 'tabla dinámica', 'tablas dinámicas'],
  [/^slicer$/, 'segmentación de datos', 'segmentaciones de datos'],
  [/^table$/, 'tabla con formato', 'tablas con formato'],
  [/^threadedComment$/, 'hoja con conversaciones', 'hojas con conversaciones'],
  [/^ctrlProp$/, 'control de formulario', 'controles de formulario'],
  [/^(oleObject|package)$/, 'objeto incrustado', 'objetos incrustados'],
  [/^connections$/, 'conexión a datos', 'conexiones a datos'],
  [/^vbaProject$/, 'proyecto de macros', 'proyectos de macros'],
];

/** What the file of these parts has and `data`, which was read from it, lacks. */
export function unkeptIn(parts: Parts, data: WorkbookData): readonly Unkept[] {
  const workbook = relationsOf(parts, 'xl/workbook.xml');
  const sheets = tagsOf(textOf(parts, 'xl/workbook.xml'), 'sheet').flatMap(({ attributes }) => {
    const path = workbook.find(({ id }) => id === attributes['r:id'])?.path ?? '';
    const sheet = Object.values(data.sheets).find(({ name }) => name === attributes.name);
    return parts[path] && sheet ? [{ xml: strFromU8(parts[path]), sheet }] : [];
  });
  const counted = [
    borders(parts, sheets),
    ...relatedOf(parts),
    ...settingsOf(parts, sheets),
    rules(sheets),
  ];
  return counted.flatMap(([count, singular, plural, work]) =>
    count > 0 ? [{ count, singular, plural, isWork: work === 'work' }] : [],
  );
}

interface SheetPart {
  readonly xml: string;
  readonly sheet: SheetData;
}

/** Cells whose style has a line on some side. */
function borders(parts: Parts, sheets: readonly SheetPart[]): Counted {
  const styles = textOf(parts, 'xl/styles.xml');
  const drawn = tagsOf(styles, 'border').map(({ inside }) => /style="(?!none)/.test(inside));
  const cellXfs = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  const bordered = tagsOf(cellXfs, 'xf').map(
    ({ attributes }) => drawn[Number(attributes.borderId)],
  );
  const count = sum(sheets, ({ xml }) => {
    const cells = [...xml.matchAll(/<c\s[^>]*?\bs="(\d+)"/g)];
    return cells.filter(([, style]) => bordered[Number(style)]).length;
  });
  return [count, 'celda con bordes', 'celdas con bordes', 'work'];
}

function relatedOf(parts: Parts): readonly Counted[] {
  const holders = Object.keys(parts).filter((path) => !/\.rels$|^xl\/theme\//.test(path));
  const related = holders.flatMap((path) => relationsOf(parts, path));
  return RELATED.map(([types, singular, plural]) => {
    const found = related.filter(({ type }) => types.test(type));
    return [new Set(found.map(({ path }) => path)).size, singular, plural, 'work'];
  });
}

function settingsOf(parts: Parts, sheets: readonly SheetPart[]): readonly Counted[] {
  const workbook = textOf(parts, 'xl/workbook.xml');
  const names = tagsOf(workbook, 'definedName').map(({ attributes }) => attributes.name ?? '');
  const having = (tag: RegExp): number => sheets.filter(({ xml }) => tag.test(xml)).length;
  const shapes = sum(Object.keys(parts), (path) =>
    /drawings\/[^/]*\.xml$/.test(path)
      ? occurrences(textOf(parts, path), /<xdr:(sp|cxnSp)[ >]/g)
      : 0,
  );
  return [
    [shapes, 'forma o cuadro de texto', 'formas y cuadros de texto', 'work'],
    [having(/<autoFilter[ />]/), 'filtro', 'filtros', 'work'],
    [having(/<sheetProtection[ />]/), 'hoja protegida', 'hojas protegidas', 'work'],
    [/<workbookProtection[ />]/.test(workbook) ? 1 : 0, 'protección del libro', ''],
    [
      names.filter((name) => !name.startsWith('_xlnm.')).length,
      'nombre de rango',
      'nombres de rangos',
    ],
    [having(/<x14:sparklineGroup[ >]/), 'hoja con minigráficos', 'hojas con minigráficos', 'work'],
    [
      having(/<(headerFooter|rowBreaks)[ >]/),
      'hoja con ajustes de impresión',
      'hojas con ajustes de impresión',
    ],
  ];
}

/** Validations and conditional formats that the workbook has no words for; a message without a rule is one. */
function rules(sheets: readonly SheetPart[]): Counted {
  const count = sum(sheets, ({ xml, sheet }) => {
    const validations = occurrences(xml, /<(?:x14:)?dataValidation[ >]/g);
    const formats = occurrences(xml, /<(?:x14:)?cfRule[ >]/g);
    return (
      Math.max(0, validations - sheet.validations.length) +
      Math.max(0, formats - sheet.conditionalFormats.length)
    );
  });
  return [count, 'regla o mensaje de celda', 'reglas y mensajes de celdas'];
}

const occurrences = (text: string, tag: RegExp): number => [...text.matchAll(tag)].length;
const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
