declare module '*/panel' {
  /** What each folder's panel.tsx exports, by the name of the folder, put in by the build. */
  const panels: { readonly [folder: string]: { readonly Panel: import('./panel-view').PanelView } };
  // biome-ignore lint/style/noDefaultExport: the build gives what it gathers as the default of its module
  export default panels;
}
