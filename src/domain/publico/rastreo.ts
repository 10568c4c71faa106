// What is looked for in a text before it is published: a person of the book by name, somebody whom a treatment names, a mail, a
// phone, an identity document. It finds what looks like one; a person corrects the cell.

import { fold } from '../texto';

const CLASES_DE_HALLAZGO = ['nombre', 'correo', 'teléfono', 'documento'] as const;
export type ClaseDeHallazgo = (typeof CLASES_DE_HALLAZGO)[number];

export interface Hallazgo {
  readonly clase: ClaseDeHallazgo;
  /** As it is written. */
  readonly texto: string;
}

/** Who is looked for, and what bears a name and is nobody: the institutions. */
export interface Buscado {
  readonly personas: readonly string[];
  readonly exentos: readonly string[];
}
export type Rastreo = (texto: string) => readonly Hallazgo[];

/** The search, made ready once for many texts. */
export function rastreoDe({ personas, exentos }: Buscado): Rastreo {
  const names = nameFinder(personas);
  const spared = sparing(exentos);
  return (written) => {
    const texto = visible(written);
    const apart = spared(texto);
    return withoutParts([
      ...PATRONES.flatMap(([clase, pattern]) => found(clase, pattern, texto)),
      ...names(apart),
      ...(APODO.test(apart) ? names(apart.replace(new RegExp(APODO, 'g'), '')) : []),
      ...treated(apart),
    ]);
  };
}

/** What is put between the parts of a name, and what hides them. */
const APODO = /\s[("“«][^()"“”«»¦\n]{1,25}[)"”»](?=\s)/;

/** As it is seen: without what nobody sees, in plain letters, those of Cyrillic that look like ours as ours, and an address unwrapped. */
const visible = (texto: string): string =>
  texto
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/%20|(?<=\p{L})\+(?=\p{L})/gu, ' ')
    .replace(/[асеорхуікАВСЕНІКМОРТХ]/g, (letter) => LATINAS[letter] ?? letter);
const LATINAS: { readonly [letter: string]: string } = Object.fromEntries(
  [...'асеорхуікАВСЕНІКМОРТХ'].map((letter, i) => [letter, 'aceopxyikABCEHIKMOPTX'.charAt(i)]),
);

/** One thing is told once: «cel. 300 123 4567», and not its figures again. */
const withoutParts = (hallazgos: readonly Hallazgo[]): readonly Hallazgo[] =>
  hallazgos.filter(
    ({ clase, texto }, at) =>
      !hallazgos.some(
        (other, i) =>
          other.clase === clase && other.texto.includes(texto) && (other.texto !== texto || i < at),
      ),
  );

const found = (clase: ClaseDeHallazgo, pattern: RegExp, texto: string): readonly Hallazgo[] =>
  all(pattern, texto).map(([whole]) => ({ clase, texto: whole.trim() }));

/** Every place of a global pattern; V8 of Google has matchAll, and our target of types has not. */
function all(pattern: RegExp, texto: string): readonly RegExpExecArray[] {
  const places: RegExpExecArray[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(texto); match; match = search.exec(texto)) places.push(match);
  return places;
}

const SEP = String.raw`[\s.\u00a0-]?`;
const TRAS = String.raw`(?:\s*(?:n[uú]mero|n[o.º°]+|#|:))*\s*`;
/** Sums of money have a sign before or their unit after, and their thousands in groups of three to the end. */
const PATRONES: readonly (readonly [ClaseDeHallazgo, RegExp])[] = [
  ['correo', /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  [
    'teléfono',
    new RegExp(
      String.raw`(?<![\d$.,])(?<!\$\s)(?:\(?\+?57\)?${SEP})?\(?(?:3\d{2}|60\d)\)?${SEP}(?:\d{3}${SEP}\d{4}|\d{3}${SEP}\d{2}${SEP}\d{2})(?![\d]|[.,]\d)`,
      'g',
    ),
  ],
  [
    'teléfono',
    new RegExp(
      String.raw`\b(?:tel(?:[eé]fonos?|s)?|cel(?:ular(?:es)?)?|m[oó]vil|whatsapp|fijo|pbx)\.?${TRAS}\(?\d[\d\s().-]{5,}\d`,
      'giu',
    ),
  ],
  [
    'documento',
    new RegExp(
      String.raw`(?<![\p{L}])(?:c\.?\s?c\.?|c[eé]dula(?: de (?:ciudadan[ií]a|extranjer[ií]a))?|t\.?\s?i\.|tarjeta de identidad|c\.?\s?e\.|nuip|pasaporte|documento(?: de identidad| de identificaci[oó]n)|identificad[oa] con)${TRAS}[\d][\d.\s]{4,}\d`,
      'giu',
    ),
  ],
  // The document of whoever was born from 1986 on has ten figures, of which the first is a 1.
  [
    'documento',
    /(?<![\d$.,])(?<!\$\s)1(?:\d{9}|[.]\d{3}[.]\d{3}[.]\d{3})(?![\d]|[.,]\d|\s*(?:de\s+)?(?:pesos|millones|cop\b))/giu,
  ],
];

/** What stands in the place of a name that is of nobody: neither it nor its neighbours are read together. */
const GAP = ' ¦ ';

/** Looked for by their words: of 1,500 institutions most begin alike, and a page has 60,000 words. */
function sparing(exentos: readonly string[]): (texto: string) => string {
  const known = new Set<string>();
  const lengths = new Map<string, Set<number>>();
  for (const one of exentos) {
    const words = wordsOf(one, WORD_OR_NUMBER).map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    known.add(words.join(' '));
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  const longest = new Map(
    [...lengths].map(([first, all]) => [first, [...all].sort((x, y) => y - x)]),
  );
  return (texto) => {
    const words = wordsOf(texto, WORD_OR_NUMBER);
    const kept: string[] = [];
    let from = 0;
    for (let i = 0; i < words.length; i++) {
      const [first, last] = sparedAt(words, i, longest, known);
      if (!first || !last) continue;
      kept.push(texto.slice(from, first.from), GAP);
      from = last.to;
      i = words.indexOf(last, i);
    }
    return kept.length === 0 ? texto : [...kept, texto.slice(from)].join('');
  };
}

/** The first and the last word of the longest that is spared here; [] where nothing is. */
function sparedAt(
  words: readonly Palabra[],
  i: number,
  longest: ReadonlyMap<string, readonly number[]>,
  known: ReadonlySet<string>,
): readonly Palabra[] {
  const first = words[i];
  if (!first) return [];
  for (const length of longest.get(first.folded) ?? []) {
    const some = words.slice(i, i + length);
    const last = some[length - 1];
    if (last && known.has(some.map(({ folded }) => folded).join(' '))) return [first, last];
  }
  return [];
}

/** Words that join the parts of a name, and are none. */
const PARTICULAS = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'san', 'santa']);
/** Words that stand in the column of a name and are of nobody. */
const NADIE = new Set(['sin', 'por', 'definir', 'pendiente', 'oficina', 'secretaria', 'equipo']);

interface Palabra {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}
const WORD = /[\p{L}\p{M}]+|¦/gu;
const WORD_OR_NUMBER = /[\p{L}\p{M}\p{N}]+|¦/gu;
const wordsOf = (texto: string, word = WORD): readonly Palabra[] =>
  all(word, texto).map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));

/**
 * Two parts of the name of one person, in their order and one beside the other: «Luis Castro» and «Castro Luis» are Luis Ejemplo
 * Castro. A part alone may be a street, a school or a word.
 */
function nameFinder(personas: readonly string[]): (texto: string) => readonly Hallazgo[] {
  const people = personas
    .map((persona) =>
      wordsOf(persona)
        .map(({ folded }) => folded)
        .filter((word) => word.length > 1 && !PARTICULAS.has(word) && !NADIE.has(word)),
    )
    .map((parts) => {
      const long = parts.filter((part) => part.length > 2);
      // «Li Wu» has no longer parts to be told by.
      return long.length > 1 ? long : parts;
    });
  const initialled = initialsFinder(people);
  const joined = new Set(
    people.flatMap((parts) =>
      parts.flatMap((one) => parts.flatMap((other) => (one === other ? [] : `${one}${other}`))),
    ),
  );
  const byWord = new Map<string, Set<number>>();
  people.forEach((parts, who) => {
    if (parts.length > 1)
      for (const part of parts) byWord.set(part, (byWord.get(part) ?? new Set()).add(who));
  });
  return (texto) => {
    const words = wordsOf(texto).filter(({ folded }) => !PARTICULAS.has(folded));
    const hallazgos: Hallazgo[] = [
      ...initialled(texto),
      ...words.flatMap(({ folded, from, to }): Hallazgo[] =>
        folded.length >= JUNTAS && joined.has(folded)
          ? [{ clase: 'nombre', texto: texto.slice(from, to) }]
          : [],
      ),
    ];
    for (let i = 0; i + 1 < words.length; i++) {
      const [first, second] = [words[i], words[i + 1]];
      if (!first || !second || !isBeside(texto, first, second)) continue;
      if (!together(byWord, first, second)) continue;
      let last = second;
      while (true) {
        const next = words[i + 2];
        if (!next || !isBeside(texto, last, next) || !together(byWord, last, next)) break;
        last = next;
        i += 1;
      }
      hallazgos.push({ clase: 'nombre', texto: texto.slice(first.from, last.to) });
      i += 1;
    }
    return hallazgos;
  };
}

/** Letters of two parts written as one word, as addresses and users are: shorter ones may be a word. */
const JUNTAS = 8;

/**
 * What stands between two parts of a name: a blank, a comma, a «de la», what joins them in an address. A full stop only
 * after an initial, or without a blank behind it.
 */
const isBeside = (texto: string, one: Palabra, other: Palabra): boolean =>
  /^(?:[\s,_/()"“”«»'’\u2010-\u2015-]|\.(?=\p{L}))*(?:\p{L}{1,3}\.?[\s,]*){0,3}$/u.test(
    texto.slice(one.to, other.from),
  ) || /^\.$/.test(texto.slice(one.to, other.from));

/** «N. Lozano», «N. E. Lozano», «Lozano N.», «Nora L.»: a part of a name and the initial of another, the first name being one of them. */
function initialsFinder(
  people: readonly (readonly string[])[],
): (texto: string) => readonly Hallazgo[] {
  const known = new Set<string>();
  for (const [given = '', ...others] of people)
    for (const other of others) {
      known.add(`${given.charAt(0)} ${other}`);
      known.add(`${other.charAt(0)} ${given}`);
    }
  return (texto) =>
    [
      ...all(INICIAL_ANTES, texto).map(([whole, initial = '', word = '']) => ({
        whole,
        initial,
        word,
      })),
      ...all(INICIAL_DESPUES, texto).map(([whole, word = '', initial = '']) => ({
        whole,
        initial,
        word,
      })),
    ].flatMap(({ whole, initial, word }): Hallazgo[] =>
      known.has(`${fold(initial)} ${fold(word)}`) ? [{ clase: 'nombre', texto: whole }] : [],
    );
}
const INICIAL_ANTES = /(?<![\p{L}.])(\p{Lu})\.\s?(?:\p{Lu}\.\s?){0,3}(\p{Lu}[\p{L}\p{M}]{2,})/gu;
const INICIAL_DESPUES = /(?<![\p{L}])(\p{Lu}[\p{L}\p{M}]{2,}),?\s(\p{Lu})\.(?![\p{L}.])/gu;

function together(
  byWord: ReadonlyMap<string, ReadonlySet<number>>,
  { folded: one }: Palabra,
  { folded: other }: Palabra,
): boolean {
  if (one === other) return false;
  const others = byWord.get(other);
  return [...(byWord.get(one) ?? [])].some((who) => others?.has(who) ?? false);
}

/** «la Dra. Pérez», «don Luis», «la rectora María Pérez»: somebody is named, whoever it is. */
const TRATAMIENTO =
  /(?<![\p{L}])(?:(?:[Ss]r(?:a|ta)?|SRA?|[Dd]ra?|DRA?|[Ll]ic(?:da)?|LIC|[Ii]ng|[Pp]rof(?:a|e)?|Mg|[Mm][Ss]c|Ph\.?D)\.?|[Ss]eñor(?:a|ita)?|[Dd]octora?|[Dd]on|[Dd]oña)\s+(?:\p{Lu}[\p{L}\p{M}]{2,})(?:\s+\p{Lu}[\p{L}\p{M}]+)*/gu;
const CARGO =
  /(?<![\p{L}])(?:(?:[Rr]ectora?|[Cc]oordinadora?|[Dd]ocente|[Pp]rofesora?|[Pp]rofesional|[Ff]uncionari[oa]|[Cc]ontratista|[Ee]studiante|[Aa]cudiente|[Jj]efe|[Ss]ecretari[oa]|[Ss]upervisora?)(?:\s?\([aeo]\))?[,:]?|[Rr]esponsable:?|[Cc]ontacto:?|[Aa] cargo de|(?:[Ll]iderad|[Cc]oordinad|[Ee]laborad|[Rr]evisad|[Aa]probad)[oa] por|[Ee]laboró:?|[Rr]evisó:?|[Aa]probó:?)\s+((?:\p{Lu}\p{Ll}{2,})(?:\s+(?:de(?:l| la| los)?\s+)?\p{Lu}\p{Ll}{2,})+)/gu;
/** With which the name of a post, an office or an institution goes on. */
const NO_ES_NOMBRE =
  /^(?:Instituci|Directi|Institu|Colegio|Escuela|Liceo|Sede|Secretar|Oficina|Alcald|Ministerio|Universi|Especial|Orienta|Directiv|General|Distrital|Municipal|Departamental|Nacional|Acad[eé]mic|Educaci|Gesti|Calidad|Inspecci|Apoyo|Plan|Tutor|L[ií]der|Aula|Evaluaci|Mejoramiento|Acompa|Convivencia|Talento|Equipo|Comit|Grupo|Profesional|Consejo|Funda|Jefe|Coordina|Rector|Docente|Supervis|Entidad|Red|Mesa|Cobertura|Recurso|Unidad|Sistema|Programa|Inspector|Bienestar|L[ií]nea)/i;

const treated = (texto: string): readonly Hallazgo[] => [
  ...found('nombre', TRATAMIENTO, texto).filter(
    ({ texto: one }) => !NO_ES_NOMBRE.test(one.replace(/^\S+\s+/, '')),
  ),
  ...all(CARGO, texto).flatMap(([whole, name = '']): Hallazgo[] =>
    NO_ES_NOMBRE.test(name) ? [] : [{ clase: 'nombre', texto: whole }],
  ),
];
