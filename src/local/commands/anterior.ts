// `libro-pam anterior`: the results of the PAM before this one, taken from its book.

import { basename } from 'node:path';
import { soloSusHojas } from '../../domain/anterior/hojas';
import { formatNumero } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { readTables } from '../entregado/read-table';
import { sectionText } from './section-text';
import { changeLibro, consultLibro } from './sesion';

interface Anterior {
  readonly dicho: string;
  readonly cuatrienio: string;
  readonly cumplimiento: number;
  readonly filas: readonly {
    readonly indicador: string;
    readonly componente: string;
    readonly valor: number;
    readonly unidad: string;
    readonly vigencia: number;
  }[];
  readonly yaEstan: readonly string[];
  readonly distintas: readonly string[];
  readonly propuestas: readonly {
    readonly accion: string;
    readonly indicador: string;
    readonly valor: number;
    readonly unidad: string;
    readonly impide: string;
    readonly seEscribe: boolean;
  }[];
  readonly sinPropuesta: readonly string[];
  readonly avisos: readonly string[];
  readonly cargue: string | null;
}

export const anterior = defineCommand({
  summary:
    'Toma del libro del PAM anterior sus resultados: van a Caracterización, y se propone la línea base de las acciones que siguen.',
  parameters: { libro: 'LIBRO.xlsx', otro: 'LIBRO-ANTERIOR.xlsx' },
  options: {
    'lineas-base': {
      value: 'A01,A07',
      help: 'Acciones cuya línea base propuesta se escribe en el PAM; «todas» son las que se pueden.',
    },
    simular: { help: 'Dice qué cambiaría, y no escribe nada.' },
    ...COSTO,
  },
  async run({ libro, otro }, { costo, simular, 'lineas-base': bases }) {
    const asked = { archivo: basename(otro), hojas: soloSusHojas(await readTables(otro)) };
    const open = simular ? consultLibro : changeLibro;
    return open(libro, { costo }, (sesion) => {
      const see = () => sesion.call<Anterior>('verAnterior', asked, 'consulta');
      if (simular) {
        const json = see();
        return { json: { ...json, simulado: true }, text: textOf(json, true) };
      }
      const lineasBase =
        bases === 'todas'
          ? see().propuestas.flatMap(({ accion, impide }) => (impide ? [] : accion))
          : bases?.split(',').map((codigo) => codigo.trim());
      const json = sesion.call<Anterior>('cargarAnterior', { ...asked, lineasBase }, 'commit');
      return { json: { ...json, simulado: false }, text: textOf(json, false) };
    });
  },
});

function textOf(found: Anterior, simular: boolean): string {
  const { dicho, cuatrienio, cumplimiento, filas, propuestas, cargue } = found;
  return [
    simular ? `No se escribió nada. Lo que pasaría: ${dicho}` : dicho,
    `Cumplimiento del PAM ${cuatrienio}: ${formatNumero(cumplimiento)} %.`,
    ...(filas.length === 0
      ? []
      : [
          '',
          textTable(
            ['indicador', 'componente', 'valor', 'unidad', 'año'],
            filas.map((one) => [
              shorten(one.indicador, 50),
              shorten(one.componente, 30),
              formatNumero(one.valor),
              one.unidad,
              `${one.vigencia}`,
            ]),
          ),
        ]),
    ...sectionText(
      'Línea base propuesta en el PAM (--lineas-base):',
      propuestas.map(
        ({ accion, indicador, valor, unidad, seEscribe, impide }) =>
          `${accion} ${shorten(indicador, 50)}: ${formatNumero(valor)} ${unidad}${seEscribe ? (simular ? '' : ' (queda escrita)') : ''}${impide ? ` (${impide})` : ''}`,
      ),
    ),
    ...sectionText('Dicen otra cifra, y se dejan:', found.distintas),
    ...sectionText('Sin línea base propuesta:', found.sinPropuesta),
    ...sectionText('Tenga en cuenta:', found.avisos),
    ...(found.yaEstan.length > 0 ? ['', `Ya están: ${found.yaEstan.join(', ')}.`] : []),
    ...(cargue ? ['', `Cargue ${cargue}.`] : []),
  ].join('\n');
}
