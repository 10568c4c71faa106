// «¿Por qué mi colegio no?» in three lines with figures (methods §2, 10).

import { formatNumero } from '../formato';
import { enumerar } from '../redaccion';
import { redondear } from '../vigencia/repartir';
import type { Focalizada } from './focalizar';
import type { Aporte } from './puntuar';
import { DESEMPATES, type Ordenada } from './seleccionar';

/** Names a variable as people read it. */
export type NombreDeVariable = (variable: string) => string;

const APORTES = 3;
const ENTRAN = ['no entra ninguna', 'entra una'];
const dos = (n: number): string => formatNumero(n, 2);

/** The three that weigh most, the greatest first. */
const mayoresAportes = (aportes: readonly Aporte[]): readonly Aporte[] =>
  [...aportes].sort((a, b) => b.puntos - a.puntos).slice(0, APORTES);

/** «Saber 11 (24,78 de 30), deserción (14,75 de 20)» */
export const aportesEnPalabras = (aportes: readonly Aporte[], nombre: NombreDeVariable): string =>
  mayoresAportes(aportes)
    .map(
      ({ variable, puntos, peso }) =>
        `${nombre(variable)} (${dos(puntos)} de ${formatNumero(peso)})`,
    )
    .join(', ');

/** Three lines: where it stands, what weighs most, and what decided it. */
export function porQue(
  ied: Ordenada,
  focalizada: Focalizada,
  nombre: NombreDeVariable,
): readonly string[] {
  const aportes = aportesEnPalabras(ied.puntaje === null ? enteros(ied) : ied.aportes, nombre);
  return [
    dondeQueda(ied, focalizada),
    aportes === ''
      ? 'No tiene dato de ninguna variable.'
      : `${ied.puntaje === null ? 'De lo que se sabe, lo' : 'Lo'} que más pesa: ${aportes}.`,
    queLoDecidio(ied, focalizada, nombre),
  ];
}

/** Without puntaje, what each puts of the whole weight: it sums the least that the puntaje could be. */
const enteros = ({ aportes, pesoConDato }: Ordenada): readonly Aporte[] =>
  aportes.map(({ variable, punto, peso }) => {
    const own = redondear((peso * pesoConDato) / 100, 2);
    return { variable, punto, puntos: redondear((own * (punto ?? 0)) / 100, 2), peso: own };
  });

function dondeQueda(ied: Ordenada, { reglas, ied: ordenadas }: Focalizada): string {
  if (ied.puntaje === null)
    return `Sin información suficiente: ${formatNumero(ied.pesoConDato)} de 100 puntos de peso con dato; mínimo ${formatNumero(reglas.cobertura)}.`;
  // Those that enter, which may be fewer than there are cupos.
  const entran = ordenadas.filter(({ decision: one }) => one === 'seleccionada').length;
  const cupo =
    reglas.cupos === undefined
      ? ''
      : `; ${ENTRAN[entran] ?? `${entran === 1 ? 'entra' : 'entran'} ${entran}`}`;
  return `Puntaje ${dos(ied.puntaje)} (orden ${ied.orden}${cupo}).`;
}

function queLoDecidio(ied: Ordenada, focalizada: Focalizada, nombre: NombreDeVariable): string {
  const said = [
    decision(ied, focalizada),
    falta(ied, focalizada, nombre),
    empate(ied, focalizada, nombre),
  ];
  return said.filter((one) => one !== '').join(' ');
}

function decision({ decision }: Ordenada, { corte, reglas }: Focalizada): string {
  switch (decision) {
    case 'seleccionada':
      return 'Queda seleccionada.';
    case 'bajo el mínimo':
      return `Queda por debajo del puntaje mínimo, que es ${formatNumero(reglas.minimo ?? 0)}.`;
    case 'fuera de los cupos':
      return corte === null
        ? `No hay cupos.`
        : `Queda fuera de ${reglas.cupos === 1 ? 'el único cupo' : `los ${reglas.cupos} cupos`}: la última que entra tiene ${dos(corte)}.`;
    case 'pendiente de dato':
      return 'Su decisión está pendiente de dato.';
    case 'sin información':
      return '';
  }
}

function falta(ied: Ordenada, { corte }: Focalizada, nombre: NombreDeVariable): string {
  if (ied.faltan.length === 0) return '';
  const what = `${ied.faltan.length === 1 ? 'Falta' : 'Faltan'} ${enumerar(ied.faltan.map(nombre))}: su puntaje estaría entre ${dos(ied.minimo)} y ${dos(ied.maximo)}`;
  if (ied.decision === 'seleccionada')
    return ied.esFirme
      ? `${what}, y entra de todos modos.`
      : `${what}; con el dato podría no entrar.`;
  if (ied.esFirme) return `${what}; ni con la mayor necesidad en lo que falta entraría.`;
  return `${what}${corte === null ? '' : `, y la última que entra tiene ${dos(corte)}`}.`;
}

function empate(
  ied: Ordenada,
  { empates, ied: todas }: Focalizada,
  nombre: NombreDeVariable,
): string {
  const own = empates.filter(({ ied: codes }) => codes.includes(ied.codigoDane));
  if (own.length === 0) return '';
  const named = new Map(todas.map((one) => [one.codigoDane, one.nombre]));
  return own
    .map(({ ied: codes, decide }) => {
      const others = codes
        .filter((code) => code !== ied.codigoDane)
        .map((code) => named.get(code) ?? code);
      return `Empata con ${enumerar(others)}; decide ${enPalabras(decide, nombre)}.`;
    })
    .join(' ');
}

/** "68,48: La Ceiba y Los Mangos; decide Saber 11, índice total." */
export const empatesEnPalabras = (
  { empates, ied: todas }: Pick<Focalizada, 'empates' | 'ied'>,
  nombre: NombreDeVariable,
): readonly string[] => {
  const named = new Map(todas.map((one) => [one.codigoDane, one.nombre]));
  return empates.map(
    ({ ied: codes, puntaje, decide }) =>
      `${dos(puntaje)}: ${enumerar(codes.map((code) => named.get(code) ?? code))}; decide ${enPalabras(decide, nombre)}.`,
  );
};

const enPalabras = (decide: string, nombre: NombreDeVariable): string =>
  (Object.values(DESEMPATES) as readonly string[]).includes(decide) ? decide : nombre(decide);
