// What people read, as the source writes it: a figure agrees with its noun and its verb when it is one, and no sentence is in English.

import {
  isNode,
  nodesIn,
  type Some,
  type Source,
  sourceOf,
  sourcesOf,
  walk,
} from './support/source-tree';

const SOURCES = sourcesOf([
  'domain',
  'documents',
  'addon',
  'ui',
  'local',
  'terminal',
  'xlsx',
  'docx',
  'provision',
]);

/** Words in -s that are no plural, or that agree with nothing before them. */
const NO_PLURAL = new Set(
  'menos mientras antes después además entonces tras todos todas ambos otros asegurados'.split(' '),
);
const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !NO_PLURAL.has(word);
/** "Faltan 1": verbs that a figure follows. */
const PLURAL_VERB =
  /(?<!\p{L})(faltan|quedan|sobran|son|están|entran|entraron|pasan|pasaron|se \p{L}+(ar|er|ier)on) $/iu;
/** Whether something is asked of being one. */
const ASKS_FOR_ONE = /[!=]== 1\b|> 1\b|< 2\b|>= 2\b|=== 2\b/;
/** Figures that are never one, each with why. */
const NEVER_ONE: readonly string[] = [
  // Over a limit of hundreds, which is why it is told.
  'src/domain/asistencia/leer-lista.ts',
  'src/terminal/csv-table.ts',
  'src/addon/commit/commit.ts coded.length',
  // Three values at least tell a scale.
  'src/domain/registers/datos-escala-rules.ts',
  // A limit, of hundreds.
  'src/addon/forma.ts most',
  // As many jobs as fit, which are five.
  'src/addon/trabajos/motor.ts',
  // What is measured of Google: texts of thousands of letters.
  'src/addon/prueba-instalacion/celdas.ts',
  'src/addon/prueba-instalacion/complemento.ts',
  'src/addon/prueba-instalacion/conversion.ts',
];

const textOf = ({ code }: Source, { start, end }: Some): string => code.slice(start, end);

function isAskedForOne(source: Source, around: readonly Some[]): boolean {
  const own = around.map(({ type }) => /Function/.test(type)).lastIndexOf(true);
  const inside = around.slice(Math.max(own, 0));
  const asks = (node: Some): boolean =>
    isNode(node.test) && ASKS_FOR_ONE.test(textOf(source, node.test));
  if (inside.some((node) => node.type === 'ConditionalExpression' && asks(node))) return true;
  let isAsked = false;
  const [outer] = inside;
  if (outer)
    walk(outer, (node) => {
      isAsked ||= node.type === 'IfStatement' && asks(node);
    });
  return isAsked;
}

/** A constant is known, and what a function says already agrees. */
function isFigure(source: Source, node: Some): boolean {
  const text = textOf(source, node);
  if (/^[A-Z][A-Z_0-9]*(\[\w+\])?(\.length)?$/.test(text)) return false;
  if (node.type !== 'CallExpression')
    return ['Identifier', 'MemberExpression', 'BinaryExpression'].includes(node.type);
  const [first] = nodesIn(node.arguments);
  const isPlain = /^(formatNumero|figures?|String)\(/.test(text);
  return isPlain && first !== undefined && isFigure(source, first);
}

/** A button that shows the rest of a list is there when there are more than ten. */
const isOfLongList = (around: readonly Some[]): boolean =>
  around.some(({ type, key }) => type === 'Property' && isNode(key) && key.name === 'todas');

interface Beside {
  readonly before: string;
  readonly figure: Some;
  readonly after: string;
}
/** What stands before and after each expression of a template, or of the content of an element. */
function besideIn(node: Some): readonly Beside[] {
  if (node.type === 'TemplateLiteral') {
    const said = nodesIn(node.quasis).map(({ value }) => (value as { cooked: string }).cooked);
    return nodesIn(node.expressions).map((figure, i) => ({
      before: said[i] ?? '',
      figure,
      after: said[i + 1] ?? '',
    }));
  }
  if (node.type !== 'CallExpression' || (node.callee as Some).name !== 'h') return [];
  const [, , ...content] = nodesIn(node.arguments);
  const said = (i: number): string =>
    typeof content[i]?.value === 'string' ? content[i].value : '';
  return content.map((figure, i) => ({ before: said(i - 1), figure, after: said(i + 1) }));
}

/** "…quedan left filas…" of each figure that may be one and stands beside a plural. */
function disagreeing(source: Source): readonly string[] {
  const found: string[] = [];
  walk(source.program, (node, around) => {
    if (around.some((one) => one.type === 'NewExpression' && isOfError(one))) return;
    for (const { before, figure, after } of besideIn(node)) {
      const [, word = ''] = /^ (?:de l[oa]s )?(\p{L}+)/u.exec(after) ?? [];
      const isBeside = isPlural(word.toLowerCase()) || PLURAL_VERB.test(before);
      const where = `${source.file} ${textOf(source, figure)}`;
      if (!isBeside || !isFigure(source, figure) || isOfLongList(around)) continue;
      if (NEVER_ONE.some((known) => where.startsWith(known))) continue;
      if (!isAskedForOne(source, [...around, node]))
        found.push(`${where}: …${before.slice(-30)}${'#'}${after.slice(0, 30)}…`);
    }
  });
  return found;
}

/** What only whoever develops reads. */
const isOfError = ({ callee }: Some): boolean =>
  isNode(callee) && /^(Error|TypeError|RangeError|ServiceError)$/.test(String(callee.name));

const found = (text: string): readonly string[] =>
  disagreeing(
    sourceOf('uno.tsx', `export const f = (n: number) => ${text.replaceAll('#{', '${')};`),
  );

test.each([
  '`Faltan #{n}`',
  '`hay #{n} acciones`',
  '`#{formatNumero(n)} filas`',
  '`se escribieron #{n} de #{n} filas`',
  '<p>{n} horas</p>',
  '<p>quedan {n}</p>',
])('%s is found', (text) => {
  expect(found(text)).not.toEqual([]);
});
test.each([
  '`#{cuenta(n, "fila", "filas")}`',
  '(n === 1 ? "una fila" : `#{n} filas`)',
  '`#{n} más`',
  '`#{MOST} filas`',
  '{ if (n === 1) return "una fila"; return `#{n} filas`; }',
])('%s is let be', (text) => {
  expect(found(text)).toEqual([]);
});

test('a figure that may be one agrees with what stands beside it', () => {
  expect(SOURCES.flatMap(disagreeing)).toEqual([]);
});

/** Words that no Spanish sentence has. */
const ENGLISH =
  /(?<![\p{L}\p{N}«_./-])(the|and|with|from|this|that|not|was|were|been|should|could|would|please|failed|unknown|missing|invalid|file|files|row|rows|sheet|workbook|save|saved|undo|loading|cancel|close|is|are|of)(?![\p{L}\p{N}_./:-])/u;

/** Marks, questions to Google, and what a reader of XML tells another: no sentences for people. */
const NO_SENTENCES: readonly string[] = [
  'src/domain/indice/pagina.ts',
  'src/domain/publico/busqueda.ts',
  'src/domain/publico/pagina.ts',
  'src/addon/archivos/drive.ts',
  'src/addon/panels/panel-page.ts',
  'src/ui/server.ts',
  'src/ui/kit/focus.ts',
  'src/xlsx/lean-sheet.ts',
  'src/xlsx/plain-parts.ts',
  'src/docx/review-package.ts',
  'src/docx/scan-xml.ts',
  'src/provision/pasos/drive-files.ts',
  'src/provision/pasos/known-elsewhere.ts',
];

/** Texts that somebody may be told: of more than one word, and not what is thrown or logged for whoever develops. */
function englishIn({ file, program }: Source): readonly string[] {
  const said: string[] = [];
  if (NO_SENTENCES.includes(file)) return said;
  walk(program, (node, around) => {
    const isHidden = around.some(
      (one) =>
        (one.type === 'NewExpression' && isOfError(one)) ||
        (one.type === 'CallExpression' && /^console\./.test(calleeOf(one))) ||
        one.type === 'ImportDeclaration',
    );
    const text =
      node.type === 'TemplateElement'
        ? (node.value as { cooked: string }).cooked
        : node.type === 'Literal' && typeof node.value === 'string'
          ? node.value
          : '';
    if (!isHidden && / /.test(text) && ENGLISH.test(text))
      said.push(`${file}: ${text.slice(0, 120)}`);
  });
  return said;
}

function calleeOf({ callee }: Some): string {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return '';
  return `${(callee.object as Some).name}.${(callee.property as Some).name}`;
}

test('no sentence is in English', () => {
  expect(SOURCES.flatMap(englishIn)).toEqual([]);
});
