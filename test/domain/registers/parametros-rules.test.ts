// A parameter that cannot be read is told, and so is one that nobody reads.

import type { AnyRow } from '../../../src/domain/register';
import { parametrosLegibles, pesosDeAlguien } from '../../../src/domain/registers/parametros-rules';
import { contextOf, filasOf } from '../../support/libro';

test.each<[string, AnyRow['valor'], string[]]>([
  ['umbral_en_meta', '0,9', []],
  ['umbral_en_meta', undefined, []],
  ['umbral_en_meta', 'alto', ['PARAMETRO_ILEGIBLE']],
  ['umbral_en_meta', '90%', []],
  ['umbral_en_meta', '90', ['PARAMETRO_ILEGIBLE']],
  ['indicador_seguimiento', '4', ['PARAMETRO_ILEGIBLE']],
  ['cuatrienio', '2024-2026', ['PARAMETRO_ILEGIBLE']],
  ['adopcion', '2024-T3', []],
  ['adopcion', 'T3 de 2024', []],
  ['adopcion', '2023-T4', ['PARAMETRO_ILEGIBLE']],
  ['adopcion', 'julio', ['PARAMETRO_ILEGIBLE']],
  ['pesos_vigencia', '2024: 15; 2025: 85', []],
  ['pesos_vigencia', '2024: 15; 85', ['PARAMETRO_ILEGIBLE']],
  ['umbral_meta', '0,9', ['PARAMETRO_DESCONOCIDO']],
  ['constructor', '1', ['PARAMETRO_DESCONOCIDO']],
])('parametrosLegibles: %s = %s', (clave, valor, codes) => {
  const hallados = parametrosLegibles(filasOf([{ clave, valor }]), contextOf());
  expect(hallados.map(({ codigo }) => codigo)).toEqual(codes);
});

test('a componente may have one weight, in whatever spelling', () => {
  const valor = 'Educación inicial: 60; EDUCACION INICIAL: 30; Media: 10';
  const hallados = parametrosLegibles(filasOf([{ clave: 'pesos_componente', valor }]), contextOf());
  expect(hallados.map(({ codigo, mensaje }) => [codigo, mensaje])).toEqual([
    [
      'PARAMETRO_ILEGIBLE',
      'Pesos por componente: «EDUCACION INICIAL» tiene dos pesos: deje uno solo.',
    ],
  ]);
});

test.each<[string, string, string[]]>([
  ['in another spelling', 'EDUCACION INICIAL: 60; Media técnica: 40', []],
  ['of none', 'Educación inicial: 60; Sin componente: 40', []],
  [
    'a letter off',
    'Educación inicia: 60; Media técnica: 40',
    [
      'Ninguna acción del PAM es del componente «Educación inicia»: su peso no cuenta. ¿Quiso decir «Educación inicial»?',
    ],
  ],
])('a weight of a componente %s', (_, valor, mensajes) => {
  const pam = [{ componente: 'Educación inicial' }, { componente: 'Media técnica' }, {}];
  const filas = filasOf([{ clave: 'pesos_componente', valor }]);
  const hallados = pesosDeAlguien(filas, contextOf({ pam }));
  expect(hallados.map(({ mensaje }) => mensaje)).toEqual(mensajes);
  expect(pesosDeAlguien(filas, contextOf())).toEqual([]);
});
