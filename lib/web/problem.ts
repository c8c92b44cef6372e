/** What a request may be refused with. */
export type ProblemStatus = 400 | 403 | 404 | 413 | 422 | 500 | 503;

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  413: "Content Too Large",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/**
 * Problem details (RFC 9457): for each status the same bytes whatever the reason was, so that nothing can be told from them.
 * @param members what a program can act on, constant as well
 */
export function problem(status: ProblemStatus, members: Readonly<Record<string, unknown>> = {}): Response {
  const body = { type: "about:blank", title: titles[status], status, ...members };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

export const isProblemStatus = (status: number): status is ProblemStatus => status in titles;
