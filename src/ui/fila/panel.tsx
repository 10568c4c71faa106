import { panelView } from '../panel-view';
import { server } from '../server';
export const Panel = panelView(() => server.panelFila(), () => null);
