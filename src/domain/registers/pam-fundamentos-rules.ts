// The chain of activity 1 to 2 of the procedure: a need that nobody attends, an acción that answers to nothing.

import { ESTRATEGIA, LINEA_DEL_MEN } from '../clases-de-fundamento';
import { fundamentosEn } from '../fundamentos';
import { codigoCitado, codigosCitados } from '../parse/citas';
import type { AnyRow, Fila, Hallado, Rule } from '../register';
import { pideAccion } from './fundamentos-rules';

/** The códigos of Fundamentos that an acción says it answers to. */
export const respondeACodigos = ({ responde }: AnyRow): readonly string[] =>
  codigosCitados(responde, 'FU');

/** The codes that some acción of the plan answers to. */
export const atendidos = (pam: readonly Fila[]): ReadonlySet<string> =>
  new Set(pam.flatMap(({ row }) => respondeACodigos(row)));

/** Whether it is among those. */
export const isAtendido = ({ codigo }: AnyRow, attended: ReadonlySet<string>): boolean =>
  attended.has(codigoCitado(codigo, 'FU'));

/**
 * Once the office writes its Fundamentos, each acción answers to something there. One of an older plan that says it in words is
 * only told how.
 */
export const respondeAAlgo: Rule = (filas, context) => {
  const lacking = filas.filter(
    ({ row }) =>
      row.codigo !== undefined && row.accion !== undefined && respondeACodigos(row).length === 0,
  );
  // What nobody lacks is not looked for: another tab is another read.
  if (lacking.length === 0 || context.rows('fundamentos').length === 0) return [];
  return lacking.map(({ fila, row: { codigo, responde } }): Hallado => {
    const where = { fila, columna: 'responde' };
    if (responde !== undefined) {
      const mensaje = `«Responde a» de ${codigo} está en palabras: agregue el código de Fundamentos (FU-0003) y la acción contará en la cobertura.`;
      return { ...where, codigo: 'RESPONDE_EN_PALABRAS', severidad: 'nota', mensaje };
    }
    const mensaje = `La acción ${codigo} no responde a ninguna necesidad ni referente: escriba en «Responde a» el código de Fundamentos.`;
    return { ...where, codigo: 'SIN_NECESIDAD', severidad: 'advertencia', mensaje };
  });
};

/** Once there are acciones, each need and expectation has one, or an explanation. */
export const necesidadAtendida: Rule = (filas, context) => {
  const asking = filas.filter(
    ({ row }) => row.codigo !== undefined && pideAccion(row) && row.sinAccion === undefined,
  );
  // What nobody asks is not looked for: another tab is another read.
  const pam = asking.length === 0 ? [] : context.rows('pam');
  if (pam.length === 0) return [];
  const attended = atendidos(pam);
  return asking
    .filter(({ row }) => !isAtendido(row, attended))
    .map(({ fila, row }): Hallado => {
      const mensaje = `Ninguna acción responde a ${row.codigo}: formule una o explique por qué no se atiende.`;
      return {
        fila,
        columna: 'sinAccion',
        codigo: 'NECESIDAD_SIN_ACCION',
        severidad: 'advertencia',
        mensaje,
      };
    });
};

/** What a column of the PAM names in Fundamentos, by its class there. */
const CLASE_CITADA = [
  ['estrategia', ESTRATEGIA, 'una estrategia de intervención'],
  ['lineaMen', LINEA_DEL_MEN, 'una línea del MEN'],
] as const;

/** The código of one class in the column of another. */
export const claseDeLoCitado: Rule = (filas, context) => {
  const naming = CLASE_CITADA.flatMap(([columna, clase, what]) =>
    filas.flatMap(({ fila, row }) =>
      row[columna] === undefined ? [] : { fila, columna, clase, what, codigo: row[columna] },
    ),
  );
  // What nobody names is not looked for: another tab is another read.
  if (naming.length === 0) return [];
  const fundamentos = fundamentosEn(context);
  return naming.flatMap(({ fila, columna, clase, what, codigo }): Hallado[] => {
    const other = fundamentos.de(codigo)?.clase;
    if (other === undefined || other === clase) return [];
    const mensaje = `${codigo} no es ${what} sino «${other}»: escriba el código de ${what}, o cambie su clase en Fundamentos.`;
    return [{ fila, columna, codigo: 'OTRA_CLASE', severidad: 'advertencia', mensaje }];
  });
};

/** Once the office writes its estrategias, each acción is of one. */
export const conEstrategia: Rule = (filas, context) => {
  const lacking = filas.filter(
    ({ row }) =>
      row.codigo !== undefined && row.accion !== undefined && row.estrategia === undefined,
  );
  if (lacking.length === 0) return [];
  const rows = context.rows('fundamentos');
  if (!rows.some(({ row }) => row.clase === ESTRATEGIA)) return [];
  const fundamentos = fundamentosEn(context);
  return lacking
    .filter(({ row }) => fundamentos.citadosPor(row, 'estrategia', ESTRATEGIA).length === 0)
    .map(({ fila, row }): Hallado => {
      const mensaje = `La acción ${row.codigo} no dice de qué estrategia de intervención hace parte: escriba su código en «Estrategia».`;
      return { fila, columna: 'estrategia', codigo: 'SIN_ESTRATEGIA', severidad: 'nota', mensaje };
    });
};
