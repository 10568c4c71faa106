// A parameter that cannot be read is told, and so is one that nobody reads.

import type { AnyRow } from '../../../src/domain/register';
import { parametrosLegibles } from '../../../src/domain/registers/parametros-rules';
import { contextOf, filasOf } from '../../support/libro';

test.each<[string, AnyRow['valor'], string[]]>([
  ['umbral_en_meta', '0,9', []],
  ['umbral_en_meta', undefined, []],
  ['umbral_en_meta', 'alto', ['PARAMETRO_ILEGIBLE']],
  ['indicador_seguimiento', '4', ['PARAMETRO_ILEGIBLE']],
  ['cuatrienio', '2024-2026', ['PARAMETRO_ILEGIBLE']],
  ['pesos_vigencia', '2024: 15; 2025: 85', []],
  ['pesos_vigencia', '2024: 15; 85', ['PARAMETRO_ILEGIBLE']],
  ['umbral_meta', '0,9', ['PARAMETRO_DESCONOCIDO']],
  ['constructor', '1', ['PARAMETRO_DESCONOCIDO']],
])('parametrosLegibles: %s = %s', (clave, valor, codes) => {
  const hallados = parametrosLegibles(filasOf([{ clave, valor }]), contextOf());
  expect(hallados.map(({ codigo }) => codigo)).toEqual(codes);
});
