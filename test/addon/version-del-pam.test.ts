// Any version of the plan read whole, as it was approved, whatever happened to the tabs since; and compared with any other.

import type { VersionEntera } from '../../src/addon/aprobacion/version-entera';
import { sweep } from '../support/auditoria';
import {
  ANA,
  aprobado,
  carga,
  LUIS,
  lineOf,
  MARTA,
  type Oficina,
  PAM,
} from '../support/oficina-del-pam';
import { deleteLine, typeIn } from '../support/typed';

const reads = (oficina: Oficina, version = '1'): VersionEntera =>
  oficina.as().call<VersionEntera>('verVersionDelPam', { version });
/** Of each acción what it said, without what it says today. */
const said = ({ acciones }: VersionEntera) =>
  acciones.map(({ codigo, accion, campos, programado }) => ({
    codigo,
    accion,
    programado,
    campos: Object.fromEntries(
      campos.filter(({ dice }) => dice !== '').map(({ campo, dice }) => [campo, dice]),
    ),
  }));
/** A second acta of activity 5. */
function nuevaActa(oficina: Oficina): void {
  oficina.as().call('cargar', {
    registro: 'actas',
    celdas: [
      ['Código', 'Vigencia', 'Número', 'Estado', 'Actividad', 'Fecha', 'Asunto'],
      ['AC-0900', '2026', '90', 'Definitiva', '5', '15/07/2026', 'Revisión del PAM'],
    ],
  });
}

test('as it was approved, it says what the tab says', () => {
  const oficina = aprobado();
  const { dicho, acciones, codigoVerificacion } = reads(oficina);
  expect(dicho).toBe('La versión 1 (15/07/2026, acta 3 de 2024) tiene 40 acciones.');
  expect(codigoVerificacion).toBe(oficina.control()[0]?.codigoVerificacion);
  expect(acciones.map(({ codigo }) => codigo)).toEqual(
    oficina
      .as()
      .rows('pam')
      .map(({ codigo }) => codigo)
      .sort(),
  );
  const a07 = acciones.find(({ codigo }) => codigo === 'A07');
  expect(a07?.campos.find(({ campo }) => campo === 'indicador')).toEqual({
    campo: 'indicador',
    titulo: 'Indicador',
    dice: oficina.accion().indicador,
  });
  const row = oficina
    .as()
    .rows('seguimiento')
    .find((one) => one.accion === 'A07' && one.vigencia === 2026 && one.trimestre === 'T3');
  expect(a07?.programado.find(({ vigencia }) => vigencia === 2026)?.trimestres.T3).toBe(
    String(row?.programado),
  );
  expect(
    acciones.flatMap(({ campos }) => campos.filter(({ ahora }) => ahora !== undefined)),
  ).toEqual([]);
});

test('whatever is typed, loaded, programmed, deleted, added and changed with leave since', () => {
  const oficina = aprobado();
  const before = said(reads(oficina));
  typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A08'), { Indicador: 'A mano', 'Meta 2026': '9' });
  sweep(oficina.as(ANA));
  oficina.cambiar({ campo: 'Fecha fin', valor: '30/11/2027' });
  const { numero } = oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión.' });
  oficina.pasar(numero, 'autorizar', { acta: '3 de 2024', horas: 2 });
  carga(oficina, 'A09', 'Indicador', 'De la ventana');
  oficina.as().call('cargar', {
    registro: 'pam',
    celdas: [
      ['Código', 'Componente', 'Acción', 'Responde a'],
      ['A99', String(oficina.accion().componente), 'Acción nueva', 'FU-0001'],
    ],
  });
  oficina.as().call('cargar', {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Programado'],
      ['A07', '2026', 'T3', '777'],
      ['A07', '2027', 'T4', '3'],
    ],
  });
  // Not audited yet: the tab alone says it.
  typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A10'), { Objetivo: 'Otro objetivo' });
  const found = reads(oficina);
  expect(said(found)).toEqual(before);
  const now = (codigo: string) => found.acciones.find((one) => one.codigo === codigo);
  expect(
    now('A08')
      ?.campos.filter(({ ahora }) => ahora)
      .map(({ titulo, ahora }) => [titulo, ahora]),
  ).toEqual([
    ['Indicador', 'A mano'],
    ['Meta 2026', '9'],
  ]);
  // A second version is read as it was approved, and the first one as it was.
  nuevaActa(oficina);
  oficina.at = '2026-07-15T13:00:00-05:00';
  oficina.aprobar({ acta: '90 de 2026' });
  const second = said(reads(oficina, '2'));
  expect(second.find(({ codigo }) => codigo === 'A99')?.accion).toBe('Acción nueva');
  carga(oficina, 'A09', 'Indicador', 'Nunca');
  oficina.cambiar({ accion: 'A09', campo: 'Acción', valor: 'Dicha de otro modo', motivo: '' });
  deleteLine(oficina.as(LUIS), PAM, lineOf(oficina, 'A40'));
  expect(said(reads(oficina, '2'))).toEqual(second);
  expect(reads(oficina, '2').acciones.find(({ codigo }) => codigo === 'A40')?.sigue).toBe(false);
  expect(said(reads(oficina))).toEqual(before);
  expect(
    oficina
      .as()
      .call<{ cambios: { clave: string; campo: string }[] }>('verCambiosDelPam', {
        desde: '1',
        hasta: '2',
      })
      .cambios.map(({ clave, campo }) => `${clave} ${campo}`)
      .sort(),
  ).toEqual(
    [
      'A07 fechaFin',
      'A07 programado2026-T3',
      'A08 indicador',
      'A08 meta2026',
      'A09 indicador',
      'A10 objetivo',
      'A99 codigo',
    ].sort(),
  );
});

test('one that there is not is told, with those that there are', () => {
  expect(aprobado().refuse('verVersionDelPam', { version: '7' }).mensaje).toBe(
    'No hay una versión «7» aprobada en este libro. Son: 1.',
  );
});
