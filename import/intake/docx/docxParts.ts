import { InputError } from '../inputError.ts';
import { type MarkupElement, parseMarkup } from '../markupTree.ts';
import { readZipDirectory, readZipMember } from '../zipDirectory.ts';

/** The parts of a Word document that its text is drawn from; those a document need not have are undefined. */
export interface DocxParts {
  readonly document: MarkupElement;
  readonly numbering: MarkupElement | undefined;
  readonly styles: MarkupElement | undefined;
  readonly footnotes: MarkupElement | undefined;
}

const LIMITS = { members: 10_000, memberBytes: 32 * 1024 * 1024 };

/** Throws InputError BAD_DOCUMENT for what is no Word document or is refused, with nothing inflated beyond the limits. */
export async function readDocxParts(bytes: Uint8Array, name: string): Promise<DocxParts> {
  const directory = await readZipDirectory(bytes, name, LIMITS);
  const part = async (path: string): Promise<MarkupElement | undefined> => {
    const refused = directory.refused.find((member) => member.name === path);
    if (refused !== undefined) throw badDocx(name, `its part ${path} is refused: ${refused.reason}`);
    const member = directory.members.get(path);
    return member === undefined ? undefined : parsePart(await readZipMember(bytes, name, member), path, name);
  };
  const document = await part('word/document.xml');
  if (document === undefined) throw badDocx(name, 'it is a zip archive without word/document.xml');
  const [numbering, styles] = [await part('word/numbering.xml'), await part('word/styles.xml')];
  return { document, numbering, styles, footnotes: await part('word/footnotes.xml') };
}

/** Word writes no document type; with one, entities could name files of this machine or grow without end. */
function parsePart(bytes: Uint8Array, path: string, name: string): MarkupElement | undefined {
  const { root, declarations } = parseMarkup(decodeXml(bytes), 'XML', name);
  if (declarations.length > 0) throw badDocx(name, `its part ${path} declares a document type, which no Word document does`);
  return root.children.find((child) => typeof child !== 'string');
}

/** XML is UTF-8 or begins with a mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function badDocx(name: string, reason: string): InputError {
  return new InputError('BAD_DOCUMENT', name, `no usable Word document: ${reason}; open it in Word and save it again as .docx`);
}
