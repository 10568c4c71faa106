// What a template may be made of, as data: the relations that lead from part to part, with the content type of what they lead to.
// It is a list of what is known; the second list only gives a name to what offices meet and is refused.

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = `${OFFICE}.wordprocessingml`;
const DRAWING = `${OFFICE}.drawingml`;
const MICROSOFT = 'application/vnd.ms-word';
const XML = 'application/xml';

/** How a part is looked into. */
export type Examen =
  /** Its tags, addresses and fields. */
  | 'contenido'
  /** That it is XML: what it says is data, which no program follows. */
  | 'datos'
  /** That its bytes are those of a picture. */
  | 'imagen'
  /** A font. */
  | 'letra';

export interface Conocida {
  readonly tipo: string;
  readonly examen: Examen;
}

const contenido = (tipo: string): Conocida => ({ tipo, examen: 'contenido' });
const datos = (tipo: string): Conocida => ({ tipo, examen: 'datos' });

/** By the last word of the relation's type. */
const CONOCIDAS: { readonly [relacion: string]: Conocida } = {
  officeDocument: contenido(`${WORD}.document.main+xml`),
  header: contenido(`${WORD}.header+xml`),
  footer: contenido(`${WORD}.footer+xml`),
  footnotes: contenido(`${WORD}.footnotes+xml`),
  endnotes: contenido(`${WORD}.endnotes+xml`),
  comments: contenido(`${WORD}.comments+xml`),
  commentsExtended: contenido(`${WORD}.commentsExtended+xml`),
  commentsIds: contenido(`${WORD}.commentsIds+xml`),
  commentsExtensible: contenido(`${WORD}.commentsExtensible+xml`),
  people: contenido(`${WORD}.people+xml`),
  settings: contenido(`${WORD}.settings+xml`),
  webSettings: contenido(`${WORD}.webSettings+xml`),
  styles: contenido(`${WORD}.styles+xml`),
  stylesWithEffects: contenido(`${MICROSOFT}.stylesWithEffects+xml`),
  // As the first Word 2010 spelt it.
  stylesWithtEffects: contenido(`${MICROSOFT}.stylesWithEffects+xml`),
  numbering: contenido(`${WORD}.numbering+xml`),
  fontTable: contenido(`${WORD}.fontTable+xml`),
  glossaryDocument: contenido(`${WORD}.document.glossary+xml`),
  theme: contenido(`${OFFICE}.theme+xml`),
  themeOverride: contenido(`${OFFICE}.themeOverride+xml`),
  chart: contenido(`${DRAWING}.chart+xml`),
  chartEx: contenido('application/vnd.ms-office.chartex+xml'),
  chartStyle: contenido('application/vnd.ms-office.chartstyle+xml'),
  chartColorStyle: contenido('application/vnd.ms-office.chartcolorstyle+xml'),
  chartUserShapes: contenido(`${DRAWING}.chartshapes+xml`),
  diagramData: contenido(`${DRAWING}.diagramData+xml`),
  diagramLayout: contenido(`${DRAWING}.diagramLayout+xml`),
  diagramQuickStyle: contenido(`${DRAWING}.diagramStyle+xml`),
  diagramColors: contenido(`${DRAWING}.diagramColors+xml`),
  diagramDrawing: contenido('application/vnd.ms-office.drawingml.diagramDrawing+xml'),
  'core-properties': datos('application/vnd.openxmlformats-package.core-properties+xml'),
  'extended-properties': datos(`${OFFICE}.extended-properties+xml`),
  extendedProperties: datos(`${OFFICE}.extended-properties+xml`),
  'custom-properties': datos(`${OFFICE}.custom-properties+xml`),
  customProperties: datos(`${OFFICE}.custom-properties+xml`),
  classificationlabels: datos('application/vnd.ms-office.classificationlabels+xml'),
  customXml: datos(XML),
  customXmlProps: datos(`${OFFICE}.customXmlProperties+xml`),
  image: { tipo: '', examen: 'imagen' },
  thumbnail: { tipo: '', examen: 'imagen' },
  font: { tipo: '', examen: 'letra' },
};

/** Where the types of relations begin, in small letters: those of Office, of its strict form, of the package and of Microsoft's additions. */
const BASES = [
  /^http:\/\/schemas\.openxmlformats\.org\/officedocument\/2006\/relationships\/(metadata\/)?/i,
  /^http:\/\/purl\.oclc\.org\/ooxml\/officedocument\/relationships\/(metadata\/)?/i,
  /^http:\/\/schemas\.openxmlformats\.org\/package\/2006\/relationships\/(metadata\/|digital-signature\/)?/i,
  /^http:\/\/schemas\.microsoft\.com\/office\/(word\/)?20\d\d(\/\d\d)?\/relationships\/(ui\/)?/i,
];

/** The last word of a relation's type, where it is one of those that Office defines. */
export function relacionDe(type: string): string | undefined {
  const base = BASES.find((pattern) => pattern.test(type));
  const word = base && type.replace(base, '');
  return word && /^[\w-]+$/.test(word) ? word : undefined;
}

export const conocida = (relacion: string | undefined): Conocida | undefined =>
  relacion === undefined ? undefined : own(CONOCIDAS, relacion);

/** What is refused, by what it is called: that of a relation, an element or a field. What to do about it stands behind. */
const RECHAZADAS: { readonly [nombre: string]: string } = {
  attachedTemplate:
    'una plantilla adjunta de otro lugar (Word: Programador › Plantilla de documento; quítela)',
  externalImage: 'una imagen vinculada a otro archivo o a la red (insértela en el documento)',
  aFChunk: 'otro documento pegado entero por dentro (altChunk)',
  altChunk: 'otro documento pegado entero por dentro (altChunk)',
  oleObject: 'un objeto incrustado o vinculado de otro programa (OLE); péguelo como imagen',
  OLEObject: 'un objeto incrustado o vinculado de otro programa (OLE); péguelo como imagen',
  objectEmbed: 'un objeto incrustado o vinculado de otro programa (OLE); péguelo como imagen',
  objectLink: 'un objeto incrustado o vinculado de otro programa (OLE); péguelo como imagen',
  package: 'un archivo incrustado, como el libro de un gráfico; péguelo como imagen',
  externalData: 'un archivo incrustado, como el libro de un gráfico; péguelo como imagen',
  control: 'un control ActiveX',
  ocx: 'un control ActiveX',
  activeXControlBinary: 'un control ActiveX',
  vbaProject: 'macros',
  wordVbaData: 'macros',
  keyMapCustomizations: 'teclas o menús propios, que pueden llamar macros',
  attachedToolbars: 'teclas o menús propios, que pueden llamar macros',
  extensibility: 'teclas o menús propios, que pueden llamar macros',
  customUI: 'teclas o menús propios, que pueden llamar macros',
  entryMacro: 'un campo de formulario que llama una macro',
  exitMacro: 'un campo de formulario que llama una macro',
  subDocument: 'un subdocumento, que está en otro archivo',
  subDoc: 'un subdocumento, que está en otro archivo',
  frame: 'un marco que muestra otro documento (frameset)',
  frameset: 'un marco que muestra otro documento (frameset)',
  printerSettings: 'la configuración de una impresora',
  mailMerge: 'una combinación de correspondencia con su origen de datos',
  mailMergeSource: 'una combinación de correspondencia con su origen de datos',
  mailMergeHeaderSource: 'una combinación de correspondencia con su origen de datos',
  recipientData: 'una combinación de correspondencia con su origen de datos',
  saveThroughXslt: 'una transformación XSLT',
  transform: 'una transformación XSLT',
  webextension: 'un complemento de Office',
  webextensiontaskpanes: 'un complemento de Office',
  webVideoPr: 'un video en línea',
  video: 'audio o video',
  audio: 'audio o video',
  media: 'audio o video',
  videoFile: 'audio o video',
  audioFile: 'audio o video',
  quickTimeFile: 'audio o video',
  wavAudioFile: 'audio o video',
  audioCd: 'audio o video',
  snd: 'audio o video',
  movie: 'audio o video',
  script: 'un guion (script)',
  foreignObject: 'un guion (script)',
  signature: 'una firma digital, que deja de valer apenas se llena',
  origin: 'una firma digital, que deja de valer apenas se llena',
};

/** The name of what is refused under this word; undefined where it has none. */
export const nombreDeRechazada = (word: string): string | undefined => own(RECHAZADAS, word);

/** A table is asked by words of a file: only for its own. */
export const own = <T>(table: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.getOwnPropertyDescriptor(table, key)?.value;
