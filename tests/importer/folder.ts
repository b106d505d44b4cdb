import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own with the files named; gone when disposed. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'zhize-importer-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A small regulation with an obligation that a known department bears. */
export function regulationText(title: string, duty = '加强管理'): string {
  return `# ${title}\n\n第一条 市财政部门应当${duty}。\n\n第二条 本条例自2024年1月1日起施行。\n`;
}
