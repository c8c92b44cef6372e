/**
 * Whether a letter can be sent to the address as it is: without quoting (RFC 5321 §4.1.2), and with nothing in it that
 * could begin another header or another address.
 */
export const isPlainAddress = (address: string): boolean => plainAddress.test(address);

const plainAddress = /^[^\s\p{Cc}@<>"(),:;[\]\\]{1,64}@[\p{L}\p{N}.-]{1,189}$/u;
