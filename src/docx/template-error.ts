// What is wrong with a template, in sentences for the person who edits it in Word. Translates the
// errors of docxtemplater; finding them is its business.

/** A template that cannot be used: one Spanish sentence an error, with its marker and its place. */
export class TemplateError extends Error {
  readonly errores: readonly string[];

  constructor(errores: readonly string[]) {
    const told = firstOf(errores);
    super(`La plantilla tiene errores.\n${told.map((error) => `• ${error}`).join('\n')}`);
    this.name = 'TemplateError';
    this.errores = told;
  }
}

const MOST_TOLD = 15;
const LONGEST = 300;
/** A marker may be as long as the file. */
const cut = (sentence: string): string =>
  sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;

/** As many sentences as a person reads, and how many more there are. */
export function firstOf(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_TOLD;
  const told = sentences.slice(0, more > 1 ? MOST_TOLD : undefined).map(cut);
  return more > 1 ? [...told, `Y ${more} más.`] : told;
}

/** What docxtemplater throws: one error, or several under `properties.errors`. */
interface Thrown {
  readonly message?: string;
  readonly properties?: ErrorProperties;
}
interface ErrorProperties {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  readonly pair?: { readonly left: string };
  readonly lastPair?: { readonly left: string };
  readonly file?: string;
  readonly errors?: readonly Thrown[];
}

const SENTENCES: { readonly [id: string]: (error: ErrorProperties) => string } = {
  unopened_tag: ({ xtag }) => `«${xtag}}» se cierra con } pero nunca se abrió con {.`,
  unclosed_tag: ({ xtag }) => `«{${xtag}» se abre con { pero no se cierra con }.`,
  duplicate_open_tag: ({ xtag }) => `Hay una llave { de más cerca de «${xtag}». Deje una sola.`,
  duplicate_close_tag: ({ xtag }) => `Hay una llave } de más cerca de «${xtag}». Deje una sola.`,
  unclosed_loop: ({ xtag }) => `El bloque {#${xtag}} no se cierra: falta {/${xtag}} donde termina.`,
  unopened_loop: ({ xtag }) =>
    `Sobra {/${xtag}}: no hay ningún {#${xtag}} antes. Bórrelo o abra el bloque.`,
  closing_tag_does_not_match_opening_tag: ({ openingtag, closingtag }) =>
    `El bloque {#${openingtag}} se cierra con {/${closingtag}}: los dos deben llevar el mismo nombre.`,
  unbalanced_loop_tags: ({ pair, lastPair }) =>
    `Los bloques {#${lastPair?.left}} y {#${pair?.left}} se cruzan: cierre uno antes de abrir el otro.`,
  loop_position_invalid: ({ xtag }) =>
    `El bloque {#${xtag}} empieza dentro de una tabla y termina fuera de ella, o al revés. Ponga los dos marcadores en la misma tabla.`,
  raw_xml_tag_should_be_only_text_in_paragraph: ({ xtag }) => withoutAt(xtag),
  scopeparser_compilation_failed: ({ xtag }) => withoutAt(xtag),
  file_has_invalid_xml: () => UNREADABLE,
  malformed_xml: () => UNREADABLE,
};
export const UNREADABLE =
  'El contenido del archivo está dañado. Ábralo en Word, guárdelo de nuevo como .docx y vuelva a subirlo.';

const withoutAt = (marcador = ''): string =>
  `El marcador {@${marcador}} no se admite. Escriba {${marcador}}.`;

/** What was thrown while a template was opened, read or filled. */
export const templateErrorOf = (thrown: unknown): TemplateError =>
  thrown instanceof TemplateError ? thrown : new TemplateError(sentencesFor(thrown));

/** The sentences for something docxtemplater threw. */
function sentencesFor(thrown: unknown): readonly string[] {
  const error = thrown as Thrown;
  const several = error?.properties?.errors ?? [error];
  return [...new Set(several.map(sentenceFor))];
}

function sentenceFor(error: Thrown): string {
  const properties = error?.properties ?? {};
  const sentence = SENTENCES[properties.id ?? ''];
  if (!sentence) return UNREADABLE;
  return properties.file
    ? `${sentence(properties)} (${placeOf(properties.file)})`
    : sentence(properties);
}

/** Where in the document a part of the package is, as its reader would say it. */
function placeOf(part: string): string {
  if (/header\d*\.xml$/.test(part)) return 'En el encabezado';
  if (/footer\d*\.xml$/.test(part)) return 'En el pie de página';
  if (/(footnotes|endnotes)\.xml$/.test(part)) return 'En las notas';
  if (part.startsWith('docProps/')) return 'En las propiedades del documento';
  return 'En el cuerpo del documento';
}
