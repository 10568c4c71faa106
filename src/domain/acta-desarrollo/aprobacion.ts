// The meeting that verifies and approves the plan (activity 5): what it covers, what changed since it was approved, with what it is
// sustained, and what stands against approving it.

import { observacionesDelPlan, reparosDelPam, vigenciaDeLosMedios } from '../aprobacion/verificar';
import { decirVersion, versionVigente } from '../aprobacion/version';
import { coberturaDe } from '../cobertura/cobertura';
import { formatNumero } from '../formato';
import { cuenta, dinero, enumerarDe } from '../redaccion';
import type { RuleContext } from '../register';
import { programadasConFila, sostenibilidadDe } from '../sostenibilidad/sostenibilidad';
import { filasDe, frase, loQuePasa, type Puntos, type Reunion } from './punto';
import { lasFuentes } from './sostenibilidad';

export const APROBACION: Puntos = {
  'Cobertura de necesidades y expectativas': ({ libro }) => cobertura(libro),
  'Cambios desde la última versión aprobada': ({ libro, cambios }) => lasVersiones(libro, cambios),
  'Con qué se sostiene el plan': ({ libro }) => medios(libro),
  'Lo que impide aprobar y lo que queda por resolver': ({ libro }) =>
    reparosDelPam(libro, observacionesDelPlan(libro)).map(
      ({ impide, mensaje }) =>
        `- ${impide ? 'Impide aprobar' : 'Por resolver'}: ${loQuePasa(mensaje)}`,
    ),
};

function cobertura(libro: RuleContext): readonly string[] {
  const found = coberturaDe(libro);
  const { necesidades, sinAccion, sinExplicar } = found;
  const acciones = filasDe(libro, 'pam').length;
  if (necesidades.length + acciones === 0) return [];
  const explicadas = necesidades.filter(
    ({ codigo, explicacion }) => sinAccion.includes(codigo) && explicacion !== null,
  );
  const lista = (dicho: string, codigos: readonly string[], de: number): readonly string[] =>
    codigos.length === 0
      ? []
      : [`${dicho}: ${enumerarDe(codigos, de, { todas: `las ${formatNumero(de)} que hay` })}.`];
  return [
    `El PAM tiene ${cuenta(acciones, 'acción', 'acciones')}. De ${cuenta(necesidades.length, 'necesidad o expectativa', 'necesidades y expectativas')}, ${cuenta(necesidades.length - sinAccion.length, 'tiene', 'tienen')} acción que responde.`,
    ...explicadas.map(
      ({ codigo, explicacion }) => `- ${codigo} no se atiende: ${frase(`${explicacion}`)}`,
    ),
    ...lista('Sin acción ni explicación', sinExplicar, necesidades.length),
    ...lista(
      'Acciones que no dicen a qué necesidad responden',
      found.accionesSinNecesidad,
      acciones,
    ),
    ...lista('Acciones sin actividades', found.accionesSinActividades, acciones),
  ];
}

function lasVersiones(libro: RuleContext, cambios: Reunion['cambios']): readonly string[] {
  const version = versionVigente(libro);
  return version ? [`Está vigente la ${decirVersion(libro, version)}.`, ...cambios] : [];
}

function medios(libro: RuleContext): readonly string[] {
  const vigencia = vigenciaDeLosMedios(libro);
  const found = sostenibilidadDe(libro, vigencia);
  const { programadas, monto } = found;
  if (programadas + found.filas === 0) return [];
  const conFila = programadasConFila(found);
  const dicen = conFila === 0 ? 'ninguna dice' : cuenta(conFila, 'dice', 'dicen');
  return [
    `En ${vigencia} hay ${cuenta(programadas, 'acción programada', 'acciones programadas')}, y ${dicen} con qué se sostiene. Recursos previstos: ${dinero(monto)}.`,
    ...lasFuentes(found),
  ];
}
