import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Served {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Visit {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Serves pages with their real headers, so that the browser enforces them, and remembers who came. */
export const serve = async (pageAt: (visit: Visit) => Served | undefined) => {
  const visits: Visit[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const visit = { method: request.method ?? '', path: request.url ?? '', body };
    visits.push(visit);
    const page = pageAt(visit);
    response.writeHead(page ? 200 : 404, page?.headers).end(page?.html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits: visits as readonly Visit[],
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
