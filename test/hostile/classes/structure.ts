import { bytes, header, multipart, notification, textMail } from "../../mail/compose.ts";
import { type HostileClasses, times } from "../chance.ts";

const mixed = (boundary: string) => ({ "Content-Type": `multipart/mixed; boundary=${boundary}` });
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Bombs and tricks of MIME's structure. */
export const structure: HostileClasses = {
  "multiparts inside one another": ({ about }, scale) =>
    multipart(
      "mixed",
      {},
      times(about(40 * scale), (n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`),
    ),
  "mails inside one another": ({ about }, scale) =>
    bytes(
      times(
        about(10 * scale),
        (n) => `${header({ Subject: `level ${n}`, "Content-Type": "message/rfc822" }).join("\r\n")}\r\n\r\n`,
      ),
    ),
  "mails as attachments of attachments": ({ about }, scale) => {
    let inner = notification.join("\r\n");
    for (let level = about(Math.min(6 + scale, 12)); level > 0; level -= 1)
      inner = `${header(mixed(`l${level}`)).join("\r\n")}\r\n\r\n--l${level}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--l${level}\r\nContent-Type: message/rfc822\r\n\r\n${inner.slice(0, 50_000)}\r\n--l${level}--`;
    return bytes(inner);
  },
  "thousands of parts": ({ about }, scale) =>
    bytes(
      ...header(mixed("b")),
      "",
      times(about(1_000 * scale), () => "--b\r\n\r\nx\r\n"),
    ),
  "parts of nothing": ({ about }, scale) => bytes(...header(mixed("b")), "", "--b\r\n".repeat(about(5_000 * scale))),
  "lines like delimiters": ({ about }, scale) =>
    bytes(...header(mixed("b")), "", "--b \t-\r\n--bb\r\n--\r\n".repeat(about(2_000 * scale))),
  "attached mails": ({ about, below }, scale) =>
    multipart(
      "mixed",
      {},
      ...Array.from(
        { length: about(90) },
        (_, n) =>
          `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n").replaceAll("0012", `${1_000 + n}`)}${"<p>x".repeat(below(250 * scale))}`,
      ),
    ),
  "the same mail attached as text, file and base64": () =>
    multipart(
      "mixed",
      {},
      `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(notification.join("\r\n"))}`,
      `Content-Type: text/plain; name="../../a.eml"\r\n\r\n${notification.join("\r\n")}`,
      `Content-Type: image/png; name=".eml"\r\n\r\n${notification.join("\r\n")}`,
      `Content-Type: text/plain\r\n\r\n${notification.join("\r\n")}`,
    ),
  "a boundary of many characters": ({ about }, scale) => {
    const boundary = "b".repeat(about(2_000 * scale));
    return bytes(
      ...header({ "Content-Type": `multipart/mixed; boundary="${boundary}"` }),
      "",
      `--${boundary}`,
      "",
      "x",
    );
  },
  "boundaries that begin alike": ({ about }) => {
    const names = Array.from({ length: about(18) }, (_, n) => "b".repeat(n + 1));
    return bytes(
      ...header(mixed("a")),
      "",
      "--a",
      ...names.flatMap((name) => [`Content-Type: multipart/mixed; boundary=${name}`, "", `--${name}`]),
      "",
      "x",
      ...names.map((name) => `--${name}--`),
    );
  },
  "a boundary that is empty, quoted, starred or twice": ({ pick }) => {
    const given = pick([
      "boundary=",
      'boundary=""',
      "boundary*=utf-8''b",
      "boundary*0=b; boundary*1=c",
      "boundary=b; boundary=c",
      'boundary="\\b"',
      "boundary=b(c)",
    ]);
    return bytes(
      ...header({ "Content-Type": `multipart/mixed; ${given}` }),
      "",
      "--b",
      "",
      notification.join("\r\n"),
      "--bc",
      "",
      "x",
      "--c",
      "",
      "y",
      "--b--",
    );
  },
  "two content types": ({ pick }) =>
    bytes(
      pick(["Content-Type: multipart/mixed; boundary=b", "Content-Type: text/html"]),
      ...header(mixed("c")),
      "",
      "--b",
      "",
      "one",
      "--c",
      "",
      "two",
      "--c--",
    ),
  "multiparts that are never closed": ({ about }) =>
    bytes(
      ...header(mixed("b")),
      "",
      times(
        about(15),
        (n) => `--b\r\nContent-Type: multipart/alternative; boundary=in${n}\r\n\r\n--in${n}\r\n\r\nx\r\n`,
      ),
    ),
  "delimiters in a header, and no blank line": ({ pick }) =>
    bytes(...header(mixed("b")), pick(["--b", "--b--", "\t--b"]), "Subject: --b", "--b", "X: y", "--b--"),
  "a part's header of many lines": ({ about }, scale) =>
    multipart("mixed", {}, `${times(about(200 * scale), (n) => `X-${n}: y\r\n`)}\r\nx`),
  "quoted-printable in one line": ({ about, pick }, scale) =>
    textMail(pick(["=41", "=", "=\n", "=3D=", "=Z", "=20"]).repeat(about(5_000 * scale)), {
      "Content-Transfer-Encoding": "quoted-printable",
    }),
  "base64 in one line": ({ about, pick }, scale) =>
    textMail(pick(["QUJD", "Q=UJD", "%%%%", "=", "PHA+"]).repeat(about(5_000 * scale)), {
      "Content-Transfer-Encoding": "base64",
      "Content-Type": "text/html",
    }),
  "an encoding that does not exist": ({ pick }) =>
    textMail("=41 begin 644 x\nend", {
      "Content-Transfer-Encoding": pick(["x-uuencode", '"base64"', "base64, base64", "x".repeat(5_000), "\0"]),
    }),
  "a charset that does not exist": ({ pick }, scale) =>
    textMail("\u0410\u0411 +AGE- \x1b$B", {
      "Content-Type": `text/plain; charset=${pick(["utf-7", "x".repeat(500 * scale), "../../etc/passwd", "utf-16", "iso-2022-jp", "hz-gb-2312", "", "__proto__", "constructor"])}`,
    }),
  "flowed text that never ends": ({ about }, scale) =>
    textMail(
      times(about(1_000 * scale), (n) => `${"> ".repeat(n % 9)}word \n`),
      { "Content-Type": "text/plain; format=flowed; delsp=yes" },
    ),
  newlines: ({ about, pick }, scale) => textMail(pick(["\n", "\r", " \n", "\n\r"]).repeat(about(20_000 * scale))),
  NULs: ({ about, below }, scale) => textMail("a\0".repeat(about(5_000 * scale)).slice(below(2))),
  "random bytes": ({ about, below }, scale) =>
    new Uint8Array(Array.from({ length: about(5_000 * scale) }, () => below(256))),
  "a mail cut off": ({ below }) => bytes(...notification).slice(0, below(600)),
  "uuencode, yEnc, TNEF and partial mails": ({ pick }) =>
    textMail("begin 644 a.eml\n#0V%T\n`\nend", {
      "Content-Type": pick([
        "message/partial; id=a; number=1; total=9",
        "application/ms-tnef",
        'message/external-body; access-type=URL; URL="file:///etc/passwd"',
        "message/delivery-status",
      ]),
    }),
};
