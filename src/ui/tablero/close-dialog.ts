declare const google: { readonly script: { readonly host: { close(): void } } };

/** Closes the window that the page was opened in, over the sheet. */
export const closeDialog = (): void => google.script.host.close();
