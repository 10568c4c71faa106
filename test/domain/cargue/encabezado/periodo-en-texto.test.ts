import { lectorDePeriodos } from '../../../../src/domain/cargue/encabezado/periodo-en-texto';

describe('lectorDePeriodos()', () => {
  const read = lectorDePeriodos();

  test.each([
    ['T1. PLANEADO 2025', 'T1', 2025, 'planeado'],
    ['T.4 EJECUTADO 2024', 'T4', 2024, 'ejecutado'],
    ['Programado Trimestre I 2027', 'T1', 2027, 'programado'],
    ['Trimestre III- 2025', 'T3', 2025, ''],
    ['Ejecutado en el primer trimestre de 2027', 'T1', 2027, 'ejecutado'],
    ['1er trimestre - Programado', 'T1', undefined, 'programado'],
    ['IV Trim. Ejecutado', 'T4', undefined, 'ejecutado'],
    ['2025-T2', 'T2', 2025, ''],
    ['Ejecutado T3-26', 'T3', 2026, 'ejecutado'],
    ['Programado ene - mar', 'T1', undefined, 'programado'],
    ['VIGENCIA 2027', undefined, 2027, ''],
    ['Meta 2024', undefined, 2024, 'meta'],
  ])('%p', (text, trimestre, vigencia, resto) => {
    expect(read(text)).toEqual({ trimestre, vigencia, resto });
  });

  test.each([
    'Avance de la primera infancia',
    'Meta 1',
    'Fase II',
    'Segunda meta',
    'Plan 2024-2027',
    'Meta del trimestre',
    'Código',
    '',
  ])('%p names none', (text) => {
    expect(read(text)).toEqual({ resto: text });
  });
});
