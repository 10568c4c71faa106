// What a foundation needs by its class, and the chain from a need to the acción that attends it.

import { codigosCitados } from '../../../src/domain/parse/citas';
import type { AnyRow } from '../../../src/domain/register';
import { fundamentos } from '../../../src/domain/registers/fundamentos';
import {
  citadaPorAlguna,
  metasDelPlanDeDesarrollo,
} from '../../../src/domain/registers/fundamentos-citados-rules';
import { loQuePideSuClase } from '../../../src/domain/registers/fundamentos-rules';
import { pam } from '../../../src/domain/registers/pam';
import {
  claseDeLoCitado,
  conEstrategia,
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

describe('estrategias and metas of the Plan de Desarrollo', () => {
  const ESTRATEGIA = {
    codigo: 'FU-0020',
    clase: 'Estrategia de intervención',
    enunciado: 'Por grupos',
    fuente: 'Otra',
  };
  const META = {
    codigo: 'FU-0021',
    clase: 'Referente: Plan de Desarrollo',
    enunciado: 'Aprender más',
    fuente: 'Plan de Desarrollo',
    metaPlanDesarrollo: 'MP-01 · 8 IED en categoría B',
  };
  const A01 = { codigo: 'A01', accion: 'Visitas' };

  test('an estrategia and a meta that no acción names are told once there are acciones', () => {
    const rows = [ESTRATEGIA, META];
    expect(hallados(citadaPorAlguna, rows, { pam: [A01] })).toMatchObject([
      { fila: 2, codigo: 'ESTRATEGIA_SIN_ACCION', severidad: 'advertencia' },
      { fila: 3, codigo: 'META_SIN_ACCION', columna: 'metaPlanDesarrollo' },
    ]);
    expect(mensajes(citadaPorAlguna, rows)).toEqual([]);
    const named = { ...A01, estrategia: 'FU-20', metaPlanDesarrollo: META.metaPlanDesarrollo };
    expect(mensajes(citadaPorAlguna, rows, { pam: [named] })).toEqual([]);
    // «Responde a» names them too.
    const responde = { ...A01, responde: 'FU-0020; FU-0021' };
    expect(mensajes(citadaPorAlguna, rows, { pam: [responde] })).toEqual([]);
  });

  test('an acción of no estrategia is a nota, once the book has some', () => {
    const rows = [A01, { ...A01, codigo: 'A02', estrategia: 'FU-0020' }];
    expect(hallados(conEstrategia, rows, { fundamentos: [ESTRATEGIA] })).toMatchObject([
      { fila: 2, codigo: 'SIN_ESTRATEGIA', severidad: 'nota' },
    ]);
    expect(mensajes(conEstrategia, rows, { fundamentos: [META] })).toEqual([]);
  });

  test('a código of another class is told in its column', () => {
    const rows = [
      { ...A01, estrategia: 'FU-0021', lineaMen: 'FU-0020' },
      { ...A01, estrategia: 'FU-0020' },
      { ...A01, estrategia: 'FU-0099' },
    ];
    expect(hallados(claseDeLoCitado, rows, { fundamentos: [ESTRATEGIA, META] })).toMatchObject([
      { fila: 2, columna: 'estrategia', codigo: 'OTRA_CLASE' },
      { fila: 2, columna: 'lineaMen', codigo: 'OTRA_CLASE' },
    ]);
  });

  test('the list of metas is of the referentes, each once', () => {
    const rows = [
      META,
      { ...META, codigo: 'FU-0022' },
      { ...ESTRATEGIA, metaPlanDesarrollo: 'MP-02 · Otra' },
      { enunciado: 'A medio escribir', metaPlanDesarrollo: 'MP-03' },
    ];
    expect(hallados(metasDelPlanDeDesarrollo, rows)).toMatchObject([
      { fila: 4, codigo: 'META_DE_OTRA_CLASE' },
      { fila: 3, codigo: 'META_REPETIDA' },
    ]);
  });

  test('a meta that is not in the list is an error with what it may mean; spelt otherwise it is the same', () => {
    const context = contextOf({ fundamentos: [META] });
    const said = (metaPlanDesarrollo: string) =>
      validate(pam, filasOf([{ ...A01, metaPlanDesarrollo }]), context)
        .filter(({ columna }) => columna === 'metaPlanDesarrollo')
        .map(({ severidad, mensaje }) => [severidad, mensaje]);
    expect(said('MP-01 · 8 IED en categoria C')).toEqual([
      [
        'error',
        '«MP-01 · 8 IED en categoria C» no está en la columna «Meta del Plan de Desarrollo» de la hoja Fundamentos: corríjalo o agréguelo allí. ¿Quiso decir «MP-01 · 8 IED en categoría B»?',
      ],
    ]);
    expect(said(META.metaPlanDesarrollo)).toEqual([]);
  });

  test('one that stands in another column is told where it goes, in its row and in that of the acción', () => {
    const escrita = '8 IED en categoría B';
    const misplaced = { codigo: 'FU-0021', clase: META.clase, enunciado: escrita };
    const said = (fundamentos: readonly AnyRow[], metaPlanDesarrollo: string) =>
      validate(pam, filasOf([{ ...A01, metaPlanDesarrollo }]), contextOf({ fundamentos })).flatMap(
        ({ columna, mensaje }) => (columna === 'metaPlanDesarrollo' ? mensaje : []),
      );
    const column = 'la columna «Meta del Plan de Desarrollo» de la hoja Fundamentos';
    expect(said([misplaced], escrita)).toEqual([
      `«${escrita}» no está en ${column}, sino en «Enunciado» de FU-0021: escríbalo también en aquella columna.`,
    ]);
    expect(said([misplaced], 'Otra')).toEqual([
      `«Otra» no está en ${column}, que está en blanco: escríbalo primero allí.`,
    ]);
    const notas = hallados(loQuePideSuClase, [misplaced]);
    expect(notas).toMatchObject([
      { fila: 2, columna: 'metaPlanDesarrollo', codigo: 'SIN_META', severidad: 'nota' },
    ]);
    // A programme of which the plan has no meta is not asked for one, once others have theirs.
    expect(hallados(loQuePideSuClase, [META, misplaced])).toEqual([]);
    expect(
      hallados(loQuePideSuClase, [META, { ...misplaced, enunciado: 'Meta 12: 8 IED' }]),
    ).toHaveLength(1);
  });
});
