// What an evidencia must agree with.

import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { AnyRow } from '../../../src/domain/register';
import { evidencias } from '../../../src/domain/registers/evidencias';
import {
  enlaceUnico,
  fechaDelTrimestre,
  iedFocalizada,
  visitaConComponentes,
} from '../../../src/domain/registers/evidencias-rules';
import { validate } from '../../../src/domain/validate';
import { contextOf, filasOf, found, mensajes } from '../../support/libro';

test.each<[AnyRow, boolean]>([
  [{ fecha: '2025-11-15', vigencia: 2025, trimestre: 'T4' }, true],
  [{ fecha: '2025-09-30', vigencia: 2025, trimestre: 'T4' }, false],
  [{ fecha: '2025-10-01', vigencia: 2025, trimestre: 'T4' }, true],
  [{ fecha: '2025-12-31', vigencia: 2025, trimestre: 'T4' }, true],
  [{ fecha: '2024-11-15', vigencia: 2025, trimestre: 'T4' }, false],
  [{ fecha: '2025-11-15', vigencia: 2025 }, true],
  [{ fecha: '2025-11-15', trimestre: 'T1' }, false],
  [{ fecha: '2025-11-15', trimestre: 'T4' }, true],
  [{ fecha: '2025-11-15' }, true],
  [{ vigencia: 2025, trimestre: 'T1' }, true],
])('fechaDelTrimestre of %j', (row, isRight) => {
  expect(found(fechaDelTrimestre, [row])).toEqual(isRight ? [] : [[2, 'FECHA_DE_OTRO_TRIMESTRE']]);
});

test('fechaDelTrimestre says the date and what the row says', () => {
  const row = { fecha: '2025-11-15', vigencia: 2024 };
  const sinAno = { fecha: '2025-11-15', trimestre: 'T1' };
  expect(mensajes(fechaDelTrimestre, [{ ...row, trimestre: 'T1' }, row, sinAno])).toEqual([
    'La evidencia es del 15/11/2025 y dice 2024-T1: corrija la fecha o el trimestre.',
    'La evidencia es del 15/11/2025 y dice 2024: corrija la fecha o el trimestre.',
    'La evidencia es del 15/11/2025 y dice T1: corrija la fecha o el trimestre.',
  ]);
});

describe('enlaceUnico', () => {
  const [a, b] = ['https://drive.google.com/a', 'https://drive.google.com/b'];

  test('tells a link once, with the rows that give it', () => {
    const rows = [a, b, undefined, a, undefined, a].map((enlace) => ({ enlace }));
    expect(found(enlaceUnico, rows)).toEqual([[7, 'ENLACE_REPETIDO']]);
    expect(mensajes(enlaceUnico, rows)).toEqual([
      'El mismo enlace está en las filas 2, 5 y 7: una evidencia vale una vez.',
    ]);
  });

  test.each([
    ['https://drive.google.com/a/', true],
    ['http://Drive.Google.com/a', true],
    ['https://drive.google.com/a?usp=sharing', true],
    ['https://drive.google.com/a/?usp=drive_link', true],
    ['https://drive.google.com/A', false],
    ['https://drive.google.com/a?id=2', false],
    ['https://drive.google.com/a#gid=2', false],
  ])('sees in %s the link that another row gives: %s', (enlace, isSame) => {
    const codes = found(enlaceUnico, [{ enlace: a }, { enlace }]);
    expect(codes).toEqual(isSame ? [[3, 'ENLACE_REPETIDO']] : []);
  });

  test('tells in a load which row is of the file and which of the tab', () => {
    const header = ['Acción', 'Fecha', 'Descripción', 'Enlace'];
    const line = ['A1', '15/11/2025', 'Acta', a];
    const existing = filasOf([b, a].map((enlace) => ({ codigo: `EV-${enlace}`, enlace })));
    const libro = contextOf({ pam: [{ codigo: 'A1' }] });
    const { observaciones } = planCargue(evidencias, tablaSuelta([header, line]), existing, libro);
    expect(observaciones.map(({ mensaje }) => mensaje)).toEqual([
      'El mismo enlace está en la fila 2 y la fila 3 de la hoja: una evidencia vale una vez.',
    ]);
  });
});

test('visitaConComponentes asks a visita, and nothing else, what it reviewed', () => {
  const rows = [
    { tipo: 'Visita de asesoría' },
    { tipo: 'Visita de asesoría', componentesPmi: 'Metas' },
    { tipo: 'Acta' },
    {},
  ];
  expect(found(visitaConComponentes, rows)).toEqual([[2, 'VISITA_SIN_COMPONENTES']]);
  expect(mensajes(visitaConComponentes, rows)).toEqual([
    'Escriba qué componentes del PMI se revisaron en la visita.',
  ]);
});

test('an evidencia written before there were tipos lacks nothing', () => {
  const row = {
    codigo: 'EV-0001',
    accion: 'A1',
    fecha: '2026-06-15',
    vigencia: 2026,
    trimestre: 'T2',
    descripcion: 'Acta de visita',
    enlace: 'https://ejemplo.invalid/1',
  };
  expect(validate(evidencias, filasOf([row]), contextOf({ pam: [{ codigo: 'A1' }] }))).toEqual([]);
});

test('iedFocalizada tells an institution that was not chosen, where somebody chose', () => {
  const context = contextOf({
    ied: [{ codigoDane: '2', nombre: 'IED Ejemplo Dos' }],
    focalizacion: [
      { vigencia: 2026, accion: 'A1', ied: '1', final: 'Seleccionada' },
      { vigencia: 2026, accion: 'A1', ied: '2', final: 'No seleccionada' },
    ],
  });
  const rows = [
    { accion: 'A1', ied: '1', vigencia: 2026 },
    { accion: 'A1', ied: '2', fecha: '2026-05-04' },
    { accion: 'A1', ied: '2', vigencia: 2025 },
    { accion: 'A2', ied: '2', vigencia: 2026 },
    { accion: 'A1', vigencia: 2026 },
  ];
  expect(iedFocalizada(filasOf(rows), context).map(({ fila, mensaje }) => [fila, mensaje])).toEqual(
    [
      [
        3,
        'IED Ejemplo Dos no está entre las seleccionadas de A1 en 2026: revise el código o registre el cambio en Focalización.',
      ],
    ],
  );
});
