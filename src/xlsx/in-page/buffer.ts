// Gives every module of the page's bundle the Buffer that Node has by itself.

export { Buffer } from 'buffer/';
