import { valorCercano } from '../../../../src/domain/cargue/propuestas/valor-cercano';

const COMPONENTES = [
  'Acompañamiento a establecimientos educativos',
  'Fortalecimiento de los proyectos educativos institucionales',
  'Plan territorial de formación de docentes y directivos docentes',
  'Inclusión y convivencia escolar',
  'Educación inicial',
  'Educación media técnica',
];

test.each<[string, string | undefined]>([
  ['Acompañamiento a EE', COMPONENTES[0]],
  ['Fortalecimiento de los PEI', COMPONENTES[1]],
  ['Formación docente', COMPONENTES[2]],
  ['Inclusion y convivensia escolar', COMPONENTES[3]],
  ['Componente 5: Educación inicial (transición)', COMPONENTES[4]],
  ['Ed. inicial', COMPONENTES[4]],
  // Of two, or of none, nobody can say.
  ['Educación', undefined],
  ['Bilingüismo', undefined],
  ['EE', COMPONENTES[0]],
  // In passing.
  [
    'Calidad, cobertura y fortalecimiento de la educación inicial, preescolar, básica y media del municipio',
    undefined,
  ],
])('valorCercano() takes %j for %j', (text, valor) => {
  expect(valorCercano(text, COMPONENTES)).toBe(valor);
});
