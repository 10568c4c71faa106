// What is otherwise, in all, after some changes of a row: what was put back, or only spelled in another way, is not told.

import type { Cambio } from '../../src/domain/cambio';
import { decirNetos, type Hecho } from '../../src/domain/cambios-desde';
import { columnsOf } from '../../src/domain/placed-columns';
import type { AnyRow } from '../../src/domain/register';
import { compromisos } from '../../src/domain/registers/compromisos';

const ROW: AnyRow = { codigo: 'CO-0007', compromiso: 'Enviar el informe', responsable: 'Ana' };
const registro = compromisos.key;
const crear = (row: AnyRow): Cambio => ({ registro, cambio: 'crear', row });
const borrar = { registro, cambio: 'borrar', clave: 'CO-0007', antes: ROW } as const;
const borrarCon = (responsable: string): Cambio => ({
  ...borrar,
  antes: { ...ROW, responsable },
});
const escribir = (antes: string | undefined, despues: string | undefined): Cambio => ({
  registro,
  cambio: 'modificar',
  clave: 'CO-0007',
  antes: { responsable: antes },
  despues: { responsable: despues },
});

const told = (...cambios: readonly Cambio[]): readonly string[] =>
  decirNetos(
    [{ register: compromisos, columnas: columnsOf(compromisos) }],
    cambios.map((cambio): Hecho => ({ cambio, firma: undefined })),
  ).map((sentence) => sentence.replace(/ \(sin anotar[^)]*\)/, ''));

test.each<[string, readonly Cambio[], readonly string[]]>([
  ['was changed and put back', [escribir('Ana', 'Luis'), escribir('Luis', 'Ana')], []],
  ['was filled and blanked', [escribir(undefined, 'Luis'), escribir('Luis', undefined)], []],
  [
    'was filled and changed',
    [escribir(undefined, 'Luis'), escribir('Luis', 'Nora')],
    ['Compromisos CO-0007, Responsable: en blanco → «Nora»'],
  ],
  ['was deleted and written again', [borrar, crear(ROW)], []],
  [
    'was deleted and written again with other words',
    [borrar, crear({ ...ROW, responsable: 'Luis' })],
    ['Compromisos CO-0007, Responsable: «Ana» → «Luis»'],
  ],
  ['is in small letters', [borrar, crear({ ...ROW, codigo: 'co-0007' })], []],
  [
    'is in small letters, told as a new one first, with other words',
    [crear({ ...ROW, codigo: 'co-0007', responsable: 'Luis' }), borrar],
    ['Compromisos co-0007, Responsable: «Ana» → «Luis»'],
  ],
  ['was added, changed and deleted', [crear(ROW), escribir('Ana', 'Luis'), borrarCon('Luis')], []],
  ['was deleted', [borrar], ['Compromisos CO-0007: se borró']],
  ['is new', [crear(ROW)], ['Compromisos CO-0007: se agregó']],
])('a row that %s', (_, cambios, expected) => {
  expect(told(...cambios)).toEqual(expected);
});
