// Numbers as people type them here: 1.197, 1 197, 8,5, 18 (42,9%).
export function numberOf(text) {
  let plain = text.trim().replace(/^'/, "").replace(/\s*\([^()]*\)$/, "").replaceAll(/[\s\u00a0\u202f]/g, "").replace(/%$/, "");
  if (/^-?\d{1,3}(\.\d{3})+$/.test(plain))
    plain = plain.replaceAll(".", "");
  plain = plain.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

// Binary fractions such as 0.1 + 0.2 are what somebody typed as 0,3.
export const shown = number => `${Math.round(number * 1e6) / 1e6}`.replace(".", ",");

export function sumOf(texts) {
  const numbers = texts.map(numberOf).filter(number => number !== null);
  return numbers.length === 0 ? null : numbers.reduce((all, number) => all + number, 0);
}

// One decimal, halves up, as the papers print it.
export function shareOf(text, total) {
  const count = numberOf(text), of = numberOf(total);
  return count === null || of === null || of === 0 ? "" : `${shown(Math.round(1000 * count / of) / 10)}%`;
}
