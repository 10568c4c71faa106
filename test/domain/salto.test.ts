import { saltoDe } from '../../src/domain/salto';

test.each<[string, Parameters<typeof saltoDe>[0], string | undefined]>([
  ['far from both', { ejecutado: 20, programado: 10, anterior: 8 }, 'lo programado 10 1'],
  ['as it was programmed', { ejecutado: 20, programado: 20, anterior: 8 }, undefined],
  ['as it was before', { ejecutado: 8, programado: 20, anterior: 8 }, undefined],
  ['40 % over, exactly', { ejecutado: 14, programado: 10, anterior: 10 }, 'lo programado 10 0.4'],
  ['39 % over', { ejecutado: 13.9, programado: 10 }, undefined],
  ['40 % under', { ejecutado: 6, anterior: 10 }, 'el reporte anterior 10 0.4'],
  ['nothing done', { ejecutado: 0, programado: 10, anterior: 9 }, 'lo programado 10 1'],
  ['NP and none before', { ejecutado: 5, programado: 'NP' }, undefined],
  ['a first result over 0', { ejecutado: 5, programado: 0, anterior: 0 }, undefined],
  ['not reported', { programado: 10, anterior: 9 }, undefined],
])('saltoDe() %s', (_, reportado, said) => {
  const salto = saltoDe(reportado, 0.4);
  expect(salto && `${salto.desde} ${salto.esperado} ${salto.cuanto}`).toBe(said);
});
