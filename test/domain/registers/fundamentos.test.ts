// What a foundation needs by its class, and the chain from a need to the acción that attends it.

import { codigosCitados } from '../../../src/domain/parse/citas';
import { fundamentos } from '../../../src/domain/registers/fundamentos';
import { loQuePideSuClase } from '../../../src/domain/registers/fundamentos-rules';
import { pam } from '../../../src/domain/registers/pam';
import {
  necesidadAtendida,
  respondeAAlgo,
} from '../../../src/domain/registers/pam-fundamentos-rules';
import { validate } from '../../../src/domain/validate';
import { contextOf, filasOf, hallados, mensajes } from '../../support/libro';

const NECESIDAD = {
  codigo: 'FU-0007',
  clase: 'Necesidad',
  enunciado: 'Resultados bajos',
  urgencia: 5,
  tendencia: 4,
  impacto: 5,
  fuente: 'Pruebas externas',
};

describe('códigos that a text names', () => {
  test.each([
    ['FU-0003; FU-0011', ['FU-0003', 'FU-0011']],
    ['fu-3, FU 11 y FU–0003', ['FU-0003', 'FU-0011']],
    ['Atiende la necesidad FU-12: resultados de Saber 11', ['FU-0012']],
    ['FU-123456', ['FU-123456']],
    ['Necesidad: resultados de Saber 11', []],
    ['CONFU-0003 FU-00034567', []],
    [undefined, []],
    [12, []],
  ])('%s', (texto, codigos) => expect(codigosCitados(texto, 'FU')).toEqual(codigos));
});

describe('what a class asks for', () => {
  test('an opportunity, its dimension of the context', () => {
    const row = { clase: 'Oportunidad del contexto', enunciado: 'Empresas aliadas' };
    expect(hallados(loQuePideSuClase, [row, { ...row, contexto: 'Económica' }])).toMatchObject([
      { fila: 2, columna: 'contexto', codigo: 'FILA_INCOMPLETA', severidad: 'nota' },
    ]);
  });

  test('a need, the values that it lacks, and nothing of the other classes', () => {
    const { tendencia, impacto, ...lacking } = NECESIDAD;
    expect(mensajes(loQuePideSuClase, [lacking, NECESIDAD, { clase: 'Expectativa' }])).toEqual([
      'Valore de 1 a 5 Tendencia e Impacto: con las tres se ordenan las necesidades.',
    ]);
  });
});

describe('from a need to an acción', () => {
  const ACCION = { codigo: 'A12', accion: 'Refuerzo', responde: 'FU-0007' };

  test('a need that nobody attends is told once there are acciones, unless it is explained', () => {
    const other = { ...NECESIDAD, codigo: 'FU-0008', clase: 'Expectativa' };
    const rows = [
      NECESIDAD,
      other,
      { ...other, codigo: 'FU-0009', sinAccion: 'Es de otra oficina' },
    ];
    expect(mensajes(necesidadAtendida, rows, { pam: [ACCION] })).toEqual([
      'Ninguna acción responde a FU-0008: formule una o explique por qué no se atiende.',
    ]);
    expect(mensajes(necesidadAtendida, rows)).toEqual([]);
  });

  test('an acción that answers to nothing is told once there are foundations; one in words, how', () => {
    const rows = [
      ACCION,
      { codigo: 'A13', accion: 'Redes' },
      { codigo: 'A14', accion: 'Foros', responde: 'Necesidad: resultados de Saber 11' },
    ];
    expect(hallados(respondeAAlgo, rows, { fundamentos: [NECESIDAD] })).toMatchObject([
      { fila: 3, codigo: 'SIN_NECESIDAD', severidad: 'advertencia' },
      { fila: 4, codigo: 'RESPONDE_EN_PALABRAS', severidad: 'nota' },
    ]);
    expect(mensajes(respondeAAlgo, rows)).toEqual([]);
  });

  test('a código that an acción names and is not there is an error, with what was meant', () => {
    const context = contextOf({ fundamentos: [NECESIDAD] });
    const found = validate(pam, filasOf([{ ...ACCION, responde: 'FU-0007; FU-0070' }]), context);
    expect(found.filter(({ severidad }) => severidad === 'error')).toMatchObject([
      {
        columna: 'responde',
        codigo: 'REFERENCIA_INEXISTENTE',
        mensaje: expect.stringContaining('Responde a «FU-0070» no existe en la hoja Fundamentos'),
      },
    ]);
  });

  test('words are no reference: they stay as they are and nothing is looked for', () => {
    const row = { ...ACCION, responde: 'Resultados, metas y FUentes; otros' };
    const found = validate(pam, filasOf([row]), contextOf({ fundamentos: [NECESIDAD] }));
    expect(found.filter(({ columna }) => columna === 'responde')).toMatchObject([
      { codigo: 'RESPONDE_EN_PALABRAS' },
    ]);
  });
});

test('one foundation answers to another of its own sheet', () => {
  const rows = [NECESIDAD, { ...NECESIDAD, codigo: 'FU-0010', respondeA: 'FU-0007; FU-0099' }];
  const context = contextOf({ fundamentos: rows });
  expect(validate(fundamentos, filasOf(rows), context)).toMatchObject([
    { fila: 3, columna: 'respondeA', codigo: 'REFERENCIA_INEXISTENTE' },
  ]);
});
