// What is kept of a frozen choice is read back the same, whatever the names and the values; and who receives what in a year.

import {
  escribirCongelado,
  escribirValores,
  leerCongelado,
  leerValores,
} from '../../../src/domain/focalizacion/congelado';
import { matrizDe } from '../../../src/domain/focalizacion/matriz';
import type { CriterioMedido } from '../../../src/domain/focalizacion/puntos';
import { leerTabla } from '../../../src/domain/focalizacion/tabla';
import { contextOf } from '../../support/libro';

const criterio = (change: Partial<CriterioMedido> = {}): CriterioMedido => ({
  variable: 'pruebas.total',
  situacion: 'Pedagógica',
  peso: 33.3,
  sentido: 'Menos es más necesidad',
  piso: 0.62,
  techo: 1604,
  tabla: new Map(),
  tablaEscrita: '',
  vigenciaDelDato: 2025,
  desempate: undefined,
  delUniverso: { piso: false, techo: true },
  ...change,
});

test('criteria and rules are read back as they were', () => {
  const tablaEscrita = 'A+: 0; A: 25; D: 100';
  const criterios = [
    criterio(),
    criterio({
      variable: 'categoria',
      sentido: 'Tabla',
      tablaEscrita,
      tabla: leerTabla(tablaEscrita).puntos,
      desempate: 1,
      // A table gives the points: no limit is printed.
      piso: 0,
      techo: 0,
      delUniverso: { piso: true, techo: true },
    }),
  ];
  const reglas = { cupos: undefined, minimo: 40.5, cobertura: 70 };
  const texto = escribirCongelado({ criterios, reglas }, (one) => `Nombre · de\n${one} [x]`);
  expect(texto.split('\n').filter((line) => line.includes('piso'))).toHaveLength(1);
  const kept = leerCongelado(texto);
  expect(kept?.criterios).toEqual(criterios);
  expect(kept?.reglas).toEqual(reglas);
  expect([...(kept?.nombres.keys() ?? [])]).toEqual(['pruebas.total', 'categoria']);
});

test.each(['', 'Cupos: 3', 'Cupos: 3\nPuntaje mínimo: 1\nCobertura mínima: 70\nalgo'])(
  'what somebody wrote over it is told apart: %j',
  (texto) => expect(leerCongelado(texto)).toBeUndefined(),
);

test('what was known of an institution is read back as it was', () => {
  const candidata = {
    codigoDane: '108001999015',
    nombre: 'IED Ejemplo: La Ceiba (sede 2)',
    datos: {
      'pruebas.total': { valor: 0.636, vigencia: 2025, grado: 11 },
      desercion: { valor: 0.1 + 0.2, vigencia: 2024 },
      jornada: { valor: 'Única (parcial)', vigencia: 2025 },
      negativo: { valor: -1234.5, vigencia: 2025 },
    },
    veces: 2,
    matricula: 1450,
  };
  expect(leerValores('108001999015', escribirValores(candidata))).toEqual(candidata);
  const bare = { codigoDane: '1', nombre: 'Uno', datos: {}, veces: 0, matricula: undefined };
  expect(leerValores('1', escribirValores(bare))).toEqual(bare);
});

test('the matriz counts both ways, and names those that nobody chose', () => {
  const row = (accion: string, ied: string, final: string) => ({
    vigencia: 2026,
    accion,
    ied,
    final,
  });
  const matriz = matrizDe(
    contextOf({
      pam: [
        { codigo: 'A1', alcance: 'IED focalizadas' },
        { codigo: 'A2', alcance: 'Todas las IED' },
        { codigo: 'A3', alcance: 'IED focalizadas' },
      ],
      ied: [
        { codigoDane: '1', nombre: 'Uno' },
        { codigoDane: '2', nombre: 'Dos' },
        { codigoDane: '3', nombre: 'Tres', activa: false },
      ],
      cupos: [{ vigencia: 2026, accion: 'A1', congeladoEl: '2026-01-28' }],
      focalizacion: [row('A1', '1', 'Seleccionada'), row('A1', '2', 'No seleccionada')],
    }),
    2026,
  );
  expect(matriz.acciones).toMatchObject([
    { codigo: 'A1', seleccionadas: 1, congelada: true },
    { codigo: 'A3', seleccionadas: null, congelada: false },
  ]);
  expect(matriz.ied.map(({ nombre, acciones }) => [nombre, acciones])).toEqual([
    ['Uno', ['A1']],
    ['Dos', []],
  ]);
  expect(matriz.sinNinguna).toEqual(['Dos']);
});
