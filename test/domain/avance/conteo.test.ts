import { conteoDe } from '../../../src/domain/avance/conteo';
import { ESTADOS_AVANCE, type EstadoAvance } from '../../../src/domain/avance/estado';

const accion = (codigo: string, estado: EstadoAvance) => ({ codigo, estado });

test('conteoDe() puts every acción that owed the quarter in one figure, and leaves the others out', () => {
  const acciones = [
    ...ESTADOS_AVANCE.map((estado) => accion(`debe ${estado}`, estado)),
    accion('otra en meta', 'en meta'),
    accion('falta', 'rezagada'),
    accion('espera', 'en riesgo'),
    accion('no debe', 'en meta'),
  ];
  const deben = acciones.map(({ codigo }) => codigo).filter((codigo) => codigo !== 'no debe');
  const conteo = conteoDe(acciones, { deben, faltan: ['falta'], esperan: ['espera'] });
  expect(conteo).toEqual({
    programadas: 10,
    cumplidas: 2,
    parciales: 1,
    noCumplidas: 1,
    sinReporte: 1,
    porCalificar: 5,
  });
  const { programadas, ...parts } = conteo;
  expect(Object.values(parts).reduce((sum, n) => sum + n)).toBe(programadas);
});
