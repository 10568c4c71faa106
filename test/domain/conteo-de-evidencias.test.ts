// What evidencias count, by hand: a list of visitas of one acción, and what each tipo and regla makes of it.

import { contadorDeEvidencias } from '../../src/domain/conteo-de-evidencias';
import type { Corte } from '../../src/domain/periodo';
import type { AnyRow } from '../../src/domain/register';
import type { PamRow } from '../../src/domain/registers/pam';
import { cuentaQueNoCrece } from '../../src/domain/registers/pam-rules';
import { conteoDistinto } from '../../src/domain/registers/seguimiento-conteo-rules';
import { contextOf, found, mensajes } from '../support/libro';

const T2: Corte = { vigencia: 2026, trimestre: 'T2' };
const ACCION: PamRow = {
  codigo: 'A02',
  codigoMeta: 'M02',
  tipoAcumulacion: 'Acumulado',
  evidenciasQueCuenta: 'Visita de asesoría',
};
let number = 0;
const visita = (fecha: string | undefined, more: AnyRow = {}): AnyRow => {
  number += 1;
  const codigo = `EV-${number}`;
  const tipo = 'Visita de asesoría';
  const enlace = `https://ejemplo.invalid/${number}`;
  return { codigo, accion: 'A02', tipo, enlace, ...(fecha && { fecha }), ...more };
};
/** One in 2025, two in T1, three in T2, one in T3 of 2026; one of another tipo and one of another acción. */
const VISITAS = [
  visita('2025-11-20', { ied: 'X' }),
  visita('2026-01-01', { ied: 'X' }),
  visita('2026-03-31', { ied: 'Y' }),
  visita('2026-04-01', { ied: 'X' }),
  visita('2026-05-15', { ied: 'Y' }),
  visita('2026-06-30'),
  visita('2026-07-01'),
  visita('2026-05-15', { tipo: 'Acta' }),
  visita('2026-05-15', { accion: 'A03' }),
];

const contar = (
  more: Partial<PamRow> = {},
  {
    hoy = '2026-07-14',
    evidencias = VISITAS,
    corte = T2,
    ...rest
  }: {
    hoy?: string;
    evidencias?: readonly AnyRow[];
    corte?: Corte;
    pam?: readonly PamRow[];
    seguimiento?: readonly AnyRow[];
    focalizacion?: readonly AnyRow[];
  } = {},
) => {
  const accion = { ...ACCION, ...more };
  const context = contextOf({ pam: [accion], evidencias, ...rest });
  return contadorDeEvidencias({ ...context, hoy })(accion, corte);
};

test.each<[string, Partial<PamRow>, number]>([
  ['a quarter of a year that adds up', {}, 3],
  ['one that is averaged', { reglaTrimestral: 'Promedio', tipoAcumulacion: 'Flujo' }, 3],
  ['the year so far where the last one speaks for it', { reglaTrimestral: 'Último' }, 5],
  ['a level kept', { reglaTrimestral: 'Último', tipoAcumulacion: 'Stock' }, 5],
  [
    'all of the plan over the línea base of a Capacidad',
    { reglaTrimestral: 'Último', tipoAcumulacion: 'Capacidad', lineaBase: 4 },
    10,
  ],
  ['two tipos', { evidenciasQueCuenta: 'Visita de asesoría; Acta' }, 4],
])('counts %s', (_, more, valor) => {
  expect(contar(more)?.valor).toBe(valor);
});

test.each<[string, Partial<PamRow>]>([
  ['an acción that counts none', { evidenciasQueCuenta: undefined } as Partial<PamRow>],
  ['one whose result is to go down', { tipoAcumulacion: 'Reducción' }],
])('proposes nothing for %s', (_, more) => {
  expect(contar(more)).toBeUndefined();
});

test('says how many, until when and which, and nothing of days that have not come', () => {
  expect(contar()?.dicho).toBe('En Evidencias, a 30 de junio de 2026: 3 visitas de asesoría.');
  expect(contar()?.contadas.map(({ codigo }) => codigo)).toEqual(['EV-4', 'EV-5', 'EV-6']);
  const half = contar({}, { hoy: '2026-05-14' });
  expect(half).toMatchObject({
    valor: 1,
    dicho: 'En Evidencias, a 14 de mayo de 2026: 1 visita de asesoría.',
    noContadas: [
      'EV-5 (es del 15/05/2026, que no ha llegado)',
      'EV-6 (es del 30/06/2026, que no ha llegado)',
    ],
  });
  expect(contar({ evidenciasQueCuenta: 'Visita de asesoría; Acta' })?.dicho).toBe(
    'En Evidencias, a 30 de junio de 2026: 3 visitas de asesoría y 1 acta.',
  );
  expect(contar({ reglaTrimestral: 'Último' })?.dicho).toContain(
    'En Evidencias, desde enero, a 30',
  );
});

test('tells apart those to institutions that were not chosen, where somebody chose that year', () => {
  const focalizacion = [
    { vigencia: 2026, accion: 'A02', ied: 'X', final: 'Seleccionada' },
    { vigencia: 2026, accion: 'A02', ied: 'Y', final: 'No seleccionada' },
  ];
  expect(contar({}, { focalizacion })).toMatchObject({
    valor: 3,
    dicho: 'En Evidencias, a 30 de junio de 2026: 3 visitas de asesoría (1 a IED no focalizada).',
  });
  expect(
    contar({}, { focalizacion })?.contadas.flatMap(({ codigo, noFocalizada }) =>
      noFocalizada ? codigo : [],
    ),
  ).toEqual(['EV-5']);
});

test('counts no evidencia twice, nor one without link or date, nor of another quarter than it says', () => {
  const one = visita('2026-04-10', {
    codigo: 'EV-A',
    enlace: 'https://ejemplo.invalid/doc?usp=sharing',
  });
  const evidencias = [
    one,
    visita('2026-04-11', { codigo: 'EV-B', enlace: 'https://ejemplo.invalid/doc/' }),
    { ...visita('2026-04-12', { codigo: 'EV-C' }), enlace: undefined },
    visita(undefined, { codigo: 'EV-D', vigencia: 2026, trimestre: 'T2' }),
    visita('2025-11-15', { codigo: 'EV-E', vigencia: 2026, trimestre: 'T2' }),
  ] as readonly AnyRow[];
  expect(contar({}, { evidencias })).toMatchObject({
    valor: 1,
    noContadas: [
      'EV-B (el mismo enlace de EV-A)',
      'EV-C (sin enlace)',
      'EV-D (sin fecha)',
      'EV-E (es del 15/11/2025)',
    ],
  });
});

test('counts those of every acción that shares a meta, each by its own tipos, where it is reported', () => {
  const other: PamRow = { ...ACCION, codigo: 'A03', evidenciasQueCuenta: 'Visita de asesoría' };
  const seguimiento = [{ accion: 'A02', vigencia: 2026, trimestre: 'T2', programado: 9 }];
  expect(contar({}, { pam: [ACCION, other], seguimiento })?.valor).toBe(4);
});

describe('conteoDistinto', () => {
  const libro = { pam: [ACCION], evidencias: VISITAS };
  const reported = (ejecutado: number | undefined, more: AnyRow = {}): AnyRow => ({
    accion: 'A02',
    vigencia: 2026,
    trimestre: 'T2',
    ...(ejecutado !== undefined && { ejecutado }),
    ...more,
  });

  test('tells what was reported and is not what the evidencias count, and what to do', () => {
    const rows = [reported(3), reported(9), reported(undefined)];
    expect(found(conteoDistinto, rows, libro)).toEqual([[3, 'CONTEO_DISTINTO']]);
    expect(mensajes(conteoDistinto, rows, libro)).toEqual([
      'A02 reporta 9 en 2026-T2 y de sus evidencias salen 3. En Evidencias, a 30 de junio de 2026: 3 visitas de asesoría. Corrija lo ejecutado, o registre en «Evidencias» las que faltan.',
    ]);
  });

  test.each<[string, { readonly [registro: string]: readonly AnyRow[] }]>([
    ['an acción that counts none', { pam: [{ ...ACCION, evidenciasQueCuenta: undefined }] }],
    ['a closed quarter', { cierres: [{ vigencia: 2026, trimestre: 'T2', estado: 'Definitivo' }] }],
    ['a closed year', { parametros: [{ clave: 'vigencias_cerradas', valor: '2026' }] }],
    ['a quarter before the book', { parametros: [{ clave: 'adopcion', valor: '2026-T3' }] }],
  ])('lets be %s', (_, more) => {
    expect(found(conteoDistinto, [reported(9)], { ...libro, ...more } as typeof libro)).toEqual([]);
  });
});

test('cuentaQueNoCrece', () => {
  const rows = [ACCION, { ...ACCION, tipoAcumulacion: 'Reducción' }] as readonly AnyRow[];
  expect(found(cuentaQueNoCrece, rows)).toEqual([[3, 'CUENTA_EN_REDUCCION']]);
  expect(mensajes(cuentaQueNoCrece, rows)).toEqual([
    'Con tipo Reducción no se cuentan evidencias, que solo suman: deje en blanco «Evidencias que cuenta» de A02, o revise su tipo de acumulación.',
  ]);
});
