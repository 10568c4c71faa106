import {
  recursosConOrigen,
  sostieneLoProgramado,
} from '../../../src/domain/registers/sostenibilidad-rules';
import { found, mensajes } from '../../support/libro';

const PAM = [
  { codigo: 'A1', tipoAcumulacion: 'Acumulado', meta2026: 4, meta2027: 'NP' },
  { codigo: 'A2', tipoAcumulacion: 'Reducción', meta2026: 0 },
];

test('a row of a year in which its acción has no meta', () => {
  const rows = [
    { accion: 'A1', vigencia: 2026 },
    { accion: 'A1', vigencia: 2027 },
    { accion: 'A1', vigencia: 2025 },
    { accion: 'A2', vigencia: 2026 },
    // Told by other rules: the year, the reference.
    { accion: 'A1', vigencia: 2031 },
    { accion: 'A9', vigencia: 2026 },
    { vigencia: 2026 },
  ];
  expect(found(sostieneLoProgramado, rows, { pam: PAM })).toEqual([
    [3, 'SOSTENIBILIDAD_NP'],
    [4, 'SOSTENIBILIDAD_NP'],
  ]);
  expect(mensajes(sostieneLoProgramado, rows, { pam: PAM })[0]).toBe(
    'La acción A1 no tiene meta en 2027: quite esta fila, o escriba la meta de ese año en el PAM.',
  );
});

test('what is secured says by what paper, and the money where it comes from', () => {
  const rows = [
    { financiera: 'Asegurada', respaldo: 'CDP 1', fuente: 'MEN', montoPrevisto: 5 },
    { financiera: 'Asegurada', fuente: 'MEN', montoPrevisto: 5 },
    { financiera: 'Asegurada', fuente: 'Sin costo' },
    { financiera: 'En trámite', montoPrevisto: 18_000_000 },
    { financiera: 'En trámite', montoPrevisto: 0 },
    {},
  ];
  expect(found(recursosConOrigen, rows)).toEqual([
    [3, 'ASEGURADA_SIN_RESPALDO'],
    [5, 'MONTO_SIN_FUENTE'],
  ]);
  expect(mensajes(recursosConOrigen, rows)[1]).toBe(
    'Hay un monto previsto de $ 18.000.000 sin fuente: escoja de dónde sale.',
  );
});
