import { createBuilder, type Plugin } from 'vite';

type Output = Map<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** In development frames run the script that they run when built, made anew when a source has changed. */
export function framesInDevelopment(): Plugin {
  let made: Promise<Output> | undefined;
  return {
    name: 'frames-in-development',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', () => {
        made = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (/^embed\.(js|css)$/.test(path)) made ??= frames();
        const content = (await made)?.get(path);
        if (content === undefined) return next();
        response.setHeader('Content-Type', types[path.split('.').pop() ?? ''] ?? 'application/octet-stream');
        response.end(content);
      });
    },
  };
}

/** The files that the build of the embedded map writes, by their paths. */
async function frames(): Promise<Output> {
  const environment = process.env.NODE_ENV;
  // What is set already goes before the mode.
  process.env.NODE_ENV = 'production';
  try {
    const builder = await createBuilder({ mode: 'production', logLevel: 'warn', build: { write: false } });
    const { embed } = builder.environments;
    const built = embed ? await builder.build(embed) : [];
    const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
  } finally {
    process.env.NODE_ENV = environment;
  }
}
