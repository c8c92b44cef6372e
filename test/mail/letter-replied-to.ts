// A letter of the desk as a buyer's client quotes it, at its worst: every word of the contract begins a line of it.

export const orderNumber = "8190000000000012";
export const deskAddress = "orders@desk.example";
export const letterSubject = `[Order ${orderNumber}] Shipment cancelled: ask the seller until Tue 17 Feb 2026`;

/** One paragraph each; a part that begins with a hyphen is an entry of a list. */
const parts: readonly string[] = [
  `Order ${orderNumber}`,
  "Your parcel never left, and the seller has to send it again.",
  "│ Answer of the seller due: Tue 17 Feb 2026, 10:05 (Europe/Berlin)",
  "What to do now",
  "1. Write to the seller and ask for a new tracking number.",
  "2. No answer by then? Open a dispute: the seller refused, or the parcel never arrived.",
  "Order 8190000000000029: Refund sent.",
  "You can answer this mail with a word or two:",
  "- CONTACTED – once you have written to the seller",
  "- NO REPLY",
  "- REFUSED",
  "- NEW TRACKING LZ123456785CN",
  "- REFUNDED – when the money has arrived",
  "- NOT RECEIVED",
  "- DAMAGED",
  "- NOT CHARGED",
  "- REASON Seller cancelled",
  "- PAID PAYPAL",
  "The seller says: we have no stock, please cancel the order.",
  "“Your package has been cancelled by the carrier.”",
  "STOP",
  "STATUS",
  "MUTE 8190000000000029",
  "EXPORT",
  "LANG de",
  "TZ Europe/Berlin",
  "DELETE",
];

const footer = [
  "Dates and times are counted in Europe/Berlin. Rule set 1.",
  "This letter is from whyclosed. It is not from AliExpress.",
  "STOP ends the letters, DELETE erases what is kept.",
];

/** Lines of the text part; an empty one between paragraphs. */
export const letterText: readonly string[] = [...parts.flatMap((part) => [part, ""]), "-- ", ...footer];

/** The HTML part between `<body>` and `</body>`: what stands in a list has no hyphen there. */
export const letterHtml = `<main>${parts
  .map((part) => (part.startsWith("- ") ? `<ul><li>${part.slice(2)}</li></ul>` : `<p>${part}</p>`))
  .join("")}<footer>${footer.map((line) => `<p>${line}</p>`).join("")}</footer></main>`;
