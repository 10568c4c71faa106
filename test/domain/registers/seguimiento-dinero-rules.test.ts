// The money of a quarter: in its order, beside the quarter before, beside the progress.

import type { AnyRow } from '../../../src/domain/register';
import {
  cadenaDelDinero,
  dineroQueRetrocede,
  dineroSinAvance,
} from '../../../src/domain/registers/seguimiento-dinero-rules';
import { found, hallados, mensajes } from '../../support/libro';

test.each<[string, AnyRow, string[]]>([
  ['in order', { apropiado: 100, comprometido: 80, obligado: 60, pagado: 40 }, []],
  ['all equal', { apropiado: 100, comprometido: 100, obligado: 100, pagado: 100 }, []],
  ['paid over committed', { comprometido: 80, pagado: 81 }, ['PAGO_MAYOR']],
  ['paid over obliged', { comprometido: 80, obligado: 40, pagado: 50 }, ['PAGO_MAYOR']],
  ['obliged over committed', { comprometido: 80, obligado: 90, pagado: 50 }, ['PAGO_MAYOR']],
  ['committed over appropriated', { apropiado: 100, comprometido: 101 }, ['COMPROMISO_MAYOR']],
  ['nothing appropriated', { apropiado: 0, comprometido: 1 }, ['COMPROMISO_MAYOR']],
  ['blanks in between', { apropiado: 100, pagado: 40 }, []],
])('cadenaDelDinero: %s', (_, row, codes) => {
  expect(found(cadenaDelDinero, [row]).map(([, codigo]) => codigo)).toEqual(codes);
});

test('cadenaDelDinero says the two sums', () => {
  const row = { apropiado: 100_000_000, comprometido: 150_000_000, pagado: 200_000_000 };
  expect(mensajes(cadenaDelDinero, [row])).toEqual([
    'Lo comprometido ($ 150.000.000) supera lo apropiado ($ 100.000.000): revise los valores acumulados del año.',
    'Lo pagado ($ 200.000.000) supera lo comprometido ($ 150.000.000): revise los valores acumulados del año.',
  ]);
});

test('cadenaDelDinero says what was committed, the first that is passed, where both are', () => {
  const chain = { apropiado: 100, comprometido: 80 };
  expect(
    mensajes(cadenaDelDinero, [
      { ...chain, obligado: 60, pagado: 95 },
      { ...chain, obligado: 60, pagado: 70 },
      { ...chain, obligado: 110, pagado: 90 },
    ]),
  ).toEqual(
    [
      'Lo pagado ($ 95) supera lo comprometido ($ 80)',
      'Lo pagado ($ 70) supera lo obligado ($ 60)',
      'Lo obligado ($ 110) supera lo comprometido ($ 80)',
      'Lo pagado ($ 90) supera lo comprometido ($ 80)',
    ].map((said) => `${said}: revise los valores acumulados del año.`),
  );
});

test('cadenaDelDinero takes a blank as it was last written in the year', () => {
  const year = { accion: 'A1', vigencia: 2025 };
  const rows = [
    { ...year, trimestre: 'T3', pagado: 70 },
    { ...year, trimestre: 'T2', comprometido: 150 },
    { ...year, trimestre: 'T1', apropiado: 100, obligado: 60 },
    { ...year, vigencia: 2026, trimestre: 'T1', comprometido: 150 },
  ];
  expect(mensajes(cadenaDelDinero, rows)).toEqual(
    [
      'Lo pagado ($ 70) supera lo obligado ($ 60)',
      'Lo comprometido ($ 150) supera lo apropiado ($ 100)',
    ].map((said) => `${said}: revise los valores acumulados del año.`),
  );
});

describe('dineroQueRetrocede', () => {
  const quarter = (trimestre: string, row: AnyRow, vigencia = 2025): AnyRow => ({
    accion: 'A1',
    vigencia,
    trimestre,
    ...row,
  });

  test.each<[string, AnyRow[], [number, string][]]>([
    ['growing', [quarter('T1', { comprometido: 5 }), quarter('T2', { comprometido: 6 })], []],
    ['the same', [quarter('T1', { comprometido: 5 }), quarter('T2', { comprometido: 5 })], []],
    [
      'of another year',
      [quarter('T4', { comprometido: 5 }), quarter('T1', { comprometido: 1 }, 2026)],
      [],
    ],
    [
      'in any order of rows, over a quarter without money',
      [quarter('T3', { comprometido: 4 }), quarter('T2', {}), quarter('T1', { comprometido: 5 })],
      [[2, 'DINERO_RETROCEDE']],
    ],
    [
      'what was appropriated may be cut',
      [quarter('T1', { apropiado: 5 }), quarter('T2', { apropiado: 4 })],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(dineroQueRetrocede, rows)).toEqual(expected);
  });

  test('says the two sums of each kind, and what would explain it', () => {
    const rows = [
      quarter('T1', { comprometido: 150_000_000, obligado: 30, pagado: 20 }),
      quarter('T2', { comprometido: 50_000_000, obligado: 20, pagado: 10 }),
    ];
    expect(mensajes(dineroQueRetrocede, rows)).toEqual([
      'Lo comprometido bajó de $ 150.000.000 a $ 50.000.000: los valores son acumulados del año; confirme si hubo liberación.',
      'Lo obligado bajó de $ 30 a $ 20: los valores son acumulados del año; confirme si hubo anulación.',
      'Lo pagado bajó de $ 20 a $ 10: los valores son acumulados del año; confirme si hubo reintegro.',
    ]);
  });
});

describe('dineroSinAvance', () => {
  const row = { accion: 'A1', comprometido: 1000 };
  const rows = [row, { ...row, ejecutado: 0 }, { ...row, ejecutado: 1 }, { ejecutado: 0 }];

  test('finds money without progress, except a result of 0 in a Reducción', () => {
    expect(found(dineroSinAvance, rows)).toEqual([
      [2, 'DINERO_SIN_AVANCE'],
      [3, 'DINERO_SIN_AVANCE'],
    ]);
    for (const tipoAcumulacion of ['Reducción', 'Reducción anual']) {
      const pam = [{ codigo: 'A1', tipoAcumulacion }];
      expect(found(dineroSinAvance, rows, { pam })).toEqual([[2, 'DINERO_SIN_AVANCE']]);
    }
  });

  test('takes as its own what another acción reported of a shared meta in the quarter', () => {
    const pam = ['A1', 'A2'].map((codigo) => ({ codigo, codigoMeta: 'M1' }));
    const [t1, t2] = (['T1', 'T2'] as const).map((trimestre) => ({ vigencia: 2025, trimestre }));
    const shared = [
      { ...row, ...t1 },
      { ...row, ...t2 },
      { accion: 'A2', ...t1, ejecutado: 5 },
    ];
    expect(found(dineroSinAvance, shared, { pam })).toEqual([[3, 'DINERO_SIN_AVANCE']]);
  });

  test('is an advertencia while nobody explains it, and a nota after', () => {
    const [open, explained] = hallados(dineroSinAvance, [row, { ...row, analisis: 'En trámite.' }]);
    expect([open?.severidad, explained?.severidad]).toEqual(['advertencia', 'nota']);
    expect(mensajes(dineroSinAvance, [row])).toEqual([
      'Hay $ 1.000 comprometidos o pagados y ningún avance físico: reporte lo ejecutado o explíquelo en el análisis.',
    ]);
  });
});
