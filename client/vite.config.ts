import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the viewer, and the API page, whose editor and schema parser the viewer never loads. */
export default defineConfig({
  root: here('.'),
  // The content security policy refuses `data:` addresses and inline scripts: everything is a file.
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: { input: { viewer: here('index.html'), api: here('api/index.html') } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/schema.graphql': 'http://127.0.0.1:4000' } },
});
