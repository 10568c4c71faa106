// Settings that cannot be read, or that no setting is called.

import { quisoDecir } from '../parecido';
import { parseCelda } from '../parse';
import { parseCuatrienio } from '../periodo';
import { readPesos } from '../pesos-escritos';
import type { Column, Hallado, Rule, Valor } from '../register';

/** The value of each row must be one that its setting can take. */
export const parametrosLegibles: Rule = (filas, { parametros }) =>
  filas.flatMap(({ fila, row: { clave, valor } }): Hallado[] => {
    if (typeof clave !== 'string') return [];
    const definition = Object.entries(parametros).find(([known]) => known === clave)?.[1];
    if (!definition) {
      const mensaje = `«${clave}» no es un parámetro de este libro y no tiene efecto.${quisoDecir(clave, Object.keys(parametros))}`;
      const columna = 'clave';
      return [
        { fila, columna, codigo: 'PARAMETRO_DESCONOCIDO', severidad: 'advertencia', mensaje },
      ];
    }
    const wrong = reasonAgainst(clave, definition, valor);
    return wrong === undefined
      ? []
      : [
          {
            fila,
            columna: 'valor',
            codigo: 'PARAMETRO_ILEGIBLE',
            severidad: 'error',
            mensaje: `${definition.label}: ${wrong}`,
          },
        ];
  });

function reasonAgainst(
  clave: string,
  definition: Column,
  valor: Valor | undefined,
): string | undefined {
  const lectura = parseCelda(definition, valor);
  if ('error' in lectura) return lectura.error.mensaje;
  if (typeof lectura.ok !== 'string') return undefined;
  if (clave === 'cuatrienio' && !parseCuatrienio(lectura.ok)) {
    return 'escriba el primer y el último año, por ejemplo 2024-2027.';
  }
  const [part] = /^pesos_/.test(clave) ? readPesos(lectura.ok).ilegibles : [];
  return part === undefined ? undefined : `«${part}» no es un nombre, dos puntos y un número.`;
}
