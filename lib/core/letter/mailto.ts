/**
 * A link that begins an answer (RFC 6068): the subject carries what a reply is attributed by, the body is the word.
 *
 * @param address where answers go
 */
export const mailtoOf = (address: string, subject: string, body: string): string =>
  `mailto:${encodeAddress(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Everything but the separator is encoded, `+` too: some programs would read it as a space. */
const encodeAddress = (address: string): string => encodeURIComponent(address).replaceAll("%40", "@");
