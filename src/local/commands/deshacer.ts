// `libro-pam deshacer`: takes back a cargue by key, keeping what somebody changed since.

import { cuenta } from '../../domain/redaccion';
import { COSTO, defineCommand } from '../../terminal/command';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { changeLibro } from './sesion';

interface Deshecho {
  readonly borradas: number;
  readonly restauradas: number;
  readonly conservadas: readonly {
    readonly registro: string;
    readonly clave: string;
    readonly motivo: string;
  }[];
}

/** What is too much for one step comes with the job of the rest. */
interface Deshacer extends Deshecho {
  readonly trabajo?: TrabajoVisto;
}

export const deshacer = defineCommand({
  summary: 'Deshace un cargue: borra lo que creó y devuelve lo que cambió.',
  parameters: { libro: 'LIBRO.xlsx', cargue: 'CARGUE' },
  options: COSTO,
  run: ({ libro, cargue }, { costo }) =>
    changeLibro(libro, { costo }, (sesion) => {
      const { trabajo, ...hecho } = sesion.call<Deshacer>('deshacerCargue', { cargue }, 'commit');
      driveTrabajo(sesion, trabajo, { cargue });
      const kept = hecho.conservadas.map(
        ({ registro, clave, motivo }) => `  ${registro} · ${clave}: ${motivo}`,
      );
      return {
        json: hecho,
        text: [
          `Cargue ${cargue} deshecho: ${cuenta(hecho.borradas, 'fila borrada', 'filas borradas')}, ${cuenta(hecho.restauradas, 'restaurada', 'restauradas')}.`,
          ...(kept.length > 0
            ? ['Se conservaron, porque cambiaron o se cerraron después:', ...kept]
            : []),
        ].join('\n'),
      };
    }),
});
