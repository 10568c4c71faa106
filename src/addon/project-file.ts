// The files of the add-on that are no script, read as they were pasted; and what is wrong with one, in a sentence with what to do.

import { UserError } from './user-error';

/** A file of the project. */
export interface ProjectFile {
  /** Without ".html". */
  readonly name: string;
  /** What there is not without it: "no hay documentos". */
  readonly missed: string;
  /** The file that must be of the same build, as people call it. */
  readonly sibling: string;
}

const WRONG = {
  AUSENTE: 'falta',
  INCOMPLETO: 'quedó incompleto',
  DE_OTRA_VERSION: 'es de otra versión',
  NO_EVALUADO: 'no se pudo usar',
} as const;

/** As it was pasted: the content of an HtmlOutput is what Google makes of it, that of a template is not. */
export function rawContent(file: ProjectFile): string {
  try {
    return HtmlService.createTemplateFromFile(file.name).getRawContent();
  } catch (thrown) {
    throw brokenFile(file, 'AUSENTE', thrown);
  }
}

/** What to throw for a file that is not as the build left it: its code is "APARTE_INCOMPLETO". */
export function brokenFile(
  { name, missed, sibling }: ProjectFile,
  wrong: keyof typeof WRONG,
  cause?: unknown,
): UserError {
  if (cause !== undefined) console.error(String(cause));
  return new UserError(
    `El archivo «${name}» del complemento ${WRONG[wrong]}, y sin él ${missed}. Pida a quien instaló el complemento que lo pegue de nuevo entero, junto con ${sibling}: INSTALACION.md dice cómo.`,
    `${name.toUpperCase()}_${wrong}`,
  );
}
