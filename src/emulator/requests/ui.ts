// About what the person sees outside the grid (menus, panels, messages), and the clock.

/** A menu of the bar, an entry that runs a function of the add-on, or a line between entries. */
export type MenuItem =
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'item'; readonly title: string; readonly run: string }
  | { readonly kind: 'separator' };

export interface Panel {
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface UiRequests {
  addMenu(menu: MenuItem): void;
  sidebar(panel: Panel): void;
  dialog(panel: Panel, isModal: boolean): void;
  alert(title: string, text: string): void;
  toast(text: string, title: string, seconds: number): void;
  /** Content of an HTML file of the project. */
  html(name: string): string;
  /** Throws where there is no page to show anything on. */
  ui(): void;
  log(level: string, text: string): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds by which a zone is ahead of UTC at an instant. */
  zoneOffset(zone: string, instant: number): number;
  sleep(milliseconds: number): void;
}
