// `libro-pam importar`: loads a file into a register, all of it or, when asked, only what is right.

import type { Explicacion } from '../../domain/cargue/leer-tabla';
import type { Observacion } from '../../domain/observacion';
import { cuenta } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { readTables } from '../file/read-table';
import { requireRegistro } from './argument-values';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { countBySeveridad, observacionesText } from './observaciones-text';
import { changeLibro, consultLibro } from './sesion';

interface Cargue extends Explicacion {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly incompletas: number;
  readonly cargue: string | null;
  readonly observaciones: readonly Omit<Observacion, 'registro'>[];
}

/** A load that is too much for one step comes with the job of the rest. */
interface Cargado extends Cargue {
  readonly trabajo?: TrabajoVisto;
}

export const importar = defineCommand({
  summary:
    'Carga un archivo en un registro; con un solo error no escribe nada, salvo que se pidan las válidas.',
  parameters: { libro: 'LIBRO.xlsx', registro: 'REGISTRO', archivo: 'ARCHIVO.(csv|xlsx)' },
  options: {
    simular: { help: 'Dice qué pasaría, sin escribir.' },
    'solo-validas': { help: 'Carga las filas sin errores y deja por fuera las demás.' },
    hoja: { value: 'NOMBRE', help: 'Hoja del .xlsx que se carga.' },
    codificacion: {
      value: 'NOMBRE',
      help: 'Codificación de un .csv, cuando no se reconoce: utf-8, windows-1252, cp850…',
    },
    ...COSTO,
  },
  async run({ libro, registro: text, archivo }, chosen) {
    const registro = requireRegistro(text);
    const titulo = registerByKey(registro)?.title ?? registro;
    const hojas = await readTables(archivo, { codificacion: chosen.codificacion });
    const simular = chosen.simular === true;
    const soloValidas = chosen['solo-validas'] === true;
    const open = simular ? consultLibro : changeLibro;
    return open(libro, chosen, (sesion) => {
      const pedido = { registro, hojas, hoja: chosen.hoja, simular, soloValidas };
      const { trabajo, ...cargue } = sesion.call<Cargado>('cargar', pedido, 'commit');
      driveTrabajo(sesion, trabajo, pedido);
      return answer(libro, titulo, cargue, simular, soloValidas);
    });
  },
});

function answer(
  libro: string,
  titulo: string,
  cargue: Cargue,
  simular: boolean,
  soloValidas: boolean,
): Answer {
  const hasErrors = cargue.observaciones.some(({ severidad }) => severidad === 'error');
  const isRefused = hasErrors && !soloValidas;
  return {
    json: cargue,
    code: isRefused ? 3 : hasErrors ? 1 : 0,
    text: [
      `${titulo}: ${cuenta(cargue.leidas, 'fila leída', 'filas leídas')}.`,
      countsTable(cargue),
      '',
      outcome(libro, cargue, simular, isRefused),
      ...(cargue.observaciones.length > 0
        ? ['', `Observaciones: ${countBySeveridad(cargue.observaciones)}.`, '']
        : []),
      observacionesText(cargue.observaciones),
    ]
      .join('\n')
      .trimEnd(),
  };
}

const countsTable = (cargue: Cargue): string =>
  textTable(
    ['nuevas', 'actualizadas', 'sin cambio', 'rechazadas', 'incompletas'],
    [
      [
        cargue.nuevas,
        cargue.actualizadas,
        cargue.sinCambio,
        cargue.rechazadas,
        cargue.incompletas,
      ].map(String),
    ],
  );

function outcome(libro: string, { cargue }: Cargue, simular: boolean, isRefused: boolean): string {
  if (isRefused)
    return 'No se escribió nada, porque hay errores. Corríjalos, o cargue las demás filas con --solo-validas.';
  if (simular) return 'Simulación: no se escribió nada.';
  if (cargue === null) return 'No había nada que cambiar.';
  return `Cargue ${cargue}. Para deshacerlo: libro-pam deshacer ${libro} ${cargue}`;
}
