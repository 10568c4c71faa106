import {
  causaDeLaConfirmada,
  eficaciaDeLoCumplido,
  eficaciaDeOtro,
  eficaciaExplicada,
  motivoDeLaDescartada,
  tratamientoDeLaConfirmada,
  unaDecision,
} from '../../../src/domain/registers/anomalias-rules';
import { mensajes } from '../../support/libro';

const EN_T2 = { accion: 'A10', vigencia: 2026, trimestre: 'T2' };
const CONFIRMADA = {
  ...EN_T2,
  confirmada: 'Sí',
  causa: 'El contrato se firmó tarde',
  tipo: 'Acción correctiva',
  queSeHara: 'Reprogramar',
  responsable: 'Diego Ejemplo Arrieta',
  fecha: '2026-08-31',
};
const DESCARTADA = { ...EN_T2, confirmada: 'Descartada', motivo: 'El dato llega en agosto' };

test('a confirmed anomaly has its causa, and a discarded one its motivo', () => {
  expect(mensajes(causaDeLaConfirmada, [CONFIRMADA, DESCARTADA])).toEqual([]);
  expect(mensajes(causaDeLaConfirmada, [{ ...CONFIRMADA, causa: undefined }])).toEqual([
    'La anomalía de A10 en 2026-T2 está confirmada: escriba la causa.',
  ]);
  expect(mensajes(motivoDeLaDescartada, [CONFIRMADA, DESCARTADA, EN_T2])).toEqual([]);
  expect(mensajes(motivoDeLaDescartada, [{ ...DESCARTADA, motivo: undefined }])).toEqual([
    'La anomalía de A10 en 2026-T2 se descartó: escriba el motivo.',
  ]);
});

test('a confirmed anomaly says what will be done, by whom and when', () => {
  expect(mensajes(tratamientoDeLaConfirmada, [CONFIRMADA, DESCARTADA])).toEqual([]);
  expect(
    mensajes(tratamientoDeLaConfirmada, [{ ...CONFIRMADA, tipo: undefined, fecha: undefined }]),
  ).toEqual(['La anomalía de A10 en 2026-T2 está confirmada: escriba el tipo y la fecha.']);
});

test('who verifies that it worked is somebody else, however the name is written', () => {
  const verified = (verifico: string) => [{ ...CONFIRMADA, verifico }];
  expect(mensajes(eficaciaDeOtro, verified('Ana Ejemplo Rivera'))).toEqual([]);
  expect(mensajes(eficaciaDeOtro, verified('DIEGO EJEMPLO ARRIETA'))).toEqual([
    'Quien verifica la eficacia no debe ser quien ejecutó.',
  ]);
  expect(mensajes(eficaciaDeOtro, [{ ...EN_T2 }])).toEqual([]);
});

test('what works was done first, and somebody says how it was verified', () => {
  const cumplida = { ...CONFIRMADA, cumplimiento: 'Cumplida' };
  const verificada = {
    ...cumplida,
    eficacia: 'Eficaz',
    comoSeVerifico: 'Se revisaron las actas',
    verifico: 'Ana Ejemplo Rivera',
    fechaEficacia: '2026-10-15',
  };
  expect(mensajes(eficaciaDeLoCumplido, [verificada, cumplida])).toEqual([]);
  expect(mensajes(eficaciaDeLoCumplido, [{ ...verificada, cumplimiento: 'Abierta' }])).toEqual([
    'Lo acordado para A10 en 2026-T2 no está cumplido: la eficacia se verifica después.',
  ]);
  expect(mensajes(eficaciaExplicada, [verificada])).toEqual([]);
  expect(mensajes(eficaciaExplicada, [{ ...cumplida, eficacia: 'Por verificar' }])).toEqual([]);
  expect(mensajes(eficaciaExplicada, [{ ...cumplida, eficacia: 'No eficaz' }])).toEqual([
    'De la eficacia de A10 en 2026-T2 falta escribir cómo se verificó, quién verificó y cuándo.',
  ]);
});

test('an acción is decided once in a quarter', () => {
  const first = { ...CONFIRMADA, codigo: 'AN-0001' };
  expect(mensajes(unaDecision, [first, { ...first, codigo: 'AN-0002', trimestre: 'T1' }])).toEqual(
    [],
  );
  expect(mensajes(unaDecision, [first, { ...DESCARTADA, codigo: 'AN-0002' }])).toEqual([
    'A10 en 2026-T2 ya tiene una decisión (AN-0001): deje una sola.',
  ]);
});
