import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

let started: Promise<WrappedPdfiumModule> | null = null;

/** PDFium in WebAssembly: it reads and writes no file and no network, only the memory it is given. One a process. */
export function pdfEngine(): Promise<WrappedPdfiumModule> {
  started ??= start();
  return started;
}

async function start(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const engine = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
  engine.PDFiumExt_Init();
  return engine;
}
