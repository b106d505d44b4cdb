import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { html, nothing, type TemplateResult } from 'lit';
import type { ApiWords } from './words.ts';

interface SchemaPane {
  readonly schema: GraphQLSchema;
  readonly words: ApiWords;
  /** The name of the type that is open; null for the list. */
  readonly open: string | null;
  readonly sought: string;
  readonly show: (type: string | null) => void;
  readonly seek: (text: string) => void;
}

/** The documentation of the schema, from the very file that the server answers by. */
export function schemaPane(pane: SchemaPane): TemplateResult {
  const { schema, words, open, sought } = pane;
  const type = open === null ? undefined : schema.getType(open);
  return html`<input
      type="search"
      class="seek"
      aria-label=${words.find}
      placeholder=${words.find}
      .value=${sought}
      @input=${(event: InputEvent) => pane.seek((event.currentTarget as HTMLInputElement).value)}
    />
    ${sought !== '' ? matches(pane) : type ? typeDocs(pane, type) : typeList(pane)}`;
}

function typesOf(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return types.toSorted(
    (one, other) => Number(other === schema.getQueryType()) - Number(one === schema.getQueryType()) || one.name.localeCompare(other.name),
  );
}

function typeList(pane: SchemaPane): TemplateResult {
  const types = typesOf(pane.schema).filter(({ name }) => !/(Connection|Edge)$/.test(name));
  return html`<ul class="types">${types.map((type) => html`<li>${typeLink(pane, type)}<p class="soft">${type.description ?? ''}</p></li>`)}</ul>`;
}

function typeLink({ show }: SchemaPane, type: GraphQLNamedType, text = type.name): TemplateResult {
  return html`<button type="button" class="type" @click=${() => show(type.name)}>${text}</button>`;
}

function typeDocs(pane: SchemaPane, type: GraphQLNamedType): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => pane.show(null)}>← ${pane.words.schema}</button>
    <h2>${type.name}</h2>
    ${type.description ? html`<p class="soft">${type.description}</p>` : nothing} ${implemented(pane, type)}
    <ul class="fields">${members(pane, type)}</ul>`;
}

function implemented(pane: SchemaPane, type: GraphQLNamedType): TemplateResult | typeof nothing {
  if (!isObjectType(type) || type.getInterfaces().length === 0) return nothing;
  return html`<p class="soft">${pane.words.implements} ${type.getInterfaces().map((one) => typeLink(pane, one))}</p>`;
}

function members(pane: SchemaPane, type: GraphQLNamedType): readonly TemplateResult[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).map((field) => member(pane, field, field.args));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => member(pane, field, []));
  if (isUnionType(type)) return type.getTypes().map((one) => html`<li>${typeLink(pane, one)}</li>`);
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => html`<li><code>${name}</code><p class="soft">${description ?? ''}</p></li>`);
  return [];
}

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

function member(pane: SchemaPane, field: Field, args: readonly GraphQLArgument[]): TemplateResult {
  return html`<li>
    <code>${field.name}: ${typeLink(pane, getNamedType(field.type), String(field.type))}</code>
    <p class="soft">${field.description ?? ''}</p>
    ${
      args.length === 0
        ? nothing
        : html`<details>
          <summary>${pane.words.takes(args.length)}</summary>
          <ul>
            ${args.map((arg) => html`<li><code>${arg.name}: ${typeLink(pane, getNamedType(arg.type), String(arg.type))}</code><p class="soft">${arg.description ?? ''}</p></li>`)}
          </ul>
        </details>`
    }
  </li>`;
}

/** Types and fields whose name or description holds the words sought, Chinese or English. */
function matches(pane: SchemaPane): TemplateResult {
  const text = pane.sought.toLowerCase();
  const holds = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }): boolean =>
    name.toLowerCase().includes(text) || (description ?? '').toLowerCase().includes(text);
  const found = typesOf(pane.schema).flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).filter(holds) : [];
    return fields.length > 0 || holds(type) ? [{ type, fields }] : [];
  });
  return html`<p class="soft" role="status">${pane.words.found(found.length)}</p>
    <ul class="types">
      ${found.map(({ type, fields }) => html`<li>${typeLink(pane, type)}${fields.map((field) => html`<p><code>${field.name}</code> <span class="soft">${field.description ?? ''}</span></p>`)}</li>`)}
    </ul>`;
}
