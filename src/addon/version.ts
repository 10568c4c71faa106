import { version } from '../../package.json';

/** Version of the add-on; a panel older than the script asks to be opened again. */
export const VERSION = version;
