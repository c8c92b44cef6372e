// What is read of a mail, and no more: beyond each of these the parser or our own patterns could be made to take seconds.
// No honest mail comes near most of them; where one does, what is left out is named in the mail's `problems`.

/** Bytes of a whole mail: SES takes no more, nor does the local desk. */
export const maxMailBytes = 40_000_000;
/** Bytes of text parts together: 1 MB of HTML is read, and quoted-printable triples what is not ASCII. */
export const maxTextBytes = 3_000_000;
/** Bytes of attached mails together: they are parsed once more, each on its own. */
export const maxAttachedBytes = 10_000_000;
/** Bytes of a mail whose signature is verified, and of a line of it: no honest line has a thousand (RFC 5322 §2.1.1). */
export const maxSignedBytes = 10_000_000;
export const maxSignedLine = 100_000;
/** Lines of the header of such a mail: the verifier's work grows with their square. */
export const maxSignedHeaderLines = 1_000;
/** Bytes of the mail's own header, and of the headers of its parts together. */
export const maxHeaderBytes = 256 * 1024;
/** Lines: a mail of newlines alone costs a parser seconds long before it reaches any limit of bytes. */
export const maxLines = 200_000;
/** Lines that begin with two hyphens, each of which may end a part. */
export const maxDelimiters = 20_000;
/** Parts at all levels. */
export const maxParts = 100;
/** Multiparts inside one another; a forward of a forward has four or five. */
export const maxNesting = 20;
/** One byte in so many may be NUL, which text never has. */
export const leastBytesPerNul = 20;

/** Characters of an HTML or text part that are looked at. */
export const maxPartLength = 1_000_000;
/** Tags, attributes and texts of an HTML part. */
export const maxNodes = 100_000;
/** Characters of visible text: what patterns run over. */
export const maxText = 200_000;
/** A line counts as so many characters at least: there are no more than 10,000. */
export const leastLine = 20;
/** Characters of one line of it, and of a header that is read as one. */
export const maxLine = 2_000;
/** Links of a body, and the characters of their words. */
export const maxLinks = 2_000;
export const maxLinkText = 300;
/** Characters of a message id: what a header line may have (RFC 5322 §2.1.1). */
export const maxId = 998;
/** Addresses of one kind, and ids that a mail refers to: a letter repeats them. */
export const maxAddresses = 100;
export const maxReferences = 100;
