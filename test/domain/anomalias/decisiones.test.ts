import { resumenDeAnomalias } from '../../../src/domain/anomalias/por-decidir';
import { accionA, anomaliasAt } from '../../support/anomalias';

const REZAGADA = accionA({ meta2026: 40 }, { '2026-T1': [10, 1], '2026-T2': [10, 1] });
const DECISION = { codigo: 'AN-0001', accion: 'A', vigencia: 2026, trimestre: 'T2' };

test('the decision of an acción stands beside its candidatas', () => {
  const anomalias = [
    { ...DECISION, codigo: 'AN-0002', trimestre: 'T1', confirmada: 'Sí', cumplimiento: 'Abierta' },
    { ...DECISION, confirmada: 'Descartada', motivo: 'Llega en julio' },
  ];
  const [one] = anomaliasAt({ ...REZAGADA, anomalias }).acciones;
  expect(one?.decision?.codigo).toBe('AN-0001');
  expect(one?.abiertas.map(({ codigo }) => codigo)).toEqual(['AN-0002']);
});

test('one that was decided is told also when the datum was corrected since', () => {
  const corrected = accionA({ meta2026: 40 }, { '2026-T1': [10, 10], '2026-T2': [10, 10] });
  const anomalias = [{ ...DECISION, confirmada: 'Sí' }];
  const { acciones } = anomaliasAt({ ...corrected, anomalias });
  expect(acciones).toEqual([{ accion: 'A', candidatas: [], decision: anomalias[0], abiertas: [] }]);
});

test('resumenDeAnomalias() leaves to decide only the acciones that have an anomaly', () => {
  const enRiesgo = accionA({ meta2026: 40 }, { '2026-T1': [10, 8], '2026-T2': [10, 8] });
  expect(resumenDeAnomalias(anomaliasAt(enRiesgo)).porDecidir).toEqual([]);
  expect(resumenDeAnomalias(anomaliasAt(REZAGADA)).porDecidir).toEqual(['A']);
  const descartada = { ...REZAGADA, anomalias: [{ ...DECISION, confirmada: 'Descartada' }] };
  expect(resumenDeAnomalias(anomaliasAt(descartada))).toEqual({
    porDecidir: [],
    confirmadas: [],
    descartadas: ['A'],
  });
});
