declare module '*.csv' {
  /** The rows of the file by header, put in by the build. */
  const rows: readonly { readonly [header: string]: string }[];
  // biome-ignore lint/style/noDefaultExport: the build gives a data file as the default of its module
  export default rows;
}
declare module '*/sheets-templates/catalogos' {
  /** The values of each catalogue of the folder, by the name of its file, put in by the build. */
  const values: { readonly [catalogo: string]: readonly string[] };
  // biome-ignore lint/style/noDefaultExport: the build gives what it gathers as the default of its module
  export default values;
}
