declare module '*.csv' {
  /** The rows of the file by header, put in by the build. */
  const rows: readonly { readonly [header: string]: string }[];
  // biome-ignore lint/style/noDefaultExport: the build gives a data file as the default of its module
  export default rows;
}
