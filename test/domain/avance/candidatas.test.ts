// The four ways to make one figure of four years, against the cases that were worked out by hand.

import { candidatasDe } from '../../../src/domain/avance/candidatas';
import { calcularAcciones } from '../../../src/domain/avance/en-corte';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { describeDatos, readDatos } from '../../support/datos';
import { filasOf, VIGENCIAS } from '../../support/libro';

const numero = (text: string | undefined): number | undefined =>
  text === '' || text === undefined || text === 'NP' ? undefined : Number(text);

describeDatos('cuatrienio_por_tipo.csv', 'the four candidates of consolidation', () => {
  test('every one of them, of every tipo', () => {
    const casos = readDatos('cuatrienio_por_tipo.csv');
    const pam = casos.map(
      (caso) =>
        ({
          codigo: caso.codigo,
          tipoAcumulacion: caso.tipo,
          reglaTrimestral: 'Último',
          lineaBase: numero(caso.linea_base),
          metaCuatrienio: numero(caso.meta_cuatrienio),
          ...Object.fromEntries(
            VIGENCIAS.map((year) => [
              `meta${year}`,
              caso[`meta_${year}`] === 'NP' ? 'NP' : numero(caso[`meta_${year}`]),
            ]),
          ),
        }) as PamRow,
    );
    const seguimiento = casos.flatMap((caso) =>
      VIGENCIAS.map((vigencia): SeguimientoRow => {
        const programado = numero(caso[`meta_${vigencia}`]);
        const ejecutado = numero(caso[`resultado_${vigencia}`]);
        return {
          accion: caso.codigo,
          vigencia,
          trimestre: 'T4',
          programado: programado ?? 'NP',
          ...(ejecutado !== undefined && { ejecutado }),
        } as SeguimientoRow;
      }),
    );
    const acciones = calcularAcciones(
      {
        pam: filasOf(pam),
        seguimiento: filasOf(seguimiento),
        actividades: [],
        parametros: filasOf([{ clave: 'reduccion_anual', valor: 'Sí' }]),
        hoy: '2028-06-01',
      },
      VIGENCIAS,
      { vigencia: 2027, trimestre: 'T4' },
    );
    const ours = acciones.map((one) => {
      const { conTope, sinTope, mediaDeVigencias, sumaSobreMetas } = candidatasDe(one);
      return [conTope, sinTope, mediaDeVigencias, sumaSobreMetas].map((n) =>
        n === null ? '' : n.toFixed(6),
      );
    });
    const theirs = casos.map((caso) => [
      caso.avance_cuatrienio_con_tope,
      caso.avance_cuatrienio_sin_tope,
      caso.media_simple_vigencias_con_tope,
      caso.suma_resultados_sobre_suma_metas,
    ]);
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(14);
  });
});
