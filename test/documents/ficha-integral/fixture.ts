// The example office as a document reads it, with its institutions chosen by the domain; and an institution of which everything is as
// long, and as much, as it may plausibly be.

import type { LibroLeido } from '../../../src/documents/libro-leido';
import { criteriosDe } from '../../../src/domain/focalizacion/criterio';
import { datosDe } from '../../../src/domain/focalizacion/datos';
import { filasDe as filasDeElegida } from '../../../src/domain/focalizacion/filas';
import { candidatasDe, focalizar } from '../../../src/domain/focalizacion/focalizar';
import { variablesDe } from '../../../src/domain/focalizacion/variables';
import type { AnyRow } from '../../../src/domain/register';
import type { FocalizacionRow } from '../../../src/domain/registers/focalizacion';
import { loadOficina } from '../../sheets-templates/oficina';
import { filasOf } from '../../support/libro';
import { libroLeido, PARAMETROS } from '../oficina';

export const CEIBA = '108001999015';
export const UVITOS = '108001999121';
export const LARGA = '999999999999';

type Registros = { readonly [registro: string]: readonly AnyRow[] };
const { context } = loadOficina();
export const filas = (registro: string): readonly AnyRow[] =>
  context.rows(registro).map(({ row }) => row);

/** Rows of the register of an acción in 2026, five cupos. */
export function filasDe(
  accion: string,
  rows: readonly AnyRow[] = filas('criterios'),
): readonly FocalizacionRow[] {
  const criterios = criteriosDe(rows, 2026, accion);
  const candidatas = candidatasDe(context, 2026, criterios, datosDe(context));
  const focalizada = focalizar(candidatas, criterios, {
    cupos: 5,
    minimo: undefined,
    cobertura: 70,
  });
  const nombres = new Map(
    variablesDe(context.rows('datos').map(({ row }) => row)).map((one) => [
      one.variable,
      one.nombre,
    ]),
  );
  const nombre = (variable: string) => nombres.get(variable) ?? variable;
  return filasDeElegida({ vigencia: 2026, accion, focalizada, nombre, finales: new Map() });
}

export const FOCALIZACION = [...filasDe('A05'), ...filasDe('A37')];

/** The example with these registers in place of its own. */
export function leido(changed: Registros = {}): LibroLeido {
  const rows: Registros = {
    focalizacion: FOCALIZACION,
    parametros: PARAMETROS.map(({ row }) => row),
    ...changed,
  };
  return libroLeido('2026-07-20', (registro) => {
    const own = rows[registro];
    return own ? filasOf(own) : context.rows(registro);
  });
}

const WORDS = 'acompañamiento pedagógico territorial permanente ';
const long = (n: number): string => WORDS.repeat(20).slice(0, n);
const AREAS = ['directiva', 'pedagogica', 'administrativa', 'comunitaria'] as const;

/** All of the longest. */
export function leidoLarga(): LibroLeido {
  const own = (registro: string, ied = CEIBA): readonly AnyRow[] =>
    filas(registro)
      .filter((row) => row.ied === ied)
      .map((row) => ({ ...row, ied: LARGA }));
  const pam = filas('pam').map((row): AnyRow => ({ ...row, accion: `${row.accion} ${long(200)}` }));
  const focalizadas = pam.filter(({ alcance }) => alcance === 'IED focalizadas');
  const [modelo = {}] = filasDe('A05').filter(({ ied }) => ied === CEIBA);
  const [prueba = {}] = own('pruebas');
  const [evidencia = {}] = filas('evidencias');
  return leido({
    pam,
    ied: [
      ...filas('ied'),
      {
        codigoDane: LARGA,
        nombre:
          'INSTITUCIÓN EDUCATIVA TÉCNICA DISTRITAL EN FORMACIÓN ARTÍSTICA Y CULTURAL NUESTRA SEÑORA DE LAS MERCEDES Y SAN JUAN BAUTISTA',
        localidad: 'Norte-Centro Histórico',
        barrio: 'Urbanización Ciudadela Ejemplo Veinte de Julio, segunda etapa',
        zona: 'Urbana',
        sedes: 12,
        calendario: 'A',
        jornadas: 'Única; Mañana; Tarde; Completa; Nocturna; Fin de semana',
        niveles: 'Preescolar; Primaria; Secundaria; Media; Adultos',
        activa: true,
      },
    ],
    datos: [
      ...filas('datos'),
      ...['Directiva', 'Administrativa'].flatMap((situacion) =>
        [1, 2, 3].map((i) => ({
          dato: `otro_${situacion}_${i}`,
          nombre: long(90),
          unidad: 'Porcentaje',
          situacion,
        })),
      ),
    ],
    datosIed: [...filas('datosIed'), ...own('datosIed')],
    pruebas: [
      ...filas('pruebas'),
      ...[2022, 2023, 2024, 2025].map((vigencia) => ({ ...prueba, vigencia })),
    ],
    autoevaluacion2008: [...filas('autoevaluacion2008'), ...own('autoevaluacion2008')],
    fichas: [
      {
        ied: LARGA,
        vigencia: 2026,
        ...Object.fromEntries(
          AREAS.flatMap((area) => [
            [area, 1],
            [`${area}Observacion`, long(400)],
          ]),
        ),
        profesional: 'María de los Ángeles Ejemplo Villanueva del Castillo',
        fecha: '2026-01-19',
      },
    ],
    focalizacion: focalizadas.map(({ codigo }) => ({
      ...modelo,
      ied: LARGA,
      accion: codigo as string,
      minimo: 10.25,
      final: 'Seleccionada' as const,
      decision: 'fuera de los cupos' as const,
      motivo: long(300),
    })),
    evidencias: [1, 2, 3, 4, 5, 6].map((i) => ({
      ...evidencia,
      codigo: `EV-900${i}`,
      ied: LARGA,
      tipo: 'Visita de asesoría',
      fecha: `2026-0${i}-12`,
      vigencia: 2026,
      descripcion: long(300),
      recomendacion: long(300),
      seguimientoRecomendacion: undefined,
    })),
  });
}

/** So many acciones that choose, each with weights of its own, and none frozen. */
export function leidoConAcciones(n: number): LibroLeido {
  const de = (i: number): string => `X${String(i + 1).padStart(2, '0')}`;
  const all = Array.from({ length: n }, (_, i) => i);
  const todas = filas('criterios').filter(
    ({ vigencia, accion }) => vigencia === 2026 && accion === 'todas',
  );
  const criterios = all.flatMap((i) =>
    todas.map(
      (row, j): AnyRow => ({ ...row, accion: de(i), peso: 5 + (((i + 1) * (j + 3)) % 29) }),
    ),
  );
  return leido({
    criterios,
    cupos: [],
    pam: [
      ...filas('pam'),
      ...all.map((i) => ({
        codigo: de(i),
        accion: `Ejemplo de una acción con su nombre completo, la número ${i + 1} de las que focalizan`,
        alcance: 'IED focalizadas',
        coordinador: 'Jorge Ejemplo Pacheco',
      })),
    ],
    focalizacion: all.flatMap((i) => filasDe(de(i), criterios)),
  });
}
