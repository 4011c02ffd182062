// The demonstration's signer: a throw-away key made in this tab, certified for a day by a test authority, signs the
// document. The key cannot leave the tab, and what it signs binds nobody.
const form = document.querySelector("form[data-demo]");
const start = form.querySelector("[data-start]");

// DER, as far as a signature needs it: every value is its tag, its length and its content.
const bytes = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]));
const length = (n) => (n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255]);
const value = (tag, ...parts) => {
  const content = bytes(...parts);
  return bytes([tag], length(content.length), content);
};
const sequence = (...parts) => value(0x30, ...parts);
const octets = (content) => value(0x04, content);
const one = value(0x02, [1]);
const nothing = value(0x05);

const set = (...parts) => value(0x31, ...parts.sort(byBytes));
const byBytes = (a, b) => {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at < 0 ? 0 : a[at] - (b[at] ?? -1);
};

const oid = (text) => {
  const [first, second, ...rest] = text.split(".").map(Number);
  const base128 = (n) => {
    const digits = [n & 127];
    for (let left = n >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    return digits;
  };
  return value(0x06, [first * 40 + second], rest.flatMap(base128));
};

const time = (date) => value(0x17, new TextEncoder().encode(date.toISOString().replace(/\D/g, "").slice(2, 14) + "Z"));

const DATA = oid("1.2.840.113549.1.7.1");
const SIGNED_DATA = oid("1.2.840.113549.1.7.2");
const SHA256 = sequence(oid("2.16.840.1.101.3.4.2.1"), nothing);
const SHA256_WITH_RSA = sequence(oid("1.2.840.113549.1.1.11"), nothing);
const attribute = (name, content) => sequence(oid(name), set(content));

// The values inside a value, each whole.
function inside(whole) {
  const body = (at) => {
    const first = whole[at + 1];
    if (first < 128) return [at + 2, first];
    const count = first & 127;
    return [at + 2 + count, whole.slice(at + 2, at + 2 + count).reduce((n, byte) => n * 256 + byte, 0)];
  };
  const found = [];
  const [begin, size] = body(0);
  for (let at = begin; at < begin + size; ) {
    const [from, long] = body(at);
    found.push(whole.slice(at, from + long));
    at = from + long;
  }
  return found;
}

const hash = async (content) => new Uint8Array(await crypto.subtle.digest("SHA-256", content));
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const toBase64 = (content) => btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(""));

async function fetched(address, options) {
  const answer = await fetch(address, { cache: "no-store", ...options });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

async function certified(key) {
  const body = new URLSearchParams(new FormData(form));
  body.set("key", toBase64(new Uint8Array(await crypto.subtle.exportKey("spki", key))));
  const { chain } = await (await fetched(form.dataset.certificate, { method: "POST", body })).json();
  return chain.map(fromBase64);
}

async function sign(content) {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
  const chain = await certified(publicKey);
  const [, serial, , issuer] = inside(inside(chain[0])[0]);
  const attributes = set(
    attribute("1.2.840.113549.1.9.3", DATA),
    attribute("1.2.840.113549.1.9.5", time(new Date())),
    attribute("1.2.840.113549.1.9.4", octets(await hash(content))),
    attribute("1.2.840.113549.1.9.16.2.47", sequence(sequence(sequence(octets(await hash(chain[0])))))),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm.name, privateKey, attributes));
  const signer = sequence(one, sequence(issuer, serial), SHA256, bytes([0xa0], attributes.slice(1)), SHA256_WITH_RSA, octets(signature));
  const signed = sequence(one, set(SHA256), sequence(DATA), value(0xa0, ...chain.toSorted(byBytes)), set(signer));
  return sequence(SIGNED_DATA, value(0xa0, signed));
}

function say(kind) {
  for (const each of form.querySelectorAll("[data-say]")) each.hidden = each.dataset.say !== kind;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  start.disabled = true;
  say("making");
  try {
    const content = new Uint8Array(await (await fetched(form.dataset.document)).arrayBuffer());
    form.elements.cms.value = toBase64(await sign(content));
    form.submit();
  } catch {
    say("failed");
    start.disabled = false;
  }
});

// Whoever comes back to this page signs anew.
addEventListener("pageshow", () => {
  start.disabled = false;
});
if (globalThis.crypto?.subtle) start.hidden = false;
else say("insecure");
