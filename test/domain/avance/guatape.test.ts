// Guatapé 2024–2025: 93 indicators and the percentages that the municipality published. Seven cells
// of the source are defects of it (typed by hand or with another formula) and are listed here.

import { type Avance, avance } from '../../../src/domain/avance/avance';
import { describeDatos, readDatos } from '../../support/datos';
import { VIGENCIAS } from '../../support/libro';
import { codigoDeGuatape as codigoOf, libroDeGuatape } from '../../support/publicadas';

const FILE = 'guatape_casos.csv';
const CELLS = [
  'pct_cumplimiento_2024',
  'pct_pd_2024',
  'pct_cumplimiento_2025',
  'pct_pd_2025',
  'acumulado',
  'pct_a_la_fecha',
] as const;

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));

describeDatos(FILE, 'avance() of Guatapé', () => {
  const casos = readDatos(FILE);
  const result: Avance = avance(libroDeGuatape(casos), VIGENCIAS, {
    vigencia: 2025,
    trimestre: 'T4',
  });

  const ours = (i: number): { readonly [K in (typeof CELLS)[number]]: number | null } => {
    const accion = result.acciones[i]!;
    const [a, b] = [accion.vigencias[0]!, accion.vigencias[1]!];
    const capped = (ratio: number | null): number | null => ratio && Math.min(1, ratio);
    return {
      pct_cumplimiento_2024: a.avanceConTope,
      pct_pd_2024: capped(a.aporteCuatrienio),
      pct_cumplimiento_2025: b.avanceConTope,
      pct_pd_2025: capped(b.aporteCuatrienio),
      acumulado: accion.acumulado,
      pct_a_la_fecha: accion.avanceCuatrienioConTope,
    };
  };

  test('agrees with 551 of the 558 published cells; the others are the defects of the source', () => {
    const differ = casos.flatMap((caso, i) =>
      CELLS.filter((cell) => {
        const [mine, published] = [ours(i)[cell], numberOf(caso[cell])];
        return mine === null || published === null
          ? mine !== published
          : Math.abs(mine - published) > 1e-6;
      }).map((cell) => [codigoOf(caso), cell, ours(i)[cell]]),
    );
    expect(casos.length * CELLS.length).toBe(558);
    expect(differ).toEqual([
      ['SEC. GOBIERNO/17', 'pct_pd_2025', 0.1],
      ['SEC. GOBIERNO/18', 'pct_pd_2025', 0.05],
      ['SEC. BIENESTAR Y DLLO SOCIAL/4', 'acumulado', 368],
      ['SEC. BIENESTAR Y DLLO SOCIAL/10', 'pct_pd_2025', 0],
      ['SEC. TURISMO Y DLLO ECONOMICO/5', 'acumulado', 1],
      ['SEC. MEDIO AMBIENTE Y DLLO RURA/9', 'pct_pd_2025', 0.1],
      ['SEC. MEDIO AMBIENTE Y DLLO RURA/20', 'acumulado', 60],
    ]);
  });

  test.each([
    ['SEC. GOBIERNO', 25, 45.6529],
    ['SEC. BIENESTAR Y DLLO SOCIAL', 31, 54.033],
    ['SEC. TURISMO Y DLLO ECONOMICO', 7, 55.2143],
    ['SEC. PLANEACION Y OBRAS PUBLICA', 11, 42.9703],
    ['SEC. MEDIO AMBIENTE Y DLLO RURA', 19, 64.1632],
  ])('averages %s, %i programmes, to %f %%', (componente, acciones, percent) => {
    const found = result.componentes.find((c) => c.componente === componente);
    expect(found?.acciones).toBe(acciones);
    expect(100 * found!.avanceCuatrienioConTope!).toBeCloseTo(percent, 4);
  });

  test('weighs the total by programmes, not by sheets: 52,6303 % and not 52,4067 %', () => {
    expect(result.total.acciones).toBe(93);
    expect(100 * result.total.avanceCuatrienioConTope!).toBeCloseTo(52.6303, 4);
  });

  test('prints the cameras of Gobierno/4 as the issue shows them', () => {
    const { vigencias, ...accion } = result.acciones.find((a) => a.codigo === 'SEC. GOBIERNO/4')!;
    expect(vigencias).toEqual([
      {
        vigencia: 2024,
        programado: 1,
        ejecutado: 8,
        avance: 8,
        avanceConTope: 1,
        aporteCuatrienio: 0.8,
      },
      {
        vigencia: 2025,
        programado: 3,
        ejecutado: 13,
        avance: 4.33333333333,
        avanceConTope: 1,
        aporteCuatrienio: 1.3,
      },
    ]);
    expect(accion).toEqual({
      codigo: 'SEC. GOBIERNO/4',
      componente: 'SEC. GOBIERNO',
      acumulado: 21,
      avanceCuatrienio: 2.1,
      avanceCuatrienioConTope: 1,
      cerrado: 2.1,
      esperado: 0.4,
      // 2024 had brought 8 of 10.
      cambio: 130,
      programadoAlCorte: 4,
      avanceAlCorte: 5.25,
      actividades: null,
      estado: 'en meta',
      calificacion: 'calificada',
      financiero: {
        apropiado: null,
        comprometido: null,
        obligado: null,
        pagado: null,
        ejecucion: null,
        pagos: null,
      },
    });
  });
});
