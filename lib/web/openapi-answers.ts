import { mostOfBody } from "./body.ts";
import { reference } from "./openapi-schemas.ts";

// What the operations of the document answer with, by status.

/** A text of this media type. */
export const as = (type: string) => ({ [type]: { schema: { type: "string" } } });
/** Problem details, always the same bytes. */
export const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
});
export const notFound = { 404: refused("No valid token, or nothing of this name: always the same") };
export const tooLarge = { 413: refused(`More than ${mostOfBody} bytes`) };
export const failed = {
  500: refused("Something went wrong here"),
  503: refused("Others are writing the same; asked again in a moment, it can succeed"),
};
export const malformed = { 400: refused("The request is not of this shape") };
export const notOurPage = { 403: refused("Asked with a cookie by a page of another site") };
/** For people who follow the same address. */
export const page = as("text/html");
/** Answered anew each time. */
export const given = (description: string, content: object) => ({ 200: { description, content } });
/** What its reader may keep, and ask whether it still holds (RFC 9110 §13.1.2). */
export const kept = (description: string, content: object) => ({
  200: {
    description,
    content,
    headers: { ETag: { schema: { type: "string" }, description: "Names what is answered" } },
  },
  304: { description: "It is still what `If-None-Match` names" },
});
