// `libro-pam tablero`: the figures of the Tablero at a corte, each picture in its sentence.

import { razonEscrita } from '../../domain/redaccion';
import type { Tablero } from '../../domain/tablero/tablero';
import type { Titulares } from '../../domain/tablero/titulares';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireCorte } from './argument-values';
import { consultLibro } from './sesion';

interface Visto {
  readonly tablero: Tablero | null;
  readonly titulares: Titulares | null;
}

export const tablero = defineCommand({
  summary:
    'Da los datos del tablero: por componente, vigencia, trimestre e institución, y recursos.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    corte: {
      value: '2025-T4',
      help: 'Hasta cuándo se cuenta; sin él, el trimestre que se reporta.',
    },
    ...COSTO,
  },
  async run({ libro }, { corte: text, costo }) {
    const pedido = text === undefined ? {} : { corte: requireCorte(text) };
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<Visto>('panelTablero', pedido, 'consulta');
      return { json, text: tableroText(json) };
    });
  },
});

function tableroText({ tablero: t, titulares }: Visto): string {
  if (!t || !titulares) return 'El libro todavía no tiene acciones en el PAM: no hay tablero.';
  const { plan: title, componentes, trimestres, vigencias, estados, recursos, ...rest } = titulares;
  return [
    `Tablero con corte ${t.corte}`,
    '',
    title,
    estados,
    componentes,
    trimestres,
    vigencias,
    recursos,
    rest.instituciones,
    rest.contradicciones,
    ...t.contradicciones.map(({ codigo, dicho }) => `  ${codigo}: ${dicho}`),
    '',
    textTable(
      ['componente', 'acciones', 'avance', 'esperado', 'actividades'],
      t.componentes.map((one) => [
        shorten(one.componente, 48),
        String(one.acciones),
        razonEscrita(one.avance),
        razonEscrita(one.esperado),
        razonEscrita(one.actividades),
      ]),
    ),
    '',
    textTable(
      ['corte', 'avance', 'esperado'],
      t.trimestres.map((one) => [one.corte, razonEscrita(one.avance), razonEscrita(one.esperado)]),
    ),
  ].join('\n');
}
