// What the .docx of a template may bring: each hostile piece in each place where a document may have it. The review names it, and
// a template that was kept by an older version is not used either.

import { fillTemplate } from '../../src/docx/engine';
import { inspectTemplate } from '../../src/docx/inspect';
import { acta, FORMS, PLACES, pack, withRelation } from '../support/hostile-docx';
import { INGREDIENTS, PACKAGES } from '../support/hostile-pieces';
import type { Area } from './area';

interface Intento {
  readonly nombre: string;
  readonly bytes: () => Uint8Array;
  /** What the refusal names; undefined where there is nothing to refuse. */
  readonly dice?: RegExp;
}

const FIELDS: readonly (readonly [instruction: string, dice?: RegExp])[] = [
  ['DDE "cmd" "/c calc"', /DDE/],
  ['DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/c calc"', /DDEAUTO/],
  ['INCLUDETEXT "https://ejemplo.invalid/a.docx"', /INCLUDETEXT/],
  ['INCLUDEPICTURE "https://ejemplo.invalid/a.png" \\d', /INCLUDEPICTURE/],
  ['INCLUDE "a.docx"', /INCLUDE/],
  ['IMPORT "a.png"', /IMPORT/],
  ['LINK Excel.Sheet.8 "\\\\\\\\ejemplo.invalid\\\\a.xls"', /LINK/],
  ['DATABASE \\d "a.mdb"', /DATABASE/],
  ['RD "a.docx"', /RD/],
  ['EMBED Excel.Sheet', /EMBED/],
  ['MACROBUTTON Macro1 oprima', /MACROBUTTON/],
  ['ALGONUEVO "x"', /no se conoce/],
  ['HYPERLINK "file://ejemplo.invalid/a"', /vínculo/],
  ['HYPERLINK "https://ejemplo.invalid/"'],
  ['PAGE \\* MERGEFORMAT'],
];

/** One that does not end takes the markers behind it into its code. */
const { 'sin terminar': _, ...WHOLE_FORMS } = FORMS;

const FIELD_TRIES: readonly Intento[] = FIELDS.flatMap(([instruction, dice]) =>
  Object.entries(dice ? FORMS : WHOLE_FORMS).flatMap(([form, write]) =>
    Object.entries(PLACES).map(([place, { put }]) => ({
      nombre: `campo ${instruction} ${form}, en ${place}`,
      bytes: () => pack(put(acta(), write(instruction))),
      ...(dice && { dice }),
    })),
  ),
);

const INGREDIENT_TRIES: readonly Intento[] = INGREDIENTS.flatMap(
  ({ nombre, dice, wml, relations = [], files = {} }) =>
    Object.entries(PLACES).map(([place, { part, put }]) => ({
      nombre: `${nombre}, en ${place}`,
      bytes: () =>
        pack({
          ...relations.reduce(
            (made, relation) => withRelation(made, part, relation),
            put(acta(), wml),
          ),
          ...files,
        }),
      ...(dice && { dice }),
    })),
);

const TRIES: readonly Intento[] = [
  ...FIELD_TRIES,
  ...INGREDIENT_TRIES,
  ...PACKAGES.map(({ nombre, dice, make }) => ({ nombre, bytes: make, ...(dice && { dice }) })),
];

export function plantillas(): Area {
  return {
    intentos: TRIES.length,
    enMuestra: 150,
    nombreDe: (intento) => (TRIES[intento] as Intento).nombre,
    intentar: (intento) => fallasDe(TRIES[intento] as Intento),
  };
}

function fallasDe({ bytes, dice }: Intento): readonly string[] {
  const made = bytes();
  const { errores } = inspectTemplate(made, {}, () => undefined);
  if (!dice) return errores.map((error) => `it refuses what is harmless: ${error}`);
  const isNamed = errores.some((error) => dice.test(error));
  return [
    ...(isNamed ? [] : [`it says ${JSON.stringify(errores)}`]),
    ...(isRefusedOnFilling(made) ? [] : ['it is filled']),
  ];
}

function isRefusedOnFilling(bytes: Uint8Array): boolean {
  try {
    fillTemplate(bytes, {});
    return false;
  } catch {
    return true;
  }
}
