// Signs with NCALayer on the signer's own machine: it shows its own window, asks for the password itself, and hands
// back the finished signature. Nothing but the document goes there; nothing but the signature comes back.
const form = document.querySelector("form[data-ncalayer]");
const start = form.querySelector("[data-start]");
const stop = form.querySelector("[data-stop]");
const CONNECT = 10_000;
const CONNECT_ASKED = 120_000;
const SIGN = 300_000;
const BEAT = 20_000;
const BEATS = "--heartbeat--";
const SIGNING_KEY = "1.3.6.1.5.5.7.3.4";

class Trouble extends Error {
  constructor(kind, why = "") {
    super(why);
    this.kind = kind;
  }
}

function say(kind, why = "") {
  for (const each of form.querySelectorAll("[data-say]")) each.hidden = each.dataset.say !== kind;
  form.querySelector("[data-why]").textContent = why;
}

// Whether the browser lets this page speak to programs on the same machine: granted, prompt, denied, or unknown.
async function permission() {
  for (const name of ["local-network-access", "loopback-network"]) {
    try {
      return await navigator.permissions.query({ name });
    } catch {
      // This browser does not know the question, and so does not ask it.
    }
  }
  return { state: "unknown" };
}

function after(time, kind) {
  return new Promise((_, fail) => setTimeout(() => fail(new Trouble(kind)), time));
}

function connect(url) {
  const socket = new WebSocket(url);
  const greeted = new Promise((done, fail) => {
    socket.addEventListener("message", () => done(socket), { once: true });
    socket.addEventListener("close", () => fail(new Trouble("unreachable")), { once: true });
  });
  return { socket, greeted };
}

function request(data) {
  const { iin, bin, anyChain } = form.dataset;
  return {
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      allowedStorages: null,
      format: "cms",
      data,
      signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: null },
      signerParams: { extKeyUsageOids: [SIGNING_KEY], iin, bin, serialNumber: "", chain: anyChain === "true" ? [] : null },
      locale: document.documentElement.lang,
    },
  };
}

function answer(socket) {
  return new Promise((done, fail) => {
    socket.addEventListener("close", () => fail(new Trouble("broken")), { once: true });
    socket.addEventListener("message", ({ data }) => {
      if (data === BEATS) return;
      const { status, body, code = "", message = "" } = JSON.parse(data);
      if (status === undefined) return;
      if (!status) fail(new Trouble("failed", [message, code].filter(Boolean).join(" · ")));
      const [cms] = [body?.result ?? []].flat();
      if (cms) done(cms);
      else fail(new Trouble("cancelled"));
    });
  });
}

function base64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function sign(stopped) {
  const kept = await fetch(form.dataset.document, { cache: "no-store" });
  if (!kept.ok) throw new Trouble("broken");
  const data = base64(new Uint8Array(await kept.arrayBuffer()));
  const { state } = await permission();
  if (state === "denied") throw new Trouble("blocked");
  const { socket, greeted } = connect(form.dataset.ncalayer);
  let beats;
  try {
    await Promise.race([greeted, stopped, after(state === "prompt" ? CONNECT_ASKED : CONNECT, "unreachable")]);
    say("choosing");
    beats = setInterval(() => socket.send(BEATS), BEAT);
    const cms = answer(socket);
    socket.send(JSON.stringify(request(data)));
    return await Promise.race([cms, stopped, after(SIGN, "slow")]);
  } finally {
    clearInterval(beats);
    socket.close();
  }
}

form.addEventListener("submit", async (event) => {
  if (form.elements.cms.value) return;
  event.preventDefault();
  start.disabled = true;
  stop.hidden = false;
  say("connecting");
  const stopped = new Promise((_, fail) => stop.addEventListener("click", () => fail(new Trouble("cancelled")), { once: true }));
  try {
    form.elements.cms.value = await sign(stopped);
    say("checking");
    form.submit();
  } catch (trouble) {
    say(trouble.kind ?? "broken", trouble.message);
    start.disabled = false;
    stop.hidden = true;
  }
});

// Whoever comes back to this page signs anew.
addEventListener("pageshow", () => {
  form.elements.cms.value = "";
  start.disabled = false;
});
start.hidden = false;
permission().then(({ state }) => {
  if (state === "prompt") say("asks");
  if (state === "denied") say("blocked");
});
