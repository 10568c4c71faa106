// The document properties as they stood when the state of the workbook was read: one call gives all of them.

type Read = { readonly [name: string]: string };

let read: Read | undefined;

/** All of them as they are now; whoever asks later without a call is told this. */
export function readPropiedades(properties: GoogleAppsScript.Properties.Properties): Read {
  read = properties.getProperties();
  return read;
}

/** A property as it was read last in this execution, or as it was kept since. */
export const propiedadLeida = (name: string): string | undefined =>
  (read ?? readPropiedades(PropertiesService.getDocumentProperties()))[name];

/** Writes a property of which this execution is told as it is left; what was not read yet is still to be read. */
export function keepPropiedad(name: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(name, text);
  if (read) read = { ...read, [name]: text };
}
