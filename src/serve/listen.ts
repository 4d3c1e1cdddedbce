import type { Server } from 'node:http';
import { Fault, faultOf, systemCodeOf } from '../model/fault.ts';

/** Only this computer can reach it. */
export const LOOPBACK = '127.0.0.1';

/** Lets a server listen on a port, or without one on the first that is free. Throws a Fault where it cannot. */
export async function listen(server: Server, port: number | null): Promise<void> {
  if (port !== null) {
    if (!(await tryPort(server, port))) throw portTaken(port);
    return;
  }
  for (let next = FIRST_PORT; next < FIRST_PORT + PORTS_TRIED; next++) if (await tryPort(server, next)) return;
  // Port 0 lets the system choose.
  await tryPort(server, 0);
}

/** The port that a server listens on; 0 if it does not. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const FIRST_PORT = 4400;
const PORTS_TRIED = 20;

/** Whether the port could be had; false where another program has it. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const succeed = () => {
      server.off('error', fail);
      resolve(true);
    };
    const fail = (error: Error) => {
      server.off('listening', succeed);
      if (systemCodeOf(error) === 'EADDRINUSE') resolve(false);
      else reject(faultOf(error, `listening on port ${port}`));
    };
    server.once('listening', succeed).once('error', fail).listen(port, LOOPBACK);
  });
}

function portTaken(port: number): Fault {
  return new Fault(
    'environment',
    `Another program is listening on port ${port}.`,
    'Choose another port, or leave the port out to take a free one.',
  );
}
