import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { needCommand, needFile } from '../support/debian.ts';

/** A web server as people run it for a folder of files. */
export interface WebServer {
  name: string;
  /** Sees to it that it is there. */
  need: () => void;
  command: string;
  /** Its settings, around the lines that the README recommends; written to `settings` in a folder of its own. */
  settings: (place: Place) => string;
  args: (place: Place) => string[];
  /** In which of the forms that `--compress` wrote it hands on a file, by their names in HTTP and their endings. */
  encodings: readonly (readonly [name: string, ending: string])[];
  /** Whether it shows the site's own page where there is none. */
  ownNotFound: boolean;
}

export interface Place {
  /** The folder that is served, and one for what the server itself writes; absolute. */
  root: string;
  own: string;
  /** Below which the site stands, with a slash before and behind. */
  prefix: string;
  port: number;
}

const BOTH = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

const BROTLI_FOR_NGINX = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const SERVERS: readonly WebServer[] = [
  {
    name: 'nginx',
    need() {
      needCommand('nginx', 'nginx-light');
      needFile(BROTLI_FOR_NGINX, 'libnginx-mod-http-brotli-static');
    },
    command: 'nginx',
    settings: (place) => `
load_module ${BROTLI_FOR_NGINX};
daemon off; pid ${place.own}/pid; error_log ${place.own}/error.log;
user root;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  client_body_temp_path ${place.own}/body; proxy_temp_path ${place.own}/proxy; fastcgi_temp_path ${place.own}/fastcgi;
  uwsgi_temp_path ${place.own}/uwsgi; scgi_temp_path ${place.own}/scgi;
  server {
    listen 127.0.0.1:${place.port};
    ${recommended('nginx', place)}
  }
}`,
    args: ({ own }) => ['-p', own, '-c', `${own}/settings`],
    encodings: BOTH,
    ownNotFound: true,
  },
  {
    name: 'Apache',
    need: () => needCommand('apache2', 'apache2'),
    command: 'apache2',
    settings: (place) => `
ServerRoot /usr/lib/apache2
ServerName localhost
Listen 127.0.0.1:${place.port}
PidFile ${place.own}/pid
ErrorLog ${place.own}/error.log
${['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'negotiation', 'rewrite', 'setenvif'].map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
DocumentRoot ${place.root}
${recommended('apache', place)}`,
    args: ({ own }) => ['-D', 'FOREGROUND', '-f', `${own}/settings`],
    encodings: BOTH,
    ownNotFound: true,
  },
  {
    name: 'Caddy',
    need: () => needCommand('caddy', 'caddy'),
    command: 'caddy',
    settings: (place) => `
{
  admin off
  storage file_system ${place.own}
}
http://127.0.0.1:${place.port} {
${recommended('caddyfile', place)}
}`,
    args: ({ own }) => ['run', '--adapter', 'caddyfile', '--config', `${own}/settings`],
    encodings: BOTH,
    ownNotFound: true,
  },
  {
    name: 'lighttpd',
    need: () => needCommand('lighttpd', 'lighttpd'),
    command: 'lighttpd',
    settings: (place) => `
server.bind = "127.0.0.1"
server.port = ${place.port}
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
${recommended('lighttpd', place)}`,
    args: ({ own }) => ['-D', '-f', `${own}/settings`],
    encodings: [],
    ownNotFound: true,
  },
  {
    name: 'Python’s http.server',
    need: () => needCommand('python3', 'python3'),
    command: 'python3',
    settings: () => '',
    args: ({ root, port }) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
    encodings: [],
    ownNotFound: false,
  },
];

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** The README's lines in a server's own language, with the folder and the path of this place. */
function recommended(language: string, { root, prefix }: Place): string {
  const [, lines] = new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(README) ?? [];
  if (lines === undefined) throw new Error(`The README has no lines in ${language}`);
  return lines
    .replaceAll(/\/archive\/?/g, '<prefix>')
    .replaceAll('/var/www', root)
    .replaceAll('<prefix>', prefix);
}

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
  server.need();
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
