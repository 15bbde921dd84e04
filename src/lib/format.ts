/**
 * Numbers, money and dates as a reader in the United States writes them; the locale is pinned, not the machine's.
 * The sign display keeps zero free of a minus. Each is made when it is asked for: those who only list words are spared
 * the tables of languages, which take 8 MB.
 */
const whole = onDemand(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 0, signDisplay: 'negative' }));
const decimal = onDemand(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'negative' }));
const signed = onDemand(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }));
const day = onDemand(() => new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }));
const shortMonth = onDemand(
  () => new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

function onDemand<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => (made ??= make());
}

/** Whole dollars: 12500 is "$12,500". */
export function dollars(amount: number): string {
  return `$${whole().format(amount)}`;
}

/** A count or a ratio, with one decimal where it has one: 14.2. */
export function number(value: number): string {
  return decimal().format(value);
}

/** A number with all the decimals it has, for a place where it is typed. */
export function exact(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** From and to with an en dash between: "4–12"; one number where the two are the same. */
export function range(from: number, to: number): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

/** A share of 1 as a percentage: 0.125 is "12.5%". */
export function share(value: number): string {
  return `${decimal().format(value * 100)}%`;
}

/** A change as a share of 1, with its sign: 0.05 is "+5%". A true minus sign reads aloud as "minus". */
export function change(value: number): string {
  return `${signed()
    .format(value * 100)
    .replace('-', '\u2212')}%`;
}

/** An ISO day in words: "2026-11-22" is "November 22, 2026". */
export function date(iso: string): string {
  return day().format(new Date(`${iso}T00:00:00Z`));
}

/** The month of an ISO day: "2026-11-22" is "Nov 2026". */
export function month(iso: string): string {
  return shortMonth().format(new Date(`${iso}T00:00:00Z`));
}

/** A time of the clock as it is said in the United States: "15:15" is "3:15 PM" on one line, "12:00" is "noon". */
export function clock(time: string): string {
  if (time === '12:00') return 'noon';
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')}\u00a0${hours < 12 ? 'AM' : 'PM'}`;
}

/** From when to when something takes: "8:30 AM to 3:00 PM"; empty where no time is known. */
export function clockSpan(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return '';
  return end === undefined ? `from ${clock(start)}` : `${clock(start)} to ${clock(end)}`;
}

/** A day, and from when to when where that is known: "November 22, 2026, 8:30 AM to 3:00 PM". */
export function dayAndTime(iso: string, start: string | undefined, end: string | undefined): string {
  return [date(iso), clockSpan(start, end)].filter(Boolean).join(', ');
}

/** "a, b and c". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A text that opens a line. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
