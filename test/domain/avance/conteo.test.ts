import type { AvanceAccion } from '../../../src/domain/avance/avance';
import { conteoDe } from '../../../src/domain/avance/conteo';

type Como = Pick<AvanceAccion, 'estado' | 'calificacion'>;
const accion = (estado: Como['estado'], calificacion: Como['calificacion']): AvanceAccion =>
  ({ estado, calificacion }) as AvanceAccion;

test('conteoDe() puts every programmed acción in one figure, and leaves the others out', () => {
  const conteo = conteoDe([
    accion('en meta', 'calificada'),
    accion('en meta', 'calificada'),
    accion('en riesgo', 'calificada'),
    accion('rezagada', 'calificada'),
    accion('rezagada', 'sin reporte'),
    accion('sin calificar hasta T4', 'sin trimestres'),
    accion('a la espera del dato', 'a la espera'),
    accion('no programada', null),
    accion('sin fórmula', null),
  ]);
  expect(conteo).toEqual({
    programadas: 7,
    cumplidas: 2,
    parciales: 1,
    noCumplidas: 1,
    sinReporte: 1,
    sinCalificar: 2,
  });
  const { programadas, ...parts } = conteo;
  expect(Object.values(parts).reduce((sum, n) => sum + n)).toBe(programadas);
});
