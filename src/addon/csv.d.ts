declare module '*.csv' {
  /** The file as text, put in by the build. */
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the build gives a text file as the default of its module
  export default text;
}
