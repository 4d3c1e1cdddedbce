import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { needCommand } from '../support/debian.ts';

/** A web server as people run it for a folder of files. */
export interface WebServer {
  name: string;
  /** The command and the Debian package that has it. */
  command: string;
  packageName: string;
  /** Its settings, as the README recommends them; written to `settings` in a folder of its own. */
  settings: (place: Place) => string;
  args: (place: Place) => string[];
  /** Whether it hands on what `--compress` wrote. */
  compressed: boolean;
}

export interface Place {
  /** The folder that is served, and one for what the server itself writes; absolute. */
  root: string;
  own: string;
  port: number;
}

export const SERVERS: readonly WebServer[] = [
  {
    name: 'nginx',
    command: 'nginx',
    packageName: 'nginx-light',
    settings: ({ root, own, port }) => `
daemon off; pid ${own}/pid; error_log ${own}/error.log;
user root;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  client_body_temp_path ${own}/body; proxy_temp_path ${own}/proxy; fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi; scgi_temp_path ${own}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; gzip_static on; error_page 404 /404.html; }
}`,
    args: ({ own }) => ['-p', own, '-c', `${own}/settings`],
    compressed: true,
  },
  {
    name: 'Apache',
    command: 'apache2',
    packageName: 'apache2',
    settings: ({ root, own, port }) => `
ServerRoot /usr/lib/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
${['mpm_event', 'authz_core', 'dir', 'mime'].map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
  Require all granted
</Directory>`,
    args: ({ own }) => ['-D', 'FOREGROUND', '-f', `${own}/settings`],
    compressed: false,
  },
  {
    name: 'Python’s http.server',
    command: 'python3',
    packageName: 'python3',
    settings: () => '',
    args: ({ root, port }) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
    compressed: false,
  },
];

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server and waits until it answers; gives the function that stops it. */
export async function start(server: WebServer, place: Place): Promise<() => Promise<void>> {
  needCommand(server.command, server.packageName);
  mkdirSync(place.own, { recursive: true });
  writeFileSync(join(place.own, 'settings'), server.settings(place));
  const child = spawn(server.command, server.args(place), { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  await answers(place.port, child);
  return async () => {
    child.kill();
    await ended;
  };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let attempts = 0; attempts < 100; attempts += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer !== null) return;
    if (child.exitCode !== null) break;
    await setTimeout(100);
  }
  throw new Error(`The server does not answer. It said: ${said}`);
}
