import { numerosEnProsa } from '../../../../src/domain/cargue/propuestas/numeros-en-prosa';

test.each<[string, readonly number[]]>([
  ['Cuatro (4) acciones de formación', [4]],
  ['4 visitas por IED', [4]],
  ['Doce talleres', [12]],
  ['treinta y dos rectores', [32]],
  ['Ciento veinte (120) docentes', [120]],
  ['dos mil estudiantes', [2000]],
  ['1.250 estudiantes en 2026', [1250]],
  ['120 docentes, vigencia 2025', [120]],
  ['Aprox. 12,5 puntos', [12.5]],
  ['2026', []],
  ['Cuatro (5) acciones', [4, 5]],
  ['2 visitas a 12 IED', [2, 12]],
  ['1 acta, 2 visitas, 3 informes y 4 listados', []],
  ['según demanda', []],
  ['ver A01 y el numeral 3.1-b', []],
  ['la 1.ª fase', []],
])('numerosEnProsa() finds in %j: %j', (text, numbers) => {
  expect(numerosEnProsa(text)).toEqual(numbers);
});
