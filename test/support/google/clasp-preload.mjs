// For `node --import`: sends what clasp asks of Google to LOCAL_GOOGLE_ROOT, and lets nothing else out.
// Below every copy of gaxios and fetch there is the same https module and the same socket.

import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const root = new URL(process.env.LOCAL_GOOGLE_ROOT ?? '');
if (root.hostname !== '127.0.0.1') throw new Error(`Not a local Google: ${root}`);

const GOOGLE = /(^|\.)googleapis\.com$|^accounts\.google\.com$/;

https.request = (target, options, done) => {
  const url = target instanceof URL ? target : new URL(String(target));
  if (!GOOGLE.test(url.hostname)) throw new Error(`No network in a test: ${url.hostname}`);
  const local = new URL(url.pathname + url.search, root);
  const { agent: _, host, hostname, port, protocol, ...rest } = options ?? {};
  return http.request(local, rest, done);
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === 'object' ? (options.path ? undefined : options.host) : args[1];
  if (host !== undefined && host !== '127.0.0.1') throw new Error(`No network in a test: ${host}`);
  return connect.apply(this, args);
};
syncBuiltinESMExports();
