// The years that other offices published, judged from their own percentages and from ours.

import { type Evaluacion, evaluar } from '../../../src/domain/evaluacion/evaluacion';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { describeDatos, readDatos } from '../../support/datos';
import { filasOf, VIGENCIAS } from '../../support/libro';
import { codigoDeGuatape, libroDeGuatape, libroDeTenjo } from '../../support/publicadas';

/** What a published percentage says, by the thresholds of the procedure alone; 0,9 is published as 0.8999999999999999. */
const segunPublicado = (programado: number, published: number): string => {
  if (programado === 0) return 'No programada';
  const pct = Number(published.toFixed(12));
  return pct >= 0.9 ? 'Cumplida' : pct >= 0.7 ? 'Parcialmente' : 'No cumplida';
};
const cumplimientos = ({ acciones }: Evaluacion) =>
  acciones.map(({ codigo, cumplimiento }) => [codigo, cumplimiento]);

describeDatos('tenjo_trimestral_2025.csv', 'evaluar() of Tenjo 2025', () => {
  const metas = readDatos('tenjo_trimestral_2025.csv');
  const evaluacion = evaluar(libroDeTenjo(metas), VIGENCIAS, 2025);

  test('judges each meta as its published percentage does, but for the defects of the source', () => {
    const ours = cumplimientos(evaluacion);
    const differ = metas.flatMap((meta, i) => {
      const expected = segunPublicado(Number(meta.total_programado_2025), Number(meta.pct_2025));
      return ours[i]?.[1] === expected ? [] : [[meta.fila, expected, ours[i]?.[1]]];
    });
    expect(differ).toEqual([
      ['137', 'Parcialmente', 'Cumplida'],
      ['173', 'Cumplida', 'Parcialmente'],
    ]);
  });

  test('puts each of the 331 in one of the five counts', () => {
    const [all] = evaluacion.componentes;
    expect(all).toMatchObject({ acciones: 331, noProgramadas: 38, aLaEspera: 0 });
    expect(all!.cumplidas + all!.parciales + all!.noCumplidas).toBe(331 - 38);
  });
});

describeDatos('guatape_casos.csv', 'evaluar() of Guatapé', () => {
  const casos = readDatos('guatape_casos.csv');

  test.each([2024, 2025])('%d: each indicator as its published percentage says', (vigencia) => {
    const ours = cumplimientos(evaluar(libroDeGuatape(casos), VIGENCIAS, vigencia));
    const published = casos.map((caso) => [
      codigoDeGuatape(caso),
      segunPublicado(
        Number(caso[`meta_${vigencia}`]),
        Number(caso[`pct_cumplimiento_${vigencia}`]),
      ),
    ]);
    expect(ours).toEqual(published);
  });
});

describeDatos('medellin_sed_2024_2025_trimestral.csv', 'evaluar() of Medellín', () => {
  const lines = readDatos('medellin_sed_2024_2025_trimestral.csv');
  const codigos = [...new Set(lines.map(({ codigo }) => codigo!))];
  const pam = codigos.map((codigo) => {
    const own = lines.filter((line) => line.codigo === codigo);
    const metaOf = (vigencia: string) =>
      Number(own.find((line) => line.vigencia === vigencia)?.meta ?? Number.NaN);
    return {
      codigo,
      tipoAcumulacion: own[0]!.tipo_acumulacion as 'Flujo' | 'Acumulado' | 'Stock',
      // What it says of itself: each quarter includes those before.
      reglaTrimestral: 'Último' as const,
      meta2024: metaOf('2024'),
      meta2025: metaOf('2025'),
    };
  });
  const seguimiento = lines.map(
    ({ codigo, vigencia, trimestre, resultado }): SeguimientoRow => ({
      accion: codigo,
      vigencia: Number(vigencia),
      trimestre: trimestre as 'T1',
      ejecutado: Number(resultado),
    }),
  );
  const libro = {
    pam: filasOf(pam),
    seguimiento: filasOf(seguimiento),
    actividades: [],
    parametros: [],
    hoy: '2026-02-01',
  };

  test('2024 and 2025, by hand: the result of T4 over the meta of the year', () => {
    // 2024: 30 % of 421, 6.6 % of 422, 53 % of 423, 1,207 of 1,200, 93 % of 426, 250 of 250, and 428 without a meta.
    expect(cumplimientos(evaluar(libro, VIGENCIAS, 2024))).toEqual([
      ['421', 'No cumplida'],
      ['422', 'No cumplida'],
      ['423', 'No cumplida'],
      ['424', 'Cumplida'],
      ['426', 'Cumplida'],
      ['427', 'Cumplida'],
      ['428', 'No programada'],
    ]);
    // 2025: 98, 100 and 96 %, 1,239 of 1,200, 100 %, 260 and 250 of 250.
    const in2025 = evaluar(libro, VIGENCIAS, 2025);
    expect(in2025.acciones.map(({ avance }) => avance)).toEqual([
      0.98, 1, 0.96, 1.0325, 1, 1.04, 1,
    ]);
    expect(new Set(in2025.acciones.map(({ cumplimiento }) => cumplimiento))).toEqual(
      new Set(['Cumplida']),
    );
  });
});
