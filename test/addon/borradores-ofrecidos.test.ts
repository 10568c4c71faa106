// What was being written when any panel closed less than a minute ago may be in another window: it is offered as the panel opens again, and
// never lost sight of.

import { PEDIDOS } from '../hostil/pedidos';
import { ACTA } from '../support/acta';
import { exampleBook } from '../support/host';

interface Opened {
  readonly borrador?: unknown;
  readonly escrito?: unknown;
  readonly otrosBorradores: readonly { readonly ventana: string }[];
}
/** How the panel of each draft is opened, and what is kept for it. */
const PANELES: {
  readonly [guardar: string]: {
    readonly abre: string;
    readonly con?: unknown;
    readonly kept?: object;
  };
} = {
  guardarBorradorLocal: { abre: 'panelActa', kept: { acta: ACTA } },
  guardarBorradorTrimestre: { abre: 'panelTrimestre', con: {} },
  guardarBorradorEvaluacion: { abre: 'evaluacionDelAno', con: { vigencia: '2025' } },
  guardarBorradorAjuste: { abre: 'panelAjustes' },
  guardarBorradorFocalizar: { abre: 'panelFocalizar' },
  guardarBorradorEquipo: { abre: 'panelEquipo' },
  guardarBorradorFila: { abre: 'panelFila' },
  guardarBorradorLoMio: {
    abre: 'panelLoMio',
    con: { persona: 'Nora Ejemplo Vargas' },
    kept: {
      borrador: {
        persona: 'Nora Ejemplo Vargas',
        corte: '2026-T2',
        reportes: { A27: { ejecutado: '11' } },
        compromisos: {},
      },
    },
  },
  guardarBorradorAnalisis: { abre: 'panelAnalisis' },
  guardarBorradorSostenibilidad: { abre: 'panelSostenibilidad', con: {} },
  guardarBorradorSalida: { abre: 'panelSalidas' },
  guardarBorradorPublicacion: { abre: 'panelPublicar' },
  guardarBorradorCargar: { abre: 'panelCargar' },
  guardarBorradorCambio: { abre: 'panelAprobar' },
};

test('every draft that a page keeps is here', () => {
  expect(
    Object.keys(PEDIDOS)
      .filter((name) => name.startsWith('guardarBorrador'))
      .sort(),
  ).toEqual(Object.keys(PANELES).sort());
});

test.each(Object.entries(PANELES))('%s', (guardar, { abre, con, kept }) => {
  const book = exampleBook();
  const { de: _, ...asked } = PEDIDOS[guardar] as { readonly de?: string };
  book.call(guardar, { ...asked, ...kept, ventana: 'v1' });
  const opened = book.call<Opened>(abre, con);
  expect(opened.otrosBorradores.map(({ ventana }) => ventana)).toEqual(['v1']);
  // It is nobody's to take without being asked.
  expect(opened.borrador ?? opened.escrito ?? null).toBeNull();
});
