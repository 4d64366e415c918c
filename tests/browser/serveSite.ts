// The built site, for all workers.

import { join } from 'node:path';
import { serveFolder } from './folderServer.ts';

export const port = 4174;

/** @returns What ends it. @throws Where the port is taken. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { close } = await serveFolder(join(import.meta.dirname, '../../dist'), { port });
  return close;
}
