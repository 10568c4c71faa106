// The sections that a person may write, drafted from the data while nobody has: sentences with their figures, never a
// bracket that could be signed.

import { enPuntos } from '../../domain/en-puntos';
import { formatFecha } from '../../domain/formato';
import { type Corte, lastDayOf, TRIMESTRES } from '../../domain/periodo';
import { cuenta, enumerar, enumerarDe, razonEscrita } from '../../domain/redaccion';
import { reportesDe } from '../../domain/reporte';
import { abiertosAlCorte, diaDelCorte } from '../del-corte/abiertos';
import { loQueCambie } from '../del-corte/lo-que-cambie';
import { porSuPeso } from '../del-corte/por-su-peso';
import { financieroDelPlan } from '../del-corte/recursos';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import { confirmadas, porDecidir } from './anomalias';
import { dondeVamos, elCambioContado, lasAcciones, loEsperado } from './como-vamos';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';
import { medida } from './medicion';

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  conclusiones: (informe: Informe): readonly string[] => [
    `${dondeVamos(informe)} ${loEsperado(informe)} ${elCambioContado(informe)}`,
    lasAcciones(informe),
    ...atraso(informe),
    ...dinero(informe),
    laMedicion(informe),
    ...lasAnomalias(informe),
  ],
  proximoTrimestre: (informe: Informe): readonly string[] => [
    ...loQueViene(informe),
    ...loQueSeRecupera(informe),
    ...loQueSeEntrega(informe),
  ],
} as const;

/** What a person wrote of each section, and what the data say of those that nobody wrote. */
export function secciones(
  informe: Informe,
): Pick<InformeDatos, 'conclusiones' | 'proximoTrimestre'> {
  const { conclusiones, proximoTrimestre } = seccionesDe(BORRADORES, informe, informe.textos);
  return { conclusiones, proximoTrimestre: conUltimo(proximoTrimestre) };
}

function atraso({ acciones }: Informe): readonly string[] {
  const behind = porSuPeso(acciones);
  if (behind.length === 0) return [];
  const codigos = enumerar(
    behind.map(({ codigo }) => codigo),
    10,
  );
  return [
    `${cuenta(behind.length, 'acción está rezagada o en riesgo', 'acciones están rezagadas o en riesgo')}; por su peso y lo que les falta, en este orden: ${codigos}. Sus causas están en la sección 4.`,
  ];
}

function dinero(informe: Informe): readonly string[] {
  const { ejecucion, brecha } = financieroDelPlan(informe);
  if (ejecucion === null) return [];
  const gap =
    brecha === null
      ? ''
      : Math.abs(brecha) < 0.005
        ? ' El avance físico de esas acciones es el mismo.'
        : ` El avance físico de esas acciones está ${enPuntos(Math.abs(brecha))} por ${brecha < 0 ? 'debajo' : 'encima'} de esa ejecución.`;
  return [
    `Se ha comprometido ${ejecucion} de lo apropiado en la vigencia ${informe.corte.vigencia}.${gap}`,
  ];
}

/** What the indicador measured, and whether that is what the office wants of it. */
function laMedicion(informe: Informe): string {
  const { valor, meta } = medida(informe);
  if (valor === null) return 'El indicador de seguimiento no tenía nada programado que medir.';
  const said = `El indicador de seguimiento mide ${razonEscrita(valor)}`;
  if (meta === null) return `${said}; su meta no está registrada.`;
  const gap = (valor - meta) * 100;
  return Math.abs(gap) < 0.005
    ? `${said}, lo mismo que su meta.`
    : `${said}, ${enPuntos(Math.abs(gap))} por ${gap < 0 ? 'debajo' : 'encima'} de su meta de ${razonEscrita(meta)}.`;
}

function lasAnomalias(informe: Informe): readonly string[] {
  const found = confirmadas(informe).flatMap(({ accion }) => accion ?? []);
  const pending = porDecidir(informe);
  return [
    ...(found.length > 0
      ? [
          `Se ${found.length === 1 ? 'confirmó' : 'confirmaron'} ${cuenta(found.length, 'anomalía', 'anomalías')} (${enumerar(found, 10)}), con lo que se hará de cada una en la sección 5.`,
        ]
      : []),
    ...(pending.length > 0
      ? [
          `${cuenta(pending.length, 'acción tiene', 'acciones tienen')} anomalías por decidir: ${enumerarDe(pending, informe.acciones.length, { max: 10 })}.`,
        ]
      : []),
  ];
}

/** The quarter after; in the next vigencia, where the cuatrienio has one. */
function siguiente({ corte: { vigencia, trimestre }, vigencias }: Informe): Corte | undefined {
  const next = TRIMESTRES[TRIMESTRES.indexOf(trimestre) + 1];
  if (next) return { vigencia, trimestre: next };
  return vigencias.includes(vigencia + 1) ? { vigencia: vigencia + 1, trimestre: 'T1' } : undefined;
}

function loQueViene(informe: Informe): readonly string[] {
  const next = siguiente(informe);
  if (!next) return ['Con este trimestre termina el cuatrienio.'];
  const { libro, hoy } = informe;
  const { deben } = reportesDe(libro.pam, libro.seguimiento, next, hoy, libro);
  const plazo = libro.calendario.find(
    ({ row }) => row.vigencia === next.vigencia && row.trimestre === next.trimestre,
  )?.row.cierra;
  const until = plazo ? ` Se reporta hasta el ${formatFecha(plazo)}.` : '';
  return [
    `En ${next.trimestre} de ${next.vigencia}, ${cuenta(deben.length, 'acción tiene', 'acciones tienen')} algo programado.${until}`,
  ];
}

function loQueSeRecupera({ acciones, reportes, estado }: Informe): readonly string[] {
  const { faltan } = reportes;
  const [quedan, reporten] = faltan.length === 1 ? ['Queda', 'reporte'] : ['Quedan', 'reporten'];
  const behind = porSuPeso(acciones).slice(0, 3);
  const recover = behind.map(({ codigo, calculo: { pam } }) => {
    const { coordinador, responsable } = pam.row;
    const who = coordinador ?? responsable;
    return who ? `${codigo} (${who})` : codigo;
  });
  return [
    ...(recover.length > 0
      ? [`Se recupera primero lo que más pesa en el atraso: ${enumerar(recover)}.`]
      : []),
    ...(faltan.length > 0
      ? [
          `${quedan} por reportar de este trimestre: ${enumerarDe(faltan, reportes.deben.length, { max: 10 })}; cuando se ${reporten}, ${loQueCambie(estado, 'este informe')}.`,
        ]
      : []),
  ];
}

function loQueSeEntrega(informe: Informe): readonly string[] {
  const next = siguiente(informe);
  const until = next && lastDayOf(next);
  const from = diaDelCorte(informe);
  const due = abiertosAlCorte(informe).filter(
    ({ fecha }) => fecha && until && fecha > from && fecha <= until,
  );
  if (due.length === 0 || !until) return [];
  const said = due.map(
    ({ codigo, responsable, fecha }) =>
      `${codigo} (${[responsable, fecha && formatFecha(fecha)].filter(Boolean).join(', ')})`,
  );
  return [
    `Hasta el ${formatFecha(until)} ${due.length === 1 ? 'se entrega' : 'se entregan'} ${cuenta(due.length, 'compromiso', 'compromisos')} ya abierto${due.length === 1 ? '' : 's'} al corte: ${enumerar(said, 6)}.`,
  ];
}
