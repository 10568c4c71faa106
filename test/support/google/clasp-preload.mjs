// For `node --import`: sends what clasp asks of Google to LOCAL_GOOGLE_ROOT, and lets nothing else out.
// Below every copy of gaxios and fetch there is the same https module and the same socket.

import http from 'node:http';
import https from 'node:https';
import Module, { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import path from 'node:path';

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

// clasp loads each of Google's 330 APIs to use these, which is most of the time that it takes to start.
const USED = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];
const APIS = path.normalize('googleapis/build/src/apis/');
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const from = path.resolve(path.dirname(parent?.filename ?? ''), request);
  const [, name = ''] = request.startsWith('.') ? from.split(APIS) : [];
  const isUnused = name !== '' && !USED.includes(name.split(path.sep)[0]);
  return isUnused ? {} : load.call(this, request, parent, ...rest);
};
