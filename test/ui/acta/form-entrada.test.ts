import fc from 'fast-check';
import type { ActaEntrada } from '../../../src/domain/acta';
import { entradaFrom, formFrom } from '../../../src/ui/acta/form-entrada';
import { newForm } from '../../../src/ui/acta/new-form';
import { ACTA } from '../support/oficina';

const word = fc.stringMatching(/^[a-zñáé]{1,8}( [a-z]{1,6})?$/);
const optional = fc.option(word, { nil: undefined });
const directorio = ACTA.directorio;

/** An acta as the panel hands it over: its texts trimmed, its lists without blanks. */
const entrada: fc.Arbitrary<ActaEntrada> = fc
  .record({
    pedido: fc.constant('a1b2c3d4e5f6'),
    codigo: fc.option(fc.constant('AC-0007'), { nil: undefined }),
    borrador: fc.constant(true),
    tipo: word,
    actividad: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    fecha: fc.constantFrom('2026-07-14', ''),
    horaInicio: fc.constantFrom('08:00', ''),
    horaFin: fc.constant(''),
    lugar: word,
    asunto: word,
    objetivo: optional,
    convoca: optional,
    ordenDelDia: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
    texts: fc.array(fc.constantFrom('', 'Se informó.\nSe aprobó.'), { minLength: 5, maxLength: 5 }),
    decisiones: fc.array(word, { maxLength: 3 }),
    people: fc.uniqueArray(fc.nat({ max: directorio.length - 1 }), { maxLength: 5 }),
    compromisos: fc.array(
      fc.record({
        compromiso: word,
        responsable: word,
        fecha: fc.constantFrom('2026-08-01', ''),
        entregable: optional,
        accion: optional,
        anomalia: fc.constantFrom('AN-0001', undefined),
      }),
      { maxLength: 4 },
    ),
    proximaReunion: fc.constantFrom('2026-10-14', undefined),
    elaboro: optional,
  })
  .map(({ texts, people, ...rest }) => ({
    ...rest,
    desarrollo: rest.ordenDelDia
      .map((punto, i) => (texts[i] ? `${i + 1}. ${punto}\n${texts[i]}` : ''))
      .filter(Boolean)
      .join('\n\n'),
    asistentes: [...people]
      .sort((a, b) => a - b)
      .map((i) => ({
        ...directorio[i]!,
        asistio: i % 2 === 0,
        ...(i % 4 === 0 && { enRepresentacion: 'Clara Ejemplo Barrios' }),
      })),
    seguimientos: [],
    anexos: [],
    proximaHora: undefined,
    proximoLugar: undefined,
    reviso: undefined,
    aprobo: undefined,
  }));

test('entradaFrom() gives back any acta that formFrom() was given', () => {
  fc.assert(
    fc.property(entrada, (acta) => {
      const plain = JSON.parse(JSON.stringify(acta));
      const again = JSON.parse(JSON.stringify(entradaFrom(formFrom(plain, directorio), true)));
      expect(again).toEqual(plain);
    }),
  );
});

test('entradaFrom() drops rows in which nothing is written', () => {
  const form = {
    ...formFrom({ ...entradaFrom(newForm(ACTA, '2026-07-14'), true) }, directorio),
    decisiones: ['', '  '],
    puntos: [
      { punto: '', desarrollo: '' },
      { punto: 'Varios', desarrollo: 'Nada.' },
    ],
  };
  const { decisiones, ordenDelDia, desarrollo, compromisos } = entradaFrom(form, true);
  expect({ decisiones, ordenDelDia, desarrollo, compromisos }).toEqual({
    decisiones: [],
    ordenDelDia: ['Varios'],
    desarrollo: '1. Varios\nNada.',
    compromisos: [],
  });
});
