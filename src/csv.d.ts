declare module '*.csv' {
  /** The rows of the file by header, put in by the build. */
  const rows: readonly { readonly [header: string]: string }[];
  // biome-ignore lint/style/noDefaultExport: the build gives a data file as the default of its module
  export default rows;
}
declare module '*/sheets-templates/catalogos' {
  /** Each catalogue of the folder, by the name of its file, put in by the build: how its list is headed, and its values. */
  const catalogos: {
    readonly [catalogo: string]: { readonly label: string; readonly valores: readonly string[] };
  };
  // biome-ignore lint/style/noDefaultExport: the build gives what it gathers as the default of its module
  export default catalogos;
}
