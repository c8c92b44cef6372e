import type { FunctionName } from "./function-names.ts";

interface LeftOut {
  readonly module: RegExp;
  /** What stands in its place. */
  readonly contents: string;
  /** Of which functions; all, where it does not say. */
  readonly of?: FunctionName;
}

/**
 * Modules of libraries that no function reaches, and what stands in a bundle for each: half of what reads a mail and a
 * tenth of the AWS SDK. Whatever would be reached after all throws and says so, where it does not just do less.
 */
export const leftOut: readonly LeftOut[] = [
  // The page of a buyer sends nothing: its role would not let it either.
  {
    of: "status",
    module: /\/@aws-sdk\/client-ses\/dist-es\/index\.js$/,
    contents: clientWithout("SES", "SendRawEmail"),
  },
  // They read no mail: neither what it says nor whose signature it has.
  ...(["status", "dispatch", "feedback"] as const).flatMap((of) => [
    { of, module: /\/lib\/desk\/reader\.ts$/, contents: missing("inlineReader") },
    { of, module: /\/lib\/adapters\/proofs\.ts$/, contents: "export const dkimProofs = () => null;" },
  ]),
  // A whole language of schemas, of which mailauth asks whether a key is base64.
  {
    module: /\/joi\/lib\/index\.js$/,
    contents: `const validate = (text) => (/^[A-Za-z0-9+/]+={0,2}$/.test(text) ? {} : { error: new Error("not base64") });
      export const string = () => ({ base64: () => ({ validate }) });`,
  },
  // mailparser's making of text out of HTML and of links out of text, which the reader of mails switches off.
  { module: /\/html-to-text\/lib\/html-to-text\.[cm]?js$/, contents: missing("htmlToText") },
  { module: /\/tlds\/index\.json$/, contents: "export default [];" },
  {
    module: /\/linkify-it\/index\.m?js$/,
    contents: `const self = () => linkify;
      const linkify = { tlds: self, add: self, set: self, pretest: () => false, match: () => null };
      export default () => linkify;`,
  },
  // Encodes what mailparser prints; a mail is only read here.
  {
    module: /\/he\/he\.js$/,
    contents: `const encode = (text) => text.replace(/[&<>"']/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
      export default { encode };`,
  },
  // What decodes Japanese mails other than in Shift_JIS: required by the first of them.
  {
    module: /\/encoding-japanese\/src\/index\.js$/,
    contents: `export default { convert: (...what) => require("encoding-japanese/encoding.min.js").convert(...what) };`,
  },
  // Which media type a file's name tells, where a part does not say: of use for what is read, of which there is little.
  {
    module: /\/libmime\/dist\/\w+\/mimetypes\.js$/,
    contents: `export const list = { eml: "message/rfc822", txt: "text/plain", htm: "text/html", html: "text/html" };
      export const extensions = {};`,
  },
  // The same for what is written: every attachment of a letter says its type.
  {
    module: /\/nodemailer\/dist\/\w+\/mime-funcs\/mime-types\.js$/,
    contents: `export const detectMimeType = () => "application/octet-stream";
      export const detectExtension = (type) => (/^text\\//.test(type) ? "txt" : "bin");`,
  },
  // Ways to credentials: Lambda gives them in the environment.
  ...(
    [
      ["ini", "fromIni"],
      ["sso", "fromSSO"],
      ["process", "fromProcess"],
      ["web-identity", "fromTokenFile"],
      ["http", "fromHttp"],
    ] as const
  ).map(([name, exported]) => ({
    module: new RegExp(`/@aws-sdk/credential-provider-${name}/dist-es/index\\.js$`),
    contents: missing(exported),
  })),
];

function clientWithout(service: string, ...commands: readonly string[]): string {
  const classes = [`${service}Client`, `${service}ServiceException`, ...commands.map((name) => `${name}Command`)];
  const complaint = `this function does not use ${service}`;
  return `class Absent { send() { throw new Error("${complaint}"); } }
    ${classes.map((name) => `export class ${name} extends Absent {}`).join("\n")}`;
}

function missing(exported: string): string {
  return `export const ${exported} = () => { throw new Error("${exported} is left out of the bundle"); };`;
}
