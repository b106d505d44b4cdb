import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two pages and a worker: the viewer; the API page, whose editor and schema parser the viewer never loads; and the layout
 * worker, built beside them and not as a part of its own, so that it shares Cytoscape with the viewer and loads it once.
 */
export default defineConfig({
  root: here('.'),
  // The content security policy refuses `data:` addresses and inline scripts: everything is a file.
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // Cytoscape and the API page's editor are what they are; tests hold what the viewer loads to its budget.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { viewer: here('index.html'), api: here('api/index.html'), 'layout-worker': here('canvas/layoutWorker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'layout-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
});
