import { GraphQLError, GraphQLScalarType } from 'graphql';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function checked(value: unknown): string {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) throw new GraphQLError('A date is written like 2023-12-31.');
  return value;
}

/** A calendar date, as text in ISO 8601. */
export const Date = new GraphQLScalarType({ name: 'Date', serialize: checked, parseValue: checked });
