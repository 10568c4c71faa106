// Settings that cannot be read, or that no setting is called.

import { SIN_COMPONENTE } from '../avance/ponderacion';
import { quisoDecir } from '../parecido';
import { parseCelda } from '../parse';
import { parseCuatrienio, readCorte } from '../periodo';
import { readPesos } from '../pesos-escritos';
import type { Column, Hallado, Rule, Valor } from '../register';
import { fold } from '../texto';

/** The value of each row must be one that its setting can take. */
export const parametrosLegibles: Rule = (filas, { parametros, vigencias }) =>
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
    const wrong = reasonAgainst(clave, definition, { valor, vigencias });
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
  {
    valor,
    vigencias,
  }: { readonly valor: Valor | undefined; readonly vigencias: readonly number[] },
): string | undefined {
  const lectura = parseCelda(definition, valor);
  if ('error' in lectura) return lectura.error.mensaje;
  if (typeof lectura.ok !== 'string') return undefined;
  if (clave === 'cuatrienio' && !parseCuatrienio(lectura.ok)) {
    return 'escriba el primer y el último año, por ejemplo 2024-2027.';
  }
  if (clave === 'adopcion') {
    const corte = readCorte(lectura.ok, vigencias);
    return 'mensaje' in corte ? corte.mensaje : undefined;
  }
  if (!/^pesos_/.test(clave)) return undefined;
  const { ilegibles, repetidos } = readPesos(lectura.ok);
  if (ilegibles.length > 0) return `«${ilegibles[0]}» no es un nombre, dos puntos y un número.`;
  return repetidos.length > 0 ? `«${repetidos[0]}» tiene dos pesos: deje uno solo.` : undefined;
}

/** A weight of a componente that no acción has counts for nobody, and the figure is another. */
export const pesosDeAlguien: Rule = (filas, context) =>
  filas.flatMap(({ fila, row: { clave, valor } }): Hallado[] => {
    if (clave !== 'pesos_componente' || typeof valor !== 'string') return [];
    const named = context
      .rows('pam')
      .flatMap(({ row }) => row.componente ?? [])
      .map(String);
    if (named.length === 0) return [];
    const componentes = new Set(named);
    const known = new Set([...componentes, SIN_COMPONENTE].map(fold));
    return [...readPesos(valor).pesos.keys()]
      .filter((name) => !known.has(fold(name)))
      .map((name) => {
        const mensaje = `Ninguna acción del PAM es del componente «${name}»: su peso no cuenta.${quisoDecir(name, componentes)}`;
        return {
          fila,
          columna: 'valor',
          codigo: 'PESO_DE_NADIE',
          severidad: 'advertencia',
          mensaje,
        };
      });
  });
