// What the documents of the plan read of the workbook: it once, with what speaks of it.

import { versionVigente } from '../../domain/aprobacion/version';
import { type Cobertura, coberturaDe } from '../../domain/cobertura/cobertura';
import { type Estrategia, estrategiaDe } from '../../domain/estrategia/estrategia';
import { type Fundamentos, fundamentosEn } from '../../domain/fundamentos';
import { parametro } from '../../domain/parametros';
import { escribirCuatrienio } from '../../domain/periodo';
import type { AnyRow, Fila, RuleContext } from '../../domain/register';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import type { Firma } from '../documento';
import type { FormatoVigente } from '../formato';
import type { LibroLeido } from '../libro-leido';
import { type MembreteDatos, membreteDatos } from '../membrete';

export interface Plan {
  readonly libro: LibroLeido;
  /** Rows as rules ask for them, each tab a sentence where it cannot be relied on. */
  readonly filas: Pick<RuleContext, 'rows' | 'vigencias'>;
  readonly parametros: readonly Fila[];
  readonly nombre: string;
  readonly cuatrienio: string;
  readonly acciones: readonly PamRow[];
  /** What its códigos of Fundamentos say. */
  readonly fundamentos: Fundamentos;
  readonly cobertura: Cobertura;
  readonly estrategia: Estrategia;
  readonly cambios: readonly CambioDelPamRow[];
  /** The version in force; undefined while none was approved in this workbook. */
  readonly aprobado: CambioDelPamRow | undefined;
}

export function planDe(libro: LibroLeido): Plan {
  const filas = {
    rows: (registro: string): readonly Fila<AnyRow>[] => libro.sound(registro),
    vigencias: libro.vigencias,
  };
  const parametros = libro.sound('parametros');
  const cambios = libro.sound<CambioDelPamRow>('cambios').map(({ row }) => row);
  return {
    libro,
    filas,
    parametros,
    nombre: parametro(parametros, 'nombre_plan') ?? '',
    cuatrienio: escribirCuatrienio(libro.vigencias),
    acciones: libro.sound<PamRow>('pam').flatMap(({ row }) => (row.codigo ? [row] : [])),
    fundamentos: fundamentosEn(filas),
    cobertura: coberturaDe(filas),
    estrategia: estrategiaDe(filas),
    cambios,
    aprobado: versionVigente(filas),
  };
}

/** What is around a document of the plan: who answers for it, and that it is a draft. */
export const membreteDelPlan = (
  { libro, parametros }: Pick<Plan, 'libro' | 'parametros'>,
  documento: string,
  formato: FormatoVigente,
  { estado, ...responsables }: Firma,
): MembreteDatos =>
  membreteDatos({
    documento,
    formato,
    marca: estado === 'Borrador' ? 'BORRADOR' : '',
    ...responsables,
    aprobo: responsables.aprobo ?? parametro(parametros, 'jefe_oficina'),
    parametros,
    equipo: libro.sound<EquipoRow>('equipo'),
    codigoVerificacion: libro.codigoVerificacion,
    hoy: libro.hoy,
  });
