import { evaluaciones } from '../../../src/domain/registers/evaluaciones';
import { validate } from '../../../src/domain/validate';
import { reportes } from '../../support/avance';
import { contextOf, filasOf } from '../../support/libro';

const PAM = [
  { codigo: 'A', tipoAcumulacion: 'Acumulado', metaCuatrienio: 40, meta2025: 10 },
  { codigo: 'B', tipoAcumulacion: 'Acumulado', metaCuatrienio: 40, meta2025: 10 },
];
const WHOLE = {
  accion: 'A',
  vigencia: 2025,
  avance: 0.8,
  cumplimiento: 'Parcialmente',
  logros: 'Ocho de diez',
  dificultades: 'Faltó transporte',
  mejora: 'Contratarlo antes',
  decision: 'Continúa igual',
  profesional: 'Ana Ejemplo Rivera',
  fecha: '2026-01-20',
};
const told = (row: object, cerradas = '') => {
  const context = contextOf({
    pam: PAM,
    seguimiento: [
      ...reportes({ '2025-T4': [undefined, 8] }),
      ...reportes({ '2025-T4': [undefined, 10] }, 'B'),
    ],
    equipo: [{ nombre: 'Ana Ejemplo Rivera' }],
    parametros: [{ clave: 'vigencias_cerradas', valor: cerradas }],
  });
  return validate(evaluaciones, filasOf([{ ...WHOLE, ...row }]), context).map(
    ({ codigo, columna, mensaje }) => [codigo, columna, mensaje] as const,
  );
};

test('a whole evaluation has nothing to say', () => {
  expect(told({})).toEqual([]);
});

test.each(['Parcialmente', 'No cumplida'])('what ended as %s says why', (cumplimiento) => {
  const rows = told({ cumplimiento, dificultades: undefined });
  expect(rows[0]?.slice(0, 2)).toEqual(['FILA_INCOMPLETA', 'dificultades']);
});

test('what was reached, and what cannot be judged yet, has nothing to explain', () => {
  for (const cumplimiento of ['Cumplida', 'No programada', 'A la espera del dato'])
    expect(told({ cumplimiento, dificultades: undefined }).map(([codigo]) => codigo)).not.toContain(
      'FILA_INCOMPLETA',
    );
});

test('what goes on with an adjustment says which', () => {
  const decision = 'Continúa con ajuste';
  expect(told({ decision })[0]?.slice(0, 2)).toEqual(['FILA_INCOMPLETA', 'ajuste']);
  expect(told({ decision, ajuste: 'Por localidad' })).toEqual([]);
});

test('a cumplimiento that the data do not bear any more is told, with what they say', () => {
  const [only, ...rest] = told({ cumplimiento: 'Cumplida' });
  expect(rest).toEqual([]);
  expect(only?.slice(0, 2)).toEqual(['CUMPLIMIENTO_DISTINTO', 'cumplimiento']);
  expect(only?.[2]).toMatch(/con los datos de hoy es «Parcialmente» \(80\s%\)/);
  expect(told({ accion: 'B', cumplimiento: 'Cumplida' })).toEqual([]);
});

test('of a closed year nothing is judged again', () => {
  expect(told({ cumplimiento: 'Cumplida' }, '2024; 2025')).toEqual([]);
});

test('what is read apart is asked for only where there is something to compare, and a fault of ours rises', () => {
  const filas = filasOf([{ ...WHOLE, cumplimiento: undefined }]);
  const register = (read: () => never) => ({
    ...evaluaciones,
    rulesApart: { si: 'cumplimiento', read },
  });
  const never = (): never => {
    throw new TypeError('one of ours');
  };
  const context = contextOf({ pam: PAM });
  expect(() => validate(register(never), filas, context)).not.toThrow();
  expect(() => validate(register(never), filasOf([WHOLE]), context)).toThrow('one of ours');
  const missing = (): never => {
    throw Object.assign(new Error('Falta el archivo.'), { codigo: 'APARTE_AUSENTE' });
  };
  const told = validate(register(missing), filasOf([WHOLE]), context);
  expect(told).toContainEqual(
    expect.objectContaining({
      codigo: 'SIN_REVISAR',
      columna: 'cumplimiento',
      mensaje: 'No se revisó «Cumplimiento» de esta hoja. Falta el archivo.',
    }),
  );
});
