import { evaluacionAnual } from '../../../src/documents/evaluacion-anual';
import { anualDatos } from '../../../src/documents/evaluacion-anual/datos';
import type { EvaluacionRow } from '../../../src/domain/registers/evaluaciones';
import { filasOf } from '../../support/libro';
import { libroLeido } from '../oficina';
import { anualInput, EVALUACIONES, LIBRO } from './muestras';

/** Non-breaking blanks as plain ones, to read the expectations. */
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const datos = anualDatos(anualInput());
const linea = (asunto: string, of = datos): string =>
  plain(of.comoTermino.find((one) => one.asunto === asunto)?.texto ?? '');
const fila = (codigo: string) =>
  datos.porComponente.flatMap((one) => one.acciones).find((one) => one.codigo === codigo)!;

test('names the year, its corte and the version', () => {
  expect(datos).toMatchObject({
    documento: 'Evaluación anual 2025',
    vigencia: '2025',
    corte: '31 de diciembre de 2025',
    version: '1',
    marca: 'BORRADOR',
    codigoFormato: 'sin código',
    aprobo: 'Ana Ejemplo Rivera',
  });
});

describe('how the year ended, in six lines', () => {
  test('its figure is the mean of the year, capped, of the metas that are judged, by hand', () => {
    // A1 100 (of 130), A2 80, A3 20, A6 and A7 the same meta at 100: (100 + 80 + 20 + 100) ÷ 4.
    expect(linea('Cómo terminó')).toBe(
      'En 2025 se cumplió 75 % de lo programado para el año: 3 de 6 acciones programadas cumplieron su meta.',
    );
    expect(linea('Qué debía ser')).toContain('Debía ser 100 %: faltaron 25 puntos.');
  });

  test('is worse than the year before, in which all that reported reached its goal', () => {
    expect(linea('Frente a 2024')).toBe(
      'Peor que en 2024: bajó 25 puntos, de 100 % a 75 %. Entonces cumplieron 6 de 7 acciones programadas.',
    );
  });

  test('the first year has none before it', () => {
    const first = anualDatos(anualInput({ vigencia: 2024 }));
    expect(linea('Frente al año anterior', first)).toContain('Es el primer año del plan');
  });

  test('the problems are those that take most from the plan, with what was written of why', () => {
    const said = linea('Los tres problemas');
    expect(said.split('\n').map((line) => line.slice(0, 6))).toEqual(['1) A3,', '2) A2,']);
    expect(said).toContain('80 % de lo programado. Dos IED no tenían espacio.');
  });

  test('what is decided, what is still to be, and that it is not signed yet', () => {
    expect(linea('Qué se decide y qué se firma')).toBe(
      'Para 2026: 1 continúa igual y 1 continúa con ajuste (A2). Por decidir: 4 (A3, A4, A5 y A6). Este documento es un borrador (versión 1): todavía no se firma.',
    );
    const signed = anualDatos(anualInput({ estado: 'Para firma' }));
    expect(linea('Qué se decide y qué se firma', signed)).toContain('Se firma esta evaluación');
  });
});

test('what is missing: acciones without evaluation, parts of one, and one evaluated with other data', () => {
  expect(datos.faltantes.map(({ asunto, detalle }) => [asunto, plain(detalle)])).toEqual([
    ['3 acciones sin evaluar', 'A4, A5 y A6.'],
    [
      '1 evaluación incompleta',
      'A3 (Dificultades y causas, Oportunidades de mejora, Decisión, Profesional y Fecha).',
    ],
    [
      '1 acción sin juzgar',
      'A5: sin fórmula (Reducción anual no tiene fórmula mientras la oficina no la defina).',
    ],
    ['1 acción evaluada con otros datos', 'A2: quedó «Cumplida» y hoy es «Parcialmente».'],
  ]);
});

test('the five counts of each componente make its acciones, and those of the total all of them', () => {
  for (const one of datos.cumplimiento) {
    const five = [one.cumplidas, one.parciales, one.noCumplidas, one.noProgramadas, one.aLaEspera];
    expect(five.reduce((sum, n) => sum + Number(n), 0)).toBe(Number(one.acciones));
  }
  expect(datos.cumplimiento.map(({ componente, acciones }) => [componente, acciones])).toEqual([
    ['Acompañamiento', '2'],
    ['Formación', '5'],
    ['Total', '7'],
  ]);
});

describe('each acción', () => {
  test('has its figures so that a reader can do them again, and the money beside with the gap in points', () => {
    expect(fila('A1')).toMatchObject({
      lineaBase: '0',
      programado: '10',
      ejecutado: '13',
      actividades: '50\u00A0%',
      motivo: 'más de 120 % de lo programado',
      // 100 % of the year, capped, less 80 % of the money.
      brecha: '+20',
    });
    expect(plain(fila('A1').avance)).toBe('130 %');
    expect(fila('A3').brecha).toBe('-80');
  });

  test('without an evaluation says so, and takes its causes from what the quarters said', () => {
    expect(fila('A6')).toMatchObject({ logros: 'sin evaluar', dificultades: '—' });
    expect(fila('A3').dificultades).toBe('Sin análisis reportado.');
  });

  test('says with which one it shares its meta', () => {
    expect(fila('A7').motivo).toBe('comparte la meta con A6');
    expect(plain(fila('A7').avance)).toBe('100 %');
  });

  test('that is not programmed, or was not reported, has no figure and no 0', () => {
    expect(fila('A4')).toMatchObject({ programado: 'NP', ejecutado: '—', avance: '—' });
    const none = anualDatos(anualInput({ libro: { ...LIBRO, seguimiento: [] } }));
    const [a1] = none.porComponente[0]!.acciones;
    expect(a1).toMatchObject({ ejecutado: 'sin reporte', avance: '—' });
  });
});

test('the annex says how the activities of the year alone came out', () => {
  expect(plain(datos.calculos[0]!.actividades)).toBe(
    'N.º 1: 1 ÷ 2 = 50 %, peso 1\nActividades de 2025, según su peso: 50 %',
  );
});

test('a year under way judges nothing, and says so once', () => {
  const now = anualDatos(anualInput({ vigencia: 2026 }));
  expect(linea('Cómo terminó', now)).toContain('no hay todavía ninguna acción que se pueda juzgar');
  expect(linea('Frente a 2025', now)).toContain('Todavía no hay una cifra de 2026');
});

test('what a person wrote of a section is printed, and what nobody wrote is drafted', () => {
  const written = anualDatos(anualInput({ textos: { conclusiones: 'Uno.\nDos.' } }));
  expect(written.conclusiones).toEqual([{ parrafo: 'Uno.' }, { parrafo: 'Dos.' }]);
  expect(plain(written.proximaVigencia.map(({ parrafo }) => parrafo).join(' '))).toContain(
    'Queda por juzgar A5; cuando se pueda, se hace otra versión de este documento.',
  );
});

test('before it is made it says what is not evaluated', () => {
  const rows: { readonly [registro: string]: readonly { fila: number; row: object }[] } = {
    pam: LIBRO.pam,
    evaluaciones: filasOf<EvaluacionRow>(EVALUACIONES),
  };
  const nota = evaluacionAnual.nota?.(
    libroLeido('2026-02-01', (registro) => (rows[registro] ?? []) as never),
    '2025',
  );
  expect(nota).toMatchObject({ look: 'advertencia' });
  expect(nota?.texto).toContain('5 de 7 acciones: A3, A4, A5, A6 y A7');
});
