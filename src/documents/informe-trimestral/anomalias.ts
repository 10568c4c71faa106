// What was found and decided of the acciones that went astray: the anomalies confirmed, with what is done of each and whether it
// worked, and the signals, which nobody decides.

import { nombreDeRegla } from '../../domain/anomalias/nombres';
import { hayQueDecidir } from '../../domain/anomalias/por-decidir';
import { formatFecha } from '../../domain/formato';
import { formatCorte, isUpTo } from '../../domain/periodo';
import { cuenta, enumerarDe, SIN_REGISTRAR, siHay } from '../../domain/redaccion';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';

/** Códigos of the acciones whose anomalies of the quarter nobody has decided. */
export const porDecidir = ({ hallado: { acciones } }: Informe): readonly string[] =>
  acciones
    .filter((one) => hayQueDecidir(one) && !one.decision?.confirmada)
    .map(({ accion }) => accion);

/** Of the quarter, those that were confirmed. */
export const confirmadas = ({ anomalias: rows, corte }: Informe): readonly AnomaliaRow[] =>
  rows
    .map(({ row }) => row)
    .filter(
      ({ vigencia, trimestre, confirmada }) =>
        confirmada === 'Sí' && vigencia === corte.vigencia && trimestre === corte.trimestre,
    );

export function anomalias(
  informe: Informe,
): Pick<
  InformeDatos,
  'resumenAnomalias' | 'hayAnomalias' | 'anomalias' | 'haySenales' | 'senales' | 'notaSenales'
> {
  const shown = [...confirmadas(informe), ...deAntes(informe)];
  const { motivo, acciones } = informe.hallado;
  const senales = acciones.flatMap(({ accion, candidatas }) =>
    candidatas
      .filter(({ clase }) => clase === 'señal')
      .map(({ regla, mensaje }) => ({ accion, senal: nombreDeRegla(regla), mensaje })),
  );
  return {
    resumenAnomalias: resumir(informe),
    hayAnomalias: shown.length > 0,
    anomalias: shown.map((row) => filaDe(row, informe)),
    haySenales: senales.length > 0,
    senales,
    notaSenales: motivo ?? 'No hay señales en este trimestre.',
  };
}

/** Confirmed in earlier quarters, and not yet both done and seen to work. */
const deAntes = ({ anomalias: rows, corte }: Informe): readonly AnomaliaRow[] =>
  rows
    .map(({ row }) => row)
    .filter(
      ({ vigencia, trimestre, confirmada, cumplimiento, eficacia }) =>
        confirmada === 'Sí' &&
        vigencia !== undefined &&
        trimestre !== undefined &&
        isUpTo(corte, vigencia, trimestre) &&
        !(vigencia === corte.vigencia && trimestre === corte.trimestre) &&
        (cumplimiento !== 'Cumplida' || (eficacia ?? 'Por verificar') === 'Por verificar'),
    );

function resumir(informe: Informe): string {
  const { corte } = informe;
  const discarded = informe.anomalias.filter(
    ({ row }) =>
      row.confirmada === 'Descartada' &&
      row.vigencia === corte.vigencia &&
      row.trimestre === corte.trimestre,
  ).length;
  const found = confirmadas(informe).length;
  const pending = porDecidir(informe);
  const earlier = deAntes(informe).length;
  return [
    decirDecididas(found, discarded),
    pending.length === 0
      ? ''
      : `${cuenta(pending.length, 'acción tiene', 'acciones tienen')} anomalías por decidir: ${enumerarDe(pending, informe.acciones.length)}.`,
    earlier === 0
      ? ''
      : `${earlier === 1 ? 'Sigue abierta' : 'Siguen abiertas'} ${cuenta(earlier, 'de un trimestre anterior', 'de trimestres anteriores')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function decirDecididas(confirmed: number, discarded: number): string {
  if (confirmed + discarded === 0) return 'En el trimestre no se ha decidido ninguna anomalía.';
  const yes =
    confirmed === 0
      ? 'no se confirmó ninguna anomalía'
      : `se ${confirmed === 1 ? 'confirmó' : 'confirmaron'} ${cuenta(confirmed, 'anomalía', 'anomalías')}`;
  const no =
    discarded === 0 ? '' : ` y se ${discarded === 1 ? 'descartó 1' : `descartaron ${discarded}`}`;
  return `En el trimestre ${yes}${no}.`;
}

function filaDe(row: AnomaliaRow, { acciones }: Informe): InformeDatos['anomalias'][number] {
  const { vigencia, trimestre, regla, evidencia, causa, tipo, queSeHara, responsable } = row;
  const { cumplimiento, fechaCumplimiento, eficacia, verifico, fechaEficacia } = row;
  const nombre = acciones.find(({ codigo }) => codigo === row.accion)?.accion ?? '';
  const on = (day: string | undefined): string => siHay(day, (one) => `, ${formatFecha(one)}`);
  return {
    codigo: row.codigo ?? '',
    accion: [row.accion, nombre].filter(Boolean).join(' · '),
    trimestre: vigencia && trimestre ? formatCorte({ vigencia, trimestre }) : '',
    hallazgo: evidencia ?? regla ?? SIN_REGISTRAR,
    causa: causa ?? SIN_REGISTRAR,
    tratamiento: [tipo, queSeHara].filter(Boolean).join(': ') || SIN_REGISTRAR,
    responsable: `${responsable ?? SIN_REGISTRAR}${on(row.fecha)}`,
    cumplimiento: `${cumplimiento ?? 'Abierta'}${on(fechaCumplimiento)}`,
    eficacia: [`${eficacia ?? 'Por verificar'}${on(fechaEficacia)}`, verifico]
      .filter(Boolean)
      .join(' · '),
  };
}
